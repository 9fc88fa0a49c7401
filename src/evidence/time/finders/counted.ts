// Lengths of time counted from a day: "two weeks ago", "a year earlier", "three days later", "over the past decade".
import { civil, type Day, monthEnd, monthStart } from '../calendar.ts';
import { type Length, lengthAt, lengthValue, moved } from '../length.ts';
import type { Finder, Mention, Scene } from '../mention.ts';
import {
  dayReading,
  decadeReading,
  monthReading,
  quarterReading,
  type Reading,
  spanReading,
  undated,
  weekReading,
  yearReading,
} from '../reading.ts';
import { looksPast, WILL } from '../verbs.ts';
import { at, reads, type Word } from '../words.ts';
import { findDates } from './dates.ts';

/** The stretch of the length's own coarseness around a day: a year for years, a month for months. */
function coarse(day: Day, { letter, times, count }: Length): Reading {
  const { year, month } = civil(day);
  if (letter === 'Y' && times === 10) return around10(year);
  if (letter === 'Y') return yearReading(year);
  if (letter === 'M') return monthReading(year, month);
  if (letter === 'Q') return quarterReading(year, Math.ceil(month / 3));
  return letter === 'W' && count !== 1 ? weekReading(day) : dayReading(day);
}

/** "a decade ago": the years beside the one that it comes to; the value is that of its decade. */
function around10(year: number): Reading {
  const { value } = decadeReading(year);
  return spanReading(monthStart(year - 1, 1), monthEnd(year + 1, 12), value);
}

/** "ago": back from today. */
function ago(scene: Scene, length: Length): Reading {
  const day = scene.today === null ? null : moved(scene.today, length, -1);
  return day === null ? undated(scene.today === null ? '' : 'PAST_REF') : coarse(day, length);
}

/** What a length counts on from: what was last dated, for days and weeks only if that was a day; else today. */
function storyBase({ last, day, today }: Scene, { letter }: Length): Reading | null {
  if (last !== null && /^[DW]$/.test(letter)) return last.precision === 'day' ? last : null;
  if (last !== null) return last;
  const from = day ?? today;
  return from === null ? null : dayReading(from);
}

/** "earlier" and "later"; open where "later" would put what has been after today. */
function fromStory(scene: Scene, length: Length, sign: number): Reading {
  const reading = shifted(scene, length, sign);
  const past = sign > 0 && (scene.ahead === false || scene.ahead === null) && scene.today !== null;
  return past && (reading.earliest ?? 0) > (scene.today ?? 0) ? undated('') : reading;
}

/** The story's own stretch moved whole where the length is in months or years. */
function shifted(scene: Scene, length: Length, sign: number): Reading {
  const base = storyBase(scene, length);
  if (base === null || base.earliest === null || base.latest === null) return undated('');
  const earliest = moved(base.earliest, length, sign);
  if (earliest === null) return undated(sign < 0 ? 'PAST_REF' : lengthValue(length));
  const { year, month } = civil(earliest);
  if (base.precision === 'year')
    return length.letter === 'Y' ? yearReading(year) : undated(lengthValue(length));
  if (base.precision === 'month')
    return /[MQY]/.test(length.letter) ? monthReading(year, month) : undated(lengthValue(length));
  if (base.precision === 'quarter') return quarterReading(year, Math.ceil(month / 3));
  if (base.precision === 'day') return coarse(earliest, length);
  const latest = moved(base.latest, length, sign);
  return spanReading(earliest, latest, base.value === '' ? '' : coarse(earliest, length).value);
}

/** The stretch of a length that ends or begins today: "over the past two years", "in the next three months". */
function around(scene: Scene, length: Length, sign: number): Reading {
  const value = lengthValue(length);
  if (scene.today === null) return undated(value);
  const day = moved(scene.today, length.count === null ? { ...length, count: 3 } : length, sign);
  if (day === null) return undated(value);
  return sign < 0 ? spanReading(day, scene.today, value) : spanReading(scene.today, day, value);
}

/** "over the next week", "within the next year": from today on, and not the unit of the calendar. */
function rolls(words: readonly Word[], index: number): boolean {
  return (
    /^(?:over|within)$/.test(at(words, index - 1).lower) &&
    reads(words, index, 'the') &&
    /^(?:week|month|year)$/.test(at(words, index + 2).lower)
  );
}

