import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/corpus/sentence.ts';
import type { Range } from '../../src/corpus/span.ts';
import { goldPassages, wrongBoundaries } from './sentence-gold.ts';

const cut = (paragraph: string) =>
  sentencesOf(paragraph).map(({ start, end }) => paragraph.slice(start, end));

function marked(segment: (paragraph: string) => readonly Range[]) {
  const boundaries = goldPassages().reduce((sum, passage) => sum + passage.starts.length, 0);
  const wrong = wrongBoundaries(segment);
  return { boundaries, wrong, share: wrong.length / boundaries };
}

describe('the gold of sentence ends', () => {
  test('marks two hundred boundaries or more', () => {
    expect(marked(sentencesOf).boundaries).toBeGreaterThanOrEqual(200);
  });

  test('is met with at most one boundary in a hundred wrong', () => {
    const { wrong, share } = marked(sentencesOf);
    expect(share, wrong.join('\n')).toBeLessThanOrEqual(0.01);
  });

  test('is not met by a segmenter that cuts at every full stop', () => {
    const naive = (paragraph: string) => {
      const starts = [
        0,
        ...[...paragraph.matchAll(/[.!?]\s+/g)].map((match) => match.index + match[0].length),
      ];
      return starts.map((start, index) => ({ start, end: starts[index + 1] ?? paragraph.length }));
    };
    expect(marked(naive).share).toBeGreaterThan(0.1);
  });

  test('is not met by Intl.Segmenter alone', () => {
    const plain = new Intl.Segmenter('en', { granularity: 'sentence' });
    const alone = (paragraph: string) =>
      [...plain.segment(paragraph)].map(({ index, segment }) => ({
        start: index,
        end: index + segment.length,
      }));
    expect(marked(alone).share).toBeGreaterThan(0.1);
  });
});

describe('sentencesOf', () => {
  test('finds nothing in a paragraph of blanks', () => {
    expect(cut('')).toEqual([]);
    expect(cut(' \t\n ')).toEqual([]);
  });

  test('keeps a paragraph without any stop as one sentence', () => {
    expect(cut('Ferry sinks off Tolsk')).toEqual(['Ferry sinks off Tolsk']);
  });

  test('cuts nothing inside a name with initials and a title', () => {
    expect(cut('The order came from Lt. Gen. J. R. Tollan Jr. of the U.S. Coast Guard.')).toHaveLength(1);
  });
});
