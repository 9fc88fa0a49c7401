// What the decision whether a passage answers was learnt as, and how it becomes a share. Knows no feature's meaning.
import type { CoverFeatures } from './cover-features.ts';

/** What a feature counts for the passage being about what is asked, and for its saying that very thing. */
export type Counts = readonly [about: number, says: number];

/** A sum, and the share of answers with such a sum that were right. */
export type Knot = readonly [sum: number, share: number];

/** `curve` rises in both; without one the sum is taken for log-odds. */
export interface Decision {
  readonly bias: Counts;
  readonly weights: Readonly<Record<keyof CoverFeatures, Counts>>;
  readonly curve: readonly Knot[];
}

function chance(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** Log-odds that a passage is about what is asked and says that very thing: two chances that must both hold. */
export function sumOf(features: CoverFeatures, { bias, weights }: Decision): number {
  let [about, says] = bias;
  for (const name of Object.keys(weights) as (keyof CoverFeatures)[]) {
    about += weights[name][0] * features[name];
    says += weights[name][1] * features[name];
  }
  const both = Math.min(1 - 1e-9, Math.max(1e-9, chance(about) * chance(says)));
  return Math.log(both / (1 - both));
}

/**
 * The share at a sum: between two knots in a straight line; beyond them what is left to 0 or 1 halves with each unit,
 * so that a higher sum never means a lower share.
 */
export function shareAt(curve: readonly Knot[], sum: number): number {
  const [first, last] = [curve[0], curve.at(-1)];
  if (first === undefined || last === undefined) return chance(sum);
  if (sum <= first[0]) return first[1] * 2 ** (sum - first[0]);
  if (sum >= last[0]) return 1 - (1 - last[1]) * 2 ** (last[0] - sum);
  const next = curve.findIndex(([at]) => at > sum);
  const [low, high] = [curve[next - 1] ?? first, curve[next] ?? last];
  return low[1] + ((high[1] - low[1]) * (sum - low[0])) / (high[0] - low[0]);
}
