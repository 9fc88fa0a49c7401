// Who said a quotation: the candidates weighed against each other and against "nobody". Must not know what names mean.
import { bySpeaker, type Candidate, candidatesOf } from './candidates.ts';
import type { Cue } from './cues.ts';
import { candidateFeatures, type QuoteShape, type Seen, shapeOf } from './features.ts';
import { nobodyFeatures } from './nobody.ts';
import { RARE_WEIGHTS } from './rare-weights.ts';
import { weightOf } from './weights.ts';

export interface Choice {
  /** The best candidate; null where there is no phrase near at all. */
  readonly candidate: Candidate | null;
  /** Probability that the candidate said it, 0 to 1. */
  readonly confidence: number;
  /** Probability that nobody said it: a title, a nickname, a scare quote. */
  readonly nobody: number;
}

type Before = { readonly sentence: number; readonly said: boolean } | null;

/**
 * The weights are learnt with a penalty, which makes them too modest: with this factor the stated confidence equals
 * the share right on publishers that were not learnt from.
 */
const SHARPNESS = 1.4;

/** Speakers remembered from one quotation to the next. */
const HISTORY = 2;

/**
 * One choice for each marked stretch, in the order of the text. A log-linear model over the candidates and "nobody"
 * (Berger, Della Pietra & Della Pietra 1996); the last speakers chosen are candidates for the quotations that follow.
 */
export function chooseSpeakers(seen: Seen, cues: readonly Cue[]): readonly Choice[] {
  const speaking = bySpeaker(cues);
  let history: readonly number[] = [];
  let before: Before = null;
  return seen.marked.map((_, quote) => {
    const shape = shapeOf(seen, quote);
    const candidates = candidatesOf(seen.frame, speaking, shape.unit, history);
    const sentence = seen.frame.units[shape.unit]?.sentence ?? -1;
    const fate = before?.sentence !== sentence ? 'none' : before.said ? 'said' : 'unsaid';
    const choice = choose(seen, shape, candidates, fate);
    before = { sentence, said: choice.nobody < 0.5 };
    if (choice.candidate !== null && choice.nobody < 0.5) {
      const unit = choice.candidate.unit;
      history = [unit, ...history.filter((other) => other !== unit)].slice(0, HISTORY);
    }
    return choice;
  });
}

function choose(
  seen: Seen,
  shape: QuoteShape,
  candidates: readonly Candidate[],
  before: 'said' | 'unsaid' | 'none',
): Choice {
  const nobody = scoreOf(nobodyFeatures(seen, shape, candidates, before));
  const scores = candidates.map((candidate) => scoreOf(candidateFeatures(seen, shape, candidate)));
  let best = -1;
  scores.forEach((score, index) => {
    if (best < 0 || score > (scores[best] ?? 0)) best = index;
  });
  const score = scores[best] ?? Number.NEGATIVE_INFINITY;
  return {
    candidate: candidates[best] ?? null,
    confidence: shareOf(score, [...scores, nobody], SHARPNESS),
    nobody: shareOf(nobody, [...scores, nobody], 1),
  };
}

/** The share of one score among all, as a log-linear model gives it. */
function shareOf(score: number, all: readonly number[], sharpness: number): number {
  const sum = all.reduce((total, other) => total + Math.exp((other - score) * sharpness), 0);
  return Number.isFinite(score) ? 1 / sum : 0;
}

function scoreOf(features: readonly string[]): number {
  return features.reduce((sum, feature) => sum + (RARE_WEIGHTS.get(feature) ?? weightOf(feature)), 0);
}
