// Lengths of time as words: "two weeks", "a decade", "several months". Says how long, not when.
import { addMonths, type Day } from './calendar.ts';
import { countAt, LONG_UNITS, UNITS } from './vocabulary.ts';
import { at, reads, type Word } from './words.ts';

/** So many (`count`, null where unstated) units; `letter` and `times` as TIMEX3 writes them, `next` the place after. */
export interface Length {
  readonly count: number | null;
  readonly letter: string;
  readonly times: number;
  readonly next: number;
  /** True where no number stands before the unit. */
  readonly bare: boolean;
}

const BETWEEN =
  /^(?:straight|consecutive|full|whole|long|more|trading|working|business|calendar|further|additional|successive)$/;

/** A length at a place; with `bare`, also a unit without a number ("years", "decade"). */
export function lengthAt(words: readonly Word[], index: number, bare = false): Length | null {
  const counted = bare ? { count: null, next: index } : countAt(words, index);
  if (counted === null) return null;
  const unitAt = BETWEEN.test(at(words, counted.next).lower) ? counted.next + 1 : counted.next;
  const word = at(words, unitAt).lower;
  const unit = UNITS.get(word) ?? LONG_UNITS.get(word);
  if (unit === undefined || word === 'second' || word === 'nights' || word === 'night') return null;
  if (at(words, unitAt).kind !== 'word') return null;
  if (
    unit.letter === 'Q' &&
    unitAt === counted.next &&
    (word === 'quarter' || reads(words, unitAt + 1, 'of') || at(words, unitAt - 1).text === '-')
  )
    return null;
  const half = reads(words, unitAt + 1, 'and', 'a', 'half') && counted.count !== null;
  return {
    count: half ? (counted.count ?? 0) + 0.5 : counted.count,
    letter: unit.letter,
    times: unit.times,
    next: half ? unitAt + 4 : unitAt + 1,
    bare,
  };
}

/** The TIMEX3 duration: "P2W", "PT3H", "PXY", "P10Y" for a decade. */
export function lengthValue({ count, letter, times }: Length): string {
  const time = letter.startsWith('T');
  const unit = time ? letter.slice(1) : letter;
  const number =
    count === null ? (times === 10 ? 'XDE' : times === 100 ? 'XCE' : `X${unit}`) : `${count * times}${unit}`;
  return `P${time ? 'T' : ''}${number}`;
}

/** A day moved on by a length; months and years by the calendar. */
export function moved(day: Day, { count, letter, times }: Length, sign: number): Day | null {
  if (count === null) return null;
  const steps = sign * count * times;
  if (letter === 'D') return day + Math.round(steps);
  if (letter === 'W') return day + Math.round(steps * 7);
  if (letter === 'M') return addMonths(day, Math.round(steps));
  if (letter === 'Q') return addMonths(day, Math.round(steps * 3));
  return letter === 'Y' ? addMonths(day, Math.round(steps * 12)) : day;
}
