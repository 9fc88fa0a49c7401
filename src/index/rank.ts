// The second stage of a search: the candidates in their final order, each with its score explained and its best
// sentence chosen. One function, so that another ranking could stand in its place.

import type { Wanted } from './answers.ts';
import type { Question } from './archive.ts';
import { type Features, type PassageFeatures, passageFeatures, sentenceFeatures } from './features.ts';
import type { PassageMatch, ReadArticle, SentenceMatch } from './match.ts';
import type { Rarity } from './rarity.ts';
import type { Unit } from './units.ts';
import { LONG, LONG_FROM, NEWEST, RANKING, REPEATED } from './weights.ts';

/** A passage with its match, as it goes into the ranking. */
export interface Entrant {
  readonly match: PassageMatch;
  readonly read: ReadArticle;
}

export interface Ranked extends Entrant {
  readonly best: SentenceMatch;
  readonly features: Features;
  readonly parts: Readonly<Record<string, number>>;
  readonly score: number;
}

/** What the ranking is told beside the entrants: the question, its units, and how new each date is (0 to 1). */
export interface Asked {
  readonly question: Question;
  readonly wanted: Wanted;
  readonly units: readonly Unit[];
  readonly rarity: Rarity;
  readonly newness: (published: string | null) => number;
}

function total(parts: Readonly<Record<string, number>>): number {
  let score = 0;
  for (const part of Object.values(parts)) score += part;
  return score;
}

/** A passage with the features of each of its sentences, in their order. */
export interface Measured extends Entrant {
  readonly sentences: readonly Features[];
}

function measure(entrant: Entrant, whole: PassageFeatures, asked: Asked): Measured {
  const { match, read } = entrant;
  const sentences = match.sentences.map((_, at) => ({
    ...whole,
    ...sentenceFeatures(match, at, read, asked.units, asked.wanted),
  }));
  return { ...entrant, sentences };
}

const NO_PASSAGE: PassageFeatures = {
  passage: 0,
  article: 0,
  title: 0,
  together: 0,
  bigrams: 0,
  closeness: 0,
};
const NAMES = Object.keys(RANKING) as (keyof Features)[];

type Weights = Readonly<Record<keyof Features, number>>;

function weightsFor(asked: Asked): Weights {
  return asked.units.length < LONG_FROM ? RANKING : LONG;
}

function scoreOf(features: Partial<Features>, weights: Weights): number {
  let score = 0;
  for (const name of NAMES) score += weights[name] * (features[name] ?? 0);
  return score;
}

// BM25 has no scale of its own: it counts by its share of the best candidate's.
function scaled(all: readonly PassageFeatures[]): readonly PassageFeatures[] {
  const passage = Math.max(1e-9, ...all.map((one) => one.passage));
  const article = Math.max(1e-9, ...all.map((one) => one.article));
  return all.map((one) => ({ ...one, passage: one.passage / passage, article: one.article / article }));
}

/**
 * Measures what entered: all as passages, and the sentences of those that are best so far, at most so many. Also read
 * by scripts/learn/ranking.mjs.
 * @public
 */
export function measureAll(entrants: readonly Entrant[], asked: Asked, most: number): readonly Measured[] {
  const whole = scaled(
    entrants.map((entrant) => passageFeatures(entrant.match, entrant.read, asked.units, asked.rarity)),
  );
  const weights = weightsFor(asked);
  return entrants
    .map((entrant, place) => ({ entrant, features: whole[place] ?? NO_PASSAGE }))
    .sort((a, b) => scoreOf(b.features, weights) - scoreOf(a.features, weights))
    .slice(0, most)
    .map(({ entrant, features }) => measure(entrant, features, asked));
}

// The sentence that answers best stands for its passage; of equals the first.
function score(one: Measured, asked: Asked): Ranked | null {
  const weights = weightsFor(asked);
  let at = 0;
  let highest = Number.NEGATIVE_INFINITY;
  one.sentences.forEach((features, place) => {
    const here = scoreOf(features, weights);
    if (here > highest) [at, highest] = [place, here];
  });
  const best = one.match.sentences[at];
  const features = one.sentences[at];
  if (best === undefined || features === undefined) return null;
  const parts: Record<string, number> = {};
  for (const name of NAMES) parts[name] = weights[name] * features[name];
  if (asked.question.latest) parts.newest = NEWEST * asked.newness(one.read.article.published);
  return { match: one.match, read: one.read, best, features, parts, score: total(parts) };
}

function inOrder(a: Ranked, b: Ranked): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.read.article.id !== b.read.article.id) return a.read.article.id < b.read.article.id ? -1 : 1;
  return a.match.passage.start - b.match.passage.start;
}

// One article does not flood the list, and one sentence does not stand in it twice.
function spread(ranked: readonly Ranked[]): readonly Ranked[] {
  const before = new Map<string, number>();
  const seen = new Set<string>();
  const kept: Ranked[] = [];
  for (const one of ranked) {
    const { id } = one.read.article;
    const sentence = `${one.best.sentence.start} ${id}`;
    if (seen.has(sentence)) continue;
    seen.add(sentence);
    const count = before.get(id) ?? 0;
    before.set(id, count + 1);
    if (count < 2) kept.push(one);
    else {
      const parts = { ...one.parts, repeated: -REPEATED * (count - 1) };
      kept.push({ ...one, parts, score: total(parts) });
    }
  }
  return kept.sort(inOrder);
}

// How many passages are read sentence by sentence.
const SHORTLIST = 50;

/** Best first; ties by article id, then by where the passage starts. The parts of each score sum to it. */
export function rank(entrants: readonly Entrant[], asked: Asked, top: number): readonly Ranked[] {
  const scored = measureAll(entrants, asked, Math.max(SHORTLIST, 2 * top))
    .map((one) => score(one, asked))
    .filter((one) => one !== null);
  return spread([...scored].sort(inOrder));
}
