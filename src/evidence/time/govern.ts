// What "since", "by" and "through" before a time make of its days. The words of the time itself stay as they are.
import type { Day } from './calendar.ts';
import type { Reading } from './reading.ts';
import { at, type Word } from './words.ts';

const BETWEEN = /^(?:the|early|late|at|around|about|least)$/;

/** The preposition that governs the time at a place, over "the", "early" and the like; '' for none. */
export function governorOf(words: readonly Word[], from: number): string {
  let index = from - 1;
  while (index > from - 4 && BETWEEN.test(at(words, index).lower)) index--;
  return at(words, index).lower;
}

/**
 * "since X" runs from X to today, "by X" up to X without a beginning, "through X" of what is to come from today to X.
 * Other words leave the days alone, and so does a governor of a day that is unknown.
 */
export function governed(governor: string, reading: Reading, today: Day | null): Reading {
  const { earliest, latest } = reading;
  if (earliest === null || latest === null) return reading;
  if (governor === 'since') {
    return { ...reading, latest: today !== null && today >= earliest ? today : null, precision: 'range' };
  }
  if (governor === 'by') return { ...reading, earliest: null, precision: 'range' };
  if (governor === 'through' && today !== null && earliest > today) {
    return { ...reading, earliest: today, precision: 'range' };
  }
  return reading;
}
