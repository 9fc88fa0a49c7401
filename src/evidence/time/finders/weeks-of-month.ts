// Weeks, weekends and days of a month by number: "the first week of May", "the last weekend of July", "the first Monday in May".
import { civil, type Day, monthEnd, weekdayOf } from '../calendar.ts';
import type { Finder, Mention } from '../mention.ts';
import { dayReading, type Reading, spanReading, weekendReading, weekReading } from '../reading.ts';
import { ordinalAt, WEEKDAYS } from '../vocabulary.ts';
import { at, reads, type Word } from '../words.ts';
import { findMonths } from './months.ts';

/** The nth such weekday of the month that begins on a day, counted from its end where `nth` is 0. */
function nthWeekday(earliest: Day, latest: Day, weekday: number, nth: number): Day | null {
  const first = earliest + ((weekday - weekdayOf(earliest) + 7) % 7);
  const day = nth === 0 ? first + Math.floor((latest - first) / 7) * 7 : first + (nth - 1) * 7;
  return day > latest ? null : day;
}

/** Days 1 to 7 are the first week, 8 to 14 the second and so on; the last week is the last seven days. */
function weekOf(earliest: Day, latest: Day, nth: number): Reading | null {
  if (nth > 4) return null;
  const from = nth === 0 ? latest - 6 : earliest + (nth - 1) * 7;
  return { ...spanReading(from, from + 6), value: weekReading(from + 3).value };
}

function within(month: Reading, unit: string, nth: number): Reading | null {
  const { earliest } = month;
  if (earliest === null) return null;
  const { year, month: of } = civil(earliest);
  const latest = monthEnd(year, of);
  if (unit === 'week') return weekOf(earliest, latest, nth);
  if (unit === 'day') return nth === 0 ? dayReading(latest) : dayReading(earliest + nth - 1);
  const weekday = unit === 'weekend' ? 5 : (WEEKDAYS.get(unit) ?? 0);
  const day = nthWeekday(earliest, latest, weekday, nth);
  if (day === null) return null;
  return unit === 'weekend' ? weekendReading(day) : dayReading(day);
}

/** The place of the unit and its number, 0 for the last, after "the" or at the place itself; null for none. */
function numbered(
  words: readonly Word[],
  index: number,
): { readonly unit: number; readonly nth: number } | null {
  const start = reads(words, index, 'the') ? index + 1 : index;
  if (/^(?:last|final)$/.test(at(words, start).lower)) return { unit: start + 1, nth: 0 };
  const ordinal = ordinalAt(words, start);
  if (ordinal === null || ordinal.count === null || ordinal.count < 1 || ordinal.count > 5) return null;
  return { unit: ordinal.next, nth: ordinal.count };
}

/** With its month only; a month without a year takes the one that the scene asks for. */
export const findWeeksOfMonth: Finder = (words, index) => {
  const found = numbered(words, index);
  if (found === null) return null;
  const unit = at(words, found.unit).lower;
  if (!/^(?:week|weekend|day)$/.test(unit) && !WEEKDAYS.has(unit)) return null;
  if (!/^(?:of|in)$/.test(at(words, found.unit + 1).lower)) return null;
  const month: Mention | null = findMonths(words, found.unit + 2);
  if (month === null) return null;
  const read: Mention['read'] = (scene) => {
    const whole = month.read(scene);
    return within(whole, unit, found.nth) ?? whole;
  };
  return { ...month, from: index, read };
};
