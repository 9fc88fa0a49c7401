// What each feature counts in the ranking: one small table, so that a reader can see why a passage stands where it
// does.
import type { Features } from './features.ts';

/**
 * Parts of the score of a passage; a passage that has everything scores 1. Learnt by listwise logistic regression
 * on the answerable questions of SQuAD 2.0's development set, once with each paragraph as an article and once with
 * six paragraphs an article, then rounded; the two BM25 weights set between the two outcomes. Leaving one of the
 * nine titles out at a time gave the right paragraph first for 0.84.
 */
export const RANKING: Readonly<Record<keyof Features, number>> = {
  passage: 0.12,
  article: 0.16,
  sentence: 0.13,
  pair: 0.04,
  title: 0.09,
  bigrams: 0.1,
  closeness: 0.06,
  names: 0.08,
  period: 0.15,
  kind: 0.07,
};

/** What a sentence counts within its passage, when the one that answers is chosen. */
export const SENTENCE = { carries: 1, names: 0.15, kind: 0.12, period: 0.15, early: 0.02 };

/** For a question of how things stand now: the newest article gets it whole, the oldest nothing. */
export const NEWEST = 0.1;

/** What each further passage of one article loses after its second. */
export const REPEATED = 0.02;
