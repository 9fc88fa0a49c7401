// How the bot does under load: npm run bench:discord [-- --seconds N --rate N --many N --patient --json], and its memory:
// npm run bench:discord -- --memory [--interactions N]. Real sockets on loopback: the built bot is a process of its own,
// the stand-in and the people are this one. --patient: Discord's three seconds never end (for a busy machine).
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { arrive } from './discord/arrivals.mjs';
import { measureMemory } from './discord/memory.mjs';
import { startRunning } from './discord/running.mjs';
import { table } from './measure.mjs';

const ROOT = join(import.meta.dirname, '..', '..');
const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: join(ROOT, 'corpus') },
    many: { type: 'string', default: '1000' },
    rate: { type: 'string', default: '25' },
    seconds: { type: 'string', default: '10' },
    people: { type: 'string', default: '100' },
    reloads: { type: 'string', default: '3' },
    memory: { type: 'boolean', default: false },
    interactions: { type: 'string', default: '50000' },
    patient: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const rate = Number(options.rate);
const seconds = Number(options.seconds);
const many = Number(options.many);

const running = await startRunning({
  articles: options.articles,
  many: options.memory ? 0 : many,
  people: Number(options.people),
  patient: options.patient || options.memory,
});

/** The admin edits an article and reloads, so many times, spread over the time in which questions come. */
async function reload() {
  const editor = running.standIn.driver.as('editor').in('general');
  const times = [];
  for (let number = 0; number < Number(options.reloads); number += 1) {
    await new Promise((resume) => setTimeout(resume, (seconds * 1000) / (Number(options.reloads) + 1)));
    running.edit();
    const begun = performance.now();
    await editor.slash('/corpus reload').reply();
    times.push(performance.now() - begun);
  }
  return times;
}

async function load() {
  const quiet = await arrive(running, { rate, seconds });
  running.standIn.forget();
  let reloadMs = [];
  const reloading = await arrive(running, {
    rate,
    seconds,
    meanwhile: async () => {
      reloadMs = await reload();
    },
  });
  return { rate, seconds, madeUpArticles: many, quiet, reloading: { ...reloading, reloadMs } };
}

const ms = (value) => (value === null ? '-' : value.toFixed(0));
function printLoad({ quiet, reloading }) {
  const row = (name, one, times, perSecond) => [
    name,
    perSecond.toFixed(1),
    ms(times.p50),
    ms(times.p95),
    ms(times.p99),
    ms(times.most),
    one.asked,
    one.answered,
    one.lost,
    one.doubled,
    one.torn,
    one.late,
  ];
  const head = [
    '',
    'a second',
    'p50 ms',
    'p95 ms',
    'p99 ms',
    'most ms',
    'asked',
    'answered',
    'lost',
    'doubled',
    'torn',
    'late',
  ];
  const rows = [
    ['quiet', quiet],
    ['reloading', reloading],
  ].flatMap(([name, one]) => [
    row(`${name}, acknowledged`, one, one.acknowledgedMs, one.acknowledgedPerSecond),
    row(`${name}, answered`, one, one.answeredMs, one.answeredPerSecond),
  ]);
  console.log(
    `${rate} questions a second for ${seconds} s, twice; ${many} made-up articles beside the others\n`,
  );
  console.log(table(head, rows));
  console.log(`\nreloads, ms: ${reloading.reloadMs.map(ms).join(', ')}`);
}

const told = options.json ? () => {} : (line) => console.log(line);
const result = options.memory
  ? await measureMemory(running, { interactions: Number(options.interactions), told })
  : await load();
const exitCode = await running.stop();
if (options.json) console.log(JSON.stringify({ ...result, exitCode }));
else if (options.memory)
  console.log(
    `\nslope after the first 10,000: ${result.slopeBytes?.toFixed(0) ?? '-'} bytes an interaction; lost: ${result.lost}`,
  );
else printLoad(result);
