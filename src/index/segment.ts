// One MiniSearch index over some passages, never changed once it is built. Knows terms and numbers, no articles; what
// the whole archive holds is told to it by engine.ts.
import MiniSearch, { type Query } from 'minisearch';
import type { Steps } from '../corpus/step.ts';

export const FIELDS = ['title', 'text', 'people', 'places'] as const;
export type Field = (typeof FIELDS)[number];
const COUNTED = [...FIELDS, 'named'] as const;

/** One passage as the engine holds it: terms by field, repeats kept; `named` is counted and not searched. */
export type EngineDocument = Readonly<Record<Counted, readonly string[]>>;
export type Counted = Field | 'named';

/** For each field how many documents hold a term, and the sum of the documents' lengths in different terms. */
export type Statistics = Readonly<
  Record<Counted, { readonly holding: ReadonlyMap<string, number>; readonly length: number }>
>;

export interface Segment {
  readonly size: number;
  readonly statistics: Statistics;
  /** The documents that hold any of the terms, with their scores as if they stood among all that `whole` tells of. */
  readonly search: (
    terms: ReadonlyMap<string, number>,
    whole: Whole,
  ) => readonly { readonly id: number; readonly score: number }[];
}

/** What the whole archive holds. */
export interface Whole {
  readonly size: number;
  readonly holding: (field: Counted, term: string) => number;
  /** The mean length of a field. */
  readonly length: (field: Field) => number;
}

type Stored = Readonly<Record<Field, string>> & { readonly id: number };

const BOOST = { title: 0.6, text: 1, people: 0.4, places: 0.5 };
// The defaults of MiniSearch: BM25+ of Lv and Zhai 2011, "Lower-Bounding Term Frequency Normalization".
const BM25 = { k: 1.2, b: 0.7, d: 0.5 };

function stored(document: EngineDocument, id: number): Stored {
  return {
    id,
    title: document.title.join('\n'),
    text: document.text.join('\n'),
    people: document.people.join('\n'),
    places: document.places.join('\n'),
  };
}

/** Statistics that documents are counted into one by one, beginning with a copy of those `before`. */
export function startCounting(before: Statistics | null = null): {
  readonly statistics: Statistics;
  readonly count: (document: EngineDocument) => void;
} {
  const counted = (field: Counted) => ({
    holding: new Map(before?.[field].holding),
    length: before?.[field].length ?? 0,
  });
  const statistics = {
    title: counted('title'),
    text: counted('text'),
    people: counted('people'),
    places: counted('places'),
    named: counted('named'),
  };
  const count = (document: EngineDocument): void => {
    for (const field of COUNTED) {
      const terms = new Set(document[field]);
      const { holding } = statistics[field];
      statistics[field].length += terms.size;
      for (const term of terms) holding.set(term, (holding.get(term) ?? 0) + 1);
    }
  };
  return { statistics, count };
}

/** MiniSearch 7.2 weighs a term by how many documents of its own index hold it. */
function rarity(size: number, holding: number): number {
  return Math.log(1 + (size - holding + 0.5) / (holding + 0.5));
}

/**
 * The query for one field. MiniSearch knows the counts and the mean length of this segment alone: parameters and
 * boosts are chosen so that its formula gives what it would give with those of the whole archive.
 */
function inField(
  field: Field,
  terms: ReadonlyMap<string, number>,
  own: { readonly size: number; readonly statistics: Statistics },
  whole: Whole,
): Query | null {
  const { holding, length } = own.statistics[field];
  const here = [...terms.keys()].filter((term) => holding.has(term) && whole.holding(field, term) > 0);
  if (here.length === 0) return null;
  const longer = whole.length(field) === 0 ? 1 : length / own.size / whole.length(field);
  const k = BM25.k * (1 - BM25.b + BM25.b * longer);
  const scale = (BM25.k + 1) / (k + 1);
  const weights = new Map(
    here.map((term) => {
      const wanted = rarity(whole.size, whole.holding(field, term));
      return [
        term,
        ((terms.get(term) ?? 1) * scale * wanted) / rarity(own.size, holding.get(term) ?? 0),
      ] as const;
    }),
  );
  return {
    queries: [here.join('\n')],
    fields: [field],
    bm25: { k, b: (BM25.k * BM25.b * longer) / k, d: BM25.d / scale },
    boostTerm: (term: string) => weights.get(term) ?? 1,
  };
}

/** Builds a segment. The score of MiniSearch 7.2 is multiplied by the number of terms matched: divided out again. */
export function* segmentInSteps(documents: Iterable<EngineDocument>): Steps<Segment> {
  const { statistics, count } = startCounting();
  let size = 0;
  const index = new MiniSearch<Stored>({
    fields: [...FIELDS],
    autoVacuum: false,
    tokenize: (terms) => (terms === '' ? [] : terms.split('\n')),
    processTerm: (term) => term,
  });
  for (const document of documents) {
    index.add(stored(document, size));
    count(document);
    size += 1;
    yield;
  }
  const own = { size, statistics };
  return {
    ...own,
    search: (terms, whole) => {
      const queries = FIELDS.map((field) => inField(field, terms, own, whole));
      const found = index.search(
        { combineWith: 'OR', queries: queries.filter((query) => query !== null) },
        { boost: BOOST, prefix: false, fuzzy: false },
      );
      return found.map((one) => ({
        id: Number(one.id),
        score: one.score / Math.max(1, one.queryTerms.length),
      }));
    },
  };
}
