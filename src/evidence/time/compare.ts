// Times that only say with what something is compared ("after a rise in 2023", "up from 2021"): the story stays where it was.
import { at, reads, type Word } from './words.ts';

const REACH = 9;
const SIGNED = /^(?:%|percent|cent|pct|million|billion|trillion|bn|m|points?|up|down)$/;

/** True where the time at a place hangs on a word of comparison in its clause. */
export function compares(words: readonly Word[], from: number, start: number): boolean {
  for (let index = from - 1; index >= Math.max(start, from - REACH); index--) {
    const { lower, text } = at(words, index);
    if (/^[,;:()]$/.test(text)) return false;
    if (/^(?:than|against|versus|compared)$/.test(lower)) return true;
    if (lower === 'after' && /^an?$/.test(at(words, index + 1).lower) && index < from - 3) return true;
    if (/^(?:from|on)$/.test(lower) && SIGNED.test(at(words, index - 1).lower)) return true;
  }
  return reads(words, start, 'compared', 'with') && from === start + 2;
}
