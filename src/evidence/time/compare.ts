// Times that only say with what something is compared ("after a rise in 2023", "up from 2021"): the story stays where it was.
import { yearAt } from './vocabulary.ts';
import { at, reads, type Word } from './words.ts';

const REACH = 9;
const SIGNED = /^(?:%|percent|cent|pct|million|billion|trillion|bn|m|points?|up|down)$/;

const CHANGE =
  /^(?:rise|fall|increase|decrease|decline|drop|growth|gain|jump|surge|slump|loss|profit|total|high|low|record|peak|surplus|deficit|expansion|contraction)$/;

/** True where "a rise" or the like follows, within a few words before the time. */
function changes(words: readonly Word[], from: number, to: number): boolean {
  if (!/^an?$/.test(at(words, from).lower)) return false;
  return words.slice(from + 1, Math.min(to, from + 4)).some(({ lower }) => CHANGE.test(lower));
}

/** True where the time at a place hangs on a word of comparison in its clause, or only dates a report ("for 2029 last month"). */
export function compares(words: readonly Word[], from: number, start: number): boolean {
  const report = from > start && /^(?:last|this|earlier)$/.test(at(words, from).lower);
  if (report && yearAt(words, from - 1) !== null) return true;
  for (let index = from - 1; index >= Math.max(start, from - REACH); index--) {
    const { lower, text } = at(words, index);
    if (/^[,;:()]$/.test(text)) return false;
    if (/^(?:than|against|versus|compared)$/.test(lower)) return true;
    if (lower === 'after' && changes(words, index + 1, from)) return true;
    if (/^(?:from|on)$/.test(lower) && SIGNED.test(at(words, index - 1).lower)) return true;
  }
  return reads(words, start, 'compared', 'with') && from === start + 2;
}
