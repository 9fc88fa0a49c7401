// Words for now, once and some day: "currently", "recently", "in the future". They have a value and no days.
import type { Finder } from '../mention.ts';
import { undated } from '../reading.ts';
import { at, reads } from '../words.ts';

const SINGLE: ReadonlyMap<string, string> = new Map([
  ['currently', 'PRESENT_REF'],
  ['now', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['formerly', 'PAST_REF'],
]);

export const findVague: Finder = (words, index) => {
  const value = SINGLE.get(at(words, index).lower);
  if (value !== undefined)
    return { from: index, to: index + 1, type: 'DATE', stated: true, read: () => undated(value) };
  if (reads(words, index, 'the', 'future'))
    return { from: index, to: index + 2, type: 'DATE', stated: true, read: () => undated('FUTURE_REF') };
  if (reads(words, index, 'the', 'past') && !/^[a-z]/.test(at(words, index + 2).text)) {
    return { from: index, to: index + 2, type: 'DATE', stated: true, read: () => undated('PAST_REF') };
  }
  return null;
};
