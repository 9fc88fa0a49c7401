// The built program as a process of its own, over real pipes: what a script, a shell and a newcomer meet.
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const TEXT =
  'Kenya’s exports to Italy rose to $120 million in 2024 from $95 million a year earlier.\n\n“We expect more,” Trade Minister Ada Mwangi said on Tuesday. She will visit Rome on 20 June.\n\nThe word 😀 and e\u0301 stand here, as  two spaces do.';

const work = mkdtempSync(join(tmpdir(), 'attache-process-'));
const corpus = join(work, 'corpus');
afterAll(() => rmSync(work, { recursive: true, force: true }));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function environment(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { DISCORD_TOKEN: _token, INIT_CWD: _cwd, FORCE_COLOR: _force, ...rest } = process.env;
  return { ...rest, DISCORD_TOKEN: '', CORPUS_DIR: corpus, DATA_DIR: join(work, 'data'), ...more };
}

/** Runs "attache" with arguments, as npm run attache does after its own start. */
function attache(args: readonly string[], input = '', more: Record<string, string> = {}): Ran {
  const script = join(ROOT, 'scripts', 'attache.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: work,
    input,
    encoding: 'utf8',
    env: environment(more),
    maxBuffer: 1 << 28,
  });
  return { code: status, out: stdout, err: stderr };
}

