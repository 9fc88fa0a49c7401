// Pictures made by the worker thread of the built program: pixels, fonts, faults.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { paintInThread } from '../../src/chart/painter.ts';
import { COLOURS, picture, textAt } from '../../src/chart/svg.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PROGRAM = new URL('../../dist/chart/worker.js', import.meta.url);

beforeAll(async () => {
  const { build } = await import(new URL('../../scripts/build.mjs', import.meta.url).href);
  build(ROOT);
});

const drawn = (...parts: readonly string[]) => picture(100, 'a test', parts);

async function painted(svg: string): Promise<Buffer> {
  const reply = await paintInThread({ program: PROGRAM })(svg);
  if (!reply.ok) throw new Error(reply.reason);
  return Buffer.from(reply.png);
}

/** Width and height, as the header of a PNG states them. */
function sizeOf(png: Buffer): readonly [number, number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** All bytes of pixel rows of a PNG. */
function rowsOf(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return inflateSync(Buffer.concat(parts));
}

describe('a painted picture', () => {
  it('is a PNG twice as fine as its SVG, the same bytes each time', async () => {
    const svg = drawn(textAt(10, 50, 'Ferries', { size: 20 }));
    const [once, again] = [await painted(svg), await painted(svg)];
    expect(once.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(sizeOf(once)).toEqual([1_280, 200]);
    expect(once.equals(again)).toBe(true);
  });

  it('has letters of fonts of our own: each script is drawn, the bold one otherwise', async () => {
    const blank = rowsOf(await painted(drawn()));
    const seen = await Promise.all(
      ['Ferries', 'Паром', 'Πλοία', '¥ € ₽ ↔ → −'].map(async (words) =>
        rowsOf(await painted(drawn(textAt(10, 50, words, { size: 20 })))),
      ),
    );
    for (const rows of seen) expect(rows.equals(blank)).toBe(false);
    const bold = rowsOf(await painted(drawn(textAt(10, 50, 'Ferries', { size: 20, bold: true }))));
    expect(bold.equals(seen[0] ?? bold)).toBe(false);
  });

  it('takes any words as words', async () => {
    const hostile = '</text><script>&"\u0000\ud800\uffff\u202e ]]>';
    expect((await painted(drawn(textAt(10, 50, hostile, { size: 20 })))).length).toBeGreaterThan(100);
  });
});

describe('a painter', () => {
  it('says what is wrong with an SVG, and paints the next', async () => {
    const paint = paintInThread({ program: PROGRAM });
    const [broken, good] = await Promise.all([paint('<svg'), paint(drawn())]);
    expect(broken.ok).toBe(false);
    expect(good.ok).toBe(true);
  });

  it('gives up a picture that takes too long, and replaces a thread that dies', async () => {
    const idle = new URL(`data:text/javascript,${encodeURIComponent('setInterval(() => {}, 1000)')}`);
    expect(await paintInThread({ program: idle, limit: 50 })(drawn())).toEqual({
      ok: false,
      reason: 'nothing after 50 ms',
    });
    const dying = new URL(`data:text/javascript,${encodeURIComponent('process.exit(1)')}`);
    const paint = paintInThread({ program: dying });
    expect((await Promise.all([paint(drawn()), paint(drawn())])).map(({ ok }) => ok)).toEqual([false, false]);
  });

  it('takes no more than so many pictures at once', async () => {
    const idle = new URL(`data:text/javascript,${encodeURIComponent('setInterval(() => {}, 1000)')}`);
    const paint = paintInThread({ program: idle, limit: 50, most: 1 });
    const replies = await Promise.all([paint(drawn()), paint(drawn()), paint(drawn())]);
    expect(replies[2]).toEqual({ ok: false, reason: 'too many pictures are waiting' });
  });
});

describe('the built program', () => {
  it('saves the chart of an answer beside its words', () => {
    const place = mkdtempSync(join(tmpdir(), 'attache-chart-'));
    const run = spawnSync(
      process.execPath,
      [join(ROOT, 'dist', 'main.js'), 'trade', 'China', '--partner', 'Russia', '--chart', 'trade.png'],
      {
        cwd: place,
        encoding: 'utf8',
        env: { ...process.env, INIT_CWD: place, CORPUS_DIR: join(ROOT, 'corpus'), DISCORD_TOKEN: '' },
      },
    );
    const png = existsSync(join(place, 'trade.png')) ? readFileSync(join(place, 'trade.png')) : null;
    rmSync(place, { recursive: true });
    expect(run.stderr).toContain('Written: trade.png');
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('244.81 bn US dollars');
    expect(png === null ? null : sizeOf(png)).toEqual([1_280, 800]);
  });
});

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe('the look', () => {
  it('is the same in light and dark themes: the ground is solid, and letters stand out from it', () => {
    expect(drawn()).toContain(`width="640" height="100" fill="${COLOURS.ground}"`);
    for (const colour of [COLOURS.ink, COLOURS.faint, COLOURS.first, COLOURS.second, COLOURS.third])
      expect((luminance(COLOURS.ground) + 0.05) / (luminance(colour) + 0.05)).toBeGreaterThan(4.5);
  });

  it('rests on fonts that come with their licence', () => {
    expect(readFileSync(join(ROOT, 'fonts', 'LICENSE'), 'utf8')).toContain('Bitstream Vera');
    expect(existsSync(join(ROOT, 'fonts', 'DejaVuSans.ttf'))).toBe(true);
  });
});
