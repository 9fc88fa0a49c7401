// Reads the marked passages of sentence-gold.txt and counts what a segmenter gets wrong on them.
import { readFileSync } from 'node:fs';
import type { Range } from '../../src/corpus/span.ts';

export interface GoldPassage {
  readonly text: string;
  readonly starts: readonly number[];
}

/** The passages: the text without its marks, and the offsets at which a new sentence begins. */
export function goldPassages(): readonly GoldPassage[] {
  const source = readFileSync(new URL('./sentence-gold.txt', import.meta.url), 'utf8');
  return source
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const parts = line.replaceAll('| ', '|').split('|');
      const starts: number[] = [];
      let length = 0;
      for (const part of parts.slice(0, -1)) {
        length += part.length;
        starts.push(length);
      }
      return { text: parts.join(''), starts };
    });
}

/** Marked boundaries that are missed and boundaries that are not marked, each with the words around it. */
export function wrongBoundaries(segment: (paragraph: string) => readonly Range[]): readonly string[] {
  return goldPassages().flatMap(({ text, starts }) => {
    const found = new Set(
      segment(text)
        .slice(1)
        .map((range) => range.start),
    );
    const around = (offset: number) =>
      `${text.slice(Math.max(0, offset - 25), offset)}|${text.slice(offset, offset + 25)}`;
    const missed = starts.filter((start) => !found.has(start)).map((start) => `missed ${around(start)}`);
    const extra = [...found]
      .filter((start) => !starts.includes(start))
      .map((start) => `extra ${around(start)}`);
    return [...missed, ...extra];
  });
}