function objects(out: string): Record<string, unknown>[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

beforeAll(() => {
  mkdirSync(join(corpus, 'deep'), { recursive: true });
  const one = { id: 'one', title: 'Kenya and Italy', outlet: 'Test Wire', published: '2025-06-04' };
  const lines = [
    { ...one, url: 'https://example.org/one', text: TEXT },
    { title: 'No id here', published: '2025-06-05', text: 'A second article about Vantia.' },
  ];
  writeFileSync(
    join(corpus, 'a.jsonl'),
    `${lines.map((line) => JSON.stringify(line)).join('\n')}\n{"broken\n`,
  );
  writeFileSync(join(corpus, 'deep', 'b.txt'), 'Vantia sold 12 tonnes of tea in 2024.\n');
  writeFileSync(
    join(corpus, 'red.md'),
    '---\ntitle: Red\n---\n\nThe word is \u001b[31mred\u001b[0m in Vantia.\n',
  );
  expect(attache(['--version']).code).toBe(0);
});

test('one command prints one object from the first byte and ends with 0', () => {
  const { code, out, err } = attache(['trade', '--country', 'Kenya', '--partner', 'Italy', '--json']);
  expect(code).toBe(0);
  expect(objects(out)).toHaveLength(1);
  expect(out.startsWith('{')).toBe(true);
  expect(err).toBe('');
});

test('through npm run, from another folder, the same bytes come out', () => {
  const args = ['run', '--silent', 'attache', '--', 'sources', '--json'];
  const npm = spawnSync('npm', ['--prefix', ROOT, ...args], {
    cwd: work,
    encoding: 'utf8',
    env: environment(),
    shell: process.platform === 'win32',
  });
  expect(npm.status).toBe(0);
  expect(npm.stdout).toBe(attache(['sources', '--json']).out);
});

test('a call that can’t be taken prints its object and ends with 2', () => {
  for (const args of [
    ['timeline', '--topic', 'Kenya', '--from', '2025-13-45'],
    ['nosuch'],
    ['ask', 'Who?', '--colour', 'red'],
    ['search', 'tea', '--top', '0'],
    ['corpus', 'burn'],
  ]) {
    const { code, out } = attache([...args, '--json']);
    expect([code, args]).toEqual([2, args]);
    const [answer] = objects(out);
    expect(answer).toMatchObject({ status: 'invalid' });
    expect(answer?.problems).toMatchObject([{ code: expect.any(String), expected: expect.any(String) }]);
  }
});

test('a mistyped command is met with a question on standard error', () => {
  const { code, out, err } = attache(['aks', 'x']);
  expect(code).toBe(2);
  expect(err).toBe('Did you mean "attache ask"?\n');
  expect(out).toContain('found: /aks');
  expect(out).not.toContain('Try instead');
  expect(objects(attache(['aks', 'x', '--json']).out)).toMatchObject([
    { next: [{ call: { command: 'ask' } }] },
  ]);
});

test('what the archive does not cover is an answer', () => {
  const { code, out } = attache(['ask', 'What is the capital of Peru?', '--json']);
  expect(code).toBe(0);
  expect(objects(out)).toMatchObject([{ status: 'not-covered' }]);
});

test('a batch answers each line in order, twice with the same bytes', () => {
  const asked = [
    '/quote speaker:Ada Mwangi',
    '/trade country:Kenya partner:Italy year:2024 measure:exports',
    'Where will the minister go on 20 June?',
    '',
    '/search top:3 query:exports to Italy',
    '/nosuch thing',
    '/sources',
  ];
  const first = attache(['--json'], asked.join('\r\n'));
  expect(first.code).toBe(0);
  const found = objects(first.out);
  expect(found.map(({ command }) => command)).toEqual([
    'quote',
    'trade',
    'ask',
    'search',
    'nosuch',
    'sources',
  ]);
  expect(found.map(({ status }) => status).slice(-2)).toEqual(['invalid', 'answered']);
  expect(attache(['--json'], asked.join('\n')).out).toBe(first.out);
});

test('every piece of evidence is the article’s slice', () => {
  const asked = [
    '/quote speaker:Ada Mwangi',
    '/trade country:Kenya',
    '/timeline topic:Rome',
    '/sources',
    'Who visits Rome?',
  ];
  const texts = new Map<unknown, string>();
  for (const { article } of objects(attache(['inspect', corpus, '--json']).out)) {
    const { id, text } = article as { id: string; text: string };
    texts.set(id, text);
  }
  let seen = 0;
  for (const answer of objects(attache(['--json'], asked.join('\n')).out)) {
    const items = [...(answer.evidence as object[]), ...(answer.nearest as object[])];
    for (const item of items as { articleId: string; start: number; end: number; text: string }[]) {
      expect(item.text).toBe(texts.get(item.articleId)?.slice(item.start, item.end));
      seen++;
    }
  }
  expect(seen).toBeGreaterThan(4);
});

test('inspect gives an object an article with ids relative to the folder, faults on standard error', () => {
  const { code, out, err } = attache(['inspect', 'corpus', '--json']);
  expect(code).toBe(0);
  expect(objects(out).map(({ article }) => (article as { id: string }).id)).toEqual([
    'one',
    'a#2',
    'deep/b',
    'red',
  ]);
  expect(objects(out)[0]).toMatchObject({ file: 'a.jsonl', article: { text: TEXT, author: null } });
  expect(err).toContain('a.jsonl line 3');
});

test('inspect takes a file, and paths start where the person stands', () => {
  const ids = (args: string[], more = {}) =>
    objects(attache(['inspect', ...args, '--json'], '', more).out).map(
      ({ article }) => (article as { id: string }).id,
    );
  expect(ids(['corpus/deep/b.txt'])).toEqual(['b']);
  expect(ids(['b.txt', '../a.jsonl'], { INIT_CWD: join(corpus, 'deep') })).toEqual(['b', 'one', 'a#2']);
});

test('inspect of nothing is told, not thrown, and can’t be taken', () => {
  const { code, out, err } = attache(['inspect', 'nowhere', '--json']);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('nowhere');
  expect(attache(['inspect', '--json']).code).toBe(2);
});

test('inspect of what can’t be read is told in a line, and the rest is inspected', () => {
  const long = 'a'.repeat(5_000);
  const { code, out, err } = attache(['inspect', long, '/dev/null', 'corpus/deep/b.txt', '--json']);
  expect(code).toBe(0);
  expect(objects(out)).toHaveLength(1);
  const lines = err.trimEnd().split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(
    /^a{20,}…: this can’t be read \[unreadable\] \(found: ENAMETOOLONG\); expected: a file or a folder/,
  );
  expect(lines[1]).toContain('no plain file');
});

test('inspect of a folder gives what is good in it beside what no reader can take', () => {
  const folder = join(work, 'nested');
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.md'), `${'> '.repeat(8_000)}The ferry sank.\n`);
  writeFileSync(join(folder, 'b.md'), 'The ferry sank.\n');
  const { code, out, err } = attache(['inspect', folder, '--json']);
  expect(code).toBe(0);
  expect(objects(out)).toMatchObject([{ article: { id: 'b' } }]);
  expect(err).toMatch(/^a\.md line 1: this is nested too deeply/);
});

test('a path that is too long is no upload either', () => {
  const { code, out, err } = attache(['corpus', 'add', 'a'.repeat(5_000)]);
  expect([code, err]).toEqual([2, '']);
  expect(out.length).toBeLessThan(300);
});

test.each([
  [['help'], '/quote'],
  [['help', '--command', 'trade'], 'partner'],
  [['--help'], 'inspect'],
  [['trade', '--help'], '--partner'],
  [['--version'], '.'],
  [['schema'], '"articleId"'],
])('%j works whatever is wrong with the settings, which is told', (args, shown) => {
  const { code, out, err } = attache(args, '', { LOG_LEVEL: 'loud', DATA_DIR: corpus, ALLOW_DMS: 'perhaps' });
  expect(code).toBe(0);
  expect(out).toContain(shown);
  expect(err.match(/^\w+ \(from the environment\): found/gm)).toHaveLength(3);
});

test('all faults of the settings are told at once, and nothing else is done', () => {
  const { code, out, err } = attache(['sources', '--json', '--max-file-mb', 'huge'], '', {
    LOG_LEVEL: 'loud',
  });
  expect([code, out]).toEqual([2, '']);
  expect(err.split('\n').filter((line) => line !== '')).toHaveLength(2);
  expect(err).toContain('MAX_FILE_MB (from the command line): found "huge"');
  expect(err).toContain('LOG_LEVEL (from the environment): found "loud"');
});

test.each([[['sources', '--json']], [['corpus', 'status']], [[]]])(
  '%j of a folder that is not there, or of a file, can’t be taken',
  (args) => {
    const { code, out, err } = attache(args, '/sources', { CORPUS_DIR: join(work, 'nowhere') });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('CORPUS_DIR (from the environment): found');
    expect(attache(args, '/sources', { CORPUS_DIR: process.execPath }).err).toContain('ENOTDIR');
  },
);

test('a folder without an article is an empty archive, which says where articles go', () => {
  const empty = join(work, 'empty');
  mkdirSync(empty, { recursive: true });
  const { code, out, err } = attache(['ask', 'Who sold tea?'], '', { CORPUS_DIR: empty });
  expect(code).toBe(0);
  expect(out).toMatch(/^This archive is empty[^\n]*\nPut articles \(.*\.jsonl.*\/corpus reload/);
  expect(out).not.toContain('undated');
  expect(err).toContain(`no article in ${empty}`);
});

test('a line of the log holds neither the token nor what a terminal obeys', () => {
  const script = `
    const { openLog } = await import(${JSON.stringify(pathToFileURL(join(ROOT, 'dist', 'log.js')).href)});
    openLog('info', 'abc.def').info('one\\u009b2J', { words: '\\u202e\\u001b[2J\\u2028 abc.def' });`;
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(stderr.slice(0, -1)).not.toMatch(/[\p{Cc}\u2028\u202e]|abc\.def/u);
  expect(JSON.parse(stderr)).toMatchObject({
    msg: 'one\u009b2J',
    words: '\u202e\u001b[2J\u2028 [token]',
  });
});

test('the bot and the registration say that they need a token', () => {
  for (const word of ['bot', 'register']) {
    const { code, out, err } = attache([word]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('DISCORD_TOKEN');
  }
});

test('a pipe gets no colour and no escape sequence, whatever an article holds', () => {
  const { out } = attache(['sources', '--id', 'red']);
  expect(out).toContain('red');
  expect(out).not.toContain('\u001b');
  const { out: piped } = attache([], '/ask question:Which word is in Vantia?\n/sources id:red\n');
  expect(piped).toContain('␛[31m');
  expect(piped).not.toContain('\u001b');
});

test('a settings file beside the program changes settings and brings nothing to standard output', () => {
  const home = join(work, 'home');
  mkdirSync(home);
  for (const name of ['dist', 'node_modules']) symlinkSync(join(ROOT, name), join(home, name));
  for (const name of ['package.json']) copyFileSync(join(ROOT, name), join(home, name));
  writeFileSync(join(home, '.env'), 'CORPUS_DIR=news\nEXAMPLE_OF_A_STRANGER=1\n');
  mkdirSync(join(home, 'news'));
  writeFileSync(join(home, 'news', 'only.txt'), 'Vantia has one article here.\n');
  const { CORPUS_DIR: _corpus, ...env } = environment();
  const args = [
    '--preserve-symlinks',
    '--preserve-symlinks-main',
    join(home, 'dist', 'main.js'),
    'sources',
    '--json',
  ];
  const { stdout } = spawnSync(process.execPath, args, { cwd: work, encoding: 'utf8', env });
  expect(objects(stdout)).toMatchObject([{ evidence: [{ articleId: 'only' }] }]);
});

test('a reader that goes away early is no fault', async () => {
  const script = join(ROOT, 'scripts', 'attache.mjs');
  const child = spawn(process.execPath, [script, '--json'], { cwd: work, env: environment() });
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  child.stdin.on('error', () => undefined);
  child.stdout.once('data', () => child.stdout.destroy());
  child.stdin.end('/sources\n'.repeat(2_000));
  const code = await new Promise((resolve) => child.on('exit', resolve));
  expect([code, err]).toEqual([0, '']);
});

test('help comes from the registry, a command’s with its options', () => {
  const { out } = attache(['--help']);
  for (const name of ['ask', 'quote', 'trade', 'corpus', 'inspect', '--corpus-dir'])
    expect(out).toContain(name);
  expect(attache(['trade', '--help']).out).toContain('--partner');
});

test('the demo shows the trade of 2023 from the starter corpus, whatever corpus is set', () => {
  const { code, out } = attache(['demo']);
  expect(code).toBe(0);
  expect(out).toContain('240.1');
  expect(out.match(/^\$ attache /gm)).toHaveLength(5);
});
