// The formats that can be read, one line each. To add one: a reader in a file of its own, its line here, a fixture.
import { html } from './html/html.ts';
import { jsonLines } from './json-lines.ts';
import { markdown } from './markdown/markdown.ts';
import type { Reader } from './reader.ts';
import { text } from './text/text.ts';

export const READERS: readonly Reader[] = [html, jsonLines, markdown, text];

/** The reader for the file's extension, or null where none takes it. */
export function readerOf(path: string): Reader | null {
  const name = path.toLowerCase();
  return READERS.find((reader) => reader.extensions.some((extension) => name.endsWith(extension))) ?? null;
}

/** All extensions that are read, with their dots. */
export function extensionsRead(): readonly string[] {
  return READERS.flatMap((reader) => reader.extensions);
}
