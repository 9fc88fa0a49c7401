// Stretches named by their end or by another one: "the year to March", "the three months to January", "the same period last year".
import { addMonths, civil, monthEnd, monthStart } from '../calendar.ts';
import { lengthAt } from '../length.ts';
import type { Finder, Mention, Scene, YearPhrase } from '../mention.ts';
import { monthReading, type Reading, spanReading, undated } from '../reading.ts';
import { at, reads, type Word } from '../words.ts';
import { yearPhraseAt } from '../year-phrase.ts';
import { findDates } from './dates.ts';
import { findMonths } from './months.ts';

/** How many months "year", "half-year", "12 months", "quarter" at a place are, and the place after. */
function monthsAt(words: readonly Word[], index: number): { months: number; next: number } | null {
  const word = at(words, index).lower;
  if (word === 'year') return { months: 12, next: index + 1 };
  if (/^(?:fiscal|financial|business|marketing)$/.test(word) && reads(words, index + 1, 'year'))
    return { months: 12, next: index + 2 };
  if (word === 'quarter') return { months: 3, next: index + 1 };
  if (word === 'half' && reads(words, index + 1, '-', 'year')) return { months: 6, next: index + 3 };
  const length = lengthAt(words, index);
  if (length === null || length.count === null) return null;
  if (length.letter === 'M') return { months: length.count, next: length.next };
  return length.letter === 'Y' ? { months: length.count * length.times * 12, next: length.next } : null;
}

/** "the year to March 2024", "the three months ended in June", "the 12 months through 30 September". */
function ending(words: readonly Word[], index: number): Mention | null {
  if (!reads(words, index, 'the')) return null;
  const length = monthsAt(words, index + 1);
  if (length === null || !/^(?:to|through|ended|ending|until)$/.test(at(words, length.next).lower))
    return null;
  const start = /^(?:in|on)$/.test(at(words, length.next + 1).lower) ? length.next + 2 : length.next + 1;
  const end = findDates(words, start) ?? findMonths(words, start);
  if (end === null) return null;
  const value = length.months === 12 ? 'P1Y' : `P${length.months}M`;
  return {
    from: index,
    to: end.to,
    type: 'DURATION',
    stated: end.stated,
    read: (scene) => {
      const { latest } = end.read({ ...scene, ahead: scene.ahead ?? false });
      if (latest === null) return undated(value);
      const { year, month } = civil(latest);
      const whole = latest === monthEnd(year, month);
      const earliest = whole
        ? monthStart(year, month - length.months + 1)
        : addMonths(latest, -length.months) + 1;
      return spanReading(earliest, latest, value);
    },
  };
}

function inYear(base: Reading, year: number): Reading {
  if (base.earliest === null || base.latest === null) return undated('');
  const from = civil(base.earliest);
  const shift = (year - civil(base.latest).year) * 12;
  if (base.precision === 'month') return monthReading(year, from.month);
  const end = civil(base.latest);
  const latest =
    base.latest === monthEnd(end.year, end.month) ? monthEnd(year, end.month) : addMonths(base.latest, shift);
  const value =
    base.precision === 'quarter'
      ? `${year}${base.value.slice(4)}`
      : base.precision === 'year'
        ? String(year)
        : base.value;
  return { value, earliest: addMonths(base.earliest, shift), latest, precision: base.precision };
}

const SAME = /^(?:period|months?|quarter|half|time|point)$/;

/** "last year", "of 2011", "a year earlier" after "the same period": the year and the place after it. */
function ofYear(words: readonly Word[], index: number): YearPhrase | null {
  const start = /^(?:of|in)$/.test(at(words, index).lower) ? index + 1 : index;
  const ago =
    /^(?:a|one)$/.test(at(words, start).lower) &&
    reads(words, start + 1, 'year') &&
    /^(?:ago|earlier|before)$/.test(at(words, start + 2).lower);
  if (!ago) return yearPhraseAt(words, start);
  const year = ({ period, last }: Scene): number | null => {
    const latest = (period ?? last)?.latest ?? null;
    return latest === null ? null : civil(latest).year - 1;
  };
  return { next: start + 3, stated: false, year };
}

/** "the same period last year", "same months of 2011", "the same quarter a year earlier", "the same period". */
function same(words: readonly Word[], index: number): Mention | null {
  const start = reads(words, index, 'the') ? index + 1 : index;
  const unit = at(words, start + 1).lower;
  if (!reads(words, start, 'same') || !SAME.test(unit)) return null;
  const year = ofYear(words, start + 2);
  if (year === null && (start === index || unit === 'time' || unit === 'point')) return null;
  return {
    from: index,
    to: year?.next ?? start + 2,
    type: 'DATE',
    stated: false,
    read: (scene: Scene) => {
      const base = scene.period ?? scene.last;
      if (base === null || base.latest === null) return undated('');
      const of = year === null ? civil(base.latest).year : year.year(scene);
      return of === null ? undated('') : inYear(base, of);
    },
  };
}

export const findRunningPeriods: Finder = (words, index) => ending(words, index) ?? same(words, index);
