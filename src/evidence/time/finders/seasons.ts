// Seasons without "last" or "this": "in the autumn", "spring 2022", "the winter of 2023-24".
import type { Finder } from '../mention.ts';
import { inItsYear } from '../nearest.ts';
import { seasonReading, undated } from '../reading.ts';
import { SEASONS } from '../vocabulary.ts';
import { at, capital, reads } from '../words.ts';
import { trailingYearAt } from '../year-phrase.ts';

const BEFORE = /^(?:in|since|by|until|during|through|early|mid|late|-)$/;
const BEFORE_THE =
  /^(?:in|since|by|until|during|through|early|mid|late|before|after|over|for|from|throughout)$/;

/** A season with a year, or after "the" or a word of time; "spring" the verb and the source are none. */
export const findSeasons: Finder = (words, index) => {
  const start = reads(words, index, 'the') ? index + 1 : index;
  const word = at(words, start);
  const season =
    SEASONS.get(word.lower) ??
    (word.lower === 'fall' && /^(?:in|last|this|next)$/.test(at(words, index - 1).lower) ? 'FA' : undefined);
  if (season === undefined) return null;
  const year = trailingYearAt(words, start + 1);
  const before = at(words, index - 1).lower;
  if (year === null) {
    if (!(start > index ? BEFORE_THE : BEFORE).test(before) || /^(?:-|'s)$/.test(at(words, start + 1).lower))
      return null;
    if (capital(at(words, start + 1)) || (capital(word) && before === 'the')) return null;
    if (
      start > index &&
      /^(?:games|olympics|break|holiday|holidays|offensive|term|season|uprising)$/.test(
        at(words, start + 1).lower,
      )
    )
      return null;
    if (word.lower === 'fall' && start === index) return null;
  }
  return {
    from: index,
    to: year?.next ?? start + 1,
    type: 'DATE',
    stated: year?.stated ?? false,
    read: (scene) => {
      if (year === null)
        return inItsYear(scene, (of) => seasonReading(of, season)) ?? undated(`XXXX-${season}`);
      const of = year.year(scene);
      return of === null ? undated(`XXXX-${season}`) : seasonReading(of, season);
    },
  };
};
