// The unit before or after the one last dated: "the year before", "the month after", "the year previous". Not "the year before the war".
import type { Finder } from '../mention.ts';
import { dayReading, type Reading, undated } from '../reading.ts';
import { isUnit, unitFrom } from '../unit-phrase.ts';
import { at } from '../words.ts';

/** Words after "before" and "after" with which they stand alone and lead to nothing. */
const ALONE = /^(?:and|but|or|when|while|in|at|by|to|from|because|with)$/;

function dayBeside(day: number | null, shift: number): Reading {
  return day === null ? undated('') : dayReading(day + shift);
}

export const findNeighbours: Finder = (words, index) => {
  const unit = at(words, index + 1).lower;
  const word = at(words, index + 2).lower;
  const next = at(words, index + 3);
  if (at(words, index).lower !== 'the' || !/^(?:before|after|previous)$/.test(word)) return null;
  if (word === 'previous' && unit !== 'year' && unit !== 'month') return null;
  if (next.kind === 'number' || (next.kind === 'word' && !ALONE.test(next.lower))) return null;
  if (next.kind === 'mark' && /^['’"“$€£¥(]$/.test(next.text)) return null;
  const mention = { from: index, to: index + 3, type: 'DATE' as const, stated: false };
  if (unit === 'day') return { ...mention, read: ({ day }) => dayBeside(day, word === 'before' ? -1 : 1) };
  if (!isUnit(unit)) return null;
  const story = word === 'after' ? 'following' : 'previous';
  const told = word !== 'previous';
  return {
    ...mention,
    read: (scene) => (told && scene.last === null ? undated('') : unitFrom(scene, unit, story)),
  };
};
