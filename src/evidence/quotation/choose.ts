// Who said a quotation: the candidates weighed against each other and against "nobody". Must not know what names mean.
import { bySpeaker, type Candidate, candidatesOf } from './candidates.ts';
import type { Cue } from './cues.ts';
import { candidateFeatures, nobodyFeatures, type QuoteShape, type Seen, shapeOf } from './features.ts';
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
  const highest = scores.reduce((most, score) => Math.max(most, score), nobody);
  const shares = scores.map((score) => Math.exp(score - highest));
  const nobodyShare = Math.exp(nobody - highest);
  const sum = shares.reduce((total, share) => total + share, nobodyShare);
  let best = -1;
  shares.forEach((share, index) => {
    if (best < 0 || share > (shares[best] ?? 0)) best = index;
  });
  const candidate = candidates[best] ?? null;
  return { candidate, confidence: (shares[best] ?? 0) / sum, nobody: nobodyShare / sum };
}

function scoreOf(features: readonly string[]): number {
  return features.reduce((sum, feature) => sum + (RARE_WEIGHTS.get(feature) ?? weightOf(feature)), 0);
}
