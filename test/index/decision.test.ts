import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Knot, shareAt } from '../../src/index/decision.ts';

const CURVE: readonly Knot[] = [
  [-2, 0.2],
  [0, 0.5],
  [1, 0.9],
];

describe('shareAt', () => {
  it('gives the share at a knot, and one between at a sum between', () => {
    expect(shareAt(CURVE, -2)).toBeCloseTo(0.2);
    expect(shareAt(CURVE, -1)).toBeCloseTo(0.35);
    expect(shareAt(CURVE, 1)).toBeCloseTo(0.9);
  });

  it('never falls where the sum rises, and stays between 0 and 1', () => {
    const sum = fc.double({ min: -50, max: 50, noNaN: true });
    fc.assert(
      fc.property(sum, sum, (one, other) => {
        const [low, high] = [shareAt(CURVE, Math.min(one, other)), shareAt(CURVE, Math.max(one, other))];
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('takes a sum for log-odds where nothing was learnt', () => {
    expect(shareAt([], 0)).toBe(0.5);
  });
});
