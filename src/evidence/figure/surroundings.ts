// What the places of a text tell of amounts: which rupee is meant, which word is a people. Knows no sentence.
import { firstIndex } from '../../corpus/binary-search.ts';
import type { Place } from '../evidence.ts';
import { placesIn } from '../place/gazetteer.ts';
import type { Surroundings } from './amounts.ts';
import type { Mention } from './statement.ts';

/** How many places before an amount can tell which rupee is meant. */
const NEAR = 12;

/** Places of the text in its order. Great Britain is a party of its own where the text tells it from Northern Ireland. */
export function mentionsOf(text: string, places: readonly Place[]): readonly Mention[] {
  const apart = places.some((place) => place.name === 'Northern Ireland');
  const named = (name: string, words: string) => (apart && words === 'Great Britain' ? words : name);
  return places
    .flatMap(({ name, mentions }) =>
      mentions.map(({ start, end }) => ({ name: named(name, text.slice(start, end)), start, end })),
    )
    .sort((a, b) => a.start - b.start);
}

/** How many of the mentions start before the offset. */
function countBefore(mentions: readonly Mention[], offset: number): number {
  return firstIndex(mentions, ({ start }) => start >= offset);
}

/** Answers the questions that finders of amounts ask about places, from the mentions of the text. */
export function surroundings(mentions: readonly Mention[]): Surroundings {
  const first = [...new Set(mentions.slice(0, 40).map((mention) => mention.name))];
  const only = (words: string) => {
    const found = /^\p{Lu}/u.test(words) ? placesIn(words) : [];
    return found.length === 1 ? found[0] : undefined;
  };
  return {
    near: (offset) => {
      const at = countBefore(mentions, offset);
      const before = mentions.slice(Math.max(0, at - NEAR), at).reverse();
      return [...before.map((mention) => mention.name), ...first];
    },
    countryOf: (words) => only(words)?.name ?? null,
    isPeople: (word) => only(word)?.how === 'demonym',
  };
}
