// The one thing that may replace the archive. Questions never get it: they get `snapshot()`.
import type { Problem } from '../corpus/problem.ts';
import type { Archive } from './archive.ts';

/** What a reload did, by article id, and how long it took in milliseconds (measured at the edge). */
export interface ReloadReport {
  readonly outcome: 'replaced' | 'unchanged' | 'kept';
  readonly before: number;
  readonly after: number;
  readonly added: readonly string[];
  readonly changed: readonly { readonly id: string; readonly what: 'text' | 'metadata' }[];
  readonly removed: readonly string[];
  readonly problems: readonly Problem[];
  readonly milliseconds: number;
}

export interface Host {
  readonly snapshot: () => Archive;
  /** Reads what changed on disk and swaps in a new archive; the old one stays where none can be built. */
  readonly reload: () => Promise<ReloadReport>;
  /** Writes a new file into the corpus folder, then reloads. A bad name or an existing file is a problem. */
  readonly add: (name: string, bytes: Uint8Array) => Promise<ReloadReport | Problem>;
  /** Moves the file that holds the article to the bin, then reloads. */
  readonly remove: (articleId: string) => Promise<ReloadReport | Problem>;
}
