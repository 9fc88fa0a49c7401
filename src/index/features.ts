// What a passage has to do with a question, as numbers from 0 to 1. Weights live in weights.ts.
import type { AnswerKind } from './archive.ts';
import { carriesKind } from './kind-carried.ts';
import type { PassageMatch, ReadArticle, SentenceMatch } from './match.ts';
import type { Rarity } from './rarity.ts';
import type { Unit } from './units.ts';

export interface Features {
  /** BM25 (k1 1.2, b 0.75) of the passage and of its whole article, over the highest it could be. */
  readonly passage: number;
  readonly article: number;
  /** Weighted share of the question that the best sentence, the best pair of sentences, title and tags carry. */
  readonly sentence: number;
  readonly pair: number;
  readonly title: number;
  /** Neighbouring words of the question that stand together in the passage. */
  readonly bigrams: number;
  /** How closely the question's words stand together. */
  readonly closeness: number;
  /** Names and numbers of the question in the best sentence, the passage or the title; 1 where it has none. */
  readonly names: number;
  /** The same for its period. */
  readonly period: number;
  /** 1 where the best sentence has the kind of thing that is asked for. */
  readonly kind: number;
}

const K1 = 1.2;
const B = 0.75;
const REACH = 12;

function sum(values: readonly number[]): number {
  let all = 0;
  for (const value of values) all += value;
  return all;
}

/** The share of the units' weight that `carries` has; 0 for a question without units. */
export function share(units: readonly Unit[], carries: (index: number) => number): number {
  const all = sum(units.map((unit) => unit.weight));
  return all === 0 ? 0 : sum(units.map((unit, index) => unit.weight * carries(index))) / all;
}

function bm25(counts: readonly number[], units: readonly Unit[], relativeLength: number): number {
  const norm = K1 * (1 - B + B * relativeLength);
  return share(units, (index) => {
    const count = counts[index] ?? 0;
    return count / (count + norm);
  });
}

/** The most that any of the sentences carries of each unit. */
export function most(sentences: readonly SentenceMatch[], index: number): number {
  let best = 0;
  for (const sentence of sentences) best = Math.max(best, sentence.carries[index] ?? 0);
  return best;
}

function bestPair(match: PassageMatch, units: readonly Unit[]): number {
  let best = 0;
  match.sentences.forEach((sentence, at) => {
    const pair = match.sentences.slice(at, at + 2);
    best = Math.max(
      best,
      share(units, (index) => most(pair.length > 0 ? pair : [sentence], index)),
    );
  });
  return best;
}

function bigrams(match: PassageMatch, units: readonly Unit[]): number {
  if (units.length < 2) return 0;
  const together = new Set<number>();
  match.places.forEach((place, at) => {
    for (let next = at + 1; next < match.places.length; next++) {
      const other = match.places[next];
      if (other === undefined || other.token - place.token > 3) break;
      if (other.unit === place.unit + 1) together.add(place.unit);
    }
  });
  let all = 0;
  let found = 0;
  for (let at = 0; at + 1 < units.length; at++) {
    const weight = (units[at]?.weight ?? 0) + (units[at + 1]?.weight ?? 0);
    all += weight;
    if (together.has(at)) found += weight;
  }
  return all === 0 ? 0 : found / all;
}

// Each pair of different units counts by the shortest distance between them.
function closeness(match: PassageMatch, units: readonly Unit[]): number {
  if (units.length < 2) return 0;
  const nearest = new Map<number, number>();
  match.places.forEach((place, at) => {
    for (let next = at + 1; next < match.places.length; next++) {
      const other = match.places[next];
      if (other === undefined || other.token - place.token > REACH) break;
      if (other.unit === place.unit) continue;
      const pair = Math.min(place.unit, other.unit) * units.length + Math.max(place.unit, other.unit);
      nearest.set(pair, Math.min(nearest.get(pair) ?? REACH, other.token - place.token));
    }
  });
  let found = 0;
  for (const [pair, distance] of nearest) {
    const weight =
      (units[Math.floor(pair / units.length)]?.weight ?? 0) + (units[pair % units.length]?.weight ?? 0);
    found += weight * (1 - (distance - 1) / REACH);
  }
  const all = sum(units.map((unit) => unit.weight)) * (units.length - 1);
  return all === 0 ? 0 : Math.min(1, found / all);
}

/** How far sentence or title carry the units of the given kinds, 1 where there are none. */
export function carried(
  units: readonly Unit[],
  kinds: readonly Unit['kind'][],
  carries: (index: number) => number,
): number {
  let all = 0;
  let found = 0;
  units.forEach((unit, index) => {
    if (!kinds.includes(unit.kind)) return;
    all += unit.weight;
    found += unit.weight * carries(index);
  });
  return all === 0 ? 1 : found / all;
}

/** Measures one passage, given its best sentence. */
export function featuresOf(
  match: PassageMatch,
  best: SentenceMatch,
  read: ReadArticle,
  units: readonly Unit[],
  rarity: Rarity,
  asked: { readonly kind: AnswerKind; readonly text: string },
): Features {
  const inTitle = (index: number): number => match.article.title[index] ?? 0;
  const inPassage = (index: number): number => most(match.sentences, index);
  const inBest = (index: number): number => best.carries[index] ?? 0;
  const length = match.length / Math.max(1, rarity.meanLength);
  const articleLength = read.words.ids.length / Math.max(1, rarity.meanArticle);
  const seen = { article: read.article, range: best.sentence, evidence: read.evidence };
  return {
    passage: bm25(match.counts, units, length),
    article: bm25(match.article.counts, units, articleLength),
    sentence: share(units, inBest),
    pair: bestPair(match, units),
    title: share(units, inTitle),
    bigrams: bigrams(match, units),
    closeness: closeness(match, units),
    names: carried(units, ['name', 'number'], (i) =>
      Math.max(inBest(i), 0.8 * inPassage(i), 0.8 * inTitle(i)),
    ),
    period: carried(units, ['period'], (i) => Math.max(inBest(i), 0.7 * inPassage(i), 0.5 * inTitle(i))),
    kind: carriesKind(asked.kind, seen, asked.text),
  };
}