/** "the past decade", "the last four years", "the next few months", "recent weeks". */
export const findRolling: Finder = (words, index) => {
  const start = reads(words, index, 'the') ? index + 1 : index;
  const word = at(words, start).lower;
  if (!/^(?:past|last|next|coming|recent|previous)$/.test(word)) return null;
  if (start === index && word !== 'recent' && word !== 'past' && word !== 'next' && word !== 'last')
    return null;
  const plural = /s$/.test(at(words, start + 1).lower);
  const decade = (word === 'last' && at(words, start + 1).lower === 'decade') || rolls(words, index);
  const length =
    lengthAt(words, start + 1) ??
    (word === 'past' || plural || decade ? lengthAt(words, start + 1, true) : null);
  if (length === null || length.letter.startsWith('T')) return null;
  if (length.count === null && word !== 'recent' && length.bare && word !== 'past' && !decade) return null;
  const counted = length.bare && !plural ? { ...length, count: 1 } : length;
  const sign = word === 'next' || word === 'coming' ? 1 : -1;
  return {
    from: index,
    to: length.next,
    type: word === 'recent' ? 'DATE' : 'DURATION',
    stated: false,
    read: (scene) => (word === 'recent' ? undated('PAST_REF') : around(scene, counted, sign)),
  };
};

/** "a year to the day after": that very day; none where the thing that it counts from follows. */
function toTheDay(words: readonly Word[], from: number, length: Length): Mention | null {
  if (!reads(words, length.next, 'to', 'the', 'day')) return null;
  const word = at(words, length.next + 3).lower;
  if (!/^(?:after|later|afterwards|before|earlier|ago)$/.test(word)) return null;
  const back = /^(?:before|earlier|ago)$/.test(word);
  const follows = /^(?:after|before)$/.test(word) && at(words, length.next + 4).kind === 'word';
  return {
    from,
    to: length.next + 4,
    type: 'DATE',
    stated: false,
    read: (scene) => {
      const base = word === 'ago' ? scene.today : (scene.day ?? null);
      const day = base === null || follows ? null : moved(base, length, back ? -1 : 1);
      return day === null ? undated('') : dayReading(day);
    },
  };
}

/** How many words may stand between "two weeks before" and the date of what it counts from. */
const THING = 7;

/** "two days before the summit on 20 May": counted from the date of the thing, where it stands beside it. */
function besideThing(words: readonly Word[], from: number, length: Length): Mention | null {
  const word = at(words, length.next).lower;
  if (!/^(?:before|after)$/.test(word) || length.count === null || length.letter.startsWith('T')) return null;
  for (let index = length.next + 1; index <= length.next + THING; index++) {
    const { kind, text, lower } = at(words, index);
    if (kind === 'none' || /^[,.;:()"“”]$/.test(text) || looksPast(lower) || WILL.has(lower)) return null;
    const date = /^(?:on|of|in)$/.test(lower) ? findDates(words, index + 1) : null;
    if (date === null) continue;
    const read = (scene: Scene): Reading => {
      const { earliest, precision } = date.read({ ...scene, ahead: 'likely' });
      const sign = word === 'before' ? -1 : 1;
      const day = earliest === null || precision !== 'day' ? null : moved(earliest, length, sign);
      return day === null ? undated(lengthValue(length)) : coarse(day, length);
    };
    return { from, to: length.next + 1, type: 'DATE', stated: false, read };
  }
  return null;
}

/** "ago", "earlier", "later", "before", "from now" after a length. */
export const findCounted: Finder = (words, index) => {
  const start = /^(?:nearly|almost|about|over|just|some|exactly|only|around)$/.test(at(words, index).lower)
    ? index + 1
    : index;
  const length =
    lengthAt(words, start) ??
    (/^(?:days|weeks|months|years|decades)$/.test(at(words, start).lower)
      ? lengthAt(words, start, true)
      : null);
  if (length === null) return null;
  const anniversary = toTheDay(words, index, length);
  if (anniversary !== null) return anniversary;
  const beside = besideThing(words, index, length);
  if (beside !== null) return beside;
  const word = at(words, length.next).lower;
  const mention = { from: index, to: length.next + 1, type: 'DATE' as const, stated: false };
  if (word === 'ago') return { ...mention, read: (scene) => ago(scene, length) };
  if (word === 'earlier' || word === 'previously')
    return { ...mention, read: (scene) => fromStory(scene, length, -1) };
  if (word === 'later' || word === 'afterwards')
    return { ...mention, read: (scene) => fromStory(scene, length, 1) };
  if (
    word === 'before' &&
    !/^(?:the|a|an|his|her|its|their|that|he|she|it|they)$/.test(at(words, length.next + 1).lower) &&
    at(words, length.next + 1).kind !== 'word'
  ) {
    return { ...mention, read: (scene) => fromStory(scene, length, -1) };
  }
  if (word !== 'from' || !reads(words, length.next + 1, 'now')) return null;
  return {
    ...mention,
    to: length.next + 2,
    read: (scene) => {
      const day = scene.today === null ? null : moved(scene.today, length, 1);
      return day === null ? undated('FUTURE_REF') : coarse(day, length);
    },
  };
};
