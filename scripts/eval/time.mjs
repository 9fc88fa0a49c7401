// Scores words of time against annotated ones (TIMEX3, as TempEval-3 does):
// npm run eval:time -- --data ../shared/eval/timex-meantime [--json --wrong]. Strict is the exact extent, relaxed any
// overlap; a value is right where it stands on a relaxed match, letter for letter. Scored twice: up to the last line
// that carries an annotation in any document (lines below were never annotated), and over the whole texts.
import { join } from 'node:path';
import { SETS } from '../data.mjs';
import { dataOptions, f1, inspectTexts, jsonLines, overlaps, report, share } from './inspected.mjs';

const DAY = /^\d{4}-\d\d-\d\d$/;
const options = dataOptions('eval:time', SETS.times);
const documents = jsonLines(join(options.data, 'docs.jsonl'));
const found = inspectTexts(
  documents.map(({ id, dct, text, title }) => ({
    id,
    published: DAY.test(dct) ? dct : undefined,
    text,
    title,
  })),
);
const lines = Math.max(
  ...documents.flatMap(({ text, timexes }) =>
    timexes.map(({ start }) => text.slice(0, start).split('\n').length),
  ),
);
const annotated = score((text) => text.split('\n', lines).join('\n').length, options.wrong);
const whole = score((text) => text.length, false);

if (options.json) console.log(JSON.stringify({ documents: documents.length, lines, annotated, whole }));
else {
  report(
    `Words of time against ${options.data}: ${documents.length} documents, first ${lines} lines`,
    annotated,
  );
  report('Over the whole texts, though lines below were not annotated', whole);
}

/** Extents and values found in the first `limit(text)` letters of each document, against those annotated there. */
function score(limit, complains) {
  const counts = { gold: 0, shown: 0, strict: 0, relaxed: 0, value: 0 };
  for (const document of documents) {
    const article = found.get(document.id);
    if (article === undefined) throw new Error(`nothing was read of ${document.id}`);
    const end = limit(document.text);
    const times = article.times.filter(({ start }) => start < end);
    const used = new Set();
    counts.gold += document.timexes.length;
    counts.shown += times.length;
    for (const gold of document.timexes) scoreOne(gold, times, used, counts, complains ? document : null);
    if (complains)
      for (const time of times)
        if (!used.has(time)) console.error(`${document.id}: “${time.text}” is not annotated`);
  }
  const extent = (right) => {
    const precision = share(right, counts.shown);
    const recall = share(right, counts.gold);
    return { precision, recall, f1: f1(precision, recall) };
  };
  const strict = extent(counts.strict);
  const relaxed = extent(counts.relaxed);
  return {
    gold: counts.gold,
    shown: counts.shown,
    strictRight: counts.strict,
    strictPrecision: strict.precision,
    strictRecall: strict.recall,
    strictF1: strict.f1,
    relaxedRight: counts.relaxed,
    relaxedPrecision: relaxed.precision,
    relaxedRecall: relaxed.recall,
    relaxedF1: relaxed.f1,
    valueRight: counts.value,
    valueF1: extent(counts.value).f1,
  };
}

/** One annotated time: its exact extent if it was found, else the first that overlaps it; each found one serves once. */
function scoreOne(gold, times, used, counts, document) {
  const open = times.filter((time) => !used.has(time));
  const exact = open.find(({ start, end }) => start === gold.start && end === gold.end);
  const time = exact ?? open.find((one) => overlaps(one, gold));
  if (time === undefined) {
    if (document !== null) console.error(`${document.id}: “${gold.text}” ${gold.value} not found`);
    return;
  }
  used.add(time);
  counts.relaxed++;
  if (exact !== undefined) counts.strict++;
  if (time.value === gold.value) counts.value++;
  else if (document !== null)
    console.error(`${document.id}: “${gold.text}” ${gold.value} read as “${time.text}” ${time.value}`);
}
