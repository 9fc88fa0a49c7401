// One process of the benchmark: one engine, from nothing to the last figure, as one object on standard output.
// Arguments: engine, folder of the corpus, folder of stems and questions, "cold" or "warm".
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { watched } from '../measure.mjs';

const RELOADS = 3;
/** How many hits are asked for, as /ask does. */
const TOP = 20;
/** Longer than an idle reading thread lives, so that its memory is given back. */
const SETTLING = 6_500;

const ENGINES = {
  attache: async (where) => (await import('./attache.mjs')).attache(where),
  minisearch: async (where) => (await import('./minisearch.mjs')).minisearch(where),
  fts5: async (where) => (await import('./fts5.mjs')).fts5(where),
};

const [name, corpus, work, mode] = process.argv.slice(2);
const { warming, timed } = JSON.parse(readFileSync(join(work, 'questions.json'), 'utf8'));
const first = warming[0]?.question ?? 'What is it?';
const engine = await ENGINES[name]({ corpus, work, top: TOP });
const pause = (milliseconds) => new Promise((resume) => setTimeout(resume, milliseconds));
const turn = () => new Promise((resume) => setImmediate(resume));

function percentiles(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) };
}

/** Asks every question once, the event loop turning between them: milliseconds by the clock and of processor time. */
async function measured(ask) {
  for (const { question } of warming) await ask(question);
  const wall = [];
  const processor = [];
  let expected = 0;
  let found = 0;
  const { held, busy } = await watched(async () => {
    for (const { question, articleId } of timed) {
      const [begun, cpu] = [performance.now(), process.cpuUsage()];
      const ids = await ask(question);
      wall.push(performance.now() - begun);
      const { user, system } = process.cpuUsage(cpu);
      processor.push((user + system) / 1000);
      if (articleId !== null && Array.isArray(ids)) {
        expected += 1;
        if (ids.includes(articleId)) found += 1;
      }
      await turn();
    }
  });
  const counts = { questions: timed.length, expected, found };
  return {
    ...counts,
    wall: percentiles(wall),
    processor: percentiles(processor),
    held,
    heldOnProcessor: busy,
  };
}

/** Milliseconds of processor time of this process so far, all its threads together. */
function onProcessor() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function memory() {
  await pause(SETTLING);
  for (let times = 0; times < 3; times += 1) globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  return { resident: rss, heap: heapUsed + external };
}

async function cold() {
  globalThis.gc?.();
  const before = process.memoryUsage();
  const begun = performance.now();
  const passages = await engine.build();
  const build = performance.now() - begun;
  await (engine.answer ?? engine.search)(first);
  const coldStart = performance.now();
  const coldOnProcessor = onProcessor();
  const after = await memory();
  const search = await measured(engine.search);
  const answer = engine.answer === undefined ? null : await measured(engine.answer);
  const reloads = [];
  for (let times = 0; times < RELOADS; times += 1) reloads.push(await engine.reload());
  return {
    passages,
    build,
    coldStart,
    coldOnProcessor,
    residentPerPassage: (after.resident - before.rss) / passages,
    heapPerPassage: (after.heap - before.heapUsed - before.external) / passages,
    search,
    answer,
    reload: percentiles(reloads).p50,
    reloads,
    indexAlone: engine.indexAlone === undefined ? null : engine.indexAlone(),
    savedBytes: await engine.save(),
  };
}

async function warm() {
  await engine.load();
  await engine.search(first);
  return { warmStart: performance.now(), warmOnProcessor: onProcessor() };
}

const figures = engine === null ? null : mode === 'warm' ? await warm() : await cold();
await new Promise((done) => process.stdout.write(`${JSON.stringify(figures)}\n`, done));
process.exit();
