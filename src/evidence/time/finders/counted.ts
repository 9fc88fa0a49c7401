// Lengths of time counted from a day: "two weeks ago", "a year earlier", "three days later", "over the past decade".
import { civil, type Day } from '../calendar.ts';
import { type Length, lengthAt, lengthValue, moved } from '../length.ts';
import type { Finder, Scene } from '../mention.ts';
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
import { at, reads } from '../words.ts';

/** The stretch of the length's own coarseness around a day: a year for years, a month for months. */
function coarse(day: Day, { letter, times, count }: Length): Reading {
  const { year, month } = civil(day);
  if (letter === 'Y') return times === 10 ? decadeReading(year) : yearReading(year);
  if (letter === 'M') return monthReading(year, month);
  if (letter === 'Q') return quarterReading(year, Math.ceil(month / 3));
  return letter === 'W' && count !== 1 ? weekReading(day) : dayReading(day);
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

/** "earlier" and "later": the story's own stretch moved whole where the length is in months or years. */
function fromStory(scene: Scene, length: Length, sign: number): Reading {
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

/** "the past decade", "the last four years", "the next few months", "recent weeks". */
export const findRolling: Finder = (words, index) => {
  const start = reads(words, index, 'the') ? index + 1 : index;
  const word = at(words, start).lower;
  if (!/^(?:past|last|next|coming|recent|previous)$/.test(word)) return null;
  if (start === index && word !== 'recent' && word !== 'past' && word !== 'next' && word !== 'last')
    return null;
  const plural = /s$/.test(at(words, start + 1).lower);
  const length =
    lengthAt(words, start + 1) ?? (word === 'past' || plural ? lengthAt(words, start + 1, true) : null);
  if (length === null || length.letter.startsWith('T')) return null;
  if (length.count === null && word !== 'recent' && length.bare && word !== 'past') return null;
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
