// What a reader of one file format is: bytes in, articles and problems out. No paths to open, no clock.
import type { Article } from './article.ts';
import type { Problem } from './problem.ts';

/** One file as the folder walker found it; `path` is relative to the corpus folder, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A stretch of a file that is read by itself: all of it, or one line of a file of many articles. */
export interface Part extends SourceFile {
  readonly line: number | null;
}

/** What one part gave: what is good and what is wrong side by side. */
export interface PartReading {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** What one line of a file gave, and where it stands. */
export interface ReadLine extends PartReading {
  readonly line: number;
}

/** What a whole file gave; a file with problems may still hold articles. */
export interface Reading extends PartReading {
  /** The lines of a file of many articles, by the hash of their bytes: what a later reading takes over. */
  readonly lines?: ReadonlyMap<string, ReadLine>;
}

/** How a file is read that holds one article a line. */
export interface LineReader {
  readonly read: (line: Part) => PartReading;
  /** The id that a line states, where it can be seen; null else. */
  readonly idIn: (line: Part) => string | null;
  /** What the file gives, put together from what its lines gave, in their order. */
  readonly join: (path: string, lines: readonly ReadLine[]) => PartReading;
}

/** A file format. `extensions` are lower case with their dot; the first reader that has the file's one reads it. */
export interface Reader {
  readonly name: string;
  readonly extensions: readonly string[];
  readonly read: (file: SourceFile) => PartReading;
  /** Only of a format of one article a line: such a file may be as large as `Limits.bulkBytes`. */
  readonly byLine?: LineReader;
}
