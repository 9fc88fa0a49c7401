// How the ranking is learnt: a listwise logistic regression over the sentences of a question's best passages, in which
// each sentence that holds the answer is right.
import { RANKING } from '../../dist/index/weights.js';

const NAMES = Object.keys(RANKING);
const SETTINGS = { steps: 120, rate: 0.4, penalty: 2e-4, passageShare: 0.5 };

/** The sentences of one measured question as rows of features; nothing is learnt from it where none is right. */
export function rowsOf({ set, question, measured, group }) {
  const rows = measured.flatMap((one, passage) => {
    const { article } = one.read;
    const { start, end } = one.match.passage;
    const inPassage =
      question.articleId === undefined
        ? question.isRight(article.text.slice(start, end), article.id)
        : article.id === question.articleId;
    return one.match.sentences.map(({ sentence }, at) => ({
      passage,
      right: question.isRight(article.text.slice(sentence.start, sentence.end), article.id),
      inPassage,
      x: Float64Array.from(NAMES, (name) => one.sentences[at][name]),
    }));
  });
  return { set: set.name, group, weight: set.weight, rows, found: rows.some((row) => row.inPassage) };
}

function score(row, weights) {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i] * row.x[i];
  return sum;
}

/** Adds the gradient of log(sum over marked / sum over all). */
function addGradient(rows, chances, isMarked, factor, gradient) {
  let marked = 0;
  rows.forEach((row, i) => {
    if (isMarked(row)) marked += chances[i];
  });
  if (marked === 0) return;
  rows.forEach((row, i) => {
    const wanted = isMarked(row) ? chances[i] / marked : 0;
    const pull = factor * (wanted - chances[i]);
    for (let k = 0; k < gradient.length; k++) gradient[k] += pull * row.x[k];
  });
}

function chancesOf(rows, weights) {
  const scores = rows.map((row) => score(row, weights));
  const top = Math.max(...scores);
  const raw = scores.map((one) => Math.exp(one - top));
  const sum = raw.reduce((a, b) => a + b, 0);
  return raw.map((one) => one / sum);
}

/** Weights by name, scaled so that what has everything scores 1. */
export function learnRanking(items) {
  const weights = NAMES.map((name) => 10 * RANKING[name]);
  const mean = NAMES.map(() => 0);
  const square = NAMES.map(() => 0);
  const useful = items.filter((item) => item.found);
  const mass = useful.reduce((sum, item) => sum + item.weight, 0);
  for (let step = 1; step <= SETTINGS.steps; step++) {
    const gradient = NAMES.map(() => 0);
    for (const { rows, weight } of useful) {
      const chances = chancesOf(rows, weights);
      addGradient(rows, chances, (row) => row.right, (weight * (1 - SETTINGS.passageShare)) / mass, gradient);
      addGradient(rows, chances, (row) => row.inPassage, (weight * SETTINGS.passageShare) / mass, gradient);
    }
    for (let k = 0; k < weights.length; k++) {
      const slope = gradient[k] - SETTINGS.penalty * weights[k];
      mean[k] = 0.9 * mean[k] + 0.1 * slope;
      square[k] = 0.99 * square[k] + 0.01 * slope * slope;
      const size = mean[k] / (1 - 0.9 ** step) / (Math.sqrt(square[k] / (1 - 0.99 ** step)) + 1e-9);
      weights[k] = Math.max(0, weights[k] + SETTINGS.rate * size * (1 - step / (SETTINGS.steps + 1)));
    }
  }
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return Object.fromEntries(NAMES.map((name, i) => [name, weights[i] / whole]));
}

/** Adds to `outcome`, by set, what the weights put first. */
export function countInto(outcome, item, ranking) {
  const weights = NAMES.map((name) => ranking[name]);
  const one = outcome.get(item.set) ?? { all: 0, first: 0, five: 0, sentence: 0 };
  outcome.set(item.set, one);
  one.all++;
  const best = new Map();
  for (const row of item.rows) {
    const here = score(row, weights);
    if (here > (best.get(row.passage)?.here ?? Number.NEGATIVE_INFINITY))
      best.set(row.passage, { here, row });
  }
  const order = [...best.values()].sort((a, b) => b.here - a.here).map(({ row }) => row);
  if (order[0]?.inPassage) one.first++;
  if (order.slice(0, 5).some((row) => row.inPassage)) one.five++;
  if (order[0]?.right) one.sentence++;
}
