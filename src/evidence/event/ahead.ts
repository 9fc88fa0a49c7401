// Whether the words around a time look ahead, asked of a sentence's text.
import type { Range } from '../../corpus/span.ts';
import { aheadAt } from '../time/tense.ts';
import { readWords } from '../time/words.ts';

/** True where the verbs beside the time look ahead, false where they look back, null where they don't say. */
export function looksAhead(text: string, sentence: Range, time: Range): boolean | null {
  const words = readWords(text.slice(sentence.start, sentence.end));
  const first = words.findIndex(({ end }) => end > time.start - sentence.start);
  const after = words.findIndex(({ start }) => start >= time.end - sentence.start);
  return aheadAt(words, Math.max(0, first), after < 0 ? words.length : after, 0, words.length);
}
