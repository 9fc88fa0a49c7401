// Days known by a name: "9/11", "Christmas Eve", "New Year's Day". Only what every reader dates alike.
import { dayOf, two } from '../calendar.ts';
import type { Finder, Mention, Scene } from '../mention.ts';
import { inItsYear } from '../nearest.ts';
import { dayReading, type Reading, undated } from '../reading.ts';
import { MONTHS } from '../vocabulary.ts';
import { at, capital, reads, type Word } from '../words.ts';
import { trailingYearAt } from '../year-phrase.ts';

/** Names to month and day; a day that moves with the year is not among them. */
const YEARLY: readonly (readonly [name: readonly string[], month: number, day: number])[] = [
  [['christmas', 'eve'], 12, 24],
  [['christmas', 'day'], 12, 25],
  [['christmas'], 12, 25],
  [['boxing', 'day'], 12, 26],
  [['new', 'year', "'s", 'eve'], 12, 31],
  [['new', 'year', "'s", 'day'], 1, 1],
  [['valentine', "'s", 'day'], 2, 14],
  [['international', 'women', "'s", 'day'], 3, 8],
  [['halloween'], 10, 31],
  [['bastille', 'day'], 7, 14],
];

const STRUCK = /^(?:attack|attacks|terror|terrorist|hijackings|bombings)$/;

/** The day of the year 2001, only in an article that was published after it. */
function nineEleven(from: number, to: number): Mention {
  return {
    from,
    to,
    type: 'DATE',
    stated: false,
    read: (scene) => {
      const day = dayOf(2001, 9, 11);
      return day === null || scene.today === null || scene.today < day
        ? undated('XXXX-09-11')
        : dayReading(day);
    },
  };
}

/** "9/11", and "the September 11 attacks" with or without "terrorist" or a "th". */
function struck(words: readonly Word[], index: number): Mention | null {
  if (reads(words, index, '9', '/', '11') && at(words, index + 2).glued) {
    const joined =
      at(words, index + 3).text === '/' || (at(words, index).glued && at(words, index - 1).text === '/');
    return joined ? null : nineEleven(index, index + 3);
  }
  const monthFirst = MONTHS.get(at(words, index).lower) === 9;
  if (!monthFirst && MONTHS.get(at(words, index + 1).lower) !== 9) return null;
  if (at(words, monthFirst ? index + 1 : index).text !== '11') return null;
  const next = at(words, index + 2).lower === 'th' ? index + 3 : index + 2;
  return STRUCK.test(at(words, next).lower) ? nineEleven(index, next) : null;
}

function yearly(words: readonly Word[], index: number): Mention | null {
  for (const [name, month, day] of YEARLY) {
    if (!reads(words, index, ...name) || at(words, index).text === at(words, index).lower) continue;
    const end = index + name.length;
    if (capital(at(words, end)) && !MONTHS.has(at(words, end).lower)) return null;
    const year = trailingYearAt(words, end);
    const of = (inYear: number): Reading | null => {
      const found = dayOf(inYear, month, day);
      return found === null ? null : dayReading(found);
    };
    const read = (scene: Scene): Reading => {
      const stated = year?.year(scene);
      return (
        (stated === undefined || stated === null ? inItsYear(scene, of) : of(stated)) ??
        undated(`XXXX-${two(month)}-${two(day)}`)
      );
    };
    return { from: index, to: year?.next ?? end, type: 'DATE', stated: year?.stated ?? false, read };
  }
  return null;
}

export const findNamedDays: Finder = (words, index) => struck(words, index) ?? yearly(words, index);
