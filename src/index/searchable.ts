// What a search works on, put together from the articles of one archive: entries, rarity, the engine.
import { atAStretch, finished, over, type Steps, type Turn } from '../corpus/step.ts';
import type { Actor } from '../evidence/evidence.ts';
import type { Figurehead, Passage } from './archive.ts';
import { namesWithin, termsWithin } from './article-words.ts';
import type { Directory } from './directory.ts';
import { type Engine, type EngineGroup, engineInSteps } from './engine.ts';
import type { Prepared } from './prepared.ts';
import type { Rarity } from './rarity.ts';
import { remembered } from './remembered.ts';
import type { EngineDocument } from './segment.ts';
import { termsOf } from './tokenise.ts';

/** One passage of the archive with the article that holds it; its place in the list is its id in the engine. */
export interface Entry {
  readonly passage: Passage;
  readonly prepared: Prepared;
}

/** What a search works on: all of it belongs to one archive and never changes. */
export interface Searchable {
  readonly entries: readonly Entry[];
  readonly engine: Engine;
  readonly rarity: Rarity;
  readonly shortForms: (name: string) => readonly string[];
  readonly named: (words: string) => readonly Figurehead[];
  readonly newness: (published: string | null) => number;
  /** Lets others have their turn while a search goes on. */
  readonly turn: Turn;
}

function* rarityIn(all: readonly Prepared[], engine: Engine): Steps<Rarity> {
  let passages = 0;
  let length = 0;
  let tokens = 0;
  yield* over(all, (one) => {
    passages += one.passages.length;
    length += one.length;
    tokens += one.words.ids.length;
  });
  return {
    passages,
    meanLength: passages === 0 ? 0 : length / passages,
    meanArticle: all.length === 0 ? 0 : tokens / all.length,
    holding: (term) => engine.holding('text', term) + engine.holding('named', term),
  };
}

const nameTerms = remembered(({ name }: Actor): readonly string[] => termsOf(name));

function toDocument({ words, evidence }: Prepared, passage: Passage): EngineDocument {
  const text = termsWithin(words, passage);
  const people = evidence.actors
    .filter((actor) => actor.mentions.some((one) => passage.start <= one.start && one.end <= passage.end))
    .flatMap(nameTerms);
  const named = [...words.names.keys()].filter((key) => namesWithin(words, key, passage));
  return { text, people, title: [...words.title], places: [...named, ...words.titleNames], named };
}

/** The passages of an article as the engine takes them; its words stand for it, wherever its file moves it. */
const toGroup = remembered((prepared: Prepared): EngineGroup => {
  const { words, passages } = prepared;
  return {
    key: words,
    size: passages.length,
    documents: () => passages.map((passage) => toDocument(prepared, passage)),
  };
});

const entriesOf = remembered((prepared: Prepared): readonly Entry[] =>
  prepared.passages.map((passage) => ({ passage, prepared })),
);

// 0 for the oldest date of the archive, 1 for the newest; unknown dates count as the oldest.
function* newnessIn(all: readonly Prepared[]): Steps<(published: string | null) => number> {
  const found = new Set<string>();
  yield* over(all, ({ article }) => {
    if (article.published !== null) found.add(article.published);
  });
  const days = [...found].sort();
  const places = new Map(days.map((day, i) => [day, days.length < 2 ? 1 : i / (days.length - 1)]));
  return (published) => (published === null ? 0 : (places.get(published) ?? 0));
}

/**
 * Made of articles in order of id; the same articles always give the same value, whatever there was `before`. Searches
 * rest when it is their `turn` to.
 */
export function* searchableInSteps(
  all: readonly Prepared[],
  directory: Directory,
  before: Searchable | null,
  turn: Turn = atAStretch,
): Steps<Searchable> {
  const groups: EngineGroup[] = [];
  const entries: Entry[] = [];
  yield* over(all, (prepared) => {
    groups.push(toGroup(prepared));
    for (const entry of entriesOf(prepared)) entries.push(entry);
  });
  const engine = yield* engineInSteps(groups, before?.engine ?? null, turn);
  const rarity = yield* rarityIn(all, engine);
  const newness = yield* newnessIn(all);
  const { shortForms, named } = directory;
  return { entries, engine, rarity, shortForms, named, newness, turn };
}

/** As `searchableInSteps`, at a stretch. */
export function makeSearchable(all: readonly Prepared[], directory: Directory): Searchable {
  return finished(searchableInSteps(all, directory, null));
}
