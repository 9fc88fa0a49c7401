// Scores quotations and their speakers against annotated attributions (PolNeAR's form):
// npm run eval:quotes -- --data ../shared/eval/quotes-polnear/train.jsonl [--json]. A span counts with its exact inner
// offsets; a speaker is right where the mention overlaps the annotated source and, unless that is a pronoun, the names
// agree. The weights in use were learnt on such data: `npm run learn:speakers -- --held-out` measures on publishers
// that were left out.
import { SETS } from '../data.mjs';
import { dataOptions, f1, inspectTexts, jsonLines, overlaps, report, share } from './inspected.mjs';

const BINS = [0, 0.5, 0.7, 0.9, 0.97, 1.0001];
const PRONOUN = /^(?:he|she|they|it|who|i|we|you|his|her|their|him|them|both|one|some|others)$/i;
const options = dataOptions('eval:quotes', SETS.attributions);
// Articles that mark speech by '' alone have no quotations annotated.
const documents = jsonLines(options.data).filter((one) => /["“”]/.test(one.text) || !one.text.includes("''"));
const found = inspectTexts(
  documents.map(({ id, date, text }, at) => ({ id: `${at}`, published: date, text, title: id })),
);
const totals = tally();
const publishers = new Map();
documents.forEach((document, at) => {
  const own = publishers.get(document.publisher) ?? tally();
  publishers.set(document.publisher, own);
  scoreDocument(document, found.get(`${at}`)?.quotations ?? [], [totals, own]);
});

const precision = share(totals.span, totals.shown);
const recall = share(totals.span, totals.direct.gold + totals.mixed.gold);
const perPublisher = Object.fromEntries(
  [...publishers].map(([name, one]) => [
    name,
    `${share(one.direct.right + one.mixed.right, one.direct.gold + one.mixed.gold)} of ${one.direct.gold + one.mixed.gold}`,
  ]),
);
const bins = Object.fromEntries(
  totals.bins.map((bin, at) => [
    `confidence ${BINS[at]} to ${Math.min(1, BINS[at + 1])}`,
    `${share(bin.right, bin.shown)} of ${bin.shown}`,
  ]),
);
const result = {
  documents: documents.length,
  goldDirect: totals.direct.gold,
  goldMixed: totals.mixed.gold,
  shown: totals.shown,
  spanPrecision: precision,
  spanRecall: recall,
  spanF1: f1(precision, recall),
  directSpeakerRight: share(totals.direct.right, totals.direct.gold),
  mixedSpeakerRight: share(totals.mixed.right, totals.mixed.gold),
  certainShown: totals.certain.shown,
  certainRight: share(totals.certain.right, totals.certain.shown),
  certainOfGold: share(totals.certain.right, totals.direct.gold + totals.mixed.gold),
  certainSpeakerUnsaid: totals.certain.unsaid,
  indirectCertainShown: totals.indirect.shown,
  indirectCertainRight: share(totals.indirect.right, totals.indirect.shown),
};
if (options.json) console.log(JSON.stringify({ ...result, perPublisher, calibration: bins }));
else {
  report(`Quotations against ${options.data}`, result, false);
  report('Speaker right, by publisher', perPublisher, false);
  report('Share right where a speaker is named, by stated confidence', bins, false);
}

function tally() {
  return {
    shown: 0,
    span: 0,
    direct: { gold: 0, right: 0 },
    mixed: { gold: 0, right: 0 },
    certain: { shown: 0, right: 0, unsaid: 0 },
    indirect: { shown: 0, right: 0 },
    bins: BINS.slice(1).map(() => ({ shown: 0, right: 0 })),
  };
}

/** Annotated quotations by their offsets, the innermost attribution with a source first. */
function goldQuotes(document) {
  const quotes = new Map();
  for (const { kind, source, content, quotes: spans } of document.attributions) {
    if (kind === 'indirect') continue;
    const size = content.reduce((sum, one) => sum + one.end - one.start, 0);
    for (const span of spans) {
      const key = `${span.start}-${span.end}`;
      const old = quotes.get(key);
      const better = old === undefined || (source.length > 0 && (old.source.length === 0 || size < old.size));
      if (better) quotes.set(key, { kind, source, size });
    }
  }
  return quotes;
}

function scoreDocument(document, quotations, tallies) {
  const gold = goldQuotes(document);
  const add = (change) => {
    for (const one of tallies) change(one);
  };
  for (const { kind } of gold.values()) add((one) => one[kind].gold++);
  for (const quotation of quotations) {
    if (quotation.kind === 'indirect') {
      scoreIndirect(document, quotation, add);
      continue;
    }
    const annotated = gold.get(`${quotation.start}-${quotation.end}`);
    const right = annotated !== undefined && agrees(quotation.speaker, annotated.source, document.text);
    add((one) => {
      if (quotation.speaker) one.shown++;
      if (annotated && quotation.speaker) one.span++;
      if (annotated && right) one[annotated.kind].right++;
      if (quotation.certain && quotation.speaker && !annotated) one.certain.unsaid++;
      if (!annotated?.source.length || !quotation.speaker) return;
      const bin = one.bins[BINS.findLastIndex((least) => quotation.confidence >= least)];
      bin.shown++;
      if (right) bin.right++;
      if (!quotation.certain) return;
      one.certain.shown++;
      if (right) one.certain.right++;
    });
  }
}

/** A paraphrase shown as certain is right where an attribution of the same source overlaps it. */
function scoreIndirect(document, quotation, add) {
  if (!quotation.certain || !quotation.speaker) return;
  const right = document.attributions.some(
    ({ content, source }) =>
      content.some((part) => overlaps(part, quotation)) && agrees(quotation.speaker, source, document.text),
  );
  add((one) => {
    one.indirect.shown++;
    if (right) one.indirect.right++;
  });
}

function wordsOf(words) {
  return words.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function agrees(speaker, source, text) {
  if (!speaker || !source.some((part) => overlaps(part, speaker))) return false;
  const words = wordsOf(source.map((part) => text.slice(part.start, part.end)).join(' '));
  if (words.length === 0 || (words.length === 1 && PRONOUN.test(words[0]))) return true;
  const named = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.toLowerCase());
  if (named.length === 0) return true;
  const shown = new Set(wordsOf(`${speaker.name} ${text.slice(speaker.start, speaker.end)}`.toLowerCase()));
  return named.some((word) => shown.has(word));
}
