// Early, middle and late parts: "early June", "mid-2011", "the late 1990s", "the end of January", "the start of this year".
import type { Finder, Mention } from '../mention.ts';
import { type Part, partOf } from '../reading.ts';
import { unitFrom, unitPhraseAt } from '../unit-phrase.ts';
import { at, reads, type Word } from '../words.ts';
import { findDecades } from './decades.ts';
import { findMonths } from './months.ts';
import { findQuarters } from './quarters.ts';
import { findSeasons } from './seasons.ts';
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
  const held = heldUnit(words, start + 2);
  if (held !== null) return part(index, held, of);
  const whole = wholeAt(words, start + 2);
  return whole === null ? null : part(index, whole, of);
}

/** "the year", "the month", "the week", "the decade": the one that today is in. */
function heldUnit(words: readonly Word[], index: number): Mention | null {
  const unit = at(words, index + 1).lower;
  if (
    !reads(words, index, 'the') ||
    (unit !== 'year' && unit !== 'month' && unit !== 'week' && unit !== 'decade')
  )
    return null;
  return {
    from: index,
    to: index + 2,
    type: 'DATE',
    stated: false,
    read: (scene) => unitFrom(scene, unit, 'this'),
  };
}

export const findParts: Finder = (words, index) => {
  const start = reads(words, index, 'the') ? index + 1 : index;
  const of = PLAIN.get(at(words, start).lower);
  if (of === undefined) return noun(words, index);
  const next = at(words, start + 1).text === '-' ? start + 2 : start + 1;
  const whole = wholeAt(words, next);
  return whole === null ? null : part(index, whole, of);
};
