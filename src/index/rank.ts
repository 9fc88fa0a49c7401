// The second stage of a search: the candidates in their final order, each with its score explained and its best
// sentence chosen. One function, so that another ranking could stand in its place.

import { finished, type Steps } from '../corpus/step.ts';
import type { Wanted } from './answers.ts';
import type { Question } from './archive.ts';
import { lossOf, type Matter, tellingsIn } from './aside.ts';
import { type Features, type PassageFeatures, passageFeatures, sentenceFeatures } from './features.ts';
import { kindredIn } from './kindred.ts';
import type { PassageMatch, ReadArticle, SentenceMatch } from './match.ts';
import type { Telling } from './others.ts';
import type { Rarity } from './rarity.ts';
import type { Unit } from './units.ts';
import { KINDRED, LONG, LONG_FROM, NEWEST, RANKING, REPEATED, type Weights } from './weights.ts';

/** A passage with its match, as it goes into the ranking. */
export interface Entrant {
  readonly match: PassageMatch;
  readonly read: ReadArticle;
}

export interface Ranked extends Entrant {
  readonly best: SentenceMatch;
  readonly features: Features;
  /** What each sentence of the passage tells of the deed asked about, and what the best one does. */
  readonly tellings: readonly Telling[];
  readonly telling: Telling;
  readonly parts: Readonly<Record<string, number>>;
  readonly score: number;
}

/** What the ranking is told beside the entrants: the question, its units, and how new each date is (0 to 1). */
export interface Asked {
  readonly question: Question;
  readonly wanted: Wanted;
  readonly units: readonly Unit[];
  readonly matter: Matter;
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

function weightsFor(asked: Asked, weights: Weights): Weights {
  return asked.units.length < LONG_FROM ? weights : { ...weights, ...LONG };
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

function* measureInSteps(
  entrants: readonly Entrant[],
  asked: Asked,
  most: number,
  ranking: Weights,
): Steps<readonly Measured[]> {
  const passages: PassageFeatures[] = [];
  for (const { match, read } of entrants) {
    passages.push(passageFeatures(match, read, asked.units, asked.rarity));
    yield;
  }
  const whole = scaled(passages);
  const weights = weightsFor(asked, ranking);
  const best = entrants
    .map((entrant, place) => {
      const features = whole[place] ?? NO_PASSAGE;
      return { entrant, features, score: scoreOf(features, weights) };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
  const measured: Measured[] = [];
  for (const { entrant, features } of best) {
    measured.push(measure(entrant, features, asked));
    yield;
  }
  return measured;
}

/**
 * Measures what entered: all as passages, and the sentences of those that are best so far, at most so many. For
 * scripts/learn.
 * @public
 */
export function measureAll(entrants: readonly Entrant[], asked: Asked, most: number): readonly Measured[] {
  return finished(measureInSteps(entrants, asked, most, RANKING));
}

// The sentence that answers best stands for its passage; of equals the first.
function score(one: Measured, asked: Asked, weights: Weights): Ranked | null {
  let at = 0;
  let highest = Number.NEGATIVE_INFINITY;
  const tellings = tellingsIn(one.match, one.read, asked.matter);
  const losses = tellings.map((telling) => lossOf(telling, tellings, asked.wanted.asked.sought === 'date'));
  one.sentences.forEach((features, place) => {
    const here = scoreOf(features, weights) - (losses[place] ?? 0);
    if (here > highest) [at, highest] = [place, here];
  });
  const best = one.match.sentences[at];
  const features = one.sentences[at];
  if (best === undefined || features === undefined) return null;
  const parts: Record<string, number> = {};
  for (const name of NAMES) parts[name] = weights[name] * features[name];
  const loss = losses[at] ?? 0;
  if (loss > 0) parts.others = -loss;
  if (asked.question.latest) parts.newest = NEWEST * asked.newness(one.read.article.published);
  const telling = tellings[at] ?? 'nothing';
  const { match, read } = one;
  return { match, read, best, features, tellings, telling, parts, score: total(parts) };
}

// Of units: up to so many a question asks for one thing, and from so many on it describes a subject.
const SHORT = 4;
const LONG_WHOLE = 10;
// A lead so great says that the first is meant, and no other.
const CLOSE = 0.05;

function inOrder(a: Ranked, b: Ranked): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.read.article.id !== b.read.article.id) return a.read.article.id < b.read.article.id ? -1 : 1;
  return a.match.passage.start - b.match.passage.start;
}

// How far a question describes a subject rather than asks for one thing: the longer it is, or the less of it stands in the
// best passage while others are as good. None for one that seeks a date, an amount, a name.
function breadthOf({ wanted, units }: Asked, ranked: readonly Ranked[]): number {
  const [first] = ranked;
  const second = ranked.find(({ read }) => read.article !== first?.read.article);
  if (wanted.asked.sought !== 'anything' || first === undefined || second === undefined) return 0;
  const long = (units.length - SHORT) / (LONG_WHOLE - SHORT);
  const close = Math.max(0, 1 - (first.score - second.score) / CLOSE);
  return Math.min(1, Math.max(0, long, 1.2 * (1 - first.features.together) * close));
}

function withKindred(sorted: readonly Ranked[], asked: Asked): readonly Ranked[] {
  const weight = KINDRED * breadthOf(asked, sorted);
  if (weight === 0) return sorted;
  const likeness = kindredIn(sorted, asked.rarity);
  const all = sorted.map((one, place) => {
    const parts = { ...one.parts, kindred: weight * (likeness[place] ?? 0) };
    return { ...one, parts, score: total(parts) };
  });
  return all.sort(inOrder);
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

/**
 * What was measured, in order: best first; ties by article id, then by where the passage starts. The parts of each
 * score sum to it. Also read by scripts/learn and scripts/eval.
 * @public
 */
export function order(
  measured: readonly Measured[],
  asked: Asked,
  ranking: Weights = RANKING,
): readonly Ranked[] {
  const weights = weightsFor(asked, ranking);
  const scored = measured.map((one) => score(one, asked, weights)).filter((one) => one !== null);
  return withKindred(spread([...scored].sort(inOrder)), asked);
}

/** Measures what entered and puts it in order, with the shipped weights or those that are given. */
export function* rankInSteps(
  entrants: readonly Entrant[],
  asked: Asked,
  top: number,
  ranking: Weights = RANKING,
): Steps<readonly Ranked[]> {
  return order(yield* measureInSteps(entrants, asked, Math.max(SHORTLIST, 2 * top), ranking), asked, ranking);
}
