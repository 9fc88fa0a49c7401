// What each feature counts in the decision whether a passage answers. Written by scripts/learn/cover.mjs: do not edit.
// Learnt from SQuAD 2.0's development set (with questions asked of an archive on other subjects), 103 questions over
// the starter articles and 162 over other news, answerable ones and near-misses.
import type { CoverFeatures } from './cover.ts';

export const COVER_BIAS = -3.19;

export const COVER: Readonly<Record<keyof CoverFeatures, number>> = {
  sentence: 1.11,
  near: 0.1,
  exact: 0.45,
  weight: 0.8,
  closeness: 0.07,
  kind: 1.06,
  beside: -0.07,
  lostName: -2.35,
  lostNumber: -0.7,
  lostPeriod: -2.0,
  lost: -1.48,
  unheard: -0.95,
  elsewhere: -0.67,
  elsewhen: 0,
  ahead: 1.31,
  brief: -0.23,
  why: 0.4,
  quotation: 0.62,
  amount: 0.52,
};

/** At this confidence and above the first passage is taken as an answer. */
export const COVERED_FROM = 0.36;
