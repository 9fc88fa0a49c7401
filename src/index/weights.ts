// What each feature counts in the ranking: one small table, so that a reader can see why a passage stands where it
// does.
import type { Features } from './features.ts';

/** A weight for each feature. */
export type Weights = Readonly<Record<keyof Features, number>>;

/**
 * Parts of the score of a sentence in its passage; one that has everything scores 1. Learnt by scripts/learn/ranking.mjs
 * on the answerable questions of SQuAD 2.0's development set and 69 over the starter articles, then rounded; `kind` was
 * set by hand from 0.09, and `closeness` and `pairs` a little lower. With titles or articles left out: the right passage
 * first for 0.84 of SQuAD's, the right sentence for 0.75.
 */
export const RANKING: Weights = {
  passage: 0.06,
  article: 0.13,
  title: 0.05,
  together: 0,
  bigrams: 0.055,
  closeness: 0.045,
  sentence: 0.055,
  near: 0.115,
  words: 0.09,
  names: 0.095,
  pairs: 0.04,
  period: 0.085,
  kind: 0.125,
  beside: 0.035,
  early: 0.02,
};

/**
 * For long questions, which describe a subject and ask for no one sentence: the passage and the whole article count for
 * more. From the classic collections (CACM, CISI, Cranfield, MED, NPL).
 */
export const LONG_FROM = 7;
export const LONG: Partial<Weights> = { passage: 0.14, article: 0.4 };

/** At most so much gets a passage that is like the best ones, where a question describes a subject. From the same. */
export const KINDRED = 0.35;

/** For a question of how things stand now: the newest article gets it whole, the oldest nothing. */
export const NEWEST = 0.1;

/** What each further passage of one article loses after its second. */
export const REPEATED = 0.02;

/** What a sentence loses that tells plainly of others than the question asks about. Set by hand: more than the best are apart. */
export const OTHERS = 0.3;
