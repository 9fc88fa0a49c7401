// Words for now, once and some day: "currently", "recently", "in the future", "since then".
import type { Finder, Mention } from '../mention.ts';
import { undated } from '../reading.ts';
import { at, reads } from '../words.ts';

const SINGLE: ReadonlyMap<string, string> = new Map([
  ['currently', 'PRESENT_REF'],
  ['now', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['recent', 'PAST_REF'],
]);

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
  const noun = /^\p{L}/u.test(at(words, index + 2).text);
  return reads(words, index, 'the', 'past') && !noun ? vague(index, index + 2, 'PAST_REF') : null;
};
