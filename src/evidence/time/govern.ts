// What "since" and "by" before a time make of its days. The words of the time itself stay as they are.
import type { Day } from './calendar.ts';
import type { Reading } from './reading.ts';
import { at, type Word } from './words.ts';

/**
 * "since X" runs from X to today, "by X" up to X without a beginning. Other words leave the days alone.
 * Where "by" names a doer ("hit by March floods") a following noun is the writer's to see: months and days with one are left.
 */
export function governed(words: readonly Word[], from: number, reading: Reading, today: Day | null): Reading {
  if (reading.earliest === null || reading.latest === null) return reading;
  const before = at(words, from - 1).lower === 'the' ? at(words, from - 2).lower : at(words, from - 1).lower;
  const adverb = /^(?:early|late|at|around|about|least)$/.test(before) ? at(words, from - 2).lower : before;
  if (adverb === 'since') {
    const latest = today !== null && today >= reading.earliest ? today : null;
    return { ...reading, latest, precision: 'range' };
  }
  return adverb === 'by' ? { ...reading, earliest: null, precision: 'range' } : reading;
}
