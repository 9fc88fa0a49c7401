// Early, middle and late parts: "early June", "mid-2011", "the late 1990s", "the end of January", "the start of this year".
import type { Finder, Mention } from '../mention.ts';
import { type Part, partOf } from '../reading.ts';
import { at, reads, type Word } from '../words.ts';
import { findDecades } from './decades.ts';
import { findMonths } from './months.ts';
import { findQuarters } from './quarters.ts';
import { findSeasons } from './seasons.ts';
import { findUnits, unitPhraseAt } from './units.ts';
import { findYears } from './years.ts';

const WHOLES: readonly Finder[] = [findMonths, findYears, findDecades, findSeasons, findQuarters];
const PLAIN: ReadonlyMap<string, Part> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
]);
const NOUNS: ReadonlyMap<string, Part> = new Map([
  ['start', 'early'],
  ['beginning', 'early'],
  ['middle', 'mid'],
  ['end', 'late'],
]);

function wholeAt(words: readonly Word[], index: number): Mention | null {
  for (const find of WHOLES) {
    const mention = find(words, index);
    if (mention !== null) return mention;
  }
  return null;
}

function part(from: number, whole: Mention, of: Part): Mention {
  return { ...whole, from, read: (scene) => partOf(whole.read(scene), of) };
}

/** "the end of this year", "the beginning of 2014", "the end of the month". */
function noun(words: readonly Word[], index: number): Mention | null {
  const start = reads(words, index, 'the') ? index + 1 : index;
  const of = NOUNS.get(at(words, start).lower);
  if (of === undefined || !reads(words, start + 1, 'of')) return null;
  const unit = unitPhraseAt(words, start + 2);
  if (unit !== null) return part(index, { ...unit, from: start + 2 }, of);
  if (reads(words, start + 2, 'the')) {
    const held = findUnits(words, start + 2) ?? storyUnit(words, start + 2);
    if (held !== null) return part(index, held, of);
  }
  const whole = wholeAt(words, start + 2);
  return whole === null ? null : part(index, whole, of);
}

/** "the year", "the month", "the week" as the one that today is in. */
function storyUnit(words: readonly Word[], index: number): Mention | null {
  const unit = at(words, index + 1);
  if (!/^(?:year|month|week|decade)$/.test(unit.lower)) return null;
  const phrase = unitPhraseAt([{ ...unit, lower: 'this', text: 'this' }, unit], 0);
  return phrase === null ? null : { ...phrase, from: index, to: index + 2 };
}

export const findParts: Finder = (words, index) => {
  const start = reads(words, index, 'the') ? index + 1 : index;
  const of = PLAIN.get(at(words, start).lower);
  if (of === undefined) return noun(words, index);
  const next = at(words, start + 1).text === '-' ? start + 2 : start + 1;
  const whole = wholeAt(words, next);
  return whole === null ? null : part(index, whole, of);
};
