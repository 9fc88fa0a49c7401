// The words that English has for parts of the calendar, and small readers for numbers. Word lists only.
import { MONTH_NAMES, SHORT_MONTH_NAMES, WEEKDAY_NAMES } from '../../corpus/month.ts';
import { NUMBER_WORDS, TENS } from '../number-words.ts';
import { at, type Word } from './words.ts';

const lower = (names: readonly string[]) => names.map((name) => name.toLowerCase());
const WEEKDAYS_LOWER = lower(WEEKDAY_NAMES);

/** Full month names to 1…12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  lower(MONTH_NAMES).map((name, i) => [name, i + 1]),
);
/** Short month names ("sept" too) to 1…12; they count only beside a number. */
export const SHORT_MONTHS: ReadonlyMap<string, number> = new Map([
  ...lower(SHORT_MONTH_NAMES).map((name, i): [string, number] => [name, i + 1]),
  ['sept', 9],
]);
/** Full weekday names to 0 (Monday) … 6. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(WEEKDAYS_LOWER.map((name, i) => [name, i]));
/** Short weekday names; they count only before a date. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...WEEKDAYS_LOWER.map((name, i): [string, number] => [name.slice(0, 3), i]),
  ['tues', 1],
  ['thurs', 3],
]);
export const SEASONS: ReadonlyMap<string, 'SP' | 'SU' | 'FA' | 'WI'> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
]);

/** Words that move on from the time that is spoken of, to how many units: "the previous year", "that month". */
export const FROM_STORY: ReadonlyMap<string, number> = new Map([
  ['same', 0],
  ['that', 0],
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
  ['following', 1],
]);

const NUMBERS: ReadonlyMap<string, number> = new Map([...NUMBER_WORDS, ['hundred', 100]]);
/** "seventies" and the like to 70. */
export const DECADES: ReadonlyMap<string, number> = new Map(
  TENS.map((name, i) => [`${name.slice(0, -1)}ies`, i * 10 + 20]),
);
const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((name, i) => [name, i + 1]),
);

/** Units of time to their TIMEX3 letter and how many of it they are. */
export const UNITS: ReadonlyMap<string, { readonly letter: string; readonly times: number }> = new Map(
  Object.entries({
    second: 'TS',
    minute: 'TM',
    hour: 'TH',
    day: 'D',
    night: 'D',
    week: 'W',
    weekend: 'W',
    month: 'M',
    quarter: 'Q',
    year: 'Y',
  }).flatMap(([name, letter]) => [
    [name, { letter, times: 1 }],
    [`${name}s`, { letter, times: 1 }],
  ]),
);
export const LONG_UNITS: ReadonlyMap<string, { readonly letter: string; readonly times: number }> = new Map([
  ['fortnight', { letter: 'W', times: 2 }],
  ['decade', { letter: 'Y', times: 10 }],
  ['decades', { letter: 'Y', times: 10 }],
  ['century', { letter: 'Y', times: 100 }],
  ['centuries', { letter: 'Y', times: 100 }],
]);

/** A number of units: `count` null is an unstated one ("several"), `next` the place after it. */
export interface Count {
  readonly count: number | null;
  readonly next: number;
}

/** Reads "three", "24", "twenty-five", "a couple of", "several" at a place; null where no number stands. */
export function countAt(words: readonly Word[], index: number): Count | null {
  const word = at(words, index);
  if (word.kind === 'number') {
    const count = Number(word.text.replaceAll(',', ''));
    return Number.isFinite(count) ? { count, next: index + 1 } : null;
  }
  const number = NUMBERS.get(word.lower);
  if (number !== undefined) return compound(words, index, number);
  if (word.lower === 'a' || word.lower === 'an') return articled(words, index);
  if (word.lower === 'several' || word.lower === 'few' || word.lower === 'many')
    return { count: null, next: index + 1 };
  if (word.lower === 'couple' && at(words, index + 1).lower === 'of') return { count: 2, next: index + 2 };
  if (word.lower === 'half' && /^an?$/.test(at(words, index + 1).lower))
    return { count: 0.5, next: index + 2 };
  return null;
}

function compound(words: readonly Word[], index: number, number: number): Count {
  const unit = NUMBERS.get(at(words, index + 2).lower);
  if (number >= 20 && number < 100 && at(words, index + 1).text === '-' && unit !== undefined && unit < 10) {
    return { count: number + unit, next: index + 3 };
  }
  const rest = words.slice(index + 1, index + 4).map((word) => word.lower);
  if (rest[0] === 'and' && rest[1] === 'a' && rest[2] === 'half')
    return { count: number + 0.5, next: index + 4 };
  return { count: number, next: index + 1 };
}

function articled(words: readonly Word[], index: number): Count {
  const next = at(words, index + 1).lower;
  if (next === 'few') return { count: null, next: index + 2 };
  if (next === 'couple' && at(words, index + 2).lower === 'of') return { count: 2, next: index + 3 };
  if (next === 'dozen') return { count: 12, next: index + 2 };
  return { count: 1, next: index + 1 };
}

/** Reads "first", "3rd", "21st" at a place. */
export function ordinalAt(words: readonly Word[], index: number): Count | null {
  const word = at(words, index);
  const named = ORDINALS.get(word.lower);
  if (named !== undefined) return { count: named, next: index + 1 };
  const ending = at(words, index + 1);
  if (word.kind === 'number' && ending.glued && /^(?:st|nd|rd|th)$/.test(ending.lower)) {
    return { count: Number(word.text), next: index + 2 };
  }
  return null;
}

/** A whole number of at most `digits` digits at a place, or null. */
export function digitsAt(words: readonly Word[], index: number, digits: number): number | null {
  const { kind, text } = at(words, index);
  return kind === 'number' && text.length <= digits && /^\d+$/.test(text) ? Number(text) : null;
}

/** A year of four digits at a place, or null. */
export function yearAt(words: readonly Word[], index: number): number | null {
  const { kind, text } = at(words, index);
  return kind === 'number' && text.length === 4 && /^(?:1[0-9]|20|21)\d\d$/.test(text) ? Number(text) : null;
}
