// How long: "five years", "two-day", "decades-long", "more than a week". Says nothing of when.
import type { Day } from '../calendar.ts';
import { type Length, lengthAt, lengthValue, moved } from '../length.ts';
import type { Finder, Mention } from '../mention.ts';
import { dayReading, undated } from '../reading.ts';
import { countAt, LONG_UNITS, UNITS } from '../vocabulary.ts';
import { at, reads, type Word } from '../words.ts';

function lasting(from: number, to: number, value: string): Mention {
  return { from, to, type: 'DURATION', stated: true, read: () => undated(value) };
}

/** "two-day", "five-year", "decades-long"; not the age in "27-year-old" nor the rate in "tonnes-a-year". */
function hyphenated(words: readonly Word[], index: number): Mention | null {
  const single = at(words, index).lower === 'single' ? { count: 1, next: index + 1 } : null;
  const counted = /^an?$/.test(at(words, index).lower) ? null : (single ?? countAt(words, index));
  if (counted !== null && at(words, counted.next).text === '-' && at(words, counted.next).glued) {
    const word = at(words, counted.next + 1).lower;
    const unit = UNITS.get(word) ?? LONG_UNITS.get(word);
    if (unit === undefined || unit.letter === 'Q' || reads(words, counted.next + 2, '-', 'old')) return null;
    return lasting(
      index,
      counted.next + 2,
      lengthValue({ ...unit, count: counted.count, next: 0, bare: false }),
    );
  }
  const bare = lengthAt(words, index, true);
  if (bare === null || !reads(words, bare.next, '-', 'long')) return null;
  return lasting(index, bare.next + 2, lengthValue(bare));
}

const ABOUT = /^(?:nearly|almost|about|over|around|roughly|approximately|some|just)$/;
const WHILE =
  /^(?:for|in|within|of|over|after|than|nearly|almost|about|least|lasted|lasting|takes|took|take|spent|whole|entire|only|just|under|until|every)$/;
const PLURAL = /^(?:years|decades|months|weeks|days|hours|minutes|centuries)$/;

/** Where the length begins after "more than", "at least", "nearly" and the like. */
function afterHedge(words: readonly Word[], index: number): number {
  if (
    reads(words, index, 'more', 'than') ||
    reads(words, index, 'less', 'than') ||
    reads(words, index, 'at', 'least')
  ) {
    return index + 2;
  }
  return ABOUT.test(at(words, index).lower) ? index + 1 : index;
}

/** True for a bare "a day" or "a week": it tells how long only after a word such as "for". */
function loose(words: readonly Word[], index: number, start: number): boolean {
  if (start > index || !/^an?$/.test(at(words, start).lower)) return false;
  if (/^(?:after|before)$/.test(at(words, start + 2).lower)) return false;
  return (
    !/^(?:few|couple|dozen)$/.test(at(words, start + 1).lower) && !WHILE.test(at(words, index - 1).lower)
  );
}

/** "in two days" of what is to come is a day; all other lengths have none. */
function readable(words: readonly Word[], index: number, length: Length): Mention['read'] {
  const value = lengthValue(length);
  const within = at(words, index - 1).lower === 'in' && /^[DW]$/.test(length.letter);
  return ({ today, ahead }) => {
    const day: Day | null =
      within && (ahead === true || ahead === 'then') && today !== null ? moved(today, length, 1) : null;
    return day === null ? undated(value) : { ...dayReading(day), value };
  };
}

/** Lengths of time. Ages ("82 years old", "27 years of age") are none. */
export const findDurations: Finder = (words, index) => {
  const compound = hyphenated(words, index);
  if (compound !== null) return compound;
  const start = afterHedge(words, index);
  const counted = lengthAt(words, start);
  const found =
    counted ?? (PLURAL.test(at(words, start).lower) && start === index ? lengthAt(words, start, true) : null);
  if (found === null || loose(words, index, start)) return null;
  const after = at(words, found.next).lower;
  if (after === 'old' || reads(words, found.next, '-', 'old') || reads(words, found.next, 'of', 'age'))
    return null;
  if (start > index && /^(?:earlier|before|later|ago)$/.test(after)) return null;
  return { ...lasting(index, found.next, ''), stated: false, read: readable(words, index, found) };
};
