import { describe, expect, it } from 'vitest';
import { kinOf } from '../../src/index/kin.ts';
import { termsOf } from '../../src/index/tokenise.ts';

function stemOf(word: string): string {
  return termsOf(word)[0] ?? '';
}

describe('kinOf', () => {
  it.each([
    ['lose', 'loss'],
    ['sell', 'sale'],
    ['grow', 'growth'],
    ['decide', 'decision'],
    ['expand', 'expansion'],
    ['invade', 'invasion'],
    ['vote', 'voter'],
    ['reduce', 'reduction'],
    ['deliver', 'delivery'],
    ['agree', 'agreement'],
    ['apply', 'application'],
  ])('knows %s and %s for one family, both ways', (one, other) => {
    expect([...kinOf(stemOf(one)), stemOf(one)]).toContain(stemOf(other));
    expect([...kinOf(stemOf(other)), stemOf(other)]).toContain(stemOf(one));
  });

  it.each(['2022', 's400', 'un', '', 'china'])('makes nothing far-fetched of “%s”', (word) => {
    expect(kinOf(word).every((kin) => /^[a-z]{4,}$/.test(kin))).toBe(true);
    expect(kinOf(word).length).toBeLessThan(20);
    if (!/^[a-z]{3,}$/.test(word)) expect(kinOf(word)).toEqual([]);
  });
});
