// How fast articles are read and their evidence found, and whether that grows with the length of the text and no
// faster: npm run bench:evidence [-- --articles FOLDER --json --only WORDS]. Ends with 1 where something grows faster.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPart } from '../../dist/corpus/read.js';
import { extensionsRead } from '../../dist/corpus/readers.js';
import { findActors } from '../../dist/evidence/actor/actors.js';
import { findEvents } from '../../dist/evidence/event/events.js';
import { findFigures } from '../../dist/evidence/figure/figures.js';
import { findPlaces } from '../../dist/evidence/place/places.js';
import { findQuotations } from '../../dist/evidence/quotation/quotations.js';
import { findTimes } from '../../dist/evidence/time/times.js';
import { tokensOf } from '../../dist/evidence/token/tokens.js';
import { prepareAnew } from '../../dist/index/prepared.js';
import { PAGES, TEXTS } from './hostile.mjs';
import { cpuOf, table } from './measure.mjs';

const ROOT = join(import.meta.dirname, '..', '..');
/** Ten times the text may take eleven times as long. */
const MOST = 11;
const SHORT = 100_000;
const TIMES = 10;
const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: join(ROOT, 'corpus') },
    json: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});

const bytesOf = (text) => new TextEncoder().encode(text);

function filesIn(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) =>
    extensionsRead().some((extension) => name.endsWith(extension)),
  );
  return names.sort().map((path) => ({ path, bytes: readFileSync(join(folder, path)), line: null }));
}

/** Milliseconds of each stage over the articles. */
function stages(files) {
  const spent = {};
  const timed = (name, work) => {
    const begun = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(begun);
    spent[name] = (spent[name] ?? 0) + (user + system) / 1000;
    return result;
  };
  for (const file of files) {
    const { articles } = timed('reading', () => readPart(file));
    for (const article of articles) {
      timed('tokens', () => tokensOf(article));
      const places = timed('places', () => findPlaces(article));
      const times = timed('times', () => findTimes(article));
      const actors = timed('actors', () => findActors(article, places));
      timed('quotations', () => findQuotations(article, actors, times));
      timed('figures', () => findFigures(article, times, places));
      timed('events', () => findEvents(article, times));
    }
  }
  return spent;
}

/** Everything that some files cost: reading, evidence, passages and words, all kept until the last is done. */
function cost(path, texts) {
  const parts = texts.map((text) => ({ path, bytes: bytesOf(text), line: null }));
  return () => parts.map((part) => readPart(part).articles.map(prepareAnew));
}

/**
 * One text of 1 MB beside ten of 100 KB, so that as much is kept in memory in both: what tidying memory costs grows
 * with that, whoever keeps it.
 */
function growth(name, path, textOf) {
  const short = cpuOf(cost(path, Array(TIMES).fill(textOf(SHORT))), 2) / TIMES;
  // A slow one is measured once: it says enough.
  const long = cpuOf(cost(path, [textOf(TIMES * SHORT)]), short > 1_000 ? 1 : 2);
  process.stderr.write(`${name}: ${short.toFixed(0)} ms, ${long.toFixed(0)} ms\n`);
  return { name, short, long, ratio: long / short };
}

const files = filesIn(options.articles);
const texts = files.flatMap((file) => readPart(file).articles.map((article) => article.text));
const characters = texts.reduce((sum, text) => sum + text.length, 0);
const prose = texts.join('\n\n');
const proseOf = (length) => prose.repeat(Math.ceil(length / prose.length)).slice(0, length);
const chosen = (name) => name.includes(options.only);

for (const file of files.slice(0, 5)) stages([file]);
const spent = options.only === '' ? stages(files) : {};
const all =
  options.only === '' ? cpuOf(() => files.map((file) => readPart(file).articles.map(prepareAnew))) : 0;
const rows = [];
if (chosen('prose')) rows.push(growth('prose', 'bench.txt', proseOf));
for (const [name, textOf] of Object.entries(TEXTS))
  if (chosen(name)) rows.push(growth(name, 'bench.txt', textOf));
for (const [name, textOf] of Object.entries(PAGES))
  if (chosen(name)) rows.push(growth(`page: ${name}`, 'bench.html', textOf));
const over = rows.filter((row) => row.ratio > MOST).map((row) => row.name);
if (over.length > 0) process.exitCode = 1;

const figures = {
  articles: texts.length,
  characters,
  milliseconds: all,
  articlesPerSecond: (texts.length * 1000) / all,
  stages: spent,
  growth: rows,
  mostAllowed: MOST,
  over,
};
if (options.json) console.log(JSON.stringify(figures));
else {
  if (options.only === '') {
    console.log(
      `${texts.length} articles of ${Math.round(characters / texts.length)} characters: ${figures.articlesPerSecond.toFixed(1)} a second of processor time, ${((characters / all) * 1e-3).toFixed(2)} million characters a second\n`,
    );
    const sum = Object.values(spent).reduce((total, one) => total + one, 0);
    console.log(
      table(
        ['stage', 'ms', 'share'],
        Object.entries(spent).map(([name, ms]) => [
          name,
          ms.toFixed(0),
          `${((100 * ms) / sum).toFixed(0)} %`,
        ]),
      ),
    );
    console.log('');
  }
  console.log(
    table(
      ['what the text repeats', '100 KB of ten, ms', '1 MB, ms', 'ratio'],
      rows.map(({ name, short, long, ratio }) => [
        name,
        short.toFixed(0),
        long.toFixed(0),
        `${ratio.toFixed(1)}${ratio > MOST ? ' (over)' : ''}`,
      ]),
    ),
  );
  console.log(
    over.length === 0
      ? `\nNone grows faster than ${MOST} times for ten times the text.`
      : `\nOver ${MOST}: ${over.join(', ')}.`,
  );
}
