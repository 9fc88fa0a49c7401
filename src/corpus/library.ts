// What has been read so far, file by file, with the last good version of each. Pure: takes bytes, not paths.
import type { Article } from './article.ts';
import type { Problem } from './problem.ts';

/** One file of the corpus as last read. `articles` are the last good version where `stale` is true. */
export interface ShelvedFile {
  readonly path: string;
  readonly hash: string;
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  readonly stale: boolean;
}

/** Everything that was read: files in order of path, the articles that answer in order of id, all problems. */
export interface Library {
  readonly files: ReadonlyMap<string, ShelvedFile>;
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}
