// The page's own files, by a fixed list of plain names: nothing else on the disk can be named.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface ServedFile {
  readonly contentType: string;
  readonly bytes: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/** Modules that the browser shares with the server; they lie beside the page's folder. */
const SHARED = new Set(['protocol.js']);

/** The file of that path, `/` for the page itself; undefined where there is none. */
export async function fileAt(pathname: string): Promise<ServedFile | undefined> {
  const name = pathname === '/' ? 'index.html' : pathname.slice(1);
  const [, ending] = /^[a-z-]+\.(html|css|js)$/.exec(name) ?? [];
  const contentType = TYPES[ending ?? ''];
  if (contentType === undefined) return undefined;
  const folder = join(import.meta.dirname, ...(SHARED.has(name) ? ['..'] : ['browser']));
  try {
    return { contentType, bytes: await readFile(join(folder, name)) };
  } catch {
    return undefined;
  }
}
