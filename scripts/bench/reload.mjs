// How long opening, reloading, adding and removing take, how long they hold the thread that answers, and the memory:
// npm run bench:reload [-- --articles FOLDER --many NUMBER --here --json]. Works on a copy; --here does without threads.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readFile } from '../../dist/corpus/read.js';
import { openHost } from '../../dist/index/open.js';
import { readInPool } from '../../dist/index/pool.js';
import { table, watched } from './measure.mjs';

const ROOT = join(import.meta.dirname, '..', '..');
const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: join(ROOT, 'corpus') },
    many: { type: 'string', default: '0' },
    here: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

/** Numbers that look like chance and are the same in each run. */
function chance() {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Articles of nine sentences each, drawn from those of the folder. */
function writeMany(folder, number) {
  const files = readdirSync(options.articles, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  const sentences = files.flatMap(({ parentPath, name }) =>
    readFile({ path: name, bytes: readFileSync(join(parentPath, name)) }).articles.flatMap(
      ({ text, sentences }) =>
        sentences.map(({ start, end }) => text.slice(start, end).replaceAll('\n', ' ')),
    ),
  );
  const random = chance();
  const any = () => sentences[Math.floor(random() * sentences.length)];
  const paragraph = () => `${any()} ${any()} ${any()}`;
  for (let i = 0; i < number; i += 1) {
    const under = join(folder, `many-${i % 50}`);
    if (i < 50) mkdirSync(under);
    const head = `---\nid: many-${i}\ntitle: Bulletin ${i}\npublished: "2023-0${1 + (i % 9)}-1${i % 10}"\n---\n`;
    writeFileSync(join(under, `${i}.md`), `${head}\n${paragraph()}\n\n${paragraph()}\n\n${paragraph()}\n`);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'attache-bench-'));
const corpusDir = join(folder, 'corpus');
cpSync(options.articles, corpusDir, { recursive: true });
writeMany(corpusDir, Number(options.many));
const MARK = 'The harbour of Norrsund opened on 6 June 2022, Minister Ada Mwangi said.';
const article = (edition) => `---\nid: bench-article\ntitle: Bench\n---\n\n${MARK} Edition ${edition}.\n`;
writeFileSync(join(corpusDir, 'bench-article.md'), article(0));

const settings = { corpusDir, dataDir: join(folder, 'data'), clock: () => performance.now() };
const phases = [];
async function phase(name, work) {
  const { result, wall, cpu, held, busy } = await watched(work);
  phases.push({ name, wall, cpu, held, busy, residentMB: process.memoryUsage.rss() / 1e6 });
  return result;
}

const host = await phase('open', () =>
  openHost(options.here ? settings : { ...settings, read: readInPool() }),
);
await phase('reload, nothing changed', () => host.reload());
writeFileSync(join(corpusDir, 'bench-article.md'), article(1));
await phase('reload, one article changed', () => host.reload());
writeFileSync(join(corpusDir, 'bench-article.md'), article(2));
await phase('the same again', () => host.reload());
await phase('add', () => host.add('bench-other.txt', new TextEncoder().encode(MARK)));
await phase('remove', () => host.remove('bench-other'));
const { articles, passages } = host.snapshot();
const mostMB = process.resourceUsage().maxRSS / 1000;
rmSync(folder, { recursive: true });

if (options.json)
  console.log(
    JSON.stringify({ articles: articles.length, passages: passages.length, phases, mostResidentMB: mostMB }),
  );
else {
  const ms = (value) => (value === null ? '-' : value.toFixed(0));
  console.log(
    `${articles.length} articles, ${passages.length} passages; at most ${mostMB.toFixed(0)} MB resident\n`,
  );
  console.log(
    table(
      ['', 'wall ms', 'processor ms', 'loop held ms', 'of it busy ms', 'resident MB'],
      phases.map((one) => [
        one.name,
        ms(one.wall),
        ms(one.cpu),
        ms(one.held),
        ms(one.busy),
        ms(one.residentMB),
      ]),
    ),
  );
}
process.exit(0);
