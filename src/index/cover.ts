// The decision whether the first passage answers at all: a sum of weighted features, turned into a share of right answers.
import { coverFeatures } from './cover-features.ts';
import { DECISION } from './cover-weights.ts';
import { type Decision, shareAt, sumOf } from './decision.ts';
import type { Asked, Ranked } from './rank.ts';

/** The share of such answers that were right, 0 to 1; 0 where nothing was found. */
export function confidenceOf(ranked: readonly Ranked[], asked: Asked, decision: Decision = DECISION): number {
  const [first] = ranked;
  if (first === undefined) return 0;
  return shareAt(decision.curve, sumOf(coverFeatures(first, ranked, asked), decision));
}
