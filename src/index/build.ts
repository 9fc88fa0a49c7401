// Makes an archive from what was read. Work on an article is kept with it, so that a rebuild pays for what changed.
import type { Article } from '../corpus/article.ts';
import type { Library } from '../corpus/library.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Archive, Question, Row } from './archive.ts';
import { makeDirectory, mergeActors } from './figureheads.ts';
import { type Prepared, prepare } from './prepared.ts';
import { understand } from './question.ts';
import { relevanceOf } from './relevance.ts';
import { search } from './search.ts';
import { makeSearchable } from './searchable.ts';
import { type Unit, unitsOf } from './units.ts';
import { versionOf } from './version.ts';

const NO_EVIDENCE: Evidence = { actors: [], places: [], quotations: [], times: [], figures: [], events: [] };
// How much text is worked on before others get their turn.
const TURN = 20_000;

function pause(): Promise<void> {
  return new Promise((resume) => setImmediate(resume));
}

async function prepareAll(articles: readonly Article[]): Promise<readonly Prepared[]> {
  const all: Prepared[] = [];
  let done = 0;
  for (const article of articles) {
    all.push(prepare(article));
    done += article.text.length;
    if (done < TURN) continue;
    done = 0;
    await pause();
  }
  return all;
}

function rows<T>(all: readonly Prepared[], itemsOf: (evidence: Evidence) => readonly T[]): readonly Row<T>[] {
  return all.flatMap(({ article, evidence }) => itemsOf(evidence).map((item) => ({ article, item })));
}

function remember<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const now = work(key);
    known.set(key, now);
    return now;
  };
}

function newestOf(articles: readonly Article[]): string | null {
  return articles.reduce<string | null>((newest, { published }) => {
    return published !== null && (newest === null || published > newest) ? published : newest;
  }, null);
}

function byId(a: Article, b: Article): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * Builds an archive. The same articles give the same archive in whatever order they come and whatever was built
 * before. Other work gets its turn in between; throws only where a finder does.
 */
export async function buildArchive(library: Pick<Library, 'articles' | 'problems'>): Promise<Archive> {
  const articles = [...library.articles].sort(byId);
  const all = await prepareAll(articles);
  const preparedById = new Map(all.map((one) => [one.article.id, one]));
  const evidenceByArticle = new Map(all.map((one) => [one.article, one.evidence]));
  const figureheads = mergeActors(articles, (article) => evidenceByArticle.get(article)?.actors ?? []);
  const directory = makeDirectory(figureheads);
  const newest = newestOf(articles);
  const base = await makeSearchable(all, directory);
  const unitsFor = remember((question: Question): readonly Unit[] =>
    unitsOf(question, base.rarity, base.shortForms),
  );
  return {
    version: versionOf(all.map((one) => one.digest)),
    articles,
    problems: library.problems,
    passages: base.entries.map((entry) => entry.passage),
    quotations: rows(all, (evidence) => evidence.quotations),
    figures: rows(all, (evidence) => evidence.figures),
    events: rows(all, (evidence) => evidence.events),
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
