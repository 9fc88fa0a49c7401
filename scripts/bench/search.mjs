// How search and answers behave as the archive grows, beside raw MiniSearch and SQLite's FTS5 over the same stems:
// npm run bench:search [-- --sizes 1000,10000 --folder ARTICLES --questions 240 --seed 7 --json]. Each engine runs alone, in a
// process of its own.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeChanging, writeCorpus } from './search/corpus.mjs';
import { endWords, runWords } from './search/report.mjs';

const PREPARE = new URL('./search/prepare.mjs', import.meta.url);
const ENGINE = new URL('./search/engine.mjs', import.meta.url);
const NAMES = ['attache', 'minisearch', 'fts5'];
/** Megabytes that V8 may use: 300,000 passages do not fit into what it takes by itself. */
const MOST_MEMORY = 16_000;
const FEWEST = 200;

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000' },
    folder: { type: 'string' },
    questions: { type: 'string', default: '240' },
    seed: { type: 'string', default: '7' },
    json: { type: 'boolean', default: false },
  },
});

function refuse(words) {
  console.error(`bench:search: ${words}`);
  process.exit(2);
}

function wholeNumber(name, text, least) {
  const number = /^\d{1,7}$/.test(text) ? Number(text) : -1;
  return number >= least ? number : refuse(`--${name} takes whole numbers from ${least}, not "${text}"`);
}

/** Runs a script of ours in a process of its own and gives the object it prints. */
function inOwnProcess(script, args) {
  const flags = ['--expose-gc', `--max-old-space-size=${MOST_MEMORY}`, script.pathname];
  const child = spawn(process.execPath, [...flags, ...args.map(String)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.on('data', (part) => {
    printed += part;
  });
  return new Promise((done, fail) => {
    child.on('close', (code) =>
      code === 0 ? done(JSON.parse(printed)) : fail(new Error(`${args[0]} ended with ${code}`)),
    );
  });
}

async function measureEngine(name, corpus, work) {
  process.stderr.write(`  ${name} …\n`);
  const cold = await inOwnProcess(ENGINE, [name, corpus, work, 'cold']);
  return cold === null ? null : { ...cold, ...(await inOwnProcess(ENGINE, [name, corpus, work, 'warm'])) };
}

async function measureCorpus(fill, isMade) {
  const place = mkdtempSync(join(tmpdir(), 'attache-bench-search-'));
  const [folder, work] = [join(place, 'corpus'), join(place, 'work')];
  try {
    mkdirSync(work);
    fill(folder);
    writeChanging(folder, 0);
    const asked = wholeNumber('questions', options.questions, FEWEST);
    const corpus = await inOwnProcess(PREPARE, [folder, work, asked, seed]);
    const engines = {};
    for (const name of NAMES) engines[name] = await measureEngine(name, folder, work);
    return { corpus, engines, isMade };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

const seed = wholeNumber('seed', options.seed, 0);
const sizes = options.sizes.split(',').map((text) => wholeNumber('sizes', text, 1));
const runs = [];
async function measure(fill, isMade) {
  const run = await measureCorpus(fill, isMade);
  runs.push(run);
  if (!options.json) console.log(runWords(run));
}

if (options.folder !== undefined)
  await measure((folder) => cpSync(options.folder, folder, { recursive: true }), false);
else
  for (const size of sizes) {
    process.stderr.write(`${size} passages\n`);
    await measure((folder) => writeCorpus(folder, size, seed), true);
  }
if (options.json) console.log(JSON.stringify({ seed, node: process.version, runs }));
else console.log(endWords(runs));
