// What a search works on, put together from the articles of one archive: entries, rarity, the engine.
import type { Article } from '../corpus/article.ts';
import { finished, type Steps } from '../corpus/step.ts';
import type { Passage } from './archive.ts';
import { namesWithin, tokensWithin } from './article-words.ts';
import type { Directory } from './directory.ts';
import { type Engine, type EngineGroup, engineInSteps } from './engine.ts';
import type { Prepared } from './prepared.ts';
import type { Rarity } from './rarity.ts';
import type { Entry, Searchable } from './search.ts';
import type { EngineDocument } from './segment.ts';
import { termsOf } from './tokenise.ts';

function rarityIn(all: readonly Prepared[], engine: Engine): Rarity {
  const sum = (of: (one: Prepared) => number): number => all.reduce((total, one) => total + of(one), 0);
  const passages = sum((one) => one.passages.length);
  return {
    passages,
    meanLength: passages === 0 ? 0 : sum((one) => one.length) / passages,
    meanArticle: all.length === 0 ? 0 : sum((one) => one.words.ids.length) / all.length,
    holding: (term) => engine.holding('text', term) + engine.holding('named', term),
  };
}

function toDocument({ words, evidence }: Prepared, passage: Passage): EngineDocument {
  const tokens = tokensWithin(words, passage);
  const text: string[] = [];
  for (let token = tokens.start; token < tokens.end; token++) {
    const term = words.vocabulary[words.ids[token] ?? -1];
    if (term !== undefined) text.push(term);
  }
  const people = evidence.actors
    .filter((actor) => actor.mentions.some((one) => passage.start <= one.start && one.end <= passage.end))
    .flatMap((actor) => termsOf(actor.name));
  const named = [...words.names.keys()].filter((key) => namesWithin(words, key, passage));
  return { text, people, title: [...words.title], places: [...named, ...words.titleNames], named };
}

/** The passages of an article as the engine takes them; its words stand for it, wherever its file moves it. */
function toGroup(prepared: Prepared): EngineGroup {
  const { words, passages } = prepared;
  return {
    key: words,
    size: passages.length,
    documents: () => passages.map((passage) => toDocument(prepared, passage)),
  };
}

// 0 for the oldest date of the archive, 1 for the newest; unknown dates count as the oldest.
function newnessIn(articles: readonly Article[]): (published: string | null) => number {
  const days = [
    ...new Set(articles.map((article) => article.published).filter((day) => day !== null)),
  ].sort();
  const places = new Map(days.map((day, i) => [day, days.length < 2 ? 1 : i / (days.length - 1)]));
  return (published) => (published === null ? 0 : (places.get(published) ?? 0));
}

/** Made of articles in order of id; the same articles always give the same value, whatever there was `before`. */
export function* searchableInSteps(
  all: readonly Prepared[],
  directory: Directory,
  before: Searchable | null,
): Steps<Searchable> {
  const engine = yield* engineInSteps(all.map(toGroup), before?.engine ?? null);
  const entries: Entry[] = [];
  for (const prepared of all) {
    for (const passage of prepared.passages) entries.push({ passage, prepared });
    yield;
  }
  return {
    entries,
    engine,
    rarity: rarityIn(all, engine),
    shortForms: directory.shortForms,
    named: directory.named,
    newness: newnessIn(all.map((one) => one.article)),
  };
}

/** As `searchableInSteps`, at a stretch. */
export function makeSearchable(all: readonly Prepared[], directory: Directory): Searchable {
  return finished(searchableInSteps(all, directory, null));
}
