// Articles read by worker threads of the built program, held against the same articles read here.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReadPart } from '../../src/corpus/library.ts';
import type { Host } from '../../src/index/host.ts';
import { openHost } from '../../src/index/open.ts';
import { readInPool } from '../../src/index/pool.ts';
import { ask } from './made-articles.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const WORKER = new URL('../../dist/index/worker.js', import.meta.url);

let folder: string;
let corpusDir: string;

beforeAll(async () => {
  const { build } = await import(new URL('../../scripts/build.mjs', import.meta.url).href);
  build(ROOT);
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attache-pool-'));
  corpusDir = join(folder, 'corpus');
  mkdirSync(corpusDir);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function open(read?: ReadPart): Promise<Host> {
  const settings = { corpusDir, dataDir: join(folder, 'data'), clock: () => performance.now() };
  return openHost(read === undefined ? settings : { ...settings, read });
}

/** A worker that does what `code` says with the text of a part before it reads it as the real one does. */
function workerThat(code: string): URL {
  const program = `import { parentPort } from 'node:worker_threads';
    const on = parentPort.on.bind(parentPort);
    parentPort.on = (name, read) => on(name, (part) => {
      const text = new TextDecoder().decode(part.bytes);
      ${code}
      read(part);
    });
    await import(${JSON.stringify(WORKER.href)});`;
  return new URL(`data:text/javascript,${encodeURIComponent(program)}`);
}

function write(name: string, text: string): void {
  writeFileSync(join(corpusDir, name), text);
}

const GOOD = 'The harbour of Norrsund opened on 6 June 2022, Minister Ada Mwangi said.\n';
const line = (id: string, text: string): string => JSON.stringify({ id, text });

describe('worker threads', () => {
  it('give the same archive as reading here, to the last number', async () => {
    cpSync(join(ROOT, 'corpus'), corpusDir, { recursive: true });
    write(
      'lines.jsonl',
      [line('one', GOOD), '{"id": "bad"', line('two', `“Trade rose 5%,” ${GOOD}`)].join('\n'),
    );
    const [here, there] = [
      (await open()).snapshot(),
      (await open(readInPool({ program: WORKER }))).snapshot(),
    ];
    expect(there.version).toBe(here.version);
    expect(there.articles).toEqual(here.articles);
    expect(there.problems).toEqual(here.problems);
    expect(there.passages).toEqual(here.passages);
    expect(there.figureheads).toEqual(here.figureheads);
    for (const { id } of here.articles) expect(there.evidenceOf(id)).toEqual(here.evidenceOf(id));
    const question = 'How much did China trade with Russia in 2023?';
    expect(await ask(there, question, {}, 20)).toEqual(await ask(here, question, {}, 20));
  });

  it('find nothing in an empty folder', async () => {
    const host = await open(readInPool({ program: WORKER }));
    expect(host.snapshot().articles).toEqual([]);
  });

  it('set aside a file that takes too long, and read the others', async () => {
    write('good.txt', GOOD);
    write('hostile.txt', `${GOOD} forever`);
    write('zebra.txt', GOOD);
    const program = workerThat(`if (text.includes('forever')) for (;;) { }`);
    const host = await open(readInPool({ program, size: 1, seconds: 5 }));
    expect(host.snapshot().articles.map(({ id }) => id)).toEqual(['good', 'zebra']);
    expect(host.snapshot().problems).toMatchObject([
      { code: 'too-slow', file: 'hostile.txt', severity: 'reject' },
    ]);
    expect(await host.reload()).toMatchObject({ outcome: 'unchanged' });
  });

  it.each([
    ['ends', 'process.exit(3)'],
    ['throws', `throw new Error('lost')`],
    ['runs out of memory', 'const all = []; for (;;) all.push(new Array(1e5).fill({}))'],
  ])('set aside the line whose reader %s, by its number and id', async (_, code) => {
    write('many.jsonl', [line('one', GOOD), line('two', `${GOOD} fatal`), line('three', GOOD)].join('\n'));
    const program = workerThat(`if (text.includes('fatal')) { ${code} }`);
    const host = await open(readInPool({ program, size: 1, mebibytes: 200 }));
    expect(host.snapshot().articles.map(({ id }) => id)).toEqual(['one', 'three']);
    expect(host.snapshot().problems).toMatchObject([
      { code: 'unreadable', file: 'many.jsonl', line: 2, article: 'two', severity: 'reject' },
    ]);
  });

  it('let the last good version answer where a file turns hostile, and take nothing hostile in', async () => {
    write('good.txt', GOOD);
    const program = workerThat(`if (text.includes('forever')) for (;;) { }`);
    const host = await open(readInPool({ program, seconds: 5 }));
    write('good.txt', 'Wait forever and a day, said nobody.\n');
    const report = await host.reload();
    expect(report.problems).toMatchObject([{ code: 'too-slow', lastGood: true }]);
    expect(host.snapshot().article('good')?.text).toContain('Norrsund');
    expect(await host.add('new.txt', new TextEncoder().encode('Wait forever.'))).toMatchObject({
      code: 'too-slow',
    });
    expect(host.snapshot().articles).toHaveLength(1);
  });
});
