import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenIndexAt, tokensOf, tokensWithin } from '../../../src/evidence/token/tokens.ts';
import { articleOf } from '../quotation/article.ts';

const words = (text: string) => tokensOf(articleOf(text)).map((token) => token.text);

describe('tokensOf', () => {
  it('keeps titles and abbreviations whole and parts quotation marks from words', () => {
    expect(words('Mr. Orrin met “them” in the U.S. today.')).toEqual(
      ['Mr.', 'Orrin', 'met', '“', 'them', '”', 'in', 'the', 'U.S.', 'today', '.'], // biome-ignore format: a row
    );
  });

  it('tags names as proper nouns and verbs as verbs', () => {
    const tags = tokensOf(articleOf('Minister Lena Vogt said it works.')).map((token) => token.pos);
    expect(tags.slice(0, 4)).toEqual(['PROPN', 'PROPN', 'PROPN', 'VERB']);
  });

  it('finds nothing in an empty article', () => {
    expect(tokensOf(articleOf(''))).toEqual([]);
  });

  it('numbers paragraphs from one and never joins two of them', () => {
    const tokens = tokensOf(articleOf('One here.\n\nTwo there.'));
    expect(tokens.map((token) => token.paragraph)).toEqual([1, 1, 1, 2, 2, 2]);
  });

  it('gives the same array for the same article', () => {
    const article = articleOf('Once and again.');
    expect(tokensOf(article)).toBe(tokensOf(article));
  });

  it('gives slices of the text at rising offsets for any Unicode', () => {
    const odd = fc.constantFrom(
      '“',
      '”',
      '’',
      '\u00ad',
      '👨‍👩‍👧',
      'é',
      'مرحبا',
      '\u202e',
      ' ',
      '\n\n',
      '…',
      'U.S.',
      "n't",
    );
    const text = fc.array(fc.oneof(odd, fc.string({ unit: 'binary' })), { maxLength: 40 });
    fc.assert(
      fc.property(text, (parts) => {
        const article = articleOf(parts.join(''));
        let last = 0;
        for (const token of tokensOf(article)) {
          expect(article.text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          last = token.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('leaves out no letter of an ordinary text', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '.', '-', "'", '3', '$', 'é') });
    fc.assert(
      fc.property(letters, (text) => {
        expect(words(text).join('')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it.each(['A', '“', 'a.', '1,', '(', 'a-'])(
    'reads a word of 100,000 times %s quickly',
    (unit) => {
      expect(tokensOf(articleOf(unit.repeat(100_000))).length).toBeGreaterThan(0);
    },
    5_000,
  );
});

describe('tokenIndexAt and tokensWithin', () => {
  it('find the tokens of a range', () => {
    const article = articleOf('alpha beta gamma delta');
    const start = article.text.indexOf('beta');
    const within = tokensWithin(tokensOf(article), { start, end: article.text.indexOf(' delta') });
    expect(within.map((token) => token.text)).toEqual(['beta', 'gamma']);
  });

  it('give nothing behind the last word', () => {
    const tokens = tokensOf(articleOf('alpha beta'));
    expect(tokenIndexAt(tokens, 10)).toBe(2);
    expect(tokensWithin(tokens, { start: 10, end: 10 })).toEqual([]);
  });
});
