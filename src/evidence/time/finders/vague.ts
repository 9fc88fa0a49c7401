// Words for now, once and some day: "currently", "recently", "in the future", "since then".
import type { Finder, Mention } from '../mention.ts';
import { undated } from '../reading.ts';
import { at, reads, type Word } from '../words.ts';

const SINGLE: ReadonlyMap<string, string> = new Map([
  ['currently', 'PRESENT_REF'],
  ['now', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['recent', 'PAST_REF'],
]);

const NEAR_FUTURE = /^(?:near|foreseeable|immediate|distant)$/;
const TERM = /^(?:near|short|medium|long|longer)$/;

/** "near future", "long term". */
function isToCome(words: readonly Word[], index: number): boolean {
  const which = at(words, index).lower;
  const noun = at(words, index + 1).lower;
  return noun === 'future' ? NEAR_FUTURE.test(which) : noun === 'term' && TERM.test(which);
}

function vague(from: number, to: number, value: string): Mention {
  return { from, to, type: 'DATE', stated: true, read: () => undated(value) };
}

/** They have a value and no days, but for "since then", which is what was last dated. */
export const findVague: Finder = (words, index) => {
  const { lower } = at(words, index);
  const before = at(words, index - 1).lower;
  const value = SINGLE.get(lower);
  if (value !== undefined) {
    const part = /^[-–]$/.test(at(words, index + 1).text) || /^(?:most|more|-)$/.test(before);
    return part ? null : vague(index, index + 1, value);
  }
  if (lower === 'then' && before === 'since') {
    return { ...vague(index, index + 1, ''), stated: false, read: ({ last }) => last ?? undated('PAST_REF') };
  }
  if (reads(words, index, 'the', 'future')) return vague(index, index + 2, 'FUTURE_REF');
  if (reads(words, index, 'the', 'time', 'being')) return vague(index, index + 3, 'PRESENT_REF');
  if (lower === 'the' && isToCome(words, index + 1)) return vague(index, index + 3, 'FUTURE_REF');
  const noun = /^\p{L}/u.test(at(words, index + 2).text);
  return reads(words, index, 'the', 'past') && !noun ? vague(index, index + 2, 'PAST_REF') : null;
};
