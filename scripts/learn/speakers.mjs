// Learns the weights of src/evidence/quotation/weights.ts from annotated attributions, and measures them on publishers
// that were left out.
// Run as: npm run learn:speakers -- --data ../shared/eval/quotes-polnear/train.jsonl [--held-out] [--write].
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bySpeaker, candidatesOf } from '../../dist/evidence/quotation/candidates.js';
import { cuesOf } from '../../dist/evidence/quotation/cues.js';
import { candidateFeatures, shapeOf } from '../../dist/evidence/quotation/features.js';
import { frameOf } from '../../dist/evidence/quotation/frame.js';
import { marksOf } from '../../dist/evidence/quotation/marks.js';
import { nobodyFeatures } from '../../dist/evidence/quotation/nobody.js';

const TARGET = new URL('../../src/evidence/quotation/weights.ts', import.meta.url);
/** Penalty on large weights, passes over the data, step (AdaGrad), smallest weight kept, rarest feature kept. */
const SETTINGS = { penalty: 4e-4, passes: 12, step: 0.3, smallest: 0.08, rarest: 10 };

const { values } = parseArgs({
  options: { data: { type: 'string' }, 'held-out': { type: 'boolean' }, write: { type: 'boolean' } },
});
const documents = readFileSync(values.data, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const items = documents.flatMap(itemsOf);
dropRare(items);
if (values['held-out']) measureHeldOut(items);
if (values.write) writeWeights(learnPruned(items));

function articleOf(document) {
  const paragraphs = [...document.text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return { text: document.text, paragraphs, sentences: [] };
}

/** One item a quotation: the features of each candidate and, last, of "nobody"; `right` is the place of the answer. */
function itemsOf(document) {
  const article = articleOf(document);
  const marked = marksOf(article);
  const seen = { article, marked, frame: frameOf(article, marked) };
  const cues = bySpeaker(cuesOf(seen.frame));
  const gold = goldOf(document, marked);
  const found = [];
  let history = [];
  let before = null;
  marked.forEach((quotation, index) => {
    const shape = shapeOf(seen, index);
    const candidates = candidatesOf(seen.frame, cues, shape.unit, history);
    const annotated = gold.get(`${quotation.start}-${quotation.end}`);
    const source = annotated?.source;
    const sentence = seen.frame.units[shape.unit].sentence;
    const fate = before?.sentence !== sentence ? 'none' : before.said ? 'said' : 'unsaid';
    before = { sentence, said: source !== undefined };
    let right = candidates.length;
    if (source !== undefined) {
      const unit = Math.min(
        ...candidates.filter((one) => touchesOne(seen.frame.units, one, source)).map((one) => one.unit),
      );
      if (!Number.isFinite(unit)) return;
      right = candidates.findIndex((one) => one.unit === unit);
      history = [unit, ...history.filter((other) => other !== unit)].slice(0, 2);
    }
    const features = candidates.map((one) => candidateFeatures(seen, shape, one));
    features.push(nobodyFeatures(seen, shape, candidates, fate));
    found.push({ publisher: document.publisher, features, right, kind: kindOf(annotated) });
  });
  return found;
}

function kindOf(annotated) {
  if (annotated === undefined) return 'none';
  return annotated.kind === 'direct' ? 'direct' : 'mixed';
}

/** The candidate's own words or the "who" that stands for them beside its cue. */
function touchesOne(units, candidate, ranges) {
  const beside = candidate.cue === null ? undefined : units[candidate.cue.mention];
  return touches(units[candidate.unit], ranges) || (beside !== undefined && touches(beside, ranges));
}

function touches(unit, ranges) {
  return ranges.some((range) => unit.start < range.end && range.start < unit.end);
}

/** Source and kind by quotation, the innermost attribution first; where only '' marks are used, those that contents hold. */
function goldOf(document, marked) {
  const best = new Map();
  const offer = (range, attribution) => {
    const size = attribution.content.reduce((sum, one) => sum + one.end - one.start, 0);
    const key = `${range.start}-${range.end}`;
    const old = best.get(key);
    const better =
      old === undefined || (attribution.source.length > 0 && (old.source.length === 0 || size < old.size));
    if (better) best.set(key, { source: attribution.source, kind: attribution.kind, size });
  };
  const plain = !/["“”]/.test(document.text);
  for (const attribution of document.attributions) {
    for (const quote of attribution.quotes) offer(quote, attribution);
    if (!plain) continue;
    for (const one of marked)
      if (attribution.content.some((part) => part.start <= one.outer.start + 1 && part.end >= one.end))
        offer(one, attribution);
  }
  return best;
}

function dropRare(list) {
  const counts = new Map();
  for (const { features } of list)
    for (const group of features)
      for (const feature of group) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  for (const item of list)
    item.features = item.features.map((group) =>
      group.filter((feature) => counts.get(feature) >= SETTINGS.rarest),
    );
}

/** Learns, drops small weights, learns again on what is left, twice. */
function learnPruned(list) {
  let weights = learn(list);
  for (const smallest of [SETTINGS.smallest / 2, SETTINGS.smallest]) {
    const kept = weights;
    const keep = (feature) => Math.abs(kept.get(feature) ?? 0) >= smallest;
    weights = learn(
      list.map((item) => ({ ...item, features: item.features.map((group) => group.filter(keep)) })),
    );
  }
  return weights;
}

function learn(list) {
  const weights = new Map();
  const squares = new Map();
  const order = list.map((_, index) => index);
  const random = seeded(7);
  const sums = new Map();
  for (let pass = 0; pass < SETTINGS.passes; pass++) {
    shuffle(order, random);
    for (const index of order) step(list[index], weights, squares, (SETTINGS.penalty * list.length) / 50);
    if (pass >= SETTINGS.passes / 2)
      for (const [feature, weight] of weights) sums.set(feature, (sums.get(feature) ?? 0) + weight);
  }
  const counted = SETTINGS.passes - Math.ceil(SETTINGS.passes / 2);
  return new Map([...sums].map(([feature, sum]) => [feature, sum / counted]));
}

function step(item, weights, squares, penalty) {
  const shares = sharesOf(item, weights);
  item.features.forEach((group, index) => {
    const slope = shares[index] - (index === item.right ? 1 : 0);
    if (Math.abs(slope) < 1e-4) return;
    for (const feature of group) {
      const weight = weights.get(feature) ?? 0;
      const gradient = slope + penalty * weight;
      const square = (squares.get(feature) ?? 1e-3) + gradient * gradient;
      squares.set(feature, square);
      weights.set(feature, weight - (SETTINGS.step * gradient) / Math.sqrt(square));
    }
  });
}

function sharesOf(item, weights) {
  const scores = item.features.map((group) =>
    group.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0),
  );
  const highest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

/**
 * Each publisher judged by weights learnt from the others: speakers right of direct and mixed quotations, and F1 of
 * what is held for said. Earlier speakers are taken as annotated.
 */
function measureHeldOut(list) {
  const all = tally();
  for (const publisher of new Set(list.map((item) => item.publisher))) {
    const weights = learnPruned(list.filter((item) => item.publisher !== publisher));
    const own = tally();
    for (const item of list) if (item.publisher === publisher) count(item, weights, [own, all]);
    print(publisher, own);
  }
  print('together', all);
}

function tally() {
  return { direct: [0, 0], mixed: [0, 0], found: 0, shown: 0 };
}

function count(item, weights, tallies) {
  const shares = sharesOf(item, weights);
  const best = shares.indexOf(Math.max(...shares.slice(0, -1)));
  const shown = shares.at(-1) < 0.5;
  for (const one of tallies) {
    if (shown) one.shown++;
    if (item.kind === 'none') continue;
    if (shown) one.found++;
    one[item.kind][1]++;
    if (shown && best === item.right) one[item.kind][0]++;
  }
}

function print(name, { direct, mixed, found, shown }) {
  const share = ([right, all]) => (right / all).toFixed(3);
  const f1 = ((2 * found) / (shown + direct[1] + mixed[1])).toFixed(3);
  console.log(name.padEnd(16), 'direct', share(direct), 'mixed', share(mixed), 'said F1', f1);
}

function writeWeights(weights) {
  const entries = [...weights]
    .map(([feature, weight]) => [feature, Math.round(weight * 100) / 100])
    .filter(([, weight]) => Math.abs(weight) >= 0.03)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `${feature}=${weight}`);
  const lines = [];
  for (const entry of entries) {
    const longer = `${lines.at(-1)};${entry}`;
    if (lines.length > 0 && longer.length <= 108) lines[lines.length - 1] = longer;
    else lines.push(entry);
  }
  const source = readFileSync(TARGET, 'utf8');
  const from = source.indexOf('`') + 1;
  writeFileSync(
    TARGET,
    `${source.slice(0, from)}\n${lines.join('\n')}\n${source.slice(source.indexOf('`', from))}`,
  );
  console.log(entries.length, 'weights written');
}

function seeded(seed) {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function shuffle(list, random) {
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [list[index], list[other]] = [list[other], list[index]];
  }
}
