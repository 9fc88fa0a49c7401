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

const NO_NOUN =
  /^(?:and|or|to|in|at|when|that|which|who|by|for|with|from|as|but|after|before|on|of|is|was|will|were|are|has|had|the|a|an|until|while|where|if|about|near|alone|this|last|it|he|she|they|would|could|may|said|there|here|during|between|because|since|so|than|then|amid|over|under|into|against)$/;
const NAMED =
  /^(?:attacks?|invasion|war|massacre|coup|events|assault|bombings?|killings|uprising|revolution|referendum)$/;
/** How far from today a day that only names a thing may lie to be taken for that year's. */
const NEAR = 60;

/** True where the day names a thing: "the 24 February invasion", "the attack of 7 October". */
function namesThing(words: readonly Word[], from: number, to: number): boolean {
  const before = at(words, from - 1).lower;
  if (before === 'of' || before === 'on') return before === 'of' && NAMED.test(at(words, from - 2).lower);
  if (!/^(?:the|its|his|her|their|our|'s)$/.test(before) && at(words, from).lower !== 'the') return false;
  const after = at(words, to);
  return after.kind === 'word' && after.text === after.lower && !NO_NOUN.test(after.lower);
}

/** The days in their year; one that names a thing has none stated, unless it is of these weeks or of the story's year. */
function reading(scene: Scene, dated: Dated): Reading {
  const { days, month, year, names } = dated;
  const inYear = (of: number): Reading | null => {
    const from: Day | null = dayOf(of, month, days.first);
    const to: Day | null = dayOf(of, month, days.last);
    if (from === null || to === null) return null;
    return from === to ? dayReading(from) : spanReading(from, to, `P${to - from + 1}D`);
  };
  const unknown = undated(`XXXX-${padded(month)}-${padded(days.first)}`);
  if (year !== null) {
    const of = year.year(scene);
    return of === null ? unknown : (inYear(of) ?? unknown);
  }
  const found = inItsYear(names ? { ...scene, ahead: null } : scene, inYear) ?? unknown;
  if (!names || found.earliest === null || scene.today === null) return found;
  return Math.abs(scene.today - found.earliest) <= NEAR ? found : unknown;
}

interface Dated {
  readonly days: Days;
  readonly month: number;
  readonly year: YearPhrase | null;
  readonly names: boolean;
}

function mention(from: number, to: number, dated: Dated): Mention | null {
  const { days, month, year } = dated;
  if (dayOf(2000, month, days.last) === null) return null;
  return {
    from,
    to,
    type: days.first === days.last ? 'DATE' : 'DURATION',
    stated: year?.stated ?? false,
    read: (scene) => reading(scene, dated),
  };
}

/** "May 16", "Sept. 7, 2017", "December 22, last year", "May 16-17". */
function monthFirst(words: readonly Word[], from: number, index: number): Mention | null {
  const month = monthAt(words, index);
  if (month === null) return null;
  const days = daysAt(words, month.next);
  if (days === null) return null;
  const year = trailingYearAt(words, days.next);
  const to = year?.next ?? days.next;
  return mention(from, to, { days, month: month.month, year, names: namesThing(words, from, to) });
}

/** "third of May" after "the". */
function wordedDay(words: readonly Word[], index: number): Days | null {
  const day = reads(words, index + 1, 'of') ? ordinalAt(words, index) : null;
  return day === null || day.count === null ? null : { first: day.count, last: day.count, next: day.next };
}

/** "16 May", "the 16th of May 2024", "11 to 14 November". */
function dayFirst(words: readonly Word[], from: number, index: number): Mention | null {
  const start = at(words, index).lower === 'the' ? index + 1 : index;
  const days = daysAt(words, start) ?? (start > index ? wordedDay(words, start) : null);
  if (days === null) return null;
  const month = monthAt(words, at(words, days.next).lower === 'of' ? days.next + 1 : days.next);
  if (month === null || /^[,.;]$/.test(at(words, days.next).text)) return null;
  const year = trailingYearAt(words, month.next);
  const to = year?.next ?? month.next;
  return mention(from, to, { days, month: month.month, year, names: namesThing(words, from, to) });
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
  const weekday = afterWeekday(words, index);
  const start = at(words, weekday).breaks ? index : weekday;
  return monthFirst(words, index, start) ?? dayFirst(words, index, start);
};
