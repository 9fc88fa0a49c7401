// Learns the weights in src/index/weights.ts: a listwise logistic regression over the sentences of the best candidates,
// in which each sentence that holds the answer is right. Prints what they give on titles and articles left out.
// Run as: npm run learn:ranking -- --data ../shared/eval/squad2 [--articles FILE --questions FILE].
import { measureAll } from '../../dist/index/rank.js';
import { RANKING } from '../../dist/index/weights.js';
import { folds, loadSets } from './sets.mjs';

const NAMES = Object.keys(RANKING);
const SETTINGS = { candidates: 15, steps: 120, rate: 0.4, penalty: 2e-4, passageShare: 0.5 };

const sets = (await loadSets()).filter((set) => set.name === 'squad2' || !set.name.startsWith('other'));
const all = [];
for (const set of sets) {
  for (const question of set.questions) {
    if (!question.answerable) continue;
    const item = await itemOf(set, question);
    if (item !== null) all.push(item);
  }
}
const parts = folds(all);
const outcome = new Map();
for (const part of parts) {
  const weights = learn(all.filter((item) => !part.has(item.group)));
  for (const item of all) if (part.has(item.group)) count(item, weights);
}
for (const [name, one] of outcome)
  console.log(
    `${name}: left out, first ${share(one.first, one.all)} in five ${share(one.five, one.all)} sentence ${share(one.sentence, one.all)} of ${one.all}`,
  );
const weights = learn(all);
const whole = weights.reduce((sum, weight) => sum + Math.max(0, weight), 0);
console.log(NAMES.map((name, i) => `  ${name}: ${(weights[i] / whole).toFixed(3)},`).join('\n'));
console.log(`  (sum before scaling ${whole.toFixed(1)})`);

function share(count, all) {
  return (count / all).toFixed(3);
}

async function itemOf(set, question) {
  const { entrants, asked } = await set.searchable.gather(question.words);
  const measured = measureAll(entrants, asked, 40);
  const quick = (one) =>
    Math.max(...one.sentences.map((x) => NAMES.reduce((sum, name) => sum + RANKING[name] * x[name], 0)));
  const best = measured
    .map((one) => ({ one, score: quick(one) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, SETTINGS.candidates);
  const rows = [];
  best.forEach(({ one }, passage) => {
    const { article } = one.read;
    const inPassage =
      question.articleId === undefined
        ? question.isRight(article.text.slice(one.match.passage.start, one.match.passage.end), article.id)
        : article.id === question.articleId;
    one.match.sentences.forEach(({ sentence }, at) => {
      const right = question.isRight(article.text.slice(sentence.start, sentence.end), article.id);
      rows.push({
        passage,
        right,
        inPassage,
        x: Float64Array.from(NAMES, (name) => one.sentences[at][name]),
      });
    });
  });
  const found = rows.some((row) => row.inPassage);
  return { set: set.name, group: question.group, weight: set.weight, rows, found };
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

function learn(items) {
  const weights = NAMES.map((name) => 10 * RANKING[name]);
  const mean = NAMES.map(() => 0);
  const square = NAMES.map(() => 0);
  const useful = items.filter((item) => item.found);
  const mass = useful.reduce((sum, item) => sum + item.weight, 0);
  for (let step = 1; step <= SETTINGS.steps; step++) {
    const gradient = NAMES.map(() => 0);
    for (const { rows, weight } of useful) {
      const scores = rows.map((row) => score(row, weights));
      const top = Math.max(...scores);
      const raw = scores.map((one) => Math.exp(one - top));
      const sum = raw.reduce((a, b) => a + b, 0);
      const chances = raw.map((one) => one / sum);
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
  return weights;
}

function count(item, weights) {
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
