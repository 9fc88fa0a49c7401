// People and bodies that an article names, each with all its mentions, its roles and whose voice it is.
import type { Article } from '../../corpus/article.ts';
import { firstIndex } from '../../corpus/binary-search.ts';
import type { Range } from '../../corpus/span.ts';
import type { Actor, Place } from '../evidence.ts';
import { kindOf } from './kind.ts';
import { type Merged, mergeNamed } from './merge.ts';
import { namedIn } from './named.ts';
import type { StateOf } from './state-body.ts';
import { voiceOf } from './voice.ts';

/**
 * The people and bodies of the article in the order of first mention, names as the article's fullest form.
 * A name without a title counts where it is a person's by its first name or its deeds, or a body's by what it does.
 * Nothing for a text without names. `places` are countries and blocs, which are no actors themselves; `stateOf` tells the country
 * of a state body that its own words do not place.
 */
export function findActors(
  article: Article,
  places: readonly Place[],
  stateOf: StateOf = () => null,
): readonly Actor[] {
  const placed = placeLookup(places);
  return mergeNamed(namedIn(article, places)).flatMap(
    (merged) => actorOf(article, merged, { placed, stateOf }) ?? [],
  );
}

/** Whose country a range names, and of which state is the body that it names. */
interface Places {
  readonly placed: (range: Range) => string | null;
  readonly stateOf: StateOf;
}

function actorOf(article: Article, merged: Merged, { placed, stateOf }: Places): Actor | null {
  const kind = kindOf(merged);
  if (kind === null) return null;
  const { fullest, mentions } = merged;
  const name = article.text.slice(fullest.start, fullest.end).replace(/\s+/gu, ' ');
  const roles = mentions.flatMap((one) => one.roles).toSorted((a, b) => a.start - b.start);
  const ranges = mentions.map(({ start, end }) => ({ start, end }));
  const stated = voiceOf(article.text, { name, kind, roles, ranges }, placed);
  const isOpen = stated === null || stated === name;
  const state = isOpen ? firstOf(kind === 'body' ? ranges : roles, stateOf) : null;
  return { name, kind, mentions: ranges, roles, voice: state ?? stated };
}

function firstOf(ranges: readonly Range[], stateOf: StateOf): string | null {
  for (const range of ranges) {
    const state = stateOf(range);
    if (state !== null) return state;
  }
  return null;
}

/** The name of the place that the text names within the range, the first of several. */
function placeLookup(places: readonly Place[]): (range: Range) => string | null {
  const all = places
    .flatMap(({ name, mentions }) => mentions.map((mention) => ({ name, ...mention })))
    .toSorted((a, b) => a.start - b.start);
  return (range) => {
    const place = all[firstIndex(all, ({ end }) => end > range.start)];
    return place !== undefined && place.start < range.end ? place.name : null;
  };
}
