// What each feature counts in the decision whether a passage answers. Written by scripts/learn/cover.mjs: do not edit.
// Learnt from SQuAD 2.0's development set (with questions asked of an archive on other subjects), 103 questions over
// the starter articles and 162 over other news, answerable ones and near-misses.
import type { CoverFeatures } from './cover-features.ts';

export const COVER_BIAS = -3.51;

export const COVER: Readonly<Record<keyof CoverFeatures, number>> = {
  sentence: 1.32,
  near: 0.32,
  exact: 0.23,
  weight: 0.77,
  closeness: 0.12,
  kind: 1.17,
  beside: -0.15,
  lostName: -2.39,
  lostNumber: -0.7,
  lostPeriod: -1.47,
  lost: -1.45,
  unheard: -0.99,
  elsewhere: -0.68,
  elsewhen: -2.06,
  ahead: 1.35,
  brief: 0.02,
  why: 0.4,
  quotation: 0.88,
  amount: 0.6,
};

/** At this confidence and above the first passage is taken as an answer. */
export const COVERED_FROM = 0.38;
