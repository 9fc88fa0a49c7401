// What each feature counts in the decision whether a passage answers. Written by scripts/learn/cover.mjs: do not edit.
// Learnt from SQuAD 2.0's development set (with questions asked of an archive on other subjects), 103 questions over
// the starter articles and 72 over other news, answerable ones and near-misses.
import type { CoverFeatures } from './cover-features.ts';

export const COVER_BIAS = -3.55;

export const COVER: Readonly<Record<keyof CoverFeatures, number>> = {
  sentence: 1.53,
  near: 0.35,
  exact: 0.45,
  weight: 0.65,
  closeness: 0.07,
  kind: 1.22,
  beside: -0.42,
  lostName: -2.06,
  lostNumber: -0.43,
  lostPeriod: -0.93,
  lost: -0.98,
  unheard: -1.31,
  elsewhere: -1.03,
  elsewhen: -1.76,
  ahead: 1.23,
  brief: -0.0,
  why: 0.38,
  quotation: 0.99,
  amount: 0.2,
};

/** At this confidence and above the first passage is taken as an answer. */
export const COVERED_FROM = 0.38;
