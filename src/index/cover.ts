// The decision whether the first passage answers at all: a sum of weighted features, turned into a share of right answers.
import { type CoverFeatures, coverFeatures } from './cover-features.ts';
import { COVER, COVER_BIAS } from './cover-weights.ts';
import type { Asked, Ranked } from './rank.ts';

/** The share of such answers that were right, 0 to 1; 0 where nothing was found. */
export function confidenceOf(ranked: readonly Ranked[], asked: Asked): number {
  const [first] = ranked;
  if (first === undefined) return 0;
  const features = coverFeatures(first, ranked, asked);
  let sum = COVER_BIAS;
  for (const name of Object.keys(COVER) as (keyof CoverFeatures)[]) sum += COVER[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}
