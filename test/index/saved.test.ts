import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReadPart } from '../../src/corpus/library.ts';
import type { Archive } from '../../src/index/archive.ts';
import type { Host } from '../../src/index/host.ts';
import { openHost } from '../../src/index/open.ts';
import { readHere } from '../../src/index/reading.ts';
import { makeOf, openSaved, type SavedFault } from '../../src/index/saved.ts';
import { ask, type Made, NEWS } from './made-articles.ts';

let root: string;
let corpusDir: string;
let indexDir: string;
let read: string[];
let faults: SavedFault[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'attache-saved-'));
  corpusDir = join(root, 'corpus');
  indexDir = join(root, 'index');
  mkdirSync(corpusDir);
  for (const article of NEWS) write(article);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(article: Made): void {
  writeFileSync(join(corpusDir, `${article.id}.jsonl`), JSON.stringify(article));
}

/** A start over what is there; `read` then has the parts that were read, `faults` what was told. */
async function start({ make = 'made', from = 0, reader = readHere as ReadPart } = {}): Promise<Host> {
  read = [];
  faults = [];
  let now = from;
  return openHost({
    corpusDir,
    dataDir: join(root, 'data'),
    clock: () => (now += 1),
    read: (part) => {
      read.push(`${part.path} ${part.line}`);
      return reader(part);
    },
    saved: openSaved({ indexDir, corpusDir, make, tell: (fault) => faults.push(fault) }),
  });
}

