// Learns src/index/cover-weights.ts: a logistic regression of whether the first sentence answers. Prints, for titles
// and articles left out, what is answered and declined at each threshold.
// Run as: npm run learn:cover -- --data ../shared/eval/squad2 [--articles FILE --questions FILE].
import { writeFileSync } from 'node:fs';
import { coverFeatures } from '../../dist/index/cover-features.js';
import { COVER } from '../../dist/index/cover-weights.js';
import { rank } from '../../dist/index/rank.js';
import { folds, loadSets, options } from './sets.mjs';

const NAMES = Object.keys(COVER);
const SETTINGS = { steps: 400, rate: 0.1, penalty: 1e-3 };
/** What a question of each kind weighs: unanswerable ones of SQuAD 2 are harder than anything people ask. */
const WEIGHTS = {
  squad2: { answerable: 1, none: 0.35 },
  other: 0.5,
  starter: { answerable: 6, none: 9 },
  news: { answerable: 5, none: 9 },
};
/**
 * What an answerable question is worth where the passage is right but not the sentence, and where neither is: more than
 * nothing, so that questions about other subjects are told from hard ones. What comes out is then set to the share right.
 */
const WORTH = { passage: 0.65, nothing: 0.3 };
const TARGET = new URL('../../src/index/cover-weights.ts', import.meta.url);

const sets = await loadSets();
const items = [];
for (const set of sets) for (const question of set.questions) items.push(await itemOf(set, question));
const held = [];
for (const part of folds(items)) {
  const weights = learn(items.filter((item) => !part.has(item.group)));
  for (const item of items)
    if (part.has(item.group)) held.push({ ...item, confidence: chance(item.x, weights) });
}
print(held);
const weights = learn(items);
const from = Number(options.from ?? 0.38);
const text = tableOf(weights, from);
if (options.write) writeFileSync(TARGET, text);
else console.log(text);

function tableOf(weights, from) {
  const rows = NAMES.map((name, i) => `  ${name}: ${weights[i + 1].toFixed(2)},`).join('\n');
  return `// What each feature counts in the decision whether a passage answers. Written by scripts/learn/cover.mjs: do not edit.
// Learnt from SQuAD 2.0's development set (with questions asked of an archive on other subjects), ${count('starter')} questions over
// the starter articles and ${count('news')} over other news, answerable ones and near-misses.
import type { CoverFeatures } from './cover-features.ts';

export const COVER_BIAS = ${weights[0].toFixed(2)};

export const COVER: Readonly<Record<keyof CoverFeatures, number>> = {
${rows}
};

/** At this confidence and above the first passage is taken as an answer. */
export const COVERED_FROM = ${from};
`;
}

function count(set) {
  return items.filter((item) => item.set === set).length;
}

function weightOf(name, kind) {
  const one = name.startsWith('other') ? WEIGHTS.other : WEIGHTS[name];
  return typeof one === 'number' ? one : one[kind];
}

async function itemOf(set, question) {
  const { entrants, asked } = await set.searchable.gather(question.words);
  const ranked = rank(entrants, asked, 5);
  const [first] = ranked;
  const common = {
    set: set.name.replace(/ \d$/, ''),
    kind: question.kind,
    group: question.group,
    words: question.words,
  };
  const weight = weightOf(set.name, question.kind);
  if (first === undefined) return { ...common, weight, x: null, right: 0 };
  const { article } = first.read;
  const says = (range) => question.isRight(article.text.slice(range.start, range.end), article.id);
  const right =
    question.kind !== 'answerable'
      ? 0
      : says(first.best.sentence)
        ? 1
        : says(first.match.passage)
          ? WORTH.passage
          : WORTH.nothing;
  const features = coverFeatures(first, ranked, asked);
  return { ...common, weight, right, x: [1, ...NAMES.map((name) => features[name])] };
}

function chance(x, weights) {
  if (x === null) return 0;
  return 1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * weights[i], 0)));
}

/** Weights for the worth of an answer, then stretched and moved so that the outcome is the share that is right. */
function learn(all) {
  const weights = fitTo(all, (item) => item.right);
  const sums = all.map((item) => ({
    ...item,
    x: item.x && [1, item.x.reduce((sum, value, i) => sum + value * weights[i], 0)],
  }));
  const [move, stretch] = fitTo(sums, (item) => (item.right === 1 ? 1 : 0), 0);
  return weights.map((weight, i) => stretch * weight + (i === 0 ? move : 0));
}

function fitTo(all, target, penalty = SETTINGS.penalty) {
  const known = all.filter((item) => item.x !== null);
  const mass = known.reduce((sum, item) => sum + item.weight, 0);
  const weights = (known[0]?.x ?? []).map(() => 0);
  const mean = weights.map(() => 0);
  const square = weights.map(() => 0);
  for (let step = 1; step <= SETTINGS.steps; step++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -penalty * weight));
    for (const item of known) {
      const { x, weight } = item;
      const pull = (weight / mass) * (target(item) - chance(x, weights));
      for (let k = 0; k < x.length; k++) gradient[k] += pull * x[k];
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

function percent(part, whole) {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}

function print(all) {
  const of = (set, kind) => all.filter((item) => item.set === set && item.kind === kind);
  const sorted = of('squad2', 'answerable')
    .map((item) => item.confidence)
    .sort((a, b) => a - b);
  const at = (answered) => sorted[Math.floor((1 - answered) * sorted.length)];
  const declined = (list, from) => percent(list.filter((item) => item.confidence < from).length, list.length);
  console.log(
    `other subjects declined at 95 % answered: ${declined(of('other subjects', 'other'), at(0.95))}`,
  );
  console.log(
    `unanswerable ones of SQuAD 2 declined at 90 % answered: ${declined(of('squad2', 'none'), at(0.9))}`,
  );
  for (const from of [0.25, 0.3, 0.35, 0.4, 0.45, 0.5]) {
    const line = [...new Set(all.map((item) => item.set))].map((set) => {
      const right = of(set, 'answerable').filter((item) => item.right === 1);
      const kept = right.filter((item) => item.confidence >= from);
      const none = [...of(set, 'none'), ...of(set, 'other')];
      return `${set}: right ${right.length} and covered ${kept.length}, declined ${declined(none, from)}`;
    });
    console.log(`from ${from}: ${line.join('; ')}`);
  }
  for (let low = 0; low < 1; low += 0.2) {
    const here = all.filter(
      (item) => item.kind === 'answerable' && item.confidence >= low && item.confidence < low + 0.2,
    );
    console.log(
      `confidence ${low.toFixed(1)} to ${(low + 0.2).toFixed(1)}: right ${percent(here.filter((item) => item.right === 1).length, here.length)} of ${here.length}`,
    );
  }
}
