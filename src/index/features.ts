// What a sentence of a passage has to do with a question, as numbers from 0 to 1. Weights live in weights.ts.
import { type Candidate, candidatesIn, type Wanted } from './answers.ts';
import type { PassageMatch, Place, ReadArticle, SentenceMatch } from './match.ts';
import type { Rarity } from './rarity.ts';
import type { Unit } from './units.ts';

/** Of the passage, the same for each of its sentences. */
export interface PassageFeatures {
  /** BM25 (k1 1.2, b 0.75) of the passage and of its whole article, over the highest it could be. */
  readonly passage: number;
  readonly article: number;
  /** Weighted share of the question that title and tags carry. */
  readonly title: number;
  /** The same for all sentences of the passage together. */
  readonly together: number;
  /** Neighbouring words of the question that stand together in the passage. */
  readonly bigrams: number;
  /** How closely the question's words stand together. */
  readonly closeness: number;
}

export interface Features extends PassageFeatures {
  /** Weighted share of the question that the sentence carries, alone and with its neighbours and the title. */
  readonly sentence: number;
  readonly near: number;
  /** The same for its words alone, names, numbers and period left out: what was done must stand in the sentence. */
  readonly words: number;
  /** Names and numbers of the question in the sentence, the passage or the title; 1 where it has none. */
  readonly names: number;
  /** Neighbouring words of the question that stand together in the sentence ("first ship"). */
  readonly pairs: number;
  /** The same as names for its period. */
  readonly period: number;
  /** How well the best candidate for an answer in the sentence fits, and how close it stands to the question's words. */
  readonly kind: number;
  readonly beside: number;
  /** 1 for the first sentence of the article, less for each one after it. */
  readonly early: number;
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

function bigrams(places: readonly Place[], units: readonly Unit[]): number {
  if (units.length < 2) return 0;
  const together = new Set<number>();
  places.forEach((place, at) => {
    for (let next = at + 1; next < places.length; next++) {
      const other = places[next];
      if (other === undefined || other.token - place.token > 3) break;
      if (Math.abs(other.unit - place.unit) === 1) together.add(Math.min(place.unit, other.unit));
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
function carried(
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

/** Measures what belongs to the passage as a whole. */
export function passageFeatures(
  match: PassageMatch,
  read: ReadArticle,
  units: readonly Unit[],
  rarity: Rarity,
): PassageFeatures {
  const length = match.length / Math.max(1, rarity.meanLength);
  const articleLength = read.words.ids.length / Math.max(1, rarity.meanArticle);
  return {
    passage: bm25(match.counts, units, length),
    article: bm25(match.article.counts, units, articleLength),
    title: share(units, (index) => match.article.title[index] ?? 0),
    together: share(units, (index) => most(match.sentences, index)),
    bigrams: bigrams(match.places, units),
    closeness: closeness(match, units),
  };
}

// The place among the article's tokens where an offset lies, found from the sentence's own tokens.
function tokenAt(read: ReadArticle, offset: number): number {
  const { starts } = read.words;
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function besideOne(
  candidate: Candidate,
  places: readonly Place[],
  read: ReadArticle,
  units: readonly Unit[],
): number {
  const first = tokenAt(read, candidate.start);
  const last = tokenAt(read, candidate.end) - 1;
  const nearest = units.map(() => 0);
  for (const { unit, token } of places) {
    const distance = token < first ? first - token : Math.max(0, token - last);
    nearest[unit] = Math.max(nearest[unit] ?? 0, 1 - distance / (2 * REACH));
  }
  return candidate.fit * share(units, (index) => Math.max(0, nearest[index] ?? 0));
}

const ALL_ALIKE = 0.5;

/** Fit of the best candidate, and how close the one that stands best is to what was asked. */
function answerFeatures(
  sentence: SentenceMatch,
  read: ReadArticle,
  units: readonly Unit[],
  wanted: Wanted,
): Pick<Features, 'kind' | 'beside'> {
  const candidates = candidatesIn(
    { article: read.article, range: sentence.sentence, evidence: read.evidence },
    wanted,
  );
  if (candidates === null) return { kind: ALL_ALIKE, beside: ALL_ALIKE };
  let kind = 0;
  let beside = 0;
  for (const candidate of candidates) {
    kind = Math.max(kind, candidate.fit);
    beside = Math.max(beside, besideOne(candidate, sentence.places, read, units));
  }
  return { kind, beside };
}

const NEIGHBOUR = 0.8;
const TITLE = 0.7;

/** Measures one sentence of a passage. */
export function sentenceFeatures(
  match: PassageMatch,
  at: number,
  read: ReadArticle,
  units: readonly Unit[],
  wanted: Wanted,
): Omit<Features, keyof PassageFeatures> {
  const sentence = match.sentences[at];
  if (sentence === undefined)
    return { sentence: 0, near: 0, words: 0, names: 0, pairs: 0, period: 0, kind: 0, beside: 0, early: 0 };
  const around = match.sentences.slice(Math.max(0, at - 1), at + 2);
  const inTitle = (index: number): number => match.article.title[index] ?? 0;
  const itself = (index: number): number => sentence.carries[index] ?? 0;
  const inPassage = (index: number): number => most(match.sentences, index);
  return {
    sentence: share(units, itself),
    near: share(units, (i) => Math.max(itself(i), NEIGHBOUR * most(around, i), TITLE * inTitle(i))),
    words: carried(units, ['word'], itself),
    names: carried(units, ['name', 'number'], (i) =>
      Math.max(itself(i), 0.7 * inPassage(i), 0.7 * inTitle(i)),
    ),
    pairs: bigrams(sentence.places, units),
    period: carried(units, ['period'], (i) => Math.max(itself(i), 0.7 * inPassage(i), 0.5 * inTitle(i))),
    ...answerFeatures(sentence, read, units, wanted),
    early: 1 / (1 + read.article.sentences.indexOf(sentence.sentence)),
  };
}
