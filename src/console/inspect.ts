// inspect: what the archive would read in a file or a folder, and what it would find there. Reads the way a reload
// does, so that what ends one file's reading is that file's problem; asks nothing and changes nothing.
import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Article } from '../corpus/article.ts';
import { shown } from '../corpus/fields.ts';
import { listFolder, readListed } from '../corpus/folder.ts';
import { type Library, shelve } from '../corpus/library.ts';
import type { Limits } from '../corpus/limits.ts';
import type { Problem } from '../corpus/problem.ts';
import type { ShelvedFile } from '../corpus/shelf.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { prepare } from '../index/prepared.ts';
import { readHere } from '../index/reading.ts';
import { jsonLine } from './json.ts';

/** Where paths start, what is not read as articles, and how large a file may be. */
export interface InspectSettings {
  readonly standsIn: string;
  readonly dataDir: string;
  readonly limits: Limits;
}

export interface Inspected {
  readonly article: Article;
  readonly evidence: Evidence;
  /** What is wrong with the article's own file or line, and did not keep it from being read. */
  readonly problems: readonly Problem[];
}

/** One article; or a problem that no article carries; or a path that could not be looked into at all. */
export type Inspection =
  | { readonly kind: 'article'; readonly inspected: Inspected }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'refused'; readonly problem: Problem };

function unreadable(path: string, found: string): Problem {
  const expected = 'a file or a folder that can be read';
  return { code: 'unreadable', severity: 'reject', file: shown(path), found, expected };
}

/** What the system says is wrong with a path; null for a fault of another kind. */
function refusalOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** A path as a library of its own: ids are relative to the folder, or to the file's own folder. */
async function readLibrary(path: string, settings: InspectSettings): Promise<Library | Problem> {
  const absolute = resolve(settings.standsIn, path);
  const { limits } = settings;
  const stat = statSync(absolute, { throwIfNoEntry: false });
  if (stat === undefined) return unreadable(path, 'nothing');
  if (stat.isDirectory()) {
    const folder = { corpusDir: absolute, dataDir: settings.dataDir };
    const listing = listFolder(folder);
    const whole = listing.unread.find((one) => one.path === '.');
    if (whole !== undefined) return unreadable(path, whole.problem.found);
    const files = readListed(folder, listing, () => null, limits);
    return shelve(null, files, listing.problems, { read: readHere, limits });
  }
  if (!stat.isFile()) return unreadable(path, 'no plain file');
  const file = { path: basename(absolute), bytes: readFileSync(absolute) };
  return shelve(null, [file], [], { read: readHere, limits });
}

/** The same, or the problem where the system would not have it read. */
async function libraryAt(path: string, settings: InspectSettings): Promise<Library | Problem> {
  try {
    return await readLibrary(path, settings);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    return unreadable(path, refusal);
  }
}

function belongs(problem: Problem, article: Article): boolean {
  return (
    problem.file === article.file &&
    (problem.line === undefined || article.line === null
      ? article.line === null
      : problem.line === article.line)
  );
}

function* inFile(file: ShelvedFile): Generator<Inspection> {
  const articles = [...file.articles].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  for (const article of articles) {
    const problems = file.problems.filter((problem) => belongs(problem, article));
    const { evidence } = prepare(article);
    yield { kind: 'article', inspected: { article, evidence, problems } };
  }
  for (const problem of file.problems) {
    if (!articles.some((article) => belongs(problem, article))) yield { kind: 'problem', problem };
  }
}

/** Inspects paths in their order, files of a folder in order of name, lines in theirs; one thing at a time. */
export async function* inspect(
  paths: readonly string[],
  settings: InspectSettings,
): AsyncGenerator<Inspection> {
  for (const path of paths) {
    const library = await libraryAt(path, settings);
    if ('code' in library) {
      yield { kind: 'refused', problem: library };
      continue;
    }
    const files = [...library.files.values()];
    const known = new Set(files.flatMap((file) => file.problems));
    for (const problem of library.problems) if (!known.has(problem)) yield { kind: 'problem', problem };
    for (const file of files) yield* inFile(file);
  }
}

/** An inspected article as one line of JSON with a newline at its end. */
export function inspectionLine({ article, evidence, problems }: Inspected): string {
  const { id, title, outlet, author, published, url, language, tags, sources, text } = article;
  const { quotations, times, figures, events, actors, places } = evidence;
  const line = {
    file: article.file,
    article: { id, title, outlet, author, published, url, language, tags, sources, text },
    guessed: article.guessed,
    paragraphs: article.paragraphs,
    sentences: article.sentences,
    quotations,
    times,
    figures,
    events,
    dropped: article.dropped,
    problems,
    line: article.line,
    actors,
    places,
  };
  return jsonLine(line);
}
