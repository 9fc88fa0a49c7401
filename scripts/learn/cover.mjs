// Learns src/index/cover-weights.ts as decision.mjs says. Prints, for titles and articles left out, what is answered and
// declined at each threshold, and what share was right at each confidence.
// Run as: npm run learn:cover -- --data ../shared/eval/squad2 [--articles FILE --questions FILE] [--from SHARE] [--write].
import { writeFileSync } from 'node:fs';
import { order } from '../../dist/index/rank.js';
import { confidenceIn, itemOf, learnDecision, NAMES } from './decision.mjs';
import { measureSets } from './measured.mjs';
import { folds, learnOptions, loadSets } from './sets.mjs';

const TARGET = new URL('../../src/index/cover-weights.ts', import.meta.url);

const options = learnOptions();
const measured = await measureSets(await loadSets(options));
const items = measured.map((one) => itemOf(one, order(one.measured, one.asked)));
const held = [];
for (const part of folds(items)) {
  const decision = learnDecision(items.filter((item) => !part.has(item.group)));
  for (const item of items)
    if (part.has(item.group)) held.push({ ...item, confidence: confidenceIn(item, decision) });
}
print(held);
const text = tableOf(learnDecision(items), Number(options.from ?? 0.57));
if (options.write) writeFileSync(TARGET, text);
else console.log(text);

function tableOf({ bias, weights, curve }, from) {
  const rows = NAMES.map((name) => `    ${name}: ${pair(weights[name])},`).join('\n');
  const knots = curve.map(([sum, share]) => `    [${sum.toFixed(2)}, ${share.toFixed(3)}],`).join('\n');
  return `// What each feature counts in the decision whether a passage answers. Written by scripts/learn/cover.mjs: do not edit.
// Learnt from SQuAD 2.0's development set (with questions asked of an archive on other subjects), ${count('starter')} questions over
// the starter articles and ${count('news')} over other news, answerable ones and near-misses.
import type { Decision } from './decision.ts';

export const DECISION: Decision = {
  bias: ${pair(bias)},
  weights: {
${rows}
  },
  curve: [
${knots}
  ],
};

/** At this confidence and above the first passage is taken as an answer. */
export const COVERED_FROM = ${from};
`;
}

function pair(counts) {
  return `[${counts.map((one) => one.toFixed(2)).join(', ')}]`;
}

function count(set) {
  return items.filter((item) => item.set === set).length;
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
  for (const from of [0.4, 0.5, 0.55, 0.6, 0.65, 0.7]) {
    const line = [...new Set(all.map((item) => item.set))].map((set) => {
      const right = of(set, 'answerable').filter((item) => item.right);
      const kept = right.filter((item) => item.confidence >= from);
      const none = [...of(set, 'none'), ...of(set, 'other')];
      return `${set}: right ${right.length} and covered ${kept.length}, declined ${declined(none, from)}`;
    });
    console.log(`from ${from}: ${line.join('; ')}`);
  }
  for (const set of ['squad2', 'starter', 'news']) printShares(set, of(set, 'answerable'));
}

function printShares(set, list) {
  for (let low = 0; low < 1; low += 0.2) {
    const here = list.filter((item) => item.confidence >= low && item.confidence < low + 0.2);
    const right = here.filter((item) => item.right).length;
    const mean = here.reduce((sum, item) => sum + item.confidence, 0) / Math.max(1, here.length);
    console.log(
      `${set}, confidence ${low.toFixed(1)} to ${(low + 0.2).toFixed(1)} (mean ${mean.toFixed(2)}): right ${percent(right, here.length)} of ${here.length}`,
    );
  }
}
