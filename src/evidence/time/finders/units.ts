// Weeks, months, years and the like told from today or from the story: "last month", "this week", "the same year".
import { addMonths, civil, type Day } from '../calendar.ts';
import type { Finder, Mention, Scene } from '../mention.ts';
import { inItsYear } from '../nearest.ts';
import {
  decadeReading,
  monthReading,
  partOf,
  quarterReading,
  type Reading,
  seasonReading,
  undated,
  weekendReading,
  weekReading,
  yearReading,
} from '../reading.ts';
import { SEASONS } from '../vocabulary.ts';
import { at, type Word } from '../words.ts';

const UNITS = [
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'spring',
  'summer',
  'autumn',
  'winter',
] as const;
type Unit = (typeof UNITS)[number];

function isUnit(word: string): word is Unit {
  return UNITS.some((unit) => unit === word);
}

/** The unit that holds a day, moved on by `shift` of its kind. */
export function unitReading(unit: Unit, day: Day, shift: number): Reading {
  const { year, month } = civil(day);
  if (unit === 'week') return weekReading(day + 7 * shift);
  if (unit === 'weekend') return weekendReading(day + 7 * shift);
  if (unit === 'month') return monthReading(year, month + shift);
  if (unit === 'quarter') return quarterReading(year, Math.ceil(month / 3) + shift);
  if (unit === 'year') return yearReading(year + shift);
  if (unit === 'decade') return decadeReading(year + 10 * shift);
  return seasonReading(year, SEASONS.get(unit) ?? 'SU');
}

const FROM_TODAY: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
]);
const FROM_STORY: ReadonlyMap<string, number> = new Map([
  ['same', 0],
  ['that', 0],
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
  ['following', 1],
]);

/** Seasons go by their own year: the last that is over, the one that today is in or next to, the next to begin. */
function seasonFrom(scene: Scene, unit: Unit, word: string): Reading | null {
  const { today } = scene;
  const season = SEASONS.get(unit);
  if (season === undefined || today === null) return null;
  const { year } = civil(today);
  const years = [year - 2, year - 1, year, year + 1].map((of) => seasonReading(of, season));
  if (word === 'last' || word === 'past')
    return years.findLast(({ latest }) => latest !== null && latest < today) ?? null;
  if (word === 'next' || word === 'coming')
    return years.find(({ earliest }) => earliest !== null && earliest > today) ?? null;
  return inItsYear({ ...scene, ahead: scene.ahead === false ? false : null, year: null }, (of) =>
    seasonReading(of, season),
  );
}

/** "this year" and the like run to today where they tell of what has been. */
function soFar(scene: Scene, reading: Reading): Reading {
  const { today, ahead } = scene;
  if (today === null || ahead !== false || reading.precision === 'range') return reading;
  return reading.latest !== null && reading.latest > today ? { ...reading, latest: today } : reading;
}

function read(scene: Scene, unit: Unit, word: string): Reading {
  const story = FROM_STORY.get(word);
  const base = story === undefined ? scene.today : (scene.last?.earliest ?? scene.today);
  if (base === null)
    return undated(
      unit === 'week' ? 'XXXX-WXX' : unit === 'month' ? 'XXXX-XX' : unit === 'year' ? 'XXXX' : '',
    );
  if (SEASONS.has(unit))
    return (
      (story === undefined ? seasonFrom(scene, unit, word) : unitReading(unit, base, story)) ?? undated('')
    );
  const shift = story ?? FROM_TODAY.get(word) ?? 0;
  if (unit === 'weekend' && word === 'last') return weekendReading(base - 7);
  const reading = unitReading(unit, base, shift);
  return word === 'this' && unit === 'year' ? soFar(scene, reading) : reading;
}

/** "last month", "this past week", "the coming year", "that same month" from a place; null for none. */
export function unitPhraseAt(words: readonly Word[], index: number): Omit<Mention, 'from'> | null {
  let start =
    /^(?:the|this|that)$/.test(at(words, index).lower) && !isUnit(at(words, index + 1).lower)
      ? index + 1
      : index;
  const word = at(words, start).lower;
  const story = FROM_STORY.has(word);
  if (!FROM_TODAY.has(word) && !story) return null;
  start += 1;
  const unit = at(words, start).lower === 'calendar' ? at(words, start + 1).lower : at(words, start).lower;
  if (!isUnit(unit)) return null;
  if (story && word !== 'that' && at(words, index).lower !== 'the' && at(words, index).lower !== 'that')
    return null;
  const to = at(words, start).lower === 'calendar' ? start + 2 : start + 1;
  return { to, type: 'DATE', stated: false, read: (scene) => read(scene, unit, word) };
}

/** "earlier" runs from the unit's start to today, "later" from today to its end. */
function sided(word: string, scene: Scene, whole: Reading): Reading {
  const { today } = scene;
  const { earliest, latest } = whole;
  if (today === null || earliest === null || latest === null) return whole;
  if (word === 'earlier')
    return { ...whole, latest: Math.max(earliest, Math.min(today, latest)), precision: 'range' };
  if (word === 'later')
    return { ...whole, earliest: Math.min(latest, Math.max(today, earliest)), precision: 'range' };
  return partOf(
    {
      ...whole,
      latest: whole.precision === 'year' ? (unitReading('year', earliest, 0).latest ?? latest) : latest,
    },
    word === 'late' ? 'late' : word === 'mid' ? 'mid' : 'early',
  );
}

/** Weeks, months, quarters, years, decades and seasons, with "earlier", "early", "late" and the like before them. */
export const findUnits: Finder = (words, index) => {
  const word = at(words, index).lower;
  if (!/^(?:earlier|later|early|mid|late)$/.test(word)) {
    const phrase = unitPhraseAt(words, index);
    return phrase === null ? null : { ...phrase, from: index };
  }
  const next = /^(?:in|-)$/.test(at(words, index + 1).lower) ? index + 2 : index + 1;
  const unit = at(words, next + 1).lower;
  if (at(words, next).lower === 'the' && isUnit(unit)) {
    return {
      from: index,
      to: next + 2,
      type: 'DATE',
      stated: false,
      read: (scene) => sided(word, scene, read({ ...scene, ahead: null }, unit, 'this')),
    };
  }
  const phrase = unitPhraseAt(words, next);
  return phrase === null
    ? null
    : { ...phrase, from: index, read: (scene) => sided(word, scene, phrase.read({ ...scene, ahead: null })) };
};

/** The same day a number of months away, for phrases that count back from today. */
export function monthsFrom(day: Day, months: number): Day {
  return addMonths(day, months);
}
