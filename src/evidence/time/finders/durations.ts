// How long and how often: "five years", "two-day", "decades-long"; "a year" after an amount, "weekly", "annual".
import { lengthAt, lengthValue } from '../length.ts';
import type { Finder, Mention } from '../mention.ts';
import { undated } from '../reading.ts';
import { countAt, LONG_UNITS, UNITS } from '../vocabulary.ts';
import { at, reads, type Word } from '../words.ts';

function length(from: number, to: number, value: string, type: Mention['type'] = 'DURATION'): Mention {
  return { from, to, type, stated: true, read: () => undated(value) };
}

const SETS: ReadonlyMap<string, string> = new Map([
  ['annual', 'P1Y'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
  ['monthly', 'P1M'],
  ['weekly', 'P1W'],
  ['daily', 'P1D'],
  ['quarterly', 'P1Q'],
]);

/** "annual", "every day", "each month", "per year", and "a year" after an amount. */
export const findSets: Finder = (words, index) => {
  const word = at(words, index).lower;
  const plain = SETS.get(word);
  if (plain !== undefined) {
    const named = at(words, index).text !== word && at(words, index - 1).kind === 'word';
    return named ? null : length(index, index + 1, plain, 'SET');
  }
  const unit = UNITS.get(at(words, index + 1).lower);
  if (unit === undefined || /s$/.test(at(words, index + 1).lower)) return null;
  if (/^(?:every|each|per)$/.test(word))
    return length(index, index + 2, lengthValue({ ...unit, count: 1, next: 0, bare: false }), 'SET');
  return (word === 'a' || word === 'an') && rate(words, index)
    ? length(index, index + 2, lengthValue({ ...unit, count: 1, next: 0, bare: false }), 'SET')
    : null;
};

const MEASURE =
  /^(?:tonnes|tons|tonne|barrels|metres|meters|feet|dollars|euros|people|times|percent|cent|million|billion|trillion|m|bn|bcm|bpd|once|twice|visitors|cars|vehicles|passengers|units)$/;

function rate(words: readonly Word[], index: number): boolean {
  const before = at(words, index - 1);
  return before.kind === 'number' || before.text === '%' || MEASURE.test(before.lower);
}

/** "two-day", "five-year", "decades-long"; not the age in "27-year-old". */
function hyphenated(words: readonly Word[], index: number): Mention | null {
  const counted = countAt(words, index);
  const mark = counted === null ? index : counted.next;
  if (counted !== null && at(words, mark).text === '-' && at(words, mark).glued) {
    const word = at(words, mark + 1).lower;
    const unit = UNITS.get(word) ?? LONG_UNITS.get(word);
    if (unit === undefined || (at(words, mark + 2).text === '-' && reads(words, mark + 3, 'old')))
      return null;
    const from = /^(?:a|an)$/.test(at(words, index).lower) ? index + 1 : index;
    return length(from, mark + 2, lengthValue({ ...unit, count: counted.count, next: 0, bare: false }));
  }
  const bare = lengthAt(words, index, true);
  return bare !== null && reads(words, bare.next, '-', 'long')
    ? length(index, bare.next + 2, lengthValue(bare))
    : null;
}

const ABOUT = /^(?:nearly|almost|about|over|around|roughly|approximately|some|just)$/;
const WHILE =
  /^(?:for|in|within|of|over|after|than|nearly|almost|about|least|lasted|lasting|takes|took|take|spent|whole|entire|only|just|under|until|every)$/;

/** True for "a day" and the like that tell how long and not which or how often. */
function singleStands(words: readonly Word[], index: number): boolean {
  return WHILE.test(at(words, index - 1).lower) || ABOUT.test(at(words, index).lower);
}

/** Lengths of time that date nothing by themselves. Ages ("82 years old", "aged 27 years") are none. */
export const findDurations: Finder = (words, index) => {
  const compound = hyphenated(words, index);
  if (compound !== null) return compound;
  let start = index;
  if (
    reads(words, index, 'more', 'than') ||
    reads(words, index, 'less', 'than') ||
    reads(words, index, 'at', 'least')
  )
    start = index + 2;
  else if (ABOUT.test(at(words, index).lower)) start = index + 1;
  const counted = lengthAt(words, start);
  const plural = /^(?:years|decades|months|weeks|days|hours|minutes|centuries)$/.test(at(words, start).lower);
  const found = counted ?? (plural && start === index ? lengthAt(words, start, true) : null);
  if (found === null) return null;
  const after = at(words, found.next).lower;
  if (
    after === 'old' ||
    (after === '-' && reads(words, found.next + 1, 'old')) ||
    reads(words, found.next, 'of', 'age')
  )
    return null;
  if (
    counted !== null &&
    /^an?$/.test(at(words, start).lower) &&
    !/^(?:few|couple|dozen)$/.test(at(words, start + 1).lower) &&
    start === index &&
    !singleStands(words, index)
  ) {
    return null;
  }
  return length(index, found.next, lengthValue(found));
};
