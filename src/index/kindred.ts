// How like the best candidates each other one is, by its words: passages on one subject share more of them than a question
// names. Knows words and scores, no sentence.
import { termsWithin } from './article-words.ts';
import type { PassageMatch, ReadArticle } from './match.ts';
import { type Rarity, rarityOf } from './rarity.ts';

// So many passages stand for the subject, each by its score to this power.
const BEST = 10;
const POWER = 5;
const K1 = 1.2;
const B = 0.5;

interface Scored {
  readonly match: PassageMatch;
  readonly read: ReadArticle;
  readonly score: number;
}

type Counts = ReadonlyMap<string, number>;

function countsIn({ match, read }: Scored): Counts {
  const counts = new Map<string, number>();
  const add = (term: string): unknown => counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const term of termsWithin(read.words, match.passage)) add(term);
  for (const term of read.words.title) add(term);
  return counts;
}

function sizeOf(counts: Counts): number {
  let size = 0;
  for (const count of counts.values()) size += count;
  return size;
}

// What a word counts in a passage, as BM25 has it.
function saturated(count: number, relativeLength: number): number {
  return (count * (K1 + 1)) / (count + K1 * (1 - B + B * relativeLength));
}

function weighed(counts: Counts, relativeLength: number, rarity: (term: string) => number): Counts {
  const weights = new Map<string, number>();
  for (const [term, count] of counts) weights.set(term, saturated(count, relativeLength) * rarity(term));
  return weights;
}

function product(one: Counts, other: Counts): number {
  let sum = 0;
  for (const [term, weight] of one) sum += weight * (other.get(term) ?? 0);
  return sum;
}

function addTo(subject: Map<string, number>, weights: Counts, factor: number): void {
  for (const [term, weight] of weights) subject.set(term, (subject.get(term) ?? 0) + factor * weight);
}

/**
 * For each passage, best first, how like the best ones it is: 1 for the one most like them, itself left out of what it is
 * compared with. Pseudo-relevance feedback, as of Rocchio 1971, on what was found already. Empty for no passages.
 */
export function kindredIn(ranked: readonly Scored[], rarity: Rarity): readonly number[] {
  const known = new Map<string, number>();
  const rare = (term: string): number => {
    const weight = known.get(term) ?? rarityOf(rarity, term);
    known.set(term, weight);
    return weight;
  };
  const counts = ranked.map(countsIn);
  const sizes = counts.map(sizeOf);
  const mean = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length);
  const all = counts.map((one, place) => weighed(one, (sizes[place] ?? 0) / Math.max(1, mean), rare));
  const votes = ranked.slice(0, BEST).map(({ score }) => Math.max(0, score) ** POWER);
  const whole = votes.reduce((sum, vote) => sum + vote, 0);
  const subject = new Map<string, number>();
  for (const [place, vote] of votes.entries()) addTo(subject, all[place] ?? new Map(), vote);
  const likeness = all.map((weights, place) => {
    const own = votes[place] ?? 0;
    const others = product(weights, subject) - own * product(weights, weights);
    return whole > own ? others / (whole - own) : 0;
  });
  const highest = Math.max(1e-9, ...likeness);
  return likeness.map((one) => one / highest);
}
