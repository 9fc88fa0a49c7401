// How the decision whether the first sentence answers is learnt: two logistic regressions that must both hold, whether
// the archive is about what is asked and whether it says that very thing; then a curve to the share that is right.
import { coverFeatures } from '../../dist/index/cover-features.js';
import { DECISION } from '../../dist/index/cover-weights.js';
import { shareAt, sumOf } from '../../dist/index/decision.js';
import { nameOf } from './measured.mjs';

export const NAMES = Object.keys(DECISION.weights);
const SETTINGS = { steps: 250, rate: 0.1, penalty: 3e-3 };
/** What a question of each kind weighs: unanswerable ones of SQuAD 2 are harder than anything people ask. */
const WEIGHTS = {
  squad2: { answerable: 1, none: 0.35 },
  'other subjects': { other: 3 },
  starter: { answerable: 11, none: 18 },
  news: { answerable: 5.5, none: 9 },
};
/**
 * What an answerable question is worth where the passage is right but not the sentence, and where neither is: nearly as
 * much, for what is learnt is to tell what the archive has an answer to. What comes out is then set to the share right.
 */
const WORTH = { passage: 0.9, nothing: 0.8 };
/**
 * Knots of the curve, the least that it rises from one to the next, and which questions it is drawn over: all that can be
 * answered, and near-misses as people ask them.
 */
const CURVE = { knots: 10, rise: 0.01 };
const drawnOver = ({ set, kind }) => kind === 'answerable' || (kind === 'none' && set !== 'squad2');

/** One question under a ranking; `ranked` are its passages in order. `features` are null where nothing was found. */
export function itemOf({ set, question, asked }, ranked) {
  const [first] = ranked;
  const common = {
    set: nameOf(set),
    kind: question.kind,
    group: question.group,
    words: question.words,
    weight: WEIGHTS[nameOf(set)][question.kind],
  };
  if (first === undefined) return { ...common, features: null, worth: 0, right: false };
  const { article } = first.read;
  const says = (range) => question.isRight(article.text.slice(range.start, range.end), article.id);
  const right = question.kind === 'answerable' && says(first.best.sentence);
  const near = says(first.match.passage) ? WORTH.passage : WORTH.nothing;
  const worth = question.kind !== 'answerable' ? 0 : right ? 1 : near;
  return { ...common, worth, right, features: coverFeatures(first, ranked, asked) };
}

/** The confidence that a decision gives to an item. */
export function confidenceIn({ features }, decision) {
  return features === null ? 0 : shareAt(decision.curve, sumOf(features, decision));
}

/** The decision learnt from items, in the form of src/index/decision.ts. */
export function learnDecision(items) {
  const known = items.filter((item) => item.features !== null);
  const scale = NAMES.map((name) => spreadOf(known, name));
  const rows = known.map((item) => ({
    ...item,
    x: Float64Array.from([
      1,
      ...NAMES.map((name, k) => (item.features[name] - scale[k].middle) / scale[k].size),
    ]),
  }));
  const { about, says } = regress(rows);
  const [bias, ...weights] = [plain(about, scale), plain(says, scale)].reduce((one, other) =>
    one.map((weight, k) => [weight, other[k]]),
  );
  const decision = { bias, weights: Object.fromEntries(NAMES.map((name, k) => [name, weights[k]])) };
  const sums = known.filter(drawnOver).map((item) => ({ ...item, sum: sumOf(item.features, decision) }));
  return { ...decision, curve: curveOf(sums) };
}

/** Mean and deviation of a feature: it is fitted on a scale on which each is held back alike. */
function spreadOf(items, name) {
  const middle = items.reduce((sum, { features }) => sum + features[name], 0) / items.length;
  const square = items.reduce((sum, { features }) => sum + (features[name] - middle) ** 2, 0) / items.length;
  return { middle, size: Math.sqrt(square) + 1e-9 };
}

/** Weights of the scaled features, the bias before them, as weights of the plain ones. */
function plain([bias, ...weights], scale) {
  const own = weights.map((weight, k) => weight / scale[k].size);
  return [own.reduce((sum, weight, k) => sum - weight * scale[k].middle, bias), ...own];
}

const sigmoid = (sum) => 1 / (1 + Math.exp(-sum));

function product(x, weights, from = 0) {
  let sum = 0;
  for (let k = 0; k < x.length; k++) sum += weights[from + k] * x[k];
  return sum;
}

/** First each chance alone, on the questions that it is there for; then both together on all. */
function regress(rows) {
  const width = rows[0].x.length;
  const alone = (of) =>
    descend(
      of,
      Array.from({ length: width }, () => 0),
      (weights, { x, worth }) => [worth - sigmoid(product(x, weights))],
    );
  const about = alone(rows.filter(({ kind }) => kind !== 'none'));
  const says = alone(rows.filter(({ kind }) => kind !== 'other'));
  const both = descend(rows, [...about, ...says], (weights, { x, worth }) => {
    const one = sigmoid(product(x, weights));
    const other = sigmoid(product(x, weights, width));
    const pull = (worth - one * other) / Math.max(1e-6, 1 - one * other);
    return [pull * (1 - one), pull * (1 - other)];
  });
  return { about: both.slice(0, width), says: both.slice(width) };
}

/** Climbs from `start`; `pullsOf` gives what each chance of a row is pulled by. */
function descend(rows, start, pullsOf) {
  const mass = rows.reduce((sum, { weight }) => sum + weight, 0);
  const width = rows[0].x.length;
  const weights = [...start];
  const mean = weights.map(() => 0);
  const square = weights.map(() => 0);
  for (let step = 1; step <= SETTINGS.steps; step++) {
    const gradient = weights.map((weight, k) => (k % width === 0 ? 0 : -SETTINGS.penalty * weight));
    for (const row of rows) {
      pullsOf(weights, row).forEach((pull, part) => {
        const factor = (row.weight / mass) * pull;
        for (let k = 0; k < width; k++) gradient[part * width + k] += factor * row.x[k];
      });
    }
    for (let k = 0; k < weights.length; k++) {
      mean[k] = 0.9 * mean[k] + 0.1 * gradient[k];
      square[k] = 0.99 * square[k] + 0.01 * gradient[k] ** 2;
      const size = mean[k] / (1 - 0.9 ** step) / (Math.sqrt(square[k] / (1 - 0.99 ** step)) + 1e-9);
      weights[k] += SETTINGS.rate * size * (1 - step / (SETTINGS.steps + 1));
    }
  }
  return weights;
}

/** Equal parts of the items by their sums, neighbours that fall joined, each a knot: its mean sum and its share right. */
function curveOf(items) {
  const sorted = [...items].sort((a, b) => a.sum - b.sum);
  const size = Math.ceil(sorted.length / CURVE.knots);
  const parts = [];
  for (let from = 0; from < sorted.length; from += size) parts.push(sorted.slice(from, from + size));
  const rightIn = (part) => part.filter((item) => item.right).length / part.length;
  for (let at = 1; at < parts.length; ) {
    if (rightIn(parts[at]) - rightIn(parts[at - 1]) >= CURVE.rise) at++;
    else {
      parts.splice(at - 1, 2, [...parts[at - 1], ...parts[at]]);
      at = Math.max(1, at - 1);
    }
  }
  return parts.map((part) => [part.reduce((sum, item) => sum + item.sum, 0) / part.length, rightIn(part)]);
}
