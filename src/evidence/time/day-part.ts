// Parts of a day ("morning", "night") and their TIMEX3 marks.
import { at, type Word } from './words.ts';

const PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'TMO'],
  ['afternoon', 'TAF'],
  ['evening', 'TEV'],
  ['night', 'TNI'],
  ['noon', 'TMI'],
  ['midday', 'TMI'],
]);

/** The TIMEX3 mark of the part of a day named at a place ("TMO"), or '' where none is. */
export function dayPartAt(words: readonly Word[], index: number): string {
  return PARTS.get(at(words, index).lower) ?? '';
}
