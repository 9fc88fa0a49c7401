// The decision whether a passage answers at all. Thresholds only; the features are measured in features.ts.

import { namesWithin } from './article-words.ts';
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

/**
 * At this confidence and above the first passage is taken as an answer. Chosen on 118 invented questions over the
 * starter articles: 53 of the 56 that the first sentence answers are above, 39 of 48 near-misses below.
 */
export const COVERED_FROM = 0.5;

/** What is missing outright costs more than its weight: names, numbers and periods must stand somewhere near. */
const MISSING_COST = { name: 0.3, number: 0.35, period: 0.3, word: 0.08 } as const;
const FAINT_WEIGHT = 0.4;
const ENOUGH = 0.55;

// A place that stands in the title alone does not help a sentence that is about another place.
const BEHIND_ANOTHER = 0.5;

function namesAnotherPlace(ranked: Ranked, units: readonly Unit[]): boolean {
  const asked = new Set(units.map((unit) => unit.key));
  const { words } = ranked.read;
  return [...words.names.keys()].some(
    (key) => !asked.has(key) && namesWithin(words, key, ranked.best.sentence),
  );
}

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

// The first thing missing costs whole, each further one half of the one before: parts of one name are no several.
function totalCost(costs: readonly number[]): number {
  return [...costs].sort((a, b) => b - a).reduce((sum, cost, place) => sum + cost / 2 ** place, 0);
}

/** How sure it is that the passage answers, 0 to 1. */
export function confidenceOf(ranked: Ranked, units: readonly Unit[]): number {
  const elsewhere = namesAnotherPlace(ranked, units);
  const worth = units.map((unit, index) => {
    const near = carried(ranked, index);
    const isBehind = elsewhere && unit.key !== null && (ranked.best.carries[index] ?? 0) === 0;
    return isBehind ? BEHIND_ANOTHER * near : near;
  });
  const heaviest = Math.max(0, ...units.map((unit) => unit.weight));
  const costs = units.map((unit, index) => {
    const counts = unit.kind !== 'word' || unit.weight > FAINT_WEIGHT * heaviest;
    return counts && (worth[index] ?? 0) < ENOUGH ? MISSING_COST[unit.kind] : 0;
  });
  const { carries } = ranked.best;
  const { title } = ranked.match.article;
  const near = share(units, (index) => worth[index] ?? 0);
  const itself = share(units, (index) => Math.max(carries[index] ?? 0, IN_TITLE * (title[index] ?? 0)));
  return Math.max(0, Math.min(1, NEAR * near + (1 - NEAR) * itself - totalCost(costs)));
}
