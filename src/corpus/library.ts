// What has been read so far, file by file, with the last good version of each. Pure: takes bytes, not paths.
import { createHash } from 'node:crypto';
import type { Article } from './article.ts';
import { LIMITS, type Limits } from './limits.ts';
import type { Problem } from './problem.ts';
import { readInSteps } from './read.ts';
import type { SourceFile } from './reader.ts';
import { type ShelvedFile, settled } from './shelf.ts';
import { finished, type Steps } from './step.ts';

/** Everything that was read: files in order of path, the articles that answer in order of id, all problems. */
export interface Library {
  readonly files: ReadonlyMap<string, ShelvedFile>;
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** A file whose stamp is known: the walker did not read it again. */
export interface UnchangedFile {
  readonly path: string;
  readonly stamp: string;
  readonly bytes: null;
}

/** A file, or a folder, that is there but could not be read, for the reason in `problem`. */
export interface UnreadFile {
  readonly path: string;
  readonly problem: Problem;
}

export type OfferedFile = (SourceFile & { readonly stamp?: string }) | UnchangedFile | UnreadFile;

/** Bytes that are hashed in one step. */
const HASHED = 4_000_000;

/**
 * The library of the files on offer, in whatever order they come. Only files whose bytes changed are read, and of a
 * `.jsonl` only its lines that did. A file or a line that went bad keeps the article it had, and its problem says
 * `lastGood`; so do the files of a folder that can't be read. Of two articles with one id the one in the first file by
 * path stays, but a good one goes before a last good one. Files that are not on offer go.
 */
export function shelve(
  previous: Library | null,
  files: Iterable<OfferedFile>,
  folderProblems: readonly Problem[] = [],
  limits: Limits = LIMITS,
): Library {
  return finished(shelveInSteps(previous, files, folderProblems, limits));
}

/** As `shelve`, step by step. */
export function* shelveInSteps(
  previous: Library | null,
  files: Iterable<OfferedFile>,
  folderProblems: readonly Problem[],
  limits: Limits = LIMITS,
): Steps<Library> {
  const shelved = new Map<string, ShelvedFile>();
  const unread: string[] = [];
  for (const file of files) {
    if (shelved.has(file.path)) continue;
    if ('problem' in file) unread.push(file.path);
    const now = yield* shelveFile(previous?.files.get(file.path) ?? null, file, limits);
    if (now !== null) shelved.set(file.path, now);
  }
  for (const before of previous?.files.values() ?? []) {
    const folder = unread.find((path) => path === '.' || before.path.startsWith(`${path}/`));
    if (folder === undefined || shelved.has(before.path)) continue;
    shelved.set(before.path, { ...shelf(before.path, NOTHING, before.articles), unseenIn: folder });
  }
  return assemble(settled([...shelved.values()].sort((a, b) => compare(a.path, b.path))), folderProblems);
}

const NOTHING = { articles: [], problems: [] };

function* shelveFile(
  before: ShelvedFile | null,
  file: OfferedFile,
  limits: Limits,
): Steps<ShelvedFile | null> {
  const lastGood = before?.articles ?? [];
  if ('problem' in file) return shelf(file.path, { articles: [], problems: [file.problem] }, lastGood);
  if (file.bytes === null) return before;
  const stamp = file.stamp ?? null;
  const hash = yield* hashOf(file.bytes);
  if (before !== null && before.hash === hash) return { ...before, stamp };
  const fresh = yield* readInSteps(file, before?.fresh ?? null, limits);
  return { ...shelf(file.path, fresh, lastGood), hash, stamp };
}

function* hashOf(bytes: Uint8Array): Steps<string> {
  const hash = createHash('sha256');
  for (let from = 0; from < bytes.length; from += HASHED) {
    hash.update(bytes.subarray(from, from + HASHED));
    if (from > 0) yield 100_000;
  }
  return hash.digest('hex');
}

function shelf(path: string, fresh: ShelvedFile['fresh'], lastGood: readonly Article[]): ShelvedFile {
  const unsettled = { articles: [], problems: [], stale: false, unseenIn: null };
  return { ...unsettled, path, hash: '', stamp: null, fresh, lastGood };
}

function assemble(files: readonly ShelvedFile[], folderProblems: readonly Problem[]): Library {
  return {
    files: new Map(files.map((file) => [file.path, file])),
    articles: files.flatMap((file) => file.articles).sort((a, b) => compare(a.id, b.id)),
    problems: [...[...folderProblems].sort(byPlace), ...files.flatMap((file) => file.problems)],
  };
}

function byPlace(a: Problem, b: Problem): number {
  return compare(a.file ?? '', b.file ?? '') || (a.line ?? 0) - (b.line ?? 0) || compare(a.code, b.code);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
