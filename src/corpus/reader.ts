// What a reader of one file format is: bytes in, articles and problems out. No paths to open, no clock.
import type { Article } from './article.ts';
import type { Problem } from './problem.ts';
import type { Steps } from './step.ts';

/** One file as the folder walker found it; `path` is relative to the corpus folder, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What one line of a file gave. */
export interface ReadLine {
  readonly line: number;
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** Reading gives what is good and what is wrong side by side; a file with problems may still hold articles. */
export interface Reading {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  /** The lines of a file of many articles, by the hash of their bytes: what a later reading takes over. */
  readonly lines?: ReadonlyMap<string, ReadLine>;
}

/** A file format. `extensions` are lower case with their dot; the first reader that has the file's one reads it. */
export interface Reader {
  readonly name: string;
  readonly extensions: readonly string[];
  readonly read: (file: SourceFile) => Reading;
  /**
   * Only of a format of many articles, which may be as large as `Limits.bulkBytes`: reads in steps, and takes what
   * it gave for the same bytes from the `earlier` reading of the file.
   */
  readonly readInSteps?: (file: SourceFile, earlier: Reading | null) => Steps<Reading>;
}
