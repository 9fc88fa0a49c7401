// What each feature counts in the ranking. Set by hand for a start; see the provenance beside each table.
import type { Features } from './features.ts';

/** Parts of the score of a passage. */
export const RANKING: Readonly<Record<keyof Features, number>> = {
  bm25: 1,
  article: 0.2,
  passage: 0.6,
  sentence: 1,
  pair: 0.4,
  title: 0.2,
  context: 0.4,
  bigrams: 0.4,
  closeness: 0.4,
  names: 0.5,
  period: 0.4,
  kind: 0.2,
  lead: 0.03,
};

/** What a sentence counts within its passage, when the one that answers is chosen. */
export const SENTENCE = { carries: 1, kind: 0.12, period: 0.15, early: 0.02 };

/** For a question of how things stand now: the newest article gets it whole, the oldest nothing. */
export const NEWEST = 0.3;

/** What each further passage of one article loses after its second. */
export const REPEATED = 0.05;
