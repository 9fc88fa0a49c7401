// The night between two days: "overnight". Not what only lasts one ("an overnight train").

import { isoDay } from '../calendar.ts';
import type { Finder, Scene } from '../mention.ts';
import { type Reading, spanReading, undated } from '../reading.ts';
import { WEEKDAYS } from '../vocabulary.ts';
import { at, type Word } from '../words.ts';

/** Words before which "overnight" stands by itself and is no adjective. */
const ALONE =
  /^(?:in|on|at|by|after|before|when|while|as|and|but|or|for|from|to|into|with|near|across|over|during|amid|that|which|where|until|against|around|outside|inside|near)$/;

/** How many words before it may hold "not": "it cannot change overnight" tells of no night. */
const DENIED = 8;

function isDenied(words: readonly Word[], index: number): boolean {
  for (let back = index - 1; back >= index - DENIED; back--) {
    const { lower, text } = at(words, back);
    if (/^[.;:]$/.test(text)) return false;
    if (/^(?:not|cannot|never|t|nothing)$/.test(lower)) return true;
  }
  return false;
}

/** True where no noun follows that it would belong to, and no day that tells the night. */
function standsAlone(words: readonly Word[], index: number): boolean {
  const next = at(words, index + 1);
  const after = at(words, index + 2);
  if (WEEKDAYS.has(next.lower) || WEEKDAYS.has(after.lower)) return false;
  return next.kind === 'none' || next.kind === 'mark' || ALONE.test(next.lower);
}

/** The night after the day told before in the sentence, else the one to come or the last one. */
function night({ today, ahead, beside }: Scene): Reading {
  const first = beside ?? (today === null ? null : ahead === true || ahead === 'then' ? today : today - 1);
  return first === null ? undated('') : { ...spanReading(first, first + 1), value: `${isoDay(first)}TNI` };
}

export const findOvernight: Finder = (words, index) => {
  if (at(words, index).lower !== 'overnight' || !standsAlone(words, index)) return null;
  if (isDenied(words, index)) return null;
  return { from: index, to: index + 1, type: 'TIME', stated: false, read: night };
};
