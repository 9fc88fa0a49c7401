// How many of some documents hold each term, counted one by one: for the few that are gone from a segment.
import type { Counted, EngineDocument } from './segment.ts';

/** For each field how many documents hold a term, and the sum of the documents' lengths in different terms. */
export type Statistics = Readonly<
  Record<Counted, { readonly holding: ReadonlyMap<string, number>; readonly length: number }>
>;

const COUNTED = ['title', 'text', 'people', 'places', 'named'] as const;
const NONE = { holding: new Map<string, number>(), length: 0 };

export const NOTHING_COUNTED: Statistics = {
  title: NONE,
  text: NONE,
  people: NONE,
  places: NONE,
  named: NONE,
};

/** Statistics that documents are counted into one by one, beginning with a copy of those `before`. */
export function startCounting(before: Statistics): {
  readonly statistics: Statistics;
  readonly count: (document: EngineDocument) => void;
} {
  const counted = (field: Counted) => ({
    holding: new Map(before[field].holding),
    length: before[field].length,
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
