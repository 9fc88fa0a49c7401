import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Host, ReloadReport } from '../../src/index/host.ts';
import { openHost } from '../../src/index/open.ts';
import { ask, type Made, NEWS } from './made-articles.ts';

let root: string;
let corpusDir: string;
let ticks: number;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'attache-open-'));
  corpusDir = join(root, 'corpus');
  ticks = 0;
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function open(...articles: readonly Made[]): Promise<Host> {
  const { mkdirSync } = await import('node:fs');
  mkdirSync(corpusDir, { recursive: true });
  for (const article of articles) write(article);
  return openHost({ corpusDir, dataDir: join(root, 'data'), clock: () => (ticks += 5) });
}

let stamps = 1_700_000_000;

function write(article: Made): void {
  const file = join(corpusDir, `${article.id}.jsonl`);
  writeFileSync(file, JSON.stringify(article));
  stamps += 10;
  utimesSync(file, stamps, stamps);
}

function bytes(article: Made): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(article));
}

function isReport(result: object): result is ReloadReport {
  return 'outcome' in result;
}

const [COPPER, FERRY, DAM] = NEWS as readonly [Made, Made, Made];

describe('openHost', () => {
  it('opens an empty folder', async () => {
    const host = await open();
    expect(host.snapshot().articles).toEqual([]);
    expect((await ask(host.snapshot(), 'copper')).hits).toEqual([]);
  });

  it('replaces the archive whole and tells what changed, by a clock that was passed in', async () => {
    const host = await open(COPPER, FERRY);
    const before = host.snapshot();
    rmSync(join(corpusDir, 'ferry.jsonl'));
    write({ ...COPPER, title: 'Another title' });
    write(DAM);
    const begun = ticks;
    const report = await host.reload();
    expect(report).toMatchObject({
      outcome: 'replaced',
      before: 2,
      after: 2,
      added: ['dam'],
      changed: [{ id: 'copper', what: 'metadata' }],
      removed: ['ferry'],
      milliseconds: ticks - begun - 5,
    });
    expect(before.articles.map((article) => article.id)).toEqual(['copper', 'ferry']);
    expect((await ask(before, 'ferry to Tallinn')).covered).toBe(true);
    expect(host.snapshot().article('ferry')).toBeNull();
    expect((await ask(host.snapshot(), 'Norrsund ferry')).hits.map((hit) => hit.article.id)).not.toContain(
      'ferry',
    );
  });

  it('says unchanged where nothing changed, and keeps the work', async () => {
    const host = await open(COPPER);
    const { passages, version } = host.snapshot();
    expect(await host.reload()).toMatchObject({ outcome: 'unchanged', added: [], changed: [], removed: [] });
    expect(host.snapshot().passages).toBe(passages);
    expect(host.snapshot().version).toBe(version);
  });

  it('keeps the lexicon where a change names nobody new, and makes another where it does', async () => {
    const host = await open(...NEWS);
    const before = host.snapshot().lexicon;
    const [first] = NEWS;
    if (first === undefined) throw new Error('no news');
    write({ ...first, text: `${first.text}\n\nNothing else was said that day.` });
    await host.reload();
    expect(host.snapshot().lexicon).toBe(before);
    write({ ...first, title: 'Another title' });
    await host.reload();
    expect(host.snapshot().lexicon).not.toBe(before);
    expect(before.begun('another title', () => true)).toEqual([]);
    expect(host.snapshot().lexicon.begun('another title', () => true)).toMatchObject([{ name: first.id }]);
  });

  it('keeps the old archive where files are there but none is valid', async () => {
    const host = await open(COPPER);
    rmSync(join(corpusDir, 'copper.jsonl'));
    writeFileSync(join(corpusDir, 'bad.jsonl'), '{"id": ');
    const report = await host.reload();
    expect(report).toMatchObject({ outcome: 'kept', before: 1, after: 1, removed: [] });
    expect(report.problems.map((problem) => problem.code)).toContain('bad-json');
    expect(host.snapshot().article('copper')).not.toBeNull();
    expect(host.snapshot().problems.map((problem) => problem.code)).toContain('bad-json');
  });

  it('lets a removed article go, though nothing but a bad file is left', async () => {
    const host = await open(COPPER);
    writeFileSync(join(corpusDir, 'bad.jsonl'), '{"id": ');
    expect(await host.remove('copper')).toMatchObject({ outcome: 'replaced', removed: ['copper'] });
    expect(host.snapshot().article('copper')).toBeNull();
  });

  it('lets an article go whose file somebody has deleted already', async () => {
    const host = await open(COPPER);
    rmSync(join(corpusDir, 'copper.jsonl'));
    expect(await host.remove('copper')).toMatchObject({ removed: ['copper'] });
    expect(host.snapshot().article('copper')).toBeNull();
  });

  it('keeps the old archive where the folder itself is gone', async () => {
    const host = await open(COPPER);
    rmSync(corpusDir, { recursive: true });
    expect(await host.reload()).toMatchObject({ outcome: 'kept' });
    expect(host.snapshot().articles).toHaveLength(1);
  });

  it('adds a file, and finds its words at once', async () => {
    const host = await open(COPPER);
    const report = await host.add('dam.jsonl', bytes(DAM));
    expect(report).toMatchObject({ outcome: 'replaced', added: ['dam'] });
    expect((await ask(host.snapshot(), 'dam on the Nile')).hits[0]?.article.id).toBe('dam');
  });

  it.each([
    ['../dam.jsonl', bytes(DAM), 'bad-file-name'],
    ['copper.jsonl', bytes(DAM), 'bad-file-name'],
    ['dam.jsonl', bytes(COPPER), 'duplicate-id'],
    ['dam.jsonl', new TextEncoder().encode('{"id": '), 'bad-json'],
    ['dam.exe', bytes(DAM), 'bad-file-name'],
  ])('does not add %s', async (name, content, code) => {
    const host = await open(COPPER);
    const result = await host.add(name, content);
    expect(isReport(result) ? 'added' : result.code).toBe(code);
    expect(readdirSync(corpusDir)).toEqual(['copper.jsonl']);
    expect(host.snapshot().articles).toHaveLength(1);
  });

  it('moves the file of a removed article to the bin, where nothing is read', async () => {
    const host = await open(COPPER, DAM);
    expect(await host.remove('dam')).toMatchObject({ outcome: 'replaced', removed: ['dam'] });
    expect(readdirSync(corpusDir)).toEqual(['copper.jsonl']);
    const [binned = ''] = readdirSync(join(root, 'data', 'bin'));
    expect(readFileSync(join(root, 'data', 'bin', binned), 'utf8')).toContain('Ethiopia');
    expect((await host.reload()).outcome).toBe('unchanged');
    expect(host.snapshot().article('dam')).toBeNull();
  });

  it('removes no article that it does not have, and none that shares its file', async () => {
    const host = await open(COPPER);
    writeFileSync(join(corpusDir, 'many.jsonl'), `${JSON.stringify(DAM)}\n${JSON.stringify(FERRY)}`);
    await host.reload();
    expect(await host.remove('nothing')).toMatchObject({ code: 'no-such-article', found: 'nothing' });
    expect(await host.remove('dam')).toMatchObject({ code: 'bad-option', option: 'id' });
    expect(host.snapshot().articles).toHaveLength(3);
  });

  it('moves no file that holds more than the article, though nothing else in it could be read', async () => {
    const host = await open(COPPER);
    writeFileSync(join(corpusDir, 'many.jsonl'), `${JSON.stringify(DAM)}\n{"id": \n{"text": 7}`);
    await host.reload();
    expect(await host.remove('dam')).toMatchObject({
      code: 'bad-option',
      found: 'dam, beside 2 more in many.jsonl',
    });
    expect(readdirSync(corpusDir)).toEqual(['copper.jsonl', 'many.jsonl']);
  });

  it('moves the file of one line that has gone bad', async () => {
    const host = await open(COPPER, DAM);
    writeFileSync(join(corpusDir, 'dam.jsonl'), JSON.stringify({ ...DAM, published: 'soon' }));
    expect((await host.reload()).problems).toMatchObject([{ code: 'bad-date', lastGood: true }]);
    expect(await host.remove('dam')).toMatchObject({ outcome: 'replaced', removed: ['dam'] });
    expect(readdirSync(corpusDir)).toEqual(['copper.jsonl']);
  });

  it('keeps the work on articles that a new line moved down', async () => {
    const host = await open();
    const file = join(corpusDir, 'many.jsonl');
    writeFileSync(file, `${JSON.stringify(COPPER)}\n${JSON.stringify(DAM)}`);
    await host.reload();
    const before = host.snapshot();
    writeFileSync(file, `${JSON.stringify(FERRY)}\n${JSON.stringify(COPPER)}\n${JSON.stringify(DAM)}`);
    expect(await host.reload()).toMatchObject({ added: ['ferry'], changed: [], removed: [] });
    const now = host.snapshot();
    expect(now.article('dam')?.line).toBe(3);
    expect(now.evidenceOf('dam')).toBe(before.evidenceOf('dam'));
  });

  it('lets others have their turn while it reads a large file', async () => {
    const host = await open(COPPER);
    const nothing = JSON.stringify({ text: 7, title: 'No text that could be read. '.repeat(4) });
    writeFileSync(join(corpusDir, 'many.jsonl'), `${nothing}\n`.repeat(4_000));
    let turns = 0;
    const count = (): void => {
      turns += 1;
      next = setImmediate(count);
    };
    let next = setImmediate(count);
    expect(await host.reload()).toMatchObject({ outcome: 'unchanged', after: 1 });
    clearImmediate(next);
    expect(turns).toBeGreaterThan(3);
  });

  it('does what is asked at once one after the other', async () => {
    const host = await open(COPPER);
    const results = await Promise.all([
      host.add('dam.jsonl', bytes(DAM)),
      host.reload(),
      host.remove('copper'),
      host.add('ferry.jsonl', bytes(FERRY)),
    ]);
    expect(results.filter(isReport).map((report) => report.outcome)).toEqual([
      'replaced',
      'unchanged',
      'replaced',
      'replaced',
    ]);
    expect(host.snapshot().articles.map((article) => article.id)).toEqual(['dam', 'ferry']);
  });

  it('lets a reload join one that waits, and not one that has begun', async () => {
    const host = await open(COPPER);
    const adding = host.add('dam.jsonl', bytes(DAM));
    const [first, second] = [host.reload(), host.reload()];
    expect(await first).toBe(await second);
    expect(await host.reload()).not.toBe(await first);
    expect(await adding).toMatchObject({ outcome: 'replaced' });
  });

  it('answers alike after 200 changes as when it is opened fresh', async () => {
    const host = await open(...NEWS);
    const step = fc.record({
      article: fc.constantFrom(...NEWS),
      remove: fc.boolean(),
      edition: fc.integer({ min: 0, max: 3 }),
    });
    const steps = fc.sample(step, { numRuns: 200, seed: 7 });
    for (const { article, remove, edition } of steps) {
      if (remove) rmSync(join(corpusDir, `${article.id}.jsonl`), { force: true });
      else write({ ...article, text: `${article.text}\n\nEdition ${edition} of copper, ferry and dam.` });
      await host.reload();
    }
    for (const article of NEWS) write(article);
    await host.reload();
    const fresh = await openHost({ corpusDir, dataDir: join(root, 'data'), clock: () => 0 });
    const question = 'copper exports, the ferry and the dam in 2022';
    const [now, then] = [
      await ask(host.snapshot(), question, {}, 20),
      await ask(fresh.snapshot(), question, {}, 20),
    ];
    const shown = (search: typeof now) =>
      search.hits.map(({ article, passage, score, parts }) => [article.id, passage.start, score, parts]);
    expect(shown(now)).toEqual(shown(then));
    expect(now.confidence).toBe(then.confidence);
    expect(host.snapshot().version).toBe(fresh.snapshot().version);
    expect(host.snapshot().figureheads).toEqual(fresh.snapshot().figureheads);
    const [lexicon, another] = [host.snapshot().lexicon, fresh.snapshot().lexicon];
    expect(lexicon.spellings).toEqual(another.spellings);
    expect(lexicon.spellings.length).toBeGreaterThan(0);
    for (const typed of ['Keyna', 'Zamiba', 'Niarobi', 'copp'])
      expect(lexicon.begun(typed, () => true)).toEqual(another.begun(typed, () => true));
  });
});
