// What has been read so far, file by file, with the last good version of each. Pure: takes bytes, not paths.
import { createHash } from 'node:crypto';
import type { Article } from './article.ts';
import { LIMITS, type Limits } from './limits.ts';
import type { Problem } from './problem.ts';
import { readFile } from './read.ts';
import type { SourceFile } from './reader.ts';

/** One file of the corpus as last read. `articles` are those that answer from it, last good ones included. */
export interface ShelvedFile {
  readonly path: string;
  readonly hash: string;
  /** What the walker saw of the file, such as size and time; equal stamps mean that it need not be read again. */
  readonly stamp: string | null;
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  /** True where an earlier version answers in place of what is in the file now. */
  readonly stale: boolean;
  /** What the present bytes gave, and the articles that answered before them. */
  readonly fresh: { readonly articles: readonly Article[]; readonly problems: readonly Problem[] };
  readonly lastGood: readonly Article[];
}

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

/** A file that is there but could not be read, for the reason in `problem`. */
export interface UnreadFile {
  readonly path: string;
  readonly problem: Problem;
}

export type OfferedFile = (SourceFile & { readonly stamp?: string }) | UnchangedFile | UnreadFile;

/**
 * The library of the files on offer, in whatever order they come. Only files whose bytes changed are read.
 * A file that went bad keeps the articles it had (a `.jsonl` line its own), and its problems say `lastGood`.
 * Of two articles with one id the one in the first file by path stays. Files that are not on offer go.
 */
export function shelve(
  previous: Library | null,
  files: Iterable<OfferedFile>,
  folderProblems: readonly Problem[] = [],
  limits: Limits = LIMITS,
): Library {
  const shelved: ShelvedFile[] = [];
  for (const file of files) {
    const before = previous?.files.get(file.path) ?? null;
    const now = shelveFile(before, file, limits);
    if (now !== null) shelved.push(now);
  }
  return assemble(shelved, folderProblems);
}

function shelveFile(before: ShelvedFile | null, file: OfferedFile, limits: Limits): ShelvedFile | null {
  if ('problem' in file) {
    const fresh = { articles: [], problems: [file.problem] };
    return shelf(file.path, '', null, fresh, before?.articles ?? []);
  }
  if (file.bytes === null) return before;
  const hash = createHash('sha256').update(file.bytes).digest('hex');
  const stamp = file.stamp ?? null;
  if (before !== null && before.hash === hash) return { ...before, stamp };
  return shelf(file.path, hash, stamp, readFile(file, limits), before?.articles ?? []);
}

function shelf(
  path: string,
  hash: string,
  stamp: string | null,
  fresh: ShelvedFile['fresh'],
  lastGood: readonly Article[],
): ShelvedFile {
  return { path, hash, stamp, articles: [], problems: [], stale: false, fresh, lastGood };
}

function assemble(shelved: readonly ShelvedFile[], folderProblems: readonly Problem[]): Library {
  const taken = new Map<string, string>();
  const files = new Map<string, ShelvedFile>();
  for (const file of [...shelved].sort((a, b) => compare(a.path, b.path))) {
    if (!files.has(file.path)) files.set(file.path, settled(file, taken));
  }
  const all = [...files.values()];
  return {
    files,
    articles: all.flatMap((file) => file.articles).sort((a, b) => compare(a.id, b.id)),
    problems: [...[...folderProblems].sort(byPlace), ...all.flatMap((file) => file.problems)],
  };
}

/** Decides which articles of a file answer, given the ids that earlier files have taken. */
function settled(file: ShelvedFile, taken: Map<string, string>): ShelvedFile {
  const articles: Article[] = [];
  const problems: Problem[] = [...file.fresh.problems];
  for (const article of file.fresh.articles) {
    const owner = taken.get(article.id);
    if (owner === undefined) articles.push(take(article, taken));
    else problems.push(duplicate(article, owner));
  }
  const rejected = problems.filter((problem) => problem.severity === 'reject');
  const kept =
    rejected.length === 0 ? [] : file.lastGood.filter((old) => answersFor(old, articles, rejected, taken));
  for (const old of kept) articles.push(take(old, taken));
  const marked = problems.map((problem) =>
    problem.severity === 'reject' && kept.some((old) => standsAt(old, problem))
      ? { ...problem, lastGood: true }
      : problem,
  );
  return {
    ...file,
    articles,
    problems: marked,
    stale: kept.length > 0,
    lastGood: rejected.length === 0 ? [] : file.lastGood,
  };
}

/** An old article answers where what stood in its place was rejected and nothing else has its id. */
function answersFor(
  old: Article,
  fresh: readonly Article[],
  rejected: readonly Problem[],
  taken: ReadonlyMap<string, string>,
): boolean {
  if (taken.has(old.id)) return false;
  if (old.line === null) return fresh.length === 0;
  return (
    rejected.some((problem) => standsAt(old, problem)) && !fresh.some((article) => article.line === old.line)
  );
}

function standsAt(old: Article, problem: Problem): boolean {
  return old.line === null || problem.line === undefined || problem.line === old.line;
}

function take(article: Article, taken: Map<string, string>): Article {
  taken.set(article.id, article.line === null ? article.file : `${article.file} line ${article.line}`);
  return article;
}

function duplicate(article: Article, owner: string): Problem {
  const line = article.line === null ? {} : { line: article.line };
  const expected = `an id that no other article has; ${owner} has it`;
  return {
    code: 'duplicate-id',
    severity: 'reject',
    file: article.file,
    ...line,
    field: 'id',
    found: article.id,
    expected,
  };
}

function byPlace(a: Problem, b: Problem): number {
  return compare(a.file ?? '', b.file ?? '') || (a.line ?? 0) - (b.line ?? 0) || compare(a.code, b.code);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
