// Makes an archive from what was read. Work on an article is kept with it, so that a rebuild pays for what changed.
import type { Article } from '../corpus/article.ts';
import type { Library } from '../corpus/library.ts';
import { finished, type Steps } from '../corpus/step.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Archive, Figurehead, Question, Row } from './archive.ts';
import { type Directory, directoryInSteps } from './directory.ts';
import { mergeInSteps } from './figureheads.ts';
import { newestOf } from './newest.ts';
import { type Prepared, prepare } from './prepared.ts';
import { understand } from './question.ts';
import { relevanceOf } from './relevance.ts';
import { remembered } from './remembered.ts';
import { type Searchable, search } from './search.ts';
import { searchableInSteps } from './searchable.ts';
import { type Unit, unitsOf } from './units.ts';
import { versionOf } from './version.ts';

const NO_EVIDENCE: Evidence = { actors: [], places: [], quotations: [], times: [], figures: [], events: [] };

/** An archive with what the next one can take over of it. */
export interface Built {
  readonly archive: Archive;
  readonly searchable: Searchable;
}

function* prepareAll(articles: readonly Article[]): Steps<readonly Prepared[]> {
  const all: Prepared[] = [];
  for (const article of articles) {
    all.push(prepare(article));
    yield;
  }
  return all;
}

function* rows<T>(
  all: readonly Prepared[],
  itemsOf: (evidence: Evidence) => readonly T[],
): Steps<readonly Row<T>[]> {
  const found: Row<T>[] = [];
  for (const { article, evidence } of all) {
    for (const item of itemsOf(evidence)) found.push({ article, item });
    yield;
  }
  return found;
}

function byId(a: Article, b: Article): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * Builds an archive. The same articles give the same archive in whatever order they come and whatever was built
 * `before`; what that one has of the same articles is not worked out again. Throws only where a finder does.
 */
export function* buildInSteps(library: Answering, before: Built | null): Steps<Built> {
  const articles = [...library.articles].sort(byId);
  const all = yield* prepareAll(articles);
  const evidenceByArticle = new Map(all.map((one) => [one.article, one.evidence]));
  const figureheads = yield* mergeInSteps(
    articles,
    (article) => evidenceByArticle.get(article)?.actors ?? [],
  );
  yield;
  const directory = yield* directoryInSteps(figureheads);
  const searchable = yield* searchableInSteps(all, directory, before?.searchable ?? null);
  const archive = yield* archiveOver(all, library.problems, searchable, { figureheads, directory });
  return { archive, searchable };
}

/** The archive of some articles, built at a stretch. */
export async function buildArchive(library: Answering): Promise<Archive> {
  return finished(buildInSteps(library, null)).archive;
}

type Answering = Pick<Library, 'articles' | 'problems'>;

function* archiveOver(
  all: readonly Prepared[],
  problems: Archive['problems'],
  base: Searchable,
  { figureheads, directory }: { figureheads: readonly Figurehead[]; directory: Directory },
): Steps<Archive> {
  const articles = all.map((one) => one.article);
  const preparedById = new Map(all.map((one) => [one.article.id, one]));
  yield;
  const newest = newestOf(articles);
  const unitsFor = remembered((question: Question): readonly Unit[] =>
    unitsOf(question, base.rarity, base.shortForms),
  );
  yield;
  const passages = base.entries.map((entry) => entry.passage);
  yield;
  const quotations = yield* rows(all, (evidence) => evidence.quotations);
  const figures = yield* rows(all, (evidence) => evidence.figures);
  const events = yield* rows(all, (evidence) => evidence.events);
  const version = versionOf(all.map((one) => one.digest));
  yield;
  return {
    version,
    articles,
    problems,
    passages,
    quotations,
    figures,
    events,
    figureheads,
    article: (id) => preparedById.get(id)?.article ?? null,
    evidenceOf: (id) => preparedById.get(id)?.evidence ?? NO_EVIDENCE,
    understand: (words) => understand(words, directory.namesIn, newest),
    search: (request) => search(base, request),
    relevance: (question, span) => {
      const read = preparedById.get(span.articleId);
      return read === undefined ? 0 : relevanceOf(unitsFor(question), read, span);
    },
    figureheadNamed: directory.named,
  };
}
