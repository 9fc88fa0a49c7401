// Makes an archive from what was read. Work on an article is kept with it, so that a rebuild pays for what changed.
import type { Article } from '../corpus/article.ts';
import type { Library } from '../corpus/library.ts';
import { atAStretch, finished, over, type Steps, type Turn } from '../corpus/step.ts';
import type { Event, Evidence, Figure, Quotation } from '../evidence/evidence.ts';
import type { Archive, Figurehead, Question, Row } from './archive.ts';
import { type Directory, directoryInSteps } from './directory.ts';
import { mergeInSteps } from './figureheads.ts';
import { type Lexicon, lexiconInSteps } from './lexicon.ts';
import { type Roll, rollInSteps } from './namesakes.ts';
import { newestOf } from './newest.ts';
import { type Prepared, prepare } from './prepared.ts';
import { understand } from './question.ts';
import { relevanceOf } from './relevance.ts';
import { remembered } from './remembered.ts';
import { search } from './search.ts';
import { type Searchable, searchableInSteps } from './searchable.ts';
import { spellingsInSteps } from './spellings.ts';
import { termsOf } from './tokenise.ts';
import { type Unit, unitsOf } from './units.ts';
import { versionOf } from './version.ts';

const NO_EVIDENCE: Evidence = { actors: [], places: [], quotations: [], times: [], figures: [], events: [] };

/** An archive with what the next one can take over of it. */
export interface Built {
  readonly archive: Archive;
  readonly searchable: Searchable;
  readonly roll: Roll;
}

function* prepareAll(articles: readonly Article[]): Steps<readonly Prepared[]> {
  const all: Prepared[] = [];
  for (const article of articles) {
    all.push(prepare(article));
    yield;
  }
  return all;
}

interface Rows {
  readonly quotations: readonly Row<Quotation>[];
  readonly figures: readonly Row<Figure>[];
  readonly events: readonly Row<Event>[];
}

const rowsOf = remembered(({ article, evidence }: Prepared): Rows => {
  const toRow = <T>(item: T): Row<T> => ({ article, item });
  const { quotations, figures, events } = evidence;
  return { quotations: quotations.map(toRow), figures: figures.map(toRow), events: events.map(toRow) };
});

function* rowsIn<T>(
  all: readonly Prepared[],
  itemsOf: (rows: Rows) => readonly Row<T>[],
): Steps<readonly Row<T>[]> {
  const found: Row<T>[] = [];
  yield* over(all, (prepared) => {
    for (const row of itemsOf(rowsOf(prepared))) found.push(row);
  });
  return found;
}

function byId(a: Article, b: Article): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * Builds an archive. The same articles give the same archive in whatever order they come and whatever was built
 * `before`; what that one has of the same articles is not worked out again. Searches in it rest when it is their `turn`
 * to. Throws only where a finder does.
 */
export function* buildInSteps(
  library: Answering,
  before: Built | null,
  turn: Turn = atAStretch,
): Steps<Built> {
  const articles = [...library.articles].sort(byId);
  const all = yield* prepareAll(articles);
  const evidenceByArticle = new Map(all.map((one) => [one.article, one.evidence]));
  const roll = yield* rollInSteps(
    articles,
    (article) => evidenceByArticle.get(article)?.actors ?? [],
    before?.roll ?? null,
  );
  const figureheads = yield* mergeInSteps(roll);
  yield;
  const directory = yield* directoryInSteps(figureheads);
  const searchable = yield* searchableInSteps(all, directory, before?.searchable ?? null, turn);
  const spellings = yield* spellingsInSteps(all, figureheads);
  const lexicon = yield* lexiconInSteps(spellings, before?.archive.lexicon);
  const names = { figureheads, directory, lexicon };
  const archive = yield* archiveOver(all, library.problems, searchable, names);
  return { archive, searchable, roll };
}

/** The archive of some articles, built at a stretch. */
export async function buildArchive(library: Answering): Promise<Archive> {
  return finished(buildInSteps(library, null)).archive;
}

type Answering = Pick<Library, 'articles' | 'problems'>;

interface Names {
  readonly figureheads: readonly Figurehead[];
  readonly directory: Directory;
  readonly lexicon: Lexicon;
}

function* archiveOver(
  all: readonly Prepared[],
  problems: Archive['problems'],
  base: Searchable,
  { figureheads, directory, lexicon }: Names,
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
  const quotations = yield* rowsIn(all, (rows) => rows.quotations);
  const figures = yield* rowsIn(all, (rows) => rows.figures);
  const events = yield* rowsIn(all, (rows) => rows.events);
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
    lexicon,
    hasWord: (word) => termsOf(word).every((term) => base.rarity.holding(term) > 0),
  };
}
