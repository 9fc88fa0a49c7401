// Days named from today or from the story: "yesterday", "this morning", "the same day", "the next morning".
import { dayPartAt } from '../day-part.ts';
import type { Finder, Mention, Scene } from '../mention.ts';
import { dayReading, undated } from '../reading.ts';
import { at, capital, reads, type Word } from '../words.ts';

interface Named {
  readonly next: number;
  readonly shift: number;
  readonly part: string;
  readonly from: 'today' | 'story';
}

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** "today", "yesterday afternoon", "tonight", "this morning", "last night". */
function fromToday(words: readonly Word[], index: number): Named | null {
  const word = at(words, index).lower;
  const shift = SHIFTS.get(word);
  const part = dayPartAt(words, index + 1);
  if (shift !== undefined) return { next: index + (part === '' ? 1 : 2), shift, part, from: 'today' };
  if (word === 'tonight') return { next: index + 1, shift: 0, part: 'TNI', from: 'today' };
  if (word === 'this' && part !== '' && part !== 'TMI')
    return { next: index + 2, shift: 0, part, from: 'today' };
  if (word === 'last' && part === 'TNI') return { next: index + 2, shift: -1, part, from: 'today' };
  if (word !== 'the' || !reads(words, index + 1, 'day')) return null;
  if (reads(words, index + 2, 'before', 'yesterday'))
    return { next: index + 4, shift: -2, part: '', from: 'today' };
  if (reads(words, index + 2, 'after', 'tomorrow'))
    return { next: index + 4, shift: 2, part: '', from: 'today' };
  return null;
}

const STORY: ReadonlyMap<string, number> = new Map([
  ['same', 0],
  ['next', 1],
  ['following', 1],
  ['previous', -1],
]);

/** "the same day", "that evening", "the next morning", "the day before", "a day later". */
function fromStory(words: readonly Word[], index: number): Named | null {
  const start = at(words, index).lower === 'the' ? index + 1 : index;
  const word = at(words, start).lower;
  const unit = at(words, start + 1).lower;
  const part = dayPartAt(words, start + 1);
  if (unit === 'day' || part !== '') {
    const shift = start > index ? STORY.get(word) : word === 'that' ? 0 : undefined;
    if (shift !== undefined) return { next: start + 2, shift, part, from: 'story' };
  }
  if (start === index || word !== 'day') return null;
  if (/^(?:before|earlier)$/.test(unit)) return ended(words, start + 2, -1);
  return /^(?:after|later)$/.test(unit) ? ended(words, start + 2, 1) : null;
}

/** "the day before" counts from the story only where no noun follows that it would be before. */
function ended(words: readonly Word[], next: number, shift: number): Named | null {
  const after = at(words, next);
  if (
    after.kind === 'word' &&
    (capital(after) || /^(?:the|a|an|his|her|its|their|our|my|that|it|he|she|they)$/.test(after.lower))
  )
    return null;
  return { next, shift, part: '', from: 'story' };
}

function read(named: Named): (scene: Scene) => ReturnType<typeof dayReading> {
  return (scene) => {
    const base = named.from === 'today' ? scene.today : (scene.day ?? scene.today);
    const late = named.from === 'story' && scene.ahead === false && scene.today !== null;
    return base === null || (late && base + named.shift > (scene.today ?? base))
      ? undated(named.part === '' ? '' : `XXXX-XX-XX${named.part}`)
      : dayReading(base + named.shift, named.part);
  };
}

/** Single days by a word for them; "earlier", "early", "late" and the like before one belong to it. */
export const findDays: Finder = (words, index): Mention | null => {
  const start = /^(?:earlier|later|early|late)$/.test(at(words, index).lower) ? index + 1 : index;
  const named = fromToday(words, start) ?? fromStory(words, start);
  if (named === null) return null;
  return {
    from: index,
    to: named.next,
    type: named.part === '' ? 'DATE' : 'TIME',
    stated: false,
    read: read(named),
  };
};
