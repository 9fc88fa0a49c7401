// How often and at which rate: "annual", "every day", "per year", "a year" after an amount.
import { lengthValue } from '../length.ts';
import type { Finder, Mention } from '../mention.ts';
import { undated } from '../reading.ts';
import { UNITS } from '../vocabulary.ts';
import { at, type Word } from '../words.ts';

const SETS: ReadonlyMap<string, string> = new Map([
  ['annual', 'P1Y'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
  ['monthly', 'P1M'],
  ['weekly', 'P1W'],
  ['daily', 'P1D'],
]);

const MEASURE =
  /^(?:tonnes|tons|tonne|barrels|metres|meters|feet|dollars|euros|people|times|percent|cent|million|billion|trillion|m|bn|bcm|bpd|once|twice|visitors|cars|vehicles|passengers|units)$/;

/** True where an amount stands before "a year", which makes it a rate. */
function rate(words: readonly Word[], index: number): boolean {
  const before = at(words, index - 1);
  return before.kind === 'number' || before.text === '%' || MEASURE.test(before.lower);
}

function set(from: number, to: number, value: string): Mention {
  return { from, to, type: 'SET', stated: true, read: () => undated(value) };
}

/** Rates and recurrences; a capitalised "Daily" or "Weekly" after a word is a paper's name. */
export const findSets: Finder = (words, index) => {
  const word = at(words, index);
  const plain = SETS.get(word.lower);
  if (plain !== undefined) {
    const name = word.text !== word.lower && at(words, index - 1).kind === 'word';
    return name ? null : set(index, index + 1, plain);
  }
  const name = at(words, index + 1).lower;
  const unit = UNITS.get(name);
  if (unit === undefined || name.endsWith('s')) return null;
  const each = /^(?:every|each|per)$/.test(word.lower);
  if (!each && !(/^an?$/.test(word.lower) && rate(words, index))) return null;
  if (/^(?:ago|earlier|later|before|after)$/.test(at(words, index + 2).lower)) return null;
  return set(index, index + 2, lengthValue({ ...unit, count: 1, next: 0, bare: false }));
};
