// What a search works on, put together from the articles of one archive: entries, rarity, the engine.
import type { Article } from '../corpus/article.ts';
import { namesWithin, tokensWithin } from './article-words.ts';
import { buildEngine, type EngineDocument } from './engine.ts';
import type { Directory } from './figureheads.ts';
import type { Prepared } from './prepared.ts';
import type { Rarity } from './rarity.ts';
import type { Entry, Searchable } from './search.ts';
import { termsOf } from './tokenise.ts';

function rarityIn(all: readonly Prepared[]): Rarity {
  const counts = new Map<string, number>();
  const add = (term: string, count: number): void => {
    counts.set(term, (counts.get(term) ?? 0) + count);
  };
  let passages = 0;
  let length = 0;
  let tokens = 0;
  for (const one of all) {
    passages += one.passages.length;
    length += one.length;
    tokens += one.words.ids.length;
    one.words.vocabulary.forEach((term, number) => {
      add(term, one.holding[number] ?? 0);
    });
    for (const [key, count] of one.holdingNames) add(key, count);
  }
  return {
    passages,
    meanLength: passages === 0 ? 0 : length / passages,
    meanArticle: all.length === 0 ? 0 : tokens / all.length,
    holding: (term) => counts.get(term) ?? 0,
  };
}

function entriesOf(all: readonly Prepared[]): readonly Entry[] {
  return all.flatMap((prepared) => prepared.passages.map((passage) => ({ passage, prepared })));
}

function toDocument({ passage, prepared }: Entry, id: number): EngineDocument {
  const { words, evidence } = prepared;
  const tokens = tokensWithin(words, passage);
  const text: string[] = [];
  for (let token = tokens.start; token < tokens.end; token++) {
    const term = words.vocabulary[words.ids[token] ?? -1];
    if (term !== undefined) text.push(term);
  }
  const people = evidence.actors
    .filter((actor) => actor.mentions.some((one) => passage.start <= one.start && one.end <= passage.end))
    .flatMap((actor) => termsOf(actor.name));
  const places = [...words.names.keys()].filter((key) => namesWithin(words, key, passage));
  return { id, text, people, title: [...words.title], places: [...places, ...words.titleNames] };
}

// 0 for the oldest date of the archive, 1 for the newest; unknown dates count as the oldest.
function newnessIn(articles: readonly Article[]): (published: string | null) => number {
  const days = [
    ...new Set(articles.map((article) => article.published).filter((day) => day !== null)),
  ].sort();
  const places = new Map(days.map((day, i) => [day, days.length < 2 ? 1 : i / (days.length - 1)]));
  return (published) => (published === null ? 0 : (places.get(published) ?? 0));
}

/** Builds it from articles in order of id; the same articles always give the same value. */
export async function makeSearchable(all: readonly Prepared[], directory: Directory): Promise<Searchable> {
  const entries = entriesOf(all);
  return {
    entries,
    engine: await buildEngine(entries.map(toDocument)),
    rarity: rarityIn(all),
    shortForms: directory.shortForms,
    named: directory.named,
    newness: newnessIn(all.map((one) => one.article)),
  };
}
