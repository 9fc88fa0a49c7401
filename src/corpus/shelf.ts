// Which articles answer: of two with one id the first, and the last good ones where their file or line went bad.
// Takes what was read of each file; reads nothing itself.
import type { Article } from './article.ts';
import type { Problem } from './problem.ts';
import type { Reading } from './reader.ts';
import type { Steps } from './step.ts';

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
  readonly fresh: Reading;
  readonly lastGood: readonly Article[];
  /** The folder above the file that could not be looked into, so that nothing is known of the file; else null. */
  readonly unseenIn: string | null;
}

/**
 * The files with what answers from each, given in order of path. What is in the files now takes its ids first, the
 * first file by path before later ones; last good articles get the ids that are left.
 */
export function* settledInSteps(files: readonly ShelvedFile[]): Steps<readonly ShelvedFile[]> {
  const taken = new Map<string, string>();
  const present: ShelvedFile[] = [];
  for (const file of files) {
    present.push(withPresent(file, taken));
    yield;
  }
  const whole: ShelvedFile[] = [];
  for (const file of present) {
    whole.push(withLastGood(file, taken));
    yield;
  }
  const unseen = new Set(whole.filter((file) => file.stale).map((file) => file.unseenIn));
  return whole.map((file) =>
    unseen.has(file.path) ? { ...file, problems: file.problems.map(answered) } : file,
  );
}

function withPresent(file: ShelvedFile, taken: Map<string, string>): ShelvedFile {
  const articles: Article[] = [];
  const problems: Problem[] = [...file.fresh.problems];
  for (const article of file.fresh.articles) {
    const owner = taken.get(article.id);
    if (owner === undefined) articles.push(take(article, taken));
    else problems.push(duplicate(article, owner));
  }
  return { ...file, articles, problems };
}

function withLastGood(file: ShelvedFile, taken: Map<string, string>): ShelvedFile {
  const rejected = file.problems.filter((problem) => problem.severity === 'reject');
  if (rejected.length === 0 && file.unseenIn === null) return { ...file, stale: false, lastGood: [] };
  const reasonsFor = reasonsToKeep(file, rejected);
  const kept: Article[] = [];
  const told = new Set<Problem>();
  for (const old of file.lastGood) {
    const reasons = reasonsFor(old);
    if (reasons === null || taken.has(old.id)) continue;
    kept.push(take(old, taken));
    for (const problem of reasons) told.add(problem);
  }
  return {
    ...file,
    articles: [...file.articles, ...kept],
    problems: file.problems.map((problem) => (told.has(problem) ? answered(problem) : problem)),
    stale: kept.length > 0,
  };
}

/** Asks of a last good article in place of which problems it may answer; null where it was replaced or taken out. */
function reasonsToKeep(
  file: ShelvedFile,
  rejected: readonly Problem[],
): (old: Article) => readonly Problem[] | null {
  const nothingTold = file.fresh.articles.length === 0 && rejected.every((one) => one.article === undefined);
  if (file.unseenIn !== null || nothingTold) return () => rejected;
  const inPlaceOf = problemsById(file, rejected);
  return (old) => {
    if (old.line === null) return file.articles.length === 0 ? rejected : null;
    return inPlaceOf.get(old.id) ?? null;
  };
}

/**
 * The rejected lines of a file by the id that each has or had. A line that is too broken to tell its id had that of
 * the last good article which followed the one before it.
 */
function problemsById(
  file: ShelvedFile,
  rejected: readonly Problem[],
): ReadonlyMap<string, readonly Problem[]> {
  const followers = new Map<string | null, string>();
  let last: string | null = null;
  for (const { id } of [...file.lastGood].sort((a, b) => (a.line ?? 0) - (b.line ?? 0))) {
    followers.set(last, id);
    last = id;
  }
  const lines = [
    ...file.fresh.articles.map(({ id, line }) => ({ id, line: line ?? 0, problem: null })),
    ...rejected.map((problem) => ({ id: problem.article ?? null, line: problem.line ?? 0, problem })),
  ].sort((a, b) => a.line - b.line);
  const stated = new Set(lines.map(({ id }) => id));
  const found = new Map<string, readonly Problem[]>();
  let before: string | null = null;
  for (const line of lines) {
    const follower = followers.get(before);
    const id: string | null = line.id ?? (follower === undefined || stated.has(follower) ? null : follower);
    if (id !== null && line.problem !== null) found.set(id, [...(found.get(id) ?? []), line.problem]);
    before = id ?? before;
  }
  return found;
}

function answered(problem: Problem): Problem {
  return { ...problem, lastGood: true };
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
    article: article.id,
    found: article.id,
    expected,
  };
}
