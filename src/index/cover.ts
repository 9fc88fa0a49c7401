// The decision whether the first passage answers at all: a sum of weighted features, turned into a share of right answers.
import { isBesides } from './aside.ts';
import { coverFeatures } from './cover-features.ts';
import { DECISION } from './cover-weights.ts';
import { type Decision, shareAt, sumOf } from './decision.ts';
import type { Asked, Ranked } from './rank.ts';

// So many of the best passages are asked whether they have the deed the other way round.
const LOOKED_AT = 10;

/** The share of such answers that were right, 0 to 1; 0 where nothing was found, or what tells of others. */
export function confidenceOf(ranked: readonly Ranked[], asked: Asked, decision: Decision = DECISION): number {
  const [first] = ranked;
  if (first === undefined || isBesides(first, ranked.slice(0, LOOKED_AT))) return 0;
  return shareAt(decision.curve, sumOf(coverFeatures(first, ranked, asked), decision));
}
