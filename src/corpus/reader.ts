// What a reader of one file format is: bytes in, articles and problems out. No paths to open, no clock.
import type { Article } from './article.ts';
import type { Problem } from './problem.ts';

/** One file as the folder walker found it; `path` is relative to the corpus folder, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Reading gives what is good and what is wrong side by side; a file with problems may still hold articles. */
export interface Reading {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** A file format. `extensions` are lower case with their dot; the first reader that has the file's one reads it. */
export interface Reader {
  readonly name: string;
  readonly extensions: readonly string[];
  readonly read: (file: SourceFile) => Reading;
}
