// What each feature counts in the decision whether a passage answers. Written by scripts/learn/cover.mjs: do not edit.
// Learnt from SQuAD 2.0's development set (with questions asked of an archive on other subjects), 103 questions over
// the starter articles and 337 over other news, answerable ones and near-misses.
import type { Decision } from './decision.ts';

export const DECISION: Decision = {
  bias: [-0.22, -3.39],
  weights: {
    sentence: [1.12, 0.56],
    near: [1.24, -0.45],
    weight: [2.15, 1.12],
    weightNear: [1.25, -0.63],
    article: [4.94, 1.63],
    kind: [0.59, 1.36],
    lostName: [0.42, -1.89],
    lostNumber: [0.12, -0.22],
    lostPeriod: [-0.25, -5.58],
    words: [-0.15, 0.51],
    names: [-0.37, 1.99],
    pairs: [0.95, -0.26],
    rarest: [0.08, -0.49],
    missing: [-2.7, 0.07],
    lost: [-1.03, 0.15],
    lostSquared: [-1.71, 1.34],
    lostMuch: [-0.2, -0.71],
    unheard: [-1.77, -0.44],
    elsewhere: [-0.18, -0.78],
    elsewhen: [0.13, -4.32],
    undenied: [0.31, -1.93],
    denied: [-0.03, -0.42],
    contrary: [-0.4, -1.12],
    ahead: [-0.88, 0.76],
    why: [1.34, 1.45],
    quotation: [0.73, 0.8],
    amount: [0.14, 0.33],
  },
  curve: [
    [-2.8, 0.27],
    [-0.18, 0.553],
    [0.64, 0.674],
    [0.94, 0.698],
    [1.28, 0.763],
    [1.88, 0.879],
  ],
};

/** At this confidence and above the first passage is taken as an answer. */
export const COVERED_FROM = 0.57;