function entries(): readonly string[] {
  return readdirSync(indexDir, { recursive: true, encoding: 'utf8' })
    .map((name) => join(indexDir, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}

/** Everything that stands in the saved index, as words. */
function savedWords(): string {
  return entries()
    .map((file) => {
      const bytes = readFileSync(file);
      return inflateRawSync(bytes.subarray(bytes.indexOf(10) + 1)).toString('utf8');
    })
    .join('\n');
}

const QUESTIONS = [
  'Who is Norrsund’s chief executive?',
  'How much copper did Chile export to Japan?',
  'When did the talks between Egypt and Ethiopia break down?',
];

async function contents(archive: Archive) {
  const { version, articles, problems, passages, quotations, figures, events, figureheads } = archive;
  const searches = await Promise.all(QUESTIONS.map((question) => ask(archive, question)));
  const evidence = articles.map(({ id }) => archive.evidenceOf(id));
  return {
    version,
    articles,
    problems,
    passages,
    quotations,
    figures,
    events,
    figureheads,
    searches,
    evidence,
  };
}

const FILES = ['copper.jsonl 1', 'dam.jsonl 1', 'ferry.jsonl 1'];

describe('a start over a saved index', () => {
  it('reads nothing, and has what a first start has', async () => {
    const first = await contents((await start()).snapshot());
    expect(read).toEqual(FILES);
    const second = await contents((await start()).snapshot());
    expect(read).toEqual([]);
    expect(faults).toEqual([]);
    expect(second).toEqual(first);
  });

  it('reads what changed since, and nothing else', async () => {
    await start();
    write({ ...(NEWS[1] as Made), title: 'Ferry service resumed' });
    const archive = (await start()).snapshot();
    expect(read).toEqual(['ferry.jsonl 1']);
    expect(archive.article('ferry')?.title).toBe('Ferry service resumed');
  });

  it('does not read a line again that stands on another, unless its id is that of the line', async () => {
    for (const { id } of NEWS) rmSync(join(corpusDir, `${id}.jsonl`));
    const lines = NEWS.map((one) => JSON.stringify(one));
    const nameless = JSON.stringify({ ...NEWS[0], id: undefined, title: 'Copper again' });
    writeFileSync(join(corpusDir, 'all.jsonl'), [...lines, nameless].join('\n'));
    await start();
    const another = JSON.stringify({ id: 'new', title: 'New', text: 'Norrsund has a new pier.' });
    writeFileSync(join(corpusDir, 'all.jsonl'), [another, ...lines, nameless].join('\n'));
    const moved = await contents((await start()).snapshot());
    expect(read).toEqual(['all.jsonl 1', 'all.jsonl 5']);
    rmSync(indexDir, { recursive: true });
    expect(moved).toEqual(await contents((await start()).snapshot()));
  });

  it('is told nothing by a clock: two builds on different days are the same, byte for byte', async () => {
    const bytes = () => entries().map((file) => [file, readFileSync(file).toString('base64')]);
    await start({ from: 1 });
    const first = bytes();
    rmSync(indexDir, { recursive: true });
    await start({ from: 86_400_000 });
    expect(first).toHaveLength(NEWS.length);
    expect(bytes()).toEqual(first);
  });

  it('does not keep what was set aside for the time it took', async () => {
    const reader: ReadPart = (part) =>
      part.path === 'dam.jsonl'
        ? {
            articles: readHere(part).articles,
            problems: [{ code: 'too-slow', severity: 'warning', file: part.path, found: '', expected: '' }],
          }
        : readHere(part);
    await start({ reader });
    await start();
    expect(read).toEqual(['dam.jsonl 1']);
  });

  it('keeps the indexes of two corpora apart', async () => {
    await start();
    const other = join(root, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'tea.txt'), 'Vantia sold 12 tonnes of tea in 2024.\n');
    const saved = openSaved({ indexDir, corpusDir: other, make: 'made', tell: () => {} });
    await openHost({ corpusDir: other, dataDir: join(root, 'data'), clock: () => 0, saved });
    await start();
    expect(read).toEqual([]);
  });
});

describe('a saved index with a fault', () => {
  const damages: Readonly<Record<string, (file: string) => void>> = {
    'is cut short': (file) => truncateSync(file, statSync(file).size - 9),
    'is empty': (file) => writeFileSync(file, ''),
    'has one bit otherwise': (file) => {
      const bytes = readFileSync(file);
      bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
      writeFileSync(file, bytes);
    },
    'is of an older form': (file) =>
      writeFileSync(file, readFileSync(file, 'latin1').replace('entry-1', 'entry-0'), 'latin1'),
    'is something else': (file) => writeFileSync(file, 'attache-entry-1\n{"articles":[]}'),
    'is a folder': (file) => {
      rmSync(file);
      mkdirSync(file);
    },
  };

  it.each(Object.keys(damages))(
    'answers as if nothing had been saved where an entry %s, and says so',
    async (name) => {
      const right = await contents((await start()).snapshot());
      damages[name]?.(entries()[0] ?? '');
      expect(await contents((await start()).snapshot())).toEqual(right);
      expect(read).toHaveLength(1);
      expect(faults[0]).toMatchObject({ code: 'damaged' });
    },
  );

  it('writes an entry anew that was damaged', async () => {
    await start();
    writeFileSync(entries()[0] ?? '', '');
    await start();
    await start();
    expect([read, faults]).toEqual([[], []]);
  });

  it('is made anew by another program, with other options or other letters, and what was there is gone', async () => {
    const right = await contents((await start()).snapshot());
    expect(await contents((await start({ make: 'other' })).snapshot())).toEqual(right);
    expect(read).toEqual(FILES);
    expect(faults).toEqual([{ code: 'other-make', found: 'made' }]);
    expect(entries()).toHaveLength(NEWS.length);
  });

  it('says that nothing can be written, and answers', async () => {
    writeFileSync(indexDir, 'a file in the way');
    const archive = (await start()).snapshot();
    expect(archive.articles).toHaveLength(NEWS.length);
    expect(faults).toMatchObject([{ code: 'unwritten' }]);
  });

  it.skipIf(process.getuid?.() === 0)('answers from a folder that nobody may write to', async () => {
    await start();
    write({ id: 'new', title: 'New', text: 'Norrsund has a new pier.' });
    chmodSync(indexDir, 0o500);
    expect((await start()).snapshot().articles).toHaveLength(NEWS.length + 1);
    chmodSync(indexDir, 0o700);
  });
});

describe('what is taken out of the corpus', () => {
  it('is gone from the saved index, whether it was removed, deleted or changed', async () => {
    write({ id: 'planted', title: 'Qwyxtitle', text: 'The Qwyxbody of Kenya sold tea.' });
    write({ id: 'deleted', title: 'Zolftitle', text: 'The Zolfbody of Kenya sold tea.' });
    write({ id: 'changed', title: 'Vumptitle', text: 'The Vumpbody of Kenya sold tea.' });
    const host = await start();
    for (const word of ['Qwyx', 'Zolf', 'Vump']) expect(savedWords()).toContain(word);
    await host.remove('planted');
    expect(savedWords()).not.toMatch(/qwyx/i);
    rmSync(join(corpusDir, 'deleted.jsonl'));
    write({ id: 'changed', title: 'Plain', text: 'Kenya sold tea.' });
    await host.reload();
    expect(savedWords()).not.toMatch(/zolf|vump/i);
    expect(savedWords()).toContain('Norrsund');
  });

  it('is gone from it after a start, too', async () => {
    write({ id: 'planted', title: 'Qwyxtitle', text: 'The Qwyxbody of Kenya sold tea.' });
    await start();
    rmSync(join(corpusDir, 'planted.jsonl'));
    await start();
    expect(savedWords()).not.toMatch(/qwyx/i);
    expect(entries()).toHaveLength(NEWS.length);
  });
});

describe('makeOf', () => {
  it('tells programs and versions apart', () => {
    const program = join(root, 'program');
    for (const layer of ['corpus', 'evidence', 'index']) mkdirSync(join(program, layer), { recursive: true });
    writeFileSync(join(program, 'index', 'a.js'), 'one');
    const first = makeOf(program, ['20', '74']);
    expect(makeOf(program, ['20', '74'])).toBe(first);
    expect(makeOf(program, ['20', '75'])).not.toBe(first);
    writeFileSync(join(program, 'index', 'a.js'), 'two');
    expect(makeOf(program, ['20', '74'])).not.toBe(first);
  });
});

describe('a program that is ended while it saves', () => {
  it('leaves nothing that another start falls over', { timeout: 300_000 }, async () => {
    for (let i = 0; i < 60; i += 1)
      write({ ...(NEWS[i % 3] as Made), id: `many-${i}`, title: `Bulletin ${i} of the ferry` });
    const args = [
      join(import.meta.dirname, '..', '..', 'scripts', 'attache.mjs'),
      'ask',
      'Who runs Norrsund?',
    ];
    const env = (index: string) => ({
      ...process.env,
      CORPUS_DIR: corpusDir,
      DATA_DIR: join(root, 'data'),
      INDEX_DIR: index,
      DISCORD_TOKEN: '',
      NO_COLOR: '1',
    });
    const child = spawn(process.execPath, args, { env: env(indexDir), stdio: 'ignore' });
    const ended = new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)));
    const seen = (): number => {
      try {
        return entries().length;
      } catch {
        return 0;
      }
    };
    while (seen() < 5 && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 2));
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    const after = seen();
    expect(after).toBeGreaterThan(0);
    const answer = (index: string) =>
      spawnSync(process.execPath, args, { env: env(index), encoding: 'utf8' });
    const [saved, anew] = [answer(indexDir), answer('none')];
    expect(saved.stdout).toBe(anew.stdout);
    expect(saved.status).toBe(0);
    expect(entries()).toHaveLength(63);
    expect(entries().filter((file) => file.includes('.aside-'))).toEqual([]);
  });
});
