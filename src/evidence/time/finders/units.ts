// Weeks, months, years and the like, with "earlier", "early", "late" before them: "last month", "later this year".
import type { Finder, Mention, Scene } from '../mention.ts';
import { dayReading, type Part, partOf, type Reading, undated } from '../reading.ts';
import { isUnit, unitFrom, unitPhraseAt } from '../unit-phrase.ts';
import { at, type Word } from '../words.ts';

const PARTS: ReadonlyMap<string, Part> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
]);

/** "earlier" runs from the unit's start to today, "later" from today to its end; "early", "mid", "late" are parts. */
function sided(word: string, { today }: Scene, whole: Reading): Reading {
  const { earliest, latest } = whole;
  if (today === null || earliest === null || latest === null) return whole;
  if (word === 'later' ? today > latest : word === 'earlier' && today < earliest) return whole;
  const part = PARTS.get(word);
  if (part !== undefined) return partOf(whole, part);
  return word === 'earlier'
    ? { ...whole, latest: Math.max(earliest, Math.min(today, latest)), precision: 'range' }
    : { ...whole, earliest: Math.min(latest, Math.max(today, earliest)), precision: 'range' };
}

const LOOSE = /^(?:during|throughout|in|for|of|end|ended|ending|finish|finished|within)$/;

/** "the day", "the week" and so on of the story, after a word such as "during". */
function held(words: readonly Word[], index: number): Mention | null {
  const unit = at(words, index + 1).lower;
  const before = at(words, index - 1).lower;
  const weekend = unit === 'weekend' && /^(?:over|at|on)$/.test(before);
  if (at(words, index).lower !== 'the' || !(weekend || LOOSE.test(before))) return null;
  if (/^(?:before|after|when|that|of|he|she|it|they|we|to|ahead|leading|-)$/.test(at(words, index + 2).lower))
    return null;
  if (unit === 'day') {
    if (at(words, index - 2).lower === 'time') return null;
    return { from: index, to: index + 2, type: 'DATE', stated: false, read: unitDay };
  }
  if (!/^(?:week|weekend|month|year)$/.test(unit) || !isUnit(unit)) return null;
  return {
    from: index,
    to: index + 2,
    type: 'DATE',
    stated: false,
    read: (scene) =>
      unitFrom(weekend && scene.ahead !== true ? { ...scene, ahead: false } : scene, unit, 'this'),
  };
}

function unitDay(scene: Scene): Reading {
  const day = scene.day ?? scene.today;
  return day === null ? undated('') : dayReading(day);
}

/** "earlier in the month", "late in the year". */
function inTheUnit(words: readonly Word[], index: number, next: number): Mention | null {
  const word = at(words, index).lower;
  const unit = at(words, next + 1).lower;
  if (at(words, next).lower !== 'the') return null;
  const to = next + 2;
  if (unit === 'day') return { from: index, to, type: 'DATE', stated: false, read: unitDay };
  if (!isUnit(unit)) return null;
  return {
    from: index,
    to,
    type: 'DATE',
    stated: false,
    read: (scene) => sided(word, scene, unitFrom(scene, unit, 'this')),
  };
}

export const findUnits: Finder = (words, index) => {
  const word = at(words, index).lower;
  if (!/^(?:earlier|later|early|mid|late)$/.test(word)) {
    const phrase = unitPhraseAt(words, index);
    return phrase === null ? held(words, index) : { ...phrase, from: index };
  }
  const next = /^(?:in|-)$/.test(at(words, index + 1).lower) ? index + 2 : index + 1;
  const inside = inTheUnit(words, index, next);
  if (inside !== null) return inside;
  const phrase = unitPhraseAt(words, next);
  if (phrase === null) return null;
  const { unit, word: which } = phrase;
  return { ...phrase, from: index, read: (scene) => sided(word, scene, unitFrom(scene, unit, which)) };
};
