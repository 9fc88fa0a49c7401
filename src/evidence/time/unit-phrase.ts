// Units of the calendar told from today or from the story: "last month", "this past week", "the same year".
import { civil, type Day, weekdayOf } from './calendar.ts';
import type { Mention, Scene } from './mention.ts';
import {
  decadeReading,
  monthReading,
  quarterReading,
  type Reading,
  type Season,
  seasonReading,
  undated,
  weekendReading,
  weekReading,
  yearReading,
} from './reading.ts';
import { FROM_STORY, SEASONS } from './vocabulary.ts';
import { at, type Word } from './words.ts';

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
  'fall',
  'winter',
] as const;
export type Unit = (typeof UNITS)[number];

/** True for a stretch of the calendar that "last" or "next" may stand before: "week", "year", "winter". */
export function isUnit(word: string): word is Unit {
  return UNITS.some((unit) => unit === word);
}

const UNKNOWN: ReadonlyMap<Unit, string> = new Map<Unit, string>([
  ['week', 'XXXX-WXX'],
  ['month', 'XXXX-XX'],
  ['year', 'XXXX'],
]);
const FROM_TODAY: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
]);

/** The unit that holds a day, moved on by `shift` of its kind. */
function unitReading(unit: Unit, day: Day, shift: number): Reading {
  const { year, month } = civil(day);
  if (unit === 'week') return weekReading(day + 7 * shift);
  if (unit === 'weekend') return weekendReading(day + 7 * shift);
  if (unit === 'month') return monthReading(year, month + shift);
  if (unit === 'quarter') return quarterReading(year, Math.ceil(month / 3) + shift);
  if (unit === 'decade') return decadeReading(year + 10 * shift);
  const season = SEASONS.get(unit);
  return season === undefined ? yearReading(year + shift) : seasonReading(year + shift, season);
}

/** "this" season is that of the year; a winter until March the one begun before; none to come of what has been. */
function thisSeason({ ahead }: Scene, today: Day, season: Season): Reading {
  const { year, month } = civil(today);
  const own = seasonReading(season === 'WI' && month < 4 ? year - 1 : year, season);
  const late = ahead === false && (own.earliest ?? today) > today;
  return late ? seasonReading(year - 1, season) : own;
}

/** Seasons go by their own year: the last that is over, the one that today is in or next to, the next to begin. */
function seasonFrom(scene: Scene, unit: Unit, word: string): Reading | null {
  const { today } = scene;
  const season = SEASONS.get(unit);
  if (season === undefined || today === null) return null;
  const { year } = civil(today);
  const years = [year - 2, year - 1, year, year + 1].map((of) => seasonReading(of, season));
  if (word === 'last' || word === 'past') {
    return years.findLast(({ latest }) => latest !== null && latest < today) ?? null;
  }
  if (word === 'next' || word === 'coming') {
    return years.find(({ earliest }) => earliest !== null && earliest > today) ?? null;
  }
  return thisSeason(scene, today, season);
}

/**
 * How many units from today's a word means. On a Monday "the coming week" is the one that begins; on a Sunday "this
 * week" of what is to come is the one after; early in a week "this weekend" of what has been is the one before.
 */
function shiftOf(scene: Scene, unit: Unit, word: string, today: Day): number {
  const weekday = weekdayOf(today);
  if (unit === 'week' && word === 'coming' && weekday === 0) return 0;
  if (unit === 'week' && word === 'this' && weekday === 6 && scene.ahead === true) return 1;
  const over = unit === 'weekend' && word === 'this' && scene.ahead === false && weekday < 4;
  return over ? -1 : (FROM_TODAY.get(word) ?? 0);
}

/** The days of a unit told by a word such as "last" or "same"; X's where nothing is known to count from. */
export function unitFrom(scene: Scene, unit: Unit, word: string): Reading {
  const unknown = undated(UNKNOWN.get(unit) ?? '');
  const story = FROM_STORY.get(word);
  if (story !== undefined) {
    const base = scene.last?.earliest ?? scene.today;
    return base === null ? unknown : unitReading(unit, base, story);
  }
  if (scene.today === null) return unknown;
  if (SEASONS.has(unit)) return seasonFrom(scene, unit, word) ?? unknown;
  return unitReading(unit, scene.today, shiftOf(scene, unit, word, scene.today));
}

/** "this year" of what has been runs to today. */
function soFar({ today, ahead }: Scene, reading: Reading): Reading {
  if (today === null || ahead !== false || reading.latest === null || reading.latest <= today) return reading;
  return { ...reading, latest: today };
}

interface UnitPhrase extends Omit<Mention, 'from'> {
  readonly unit: Unit;
  readonly word: string;
}

/** Words after "fall" that make it a drop. */
export const NO_SEASON =
  /^(?:in|of|from|to|into|against|behind|below|by|came|comes|is|was|has|guy|short|under|outside|within|apart|on|ill|victim|prey|through|off|flat|far)$/;

/** Before "the next week" and the like these make it a stretch from today on. */
const ROLLING = /^(?:over|within)$/;

/** The phrase at a place, with or without "the", "this" or "that" before its word; null for none. */
export function unitPhraseAt(words: readonly Word[], index: number): UnitPhrase | null {
  const opener = /^(?:the|this|that)$/.test(at(words, index).lower) && !isUnit(at(words, index + 1).lower);
  const start = opener ? index + 1 : index;
  const word = at(words, start).lower;
  const story = FROM_STORY.has(word);
  if (!FROM_TODAY.has(word) && !story) return null;
  const name = at(words, start + 1).lower === 'calendar' ? start + 2 : start + 1;
  const unit = at(words, name).lower;
  if (word === 'past' && at(words, index).lower !== 'this') return null;
  if (!isUnit(unit) || (story && word !== 'that' && !opener)) return null;
  if (unit === 'decade' && word === 'last') return null;
  if (ROLLING.test(at(words, index - 1).lower) && opener && /^(?:last|next|coming)$/.test(word)) {
    if (unit === 'week' || unit === 'month' || unit === 'year') return null;
  }
  if (unit === 'fall' && NO_SEASON.test(at(words, name + 1).lower)) return null;
  const open = word === 'this' && unit === 'year' && at(words, index - 1).lower !== 'for';
  const read = (scene: Scene): Reading => {
    const reading = unitFrom(scene, unit, word);
    return open ? soFar(scene, reading) : reading;
  };
  return { to: name + 1, type: 'DATE', stated: false, read, unit, word };
}
