// Weekdays: "Thursday", "last Friday", "next Wednesday", "Monday night", "the following Tuesday".
import { type Day, weekdayOf } from '../calendar.ts';
import { dayPartAt } from '../day-part.ts';
import type { Finder, Scene } from '../mention.ts';
import { dayReading, undated } from '../reading.ts';
import { WEEKDAYS } from '../vocabulary.ts';
import { at, capital, type Word } from '../words.ts';

const MODIFIERS: ReadonlySet<string> = new Set([
  'last',
  'past',
  'previous',
  'next',
  'coming',
  'following',
  'this',
  'that',
]);
const NAME_BEFORE = /^(?:black|good|easter|bloody|ash|palm|super|holy|maundy|shrove|cyber|sheffield|ruby)$/;
const NAME_AFTER =
  /^(?:times|telegraph|mirror|post|express|mail|herald|star|world|review|agreement|group|club|school|mass|prayers|night live)$/;

/** The latest such weekday up to and including a day. */
function upTo(day: Day, weekday: number): Day {
  return day - ((weekdayOf(day) - weekday + 7) % 7);
}

/** The first such weekday from a day on. */
function fromOn(day: Day, weekday: number): Day {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}

/**
 * The day meant: bare and "this" ones by tense, up to and including today for what has been and from today on for
 * what is to come or planned, unless it was yesterday that a plan was for; "last" before today; "next" after it; "the following" and "the previous" around the narrative's day.
 */
function dayMeant(scene: Scene, weekday: number, modifier: string | null): Day | null {
  const { today } = scene;
  if (modifier === 'following' || modifier === 'previous' || modifier === 'that') {
    const base = scene.day ?? today;
    if (base === null) return null;
    if (modifier === 'that') return fromOn(base, weekday);
    return modifier === 'following' ? fromOn(base + 1, weekday) : upTo(base - 1, weekday);
  }
  if (today === null) return null;
  if (modifier === 'last' || modifier === 'past') return upTo(today - 1, weekday);
  if (modifier === 'next' || modifier === 'coming') return fromOn(today + 1, weekday);
  const meant = scene.ahead === 'likely' || scene.ahead === 'then';
  if (meant && upTo(today, weekday) === today - 1) return today - 1;
  return scene.ahead === true || meant ? fromOn(today, weekday) : upTo(today, weekday);
}

/** Where the modifier stands that belongs to a weekday phrase begun at `index`, and where the weekday's name. */
function phraseAt(words: readonly Word[], index: number): { name: number; modifier: string | null } {
  let name = index;
  let modifier: string | null = null;
  if (/^(?:the|this|early|late)$/.test(at(words, name).lower)) {
    if (at(words, name).lower === 'this') modifier = 'this';
    name += at(words, name + 1).lower === 'on' ? 2 : 1;
  }
  const story = /^(?:following|previous)$/.test(at(words, name).lower);
  if (MODIFIERS.has(at(words, name).lower) && (!story || at(words, name - 1).lower === 'the')) {
    modifier = at(words, name).lower;
    name += 1;
  }
  return { name, modifier };
}

export const findWeekdays: Finder = (words, index) => {
  const { name, modifier } = phraseAt(words, index);
  const word = at(words, name);
  const weekday = WEEKDAYS.get(word.lower);
  if (weekday === undefined || !capital(word)) return null;
  if (at(words, index).lower === 'the' && modifier === null && name > index) return null;
  if (NAME_BEFORE.test(at(words, name - 1).lower)) return null;
  const after = at(words, name + 1);
  if (capital(after) && NAME_AFTER.test(after.lower)) return null;
  const part = dayPartAt(words, name + 1);
  const late = /^(?:later|earlier)$/.test(at(words, index - 1).lower);
  return {
    from: index,
    to: name + (part === '' ? 1 : 2),
    type: part === '' ? 'DATE' : 'TIME',
    stated: false,
    read: (scene) => {
      const day = dayMeant(late ? { ...scene, ahead: false } : scene, weekday, modifier);
      return day === null ? undated(`XXXX-WXX-${weekday + 1}${part}`) : dayReading(day, part);
    },
  };
};
