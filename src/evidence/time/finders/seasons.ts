// Seasons without "last" or "this": "in the autumn", "spring 2022", "the winter of 2023-24".
import type { Finder, YearPhrase } from '../mention.ts';
import { inItsYear } from '../nearest.ts';
import { seasonReading, undated } from '../reading.ts';
import { NO_SEASON } from '../unit-phrase.ts';
import { digitsAt, SEASONS, yearAt } from '../vocabulary.ts';
import { at, capital, reads, type Word } from '../words.ts';
import { trailingYearAt } from '../year-phrase.ts';

const BEFORE = /^(?:in|since|by|until|during|through|early|mid|late|-)$/;
const BEFORE_THE =
  /^(?:in|since|by|until|during|through|early|mid|late|before|after|over|for|from|throughout)$/;

/** "in the fall", "the fall of 2029", and not "the fall of the regime". */
function isSeason(words: readonly Word[], from: number, next: number): boolean {
  if (!/^(?:in|since|by|until|during|early|late|this)$/.test(at(words, from - 1).lower)) return false;
  return !NO_SEASON.test(at(words, next).lower) || trailingYearAt(words, next) !== null;
}

/** "of 2029-30" after a winter: the year in which it begins. */
function splitYearAt(words: readonly Word[], index: number): YearPhrase | null {
  const start = at(words, index).lower === 'of' ? index + 1 : index;
  const year = yearAt(words, start);
  const second = digitsAt(words, start + 2, 4);
  if (year === null || second === null || !/^[-–/]$/.test(at(words, start + 1).text)) return null;
  if (!at(words, start + 1).glued || second % 100 !== (year + 1) % 100) return null;
  return { next: start + 3, stated: true, year: () => year };
}

/** A season with a year, or after "the" or a word of time; "spring" the verb and the source are none. */
export const findSeasons: Finder = (words, index) => {
  const start = reads(words, index, 'the') ? index + 1 : index;
  const word = at(words, start);
  const season = SEASONS.get(word.lower);
  if (season === undefined || (word.lower === 'fall' && !isSeason(words, index, start + 1))) return null;
  const year = splitYearAt(words, start + 1) ?? trailingYearAt(words, start + 1);
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
