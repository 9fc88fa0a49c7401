// The archive of the starter corpus, read from the folder as the bot reads it.
import { readdir, readFile } from 'node:fs/promises';
import { shelve } from '../src/corpus/library.ts';
import type { Archive } from '../src/index/archive.ts';
import { buildArchive } from '../src/index/build.ts';

const FOLDER = new URL('../corpus/', import.meta.url);

/** Built once a test file; the same files always give the same archive. */
export async function starterArchive(): Promise<Archive> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.md')).sort();
  const files = await Promise.all(
    names.map(async (path) => ({ path, bytes: await readFile(new URL(path, FOLDER)) })),
  );
  return buildArchive(await shelve(null, files));
}
