// Whether the words around a candidate look ahead.
import { aheadAt } from '../time/tense.ts';
import { readWords } from '../time/words.ts';
import type { Candidate } from './candidate.ts';

/** True where the verbs beside the time look ahead, false where they look back, null where they don't say. */
export function looksAhead(text: string, { tokens, time, from, to }: Candidate): boolean | null {
  const offset = tokens[from]?.start ?? time.start;
  const words = readWords(text.slice(offset, tokens[to - 1]?.end ?? time.end));
  const first = words.findIndex(({ end }) => end > time.start - offset);
  const after = words.findIndex(({ start }) => start >= time.end - offset);
  return aheadAt(words, Math.max(0, first), after < 0 ? words.length : after, 0, words.length);
}
