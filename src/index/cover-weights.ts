// What each feature counts in the decision whether a passage answers. Written by scripts/learn/cover.mjs: do not edit.
// Learnt from SQuAD 2.0's development set (with questions asked of an archive on other subjects), 103 questions over
// the starter articles and 72 over other news, answerable ones and near-misses.
import type { CoverFeatures } from './cover-features.ts';

export const COVER_BIAS = -3.41;

export const COVER: Readonly<Record<keyof CoverFeatures, number>> = {
  sentence: 1.4,
  near: 0.46,
  exact: 0.45,
  weight: 0.65,
  closeness: -0.01,
  kind: 1.25,
  beside: -0.41,
  lostName: -2.05,
  lostNumber: -0.52,
  lostPeriod: -0.94,
  lost: -1.0,
  unheard: -1.38,
  elsewhere: -1.05,
  elsewhen: -1.82,
  ahead: 1.1,
  brief: -0.07,
  why: 0.52,
  quotation: 1.0,
  amount: 0.23,
};

/** At this confidence and above the first passage is taken as an answer. */
export const COVERED_FROM = 0.38;
