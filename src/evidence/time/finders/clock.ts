// Times of day: "12:00 UTC", "6:40 p.m.", "11 a.m. local time", "0800 GMT", "noon". A weekday or date after one joins it.

import { two } from '../calendar.ts';
import type { Finder, Mention, Scene } from '../mention.ts';
import { dayReading, type Reading, undated } from '../reading.ts';
import { digitsAt } from '../vocabulary.ts';
import { at, reads, type Word } from '../words.ts';
import { findDates } from './dates.ts';
import { findDays } from './days.ts';
import { findWeekdays } from './weekdays.ts';

interface Clock {
  readonly next: number;
  readonly hour: number;
  readonly minute: number;
  readonly zone: string;
}

const ZONES = /^(?:utc|gmt|est|edt|cst|cdt|pst|pdt|bst|cet|cest|eet|msk|ist|jst|aest|z)$/;

/** "p.m.", "pm", "a. m.": the hours to add and the place after. */
function halfDay(words: readonly Word[], index: number): { pm: boolean; next: number } | null {
  const word = at(words, index).lower;
  if (word === 'am' || word === 'pm') return { pm: word === 'pm', next: index + 1 };
  if ((word === 'a' || word === 'p') && reads(words, index + 1, '.', 'm')) {
    return { pm: word === 'p', next: reads(words, index + 3, '.') ? index + 4 : index + 3 };
  }
  return null;
}

function zoneAt(words: readonly Word[], index: number): { zone: string; next: number } {
  const open = at(words, index).text === '(' ? index + 1 : index;
  const word = at(words, open).lower;
  if (reads(words, index, 'local', 'time')) return { zone: '', next: index + 2 };
  if (!ZONES.test(word) || at(words, open).text !== at(words, open).text.toUpperCase())
    return { zone: '', next: index };
  const utc = word === 'utc' || word === 'gmt' || word === 'z';
  return { zone: utc && open === index ? 'Z' : '', next: open > index ? index : open + 1 };
}

function timed(words: readonly Word[], index: number): Clock | null {
  const hour = digitsAt(words, index, 2);
  if (hour !== null && hour < 25 && at(words, index + 1).text === ':' && at(words, index + 2).glued) {
    const minute = at(words, index + 2).text.length === 2 ? digitsAt(words, index + 2, 2) : null;
    if (minute === null || minute > 59) return null;
    const half = halfDay(words, index + 3);
    const zone = zoneAt(words, half?.next ?? index + 3);
    const clean =
      half !== null ||
      zone.next > index + 3 ||
      /^(?:at|around|about|by|until|from|on)$/.test(at(words, index - 1).lower);
    return clean ? { hour: half?.pm === true && hour < 12 ? hour + 12 : hour, minute, ...zone } : null;
  }
  if (hour !== null && hour >= 1 && hour <= 12) {
    const half = halfDay(words, index + 1);
    return half === null
      ? null
      : { hour: half.pm && hour < 12 ? hour + 12 : hour, minute: 0, ...zoneAt(words, half.next) };
  }
  return military(words, index);
}

/** "0800 UTC" */
function military(words: readonly Word[], index: number): Clock | null {
  const number = at(words, index).text.length === 4 ? digitsAt(words, index, 4) : null;
  if (
    number === null ||
    number > 2400 ||
    number % 100 > 59 ||
    !/^(?:utc|gmt|hours|hrs)$/.test(at(words, index + 1).lower)
  )
    return null;
  const zone = /^(?:utc|gmt)$/.test(at(words, index + 1).lower) ? 'Z' : '';
  return { hour: Math.floor(number / 100), minute: number % 100, zone, next: index + 2 };
}

/** The day after a time of day: "7 p.m. on Monday", "12:00 UTC today". */
function dayAfter(words: readonly Word[], index: number): Mention | null {
  const start = at(words, index).lower === 'on' ? index + 1 : index;
  return findDates(words, start) ?? findWeekdays(words, start) ?? findDays(words, start);
}

/** How many words a bracket after a time of day may hold before its day: "6 p.m. local time (1700 UTC) tomorrow". */
const BRACKET = 6;

/** The day behind a bracket after a time of day, or behind the comma or the closing of the bracket that it stands in. */
function dayBeyond(words: readonly Word[], index: number): Mention | null {
  const { text } = at(words, index);
  if (text === ')' || text === '}') return dayAfter(words, index + 1);
  const open = opens(words, index - 1);
  if (text === ',') return open ? dayAfter(words, index + 1) : null;
  if (text !== '(' && text !== '{') return null;
  for (let end = index + 1; end <= index + BRACKET; end++)
    if (/^[)}]$/.test(at(words, end).text)) return dayAfter(words, end + 1);
  return null;
}

/** True where a bracket opens within the few words up to a place. */
function opens(words: readonly Word[], index: number): boolean {
  for (let back = index; back > index - BRACKET; back--) if (/^[({]$/.test(at(words, back).text)) return true;
  return false;
}

/** The time of day at a place; without a day beside it, of the day that the sentence or the article is of. */
export const findClock: Finder = (words, index) => {
  const named = /^(?:noon|midnight)$/.test(at(words, index).lower);
  const clock = named
    ? { hour: at(words, index).lower === 'noon' ? 12 : 24, minute: 0, zone: '', next: index + 1 }
    : at(words, index).kind === 'number'
      ? timed(words, index)
      : null;
  if (clock === null) return null;
  const day = dayAfter(words, clock.next);
  const beyond = day ?? dayBeyond(words, clock.next);
  const time = `T${two(clock.hour)}:${two(clock.minute)}${clock.zone}`;
  const read = (scene: Scene): Reading => {
    const on = beyond === null ? (scene.day ?? scene.today) : beyond.read(scene).earliest;
    return on === null ? undated(`XXXX-XX-XX${time}`) : dayReading(on, time);
  };
  return { from: index, to: day?.to ?? clock.next, type: 'TIME', stated: day?.stated ?? false, read };
};
