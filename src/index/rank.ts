// The second stage of a search: the candidates in their final order, each with its score explained and its best
// sentence chosen. One function, so that another ranking could stand in its place.
import type { Question } from './archive.ts';
import { carried, type Features, featuresOf, share } from './features.ts';
import { carriesKind } from './kind-carried.ts';
import { type PassageMatch, type ReadArticle, type SentenceMatch, timesFit } from './match.ts';
import type { Rarity } from './rarity.ts';
import type { Unit } from './units.ts';
import { NEWEST, RANKING, REPEATED, SENTENCE } from './weights.ts';

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
  readonly units: readonly Unit[];
  readonly rarity: Rarity;
  readonly newness: (published: string | null) => number;
}

/** How well one sentence answers by itself, title words helping a little. */
function sentenceScore(
  match: PassageMatch,
  sentence: SentenceMatch,
  read: ReadArticle,
  asked: Asked,
): number {
  const seen = { article: read.article, range: sentence.sentence, evidence: read.evidence };
  const { kind, text: question } = asked.question;
  const period = asked.units.find((unit) => unit.kind === 'period');
  return (
    SENTENCE.carries *
      share(asked.units, (i) => Math.max(sentence.carries[i] ?? 0, 0.5 * (match.article.title[i] ?? 0))) +
    SENTENCE.names * carried(asked.units, ['name', 'number'], (i) => sentence.carries[i] ?? 0) +
    SENTENCE.kind * carriesKind(kind, seen, question) +
    (period === undefined ? 0 : SENTENCE.period * timesFit(period, read.evidence.times, sentence.sentence)) -
    SENTENCE.early * match.sentences.indexOf(sentence)
  );
}

function bestSentence(entrant: Entrant, asked: Asked): SentenceMatch | undefined {
  let best: SentenceMatch | undefined;
  let highest = Number.NEGATIVE_INFINITY;
  for (const sentence of entrant.match.sentences) {
    const score = sentenceScore(entrant.match, sentence, entrant.read, asked);
    if (score > highest) [best, highest] = [sentence, score];
  }
  return best;
}

function total(parts: Readonly<Record<string, number>>): number {
  let score = 0;
  for (const part of Object.values(parts)) score += part;
  return score;
}

interface Measured extends Entrant {
  readonly best: SentenceMatch;
  readonly features: Features;
}

function measure(entrant: Entrant, asked: Asked): Measured | null {
  const best = bestSentence(entrant, asked);
  if (best === undefined) return null;
  return {
    ...entrant,
    best,
    features: featuresOf(entrant.match, best, entrant.read, asked.units, asked.rarity, asked.question),
  };
}

// BM25 has no scale of its own: it counts by its share of the best candidate's.
function scaled(features: Features, highest: Pick<Features, 'passage' | 'article'>): Features {
  return {
    ...features,
    passage: highest.passage === 0 ? 0 : features.passage / highest.passage,
    article: highest.article === 0 ? 0 : features.article / highest.article,
  };
}

function scoreAll(measured: readonly Measured[], asked: Asked): readonly Ranked[] {
  let highest = { passage: 0, article: 0 };
  for (const { features } of measured) {
    highest = {
      passage: Math.max(highest.passage, features.passage),
      article: Math.max(highest.article, features.article),
    };
  }
  return measured.map((one) => {
    const features = scaled(one.features, highest);
    const parts: Record<string, number> = {};
    for (const name of Object.keys(RANKING) as (keyof Features)[])
      parts[name] = RANKING[name] * features[name];
    if (asked.question.latest) parts.newest = NEWEST * asked.newness(one.read.article.published);
    return { ...one, features, parts, score: total(parts) };
  });
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

/** Best first; ties by article id, then by where the passage starts. The parts of each score sum to it. */
export function rank(entrants: readonly Entrant[], asked: Asked): readonly Ranked[] {
  const measured = entrants.map((entrant) => measure(entrant, asked)).filter((one) => one !== null);
  return spread([...scoreAll(measured, asked)].sort(inOrder));
}
