import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstIndex } from '../../src/corpus/binary-search.ts';

test('finds what a look at each item in turn would find', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -20, max: 20 })),
      fc.integer({ min: -25, max: 25 }),
      (items, least) => {
        const sorted = items.toSorted((a, b) => a - b);
        const plain = sorted.findIndex((item) => item >= least);
        expect(firstIndex(sorted, (item) => item >= least)).toBe(plain < 0 ? sorted.length : plain);
      },
    ),
  );
});

test('finds nothing in nothing', () => {
  expect(firstIndex([], () => true)).toBe(0);
});
