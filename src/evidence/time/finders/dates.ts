// Days of a month written out: "16 May 2024", "March 1, 2008", "Friday, May 3", "11 to 14 November".
import { type Day, dayOf, two as padded } from '../calendar.ts';
import type { Finder, Mention, Scene, YearPhrase } from '../mention.ts';
import { inItsYear } from '../nearest.ts';
import { dayReading, type Reading, spanReading, undated } from '../reading.ts';
import { digitsAt, ordinalAt, SHORT_WEEKDAYS, WEEKDAYS } from '../vocabulary.ts';
import { at, reads, type Word } from '../words.ts';
import { trailingYearAt } from '../year-phrase.ts';
import { monthAt } from './months.ts';

interface Days {
  readonly first: number;
  readonly last: number;
  readonly next: number;
}

/** A day of the month, "3" or "3rd", not one that begins a time of day, a share or a larger number. */
function dayAt(words: readonly Word[], index: number): { day: number; next: number } | null {
  const ordinal = ordinalAt(words, index);
  if (ordinal?.count !== undefined && ordinal.count !== null && ordinal.count <= 31) {
    return at(words, index).kind === 'number' ? { day: ordinal.count, next: ordinal.next } : null;
  }
  const day = digitsAt(words, index, 2);
  if (day === null || day < 1 || day > 31) return null;
  const after = at(words, index + 1);
  if (after.glued && /^[:%°./]$/.test(after.text) && at(words, index + 2).glued) return null;
  return /^(?:%|percent|per|million|billion|m|bn|pm|am)$/.test(after.lower) ? null : { day, next: index + 1 };
}

/** "16" or "16-17", "16 to 17", "16 and 17". */
function daysAt(words: readonly Word[], index: number): Days | null {
  const first = dayAt(words, index);
  if (first === null) return null;
  if (/^(?:-|–|—|to|and|or|through|until)$/.test(at(words, first.next).lower)) {
    const last = dayAt(words, first.next + 1);
    if (last !== null && last.day > first.day) return { first: first.day, last: last.day, next: last.next };
  }
  return { first: first.day, last: first.day, next: first.next };
}

function reading(scene: Scene, days: Days, month: number, year: YearPhrase | null): Reading {
  const inYear = (of: number): Reading | null => {
    const from: Day | null = dayOf(of, month, days.first);
    const to: Day | null = dayOf(of, month, days.last);
    if (from === null || to === null) return null;
    return from === to ? dayReading(from) : spanReading(from, to, `P${to - from + 1}D`);
  };
  const unknown = undated(`XXXX-${padded(month)}-${padded(days.first)}`);
  if (year === null) return inItsYear(scene, inYear) ?? unknown;
  const of = year.year(scene);
  return of === null ? unknown : (inYear(of) ?? unknown);
}

function mention(
  from: number,
  to: number,
  days: Days,
  month: number,
  year: YearPhrase | null,
): Mention | null {
  if (dayOf(2000, month, days.last) === null) return null;
  return {
    from,
    to,
    type: days.first === days.last ? 'DATE' : 'DURATION',
    stated: year?.stated ?? false,
    read: (scene) => reading(scene, days, month, year),
  };
}

/** "May 16", "Sept. 7, 2017", "December 22, last year", "May 16-17". */
function monthFirst(words: readonly Word[], from: number, index: number): Mention | null {
  const month = monthAt(words, index);
  if (month === null) return null;
  const days = daysAt(words, month.next);
  if (days === null) return null;
  const year = trailingYearAt(words, days.next);
  return mention(from, year?.next ?? days.next, days, month.month, year);
}

/** "16 May", "the 16th of May 2024", "11 to 14 November". */
function dayFirst(words: readonly Word[], from: number, index: number): Mention | null {
  const start = at(words, index).lower === 'the' ? index + 1 : index;
  const days = daysAt(words, start);
  if (days === null) return null;
  const month = monthAt(words, at(words, days.next).lower === 'of' ? days.next + 1 : days.next);
  if (month === null || /^[,.;]$/.test(at(words, days.next).text)) return null;
  const year = trailingYearAt(words, month.next);
  return mention(from, year?.next ?? month.next, days, month.month, year);
}

/** Steps over "Friday", "Fri." or "this Friday" and a comma before a date. */
function afterWeekday(words: readonly Word[], index: number): number {
  const start = /^(?:this|next|last)$/.test(at(words, index).lower) ? index + 1 : index;
  const name = at(words, start).lower;
  if (WEEKDAYS.has(name)) return reads(words, start + 1, ',') ? start + 2 : start + 1;
  if (!SHORT_WEEKDAYS.has(name)) return index;
  const stop = reads(words, start + 1, '.') ? start + 2 : start + 1;
  return reads(words, stop, ',') ? stop + 1 : stop;
}

/** Days of the month with or without their year; a weekday right before one belongs to it. */
export const findDates: Finder = (words, index) => {
  const start = afterWeekday(words, index);
  return monthFirst(words, index, start) ?? dayFirst(words, index, start);
};
