// A worker thread of painter.ts: makes a PNG of one SVG after the other, in fonts of our own and no other.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { FONT } from './svg.ts';

/** What comes in and what goes out, as plain data. */
export type Task = string;
export type Reply =
  | { readonly ok: true; readonly png: Uint8Array }
  | { readonly ok: false; readonly reason: string };

/** Pixels for each unit of the SVG, so that letters are sharp on a fine screen. */
const FINENESS = 2;
const FONTS = join(import.meta.dirname, '..', '..', 'fonts');

/** Loads the renderer and the fonts, once a thread. */
async function load(): Promise<readonly Uint8Array[]> {
  await initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return Promise.all(['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((file) => readFile(join(FONTS, file))));
}

/** The renderer's own memory is not collected: what is made there is freed there. */
function paint(svg: string, fontBuffers: readonly Uint8Array[]): Uint8Array {
  const font = { fontBuffers: [...fontBuffers], defaultFontFamily: FONT, sansSerifFamily: FONT };
  const renderer = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: FINENESS } });
  try {
    const image = renderer.render();
    try {
      return image.asPng();
    } finally {
      image.free();
    }
  } finally {
    renderer.free();
  }
}

const loaded = load();
// Whoever waits for a picture is told; here nobody waits yet.
loaded.catch(() => undefined);

async function reply(svg: string): Promise<Reply> {
  try {
    return { ok: true, png: paint(svg, await loaded) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', async (svg: Task) => {
  parentPort?.postMessage((await reply(svg)) satisfies Reply);
});
