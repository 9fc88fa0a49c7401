// What the built program reads and finds in files, as `attache inspect` prints it, and gold lists beside it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../build.mjs';
import { dataAt } from '../data.mjs';

const ROOT = join(import.meta.dirname, '..', '..');

/** The objects of a file of JSON lines. */
export function jsonLines(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** `attache inspect PATHS --json`, by article id. */
function inspect(paths) {
  const run = spawnSync(process.execPath, [join(ROOT, 'dist', 'main.js'), 'inspect', ...paths, '--json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  if (run.status !== 0) throw new Error(`inspect ended with ${run.status}`);
  const found = run.stdout.split('\n').filter(Boolean);
  return new Map(found.map((line) => JSON.parse(line)).map((one) => [one.article.id, one]));
}

/** Inspects texts that stand in no file: `{ id, text, published }` each, kept unit for unit. */
export function inspectTexts(articles) {
  const folder = mkdtempSync(join(tmpdir(), 'attache-eval-'));
  try {
    const path = join(folder, 'texts.jsonl');
    writeFileSync(path, articles.map((one) => JSON.stringify(one)).join('\n'));
    return inspect([path]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * The options that every evaluation takes, and the program built; ends in words, before it builds, where the data is
 * not there. With `own` lists it may be left out.
 */
export function dataOptions(name, set, { own = false } = {}) {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, json: { type: 'boolean' }, wrong: { type: 'boolean' } },
  });
  const data = values.data === undefined && own ? undefined : dataAt(name, set, values.data);
  build(ROOT);
  return { ...values, data };
}

/**
 * For each article with gold written by reading: its `id`, what is `wanted` of one kind, and the `article` as inspected.
 * `data` is a folder with gold.jsonl and the articles as other .jsonl files; the starter corpus with its lists in
 * test/gold where it is not given.
 */
export function goldAndFound(data, kind) {
  const path = data === undefined ? join(ROOT, 'test', 'gold', `${kind}.jsonl`) : join(data, 'gold.jsonl');
  const gold = jsonLines(path);
  const found = inspect(data === undefined ? [join(ROOT, 'corpus')] : articleFiles(data, gold));
  return gold.map(({ id, [kind]: wanted }) => {
    const article = found.get(id);
    if (article === undefined) throw new Error(`no article ${id}: ${path} does not fit these articles`);
    return { id, wanted, article };
  });
}

function articleFiles(data, gold) {
  const ids = new Set(gold.map((one) => one.id));
  return readdirSync(data)
    .filter((name) => name.endsWith('.jsonl') && name !== 'gold.jsonl')
    .map((name) => join(data, name))
    .filter((path) => statSync(path).isFile() && jsonLines(path).some((one) => ids.has(one.id)));
}

const straight = (words) =>
  words
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s/g, ' ');

/** Where the words stand in a text for the nth time, marks and spaces of any kind alike; null where they do not. */
export function place(text, words, nth = 1) {
  const plain = straight(text);
  const wanted = straight(words);
  let start = -1;
  for (let seen = 0; seen < nth; seen++) {
    start = plain.indexOf(wanted, start + 1);
    if (start < 0) return null;
  }
  return { start, end: start + wanted.length };
}

export const overlaps = (one, other) => one.start < other.end && other.start < one.end;

/** A share to three places; 0 of nothing is 0. */
export const share = (part, whole) => (whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000);

export const f1 = (precision, recall) =>
  precision + recall === 0 ? 0 : Math.round(((2 * precision * recall) / (precision + recall)) * 1000) / 1000;

/** Prints one object, or a table of its rows: a name and a value each. */
export function report(title, result, asJson) {
  if (asJson) {
    console.log(JSON.stringify(result));
    return;
  }
  console.log(title);
  const rows = Object.entries(result);
  const width = Math.max(...rows.map(([name]) => name.length));
  for (const [name, value] of rows) console.log(`  ${name.padEnd(width)}  ${value}`);
}
