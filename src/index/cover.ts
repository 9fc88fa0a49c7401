// The decision whether a passage answers at all. Thresholds only; the features are measured in features.ts.

import { most, share } from './features.ts';
import type { Ranked } from './rank.ts';
import type { Unit } from './units.ts';

// Where a unit may stand for a passage to answer, and what it is worth there.
const IN_NEXT_SENTENCE = 0.9;
const IN_PASSAGE = 0.65;
const IN_TITLE = 0.85;
const IN_ARTICLE = 0.3;

// How much the neighbourhood counts beside the sentence itself with its title.
const NEAR = 0.6;

/** At this confidence and above the first passage is taken as an answer. */
export const COVERED_FROM = 0.55;

/** What is missing outright costs more than its weight: names, numbers and periods must stand somewhere near. */
const MISSING_COST = { name: 0.3, number: 0.35, period: 0.3, word: 0 } as const;

function carried(ranked: Ranked, index: number): number {
  const { sentences, article } = ranked.match;
  const at = sentences.indexOf(ranked.best);
  return Math.max(
    ranked.best.carries[index] ?? 0,
    IN_NEXT_SENTENCE * most(sentences.slice(Math.max(0, at - 1), at + 2), index),
    IN_PASSAGE * most(sentences, index),
    IN_TITLE * (article.title[index] ?? 0),
    IN_ARTICLE * Math.min(1, article.counts[index] ?? 0),
  );
}

/** How sure it is that the passage answers, 0 to 1. */
export function confidenceOf(ranked: Ranked, units: readonly Unit[]): number {
  let cost = 0;
  units.forEach((unit, index) => {
    if (carried(ranked, index) < 0.6) cost += MISSING_COST[unit.kind];
  });
  const { carries } = ranked.best;
  const { title } = ranked.match.article;
  const near = share(units, (index) => carried(ranked, index));
  const itself = share(units, (index) => Math.max(carries[index] ?? 0, IN_TITLE * (title[index] ?? 0)));
  return Math.max(0, Math.min(1, NEAR * near + (1 - NEAR) * itself - cost));
}
