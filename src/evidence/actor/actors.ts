// People and bodies that an article names, each with all its mentions, its roles and whose voice it is.
import type { Article } from '../../corpus/article.ts';
import { firstIndex } from '../../corpus/binary-search.ts';
import type { Range } from '../../corpus/span.ts';
import type { Actor, Place } from '../evidence.ts';
import { kindOf } from './kind.ts';
import { type Merged, mergeNamed } from './merge.ts';
import { namedIn } from './named.ts';
import { voiceOf } from './voice.ts';

/**
 * The people and bodies of the article in the order of first mention, names as the article's fullest form.
 * A name without a title counts where it is a person's by its first name or its deeds, or a body's by what it does.
 * Nothing for a text without names. `places` are countries and blocs, which are no actors themselves.
 */
export function findActors(article: Article, places: readonly Place[]): readonly Actor[] {
  const placed = placeLookup(places);
  return mergeNamed(namedIn(article, places)).flatMap((merged) => actorOf(article, merged, placed) ?? []);
}

function actorOf(article: Article, merged: Merged, placed: (range: Range) => string | null): Actor | null {
  const kind = kindOf(merged);
  if (kind === null) return null;
  const { fullest, mentions } = merged;
  const name = article.text.slice(fullest.start, fullest.end).replace(/\s+/gu, ' ');
  const roles = mentions.flatMap((one) => one.roles).toSorted((a, b) => a.start - b.start);
  const ranges = mentions.map(({ start, end }) => ({ start, end }));
  const voice = voiceOf(article.text, { name, kind, roles, ranges }, placed);
  return { name, kind, mentions: ranges, roles, voice };
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
