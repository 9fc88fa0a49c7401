// Words that remain of what somebody typed once some stretches are taken out of it. Knows no archive.
import type { Range } from '../corpus/span.ts';

/** The words without the stretches given, which may stand in any order but not overlap. */
export function without(words: string, ranges: readonly Range[]): string {
  const kept = [...ranges]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, words);
  return kept
    .replace(/\s+/g, ' ')
    .replace(/ ([?!.,])/g, '$1')
    .trim();
}
