// What the README says to type is typed here: every call of the program in it runs, every command, option and variable
// that it names exists, and the tables and transcripts are those of the program (npm run docs:check compares them).
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { optionsOf, readCall } from '../src/commands/call.ts';
import { checkOptions } from '../src/commands/option.ts';
import { COMMANDS } from '../src/commands/registry.ts';
import { SETTINGS } from '../src/settings.ts';

const ROOT = join(import.meta.dirname, '..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const MANIFEST: unknown = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const spans = [...README.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
const outside = README.replace(/<!-- (?:settings|commands|transcript)[\s\S]*?<!-- end -->/g, '');

/** What a shell makes of a line with double quotation marks, stand-ins filled with things that are here. */
function wordsOf(line: string): readonly string[] {
  const filled = line
    .replace('PATH…', 'corpus')
    .replace('FILE', 'corpus/nato-at-75-2024.md')
    .replace('"…"', '"NATO"');
  return [...filled.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

/** What the program does with arguments, over the starter corpus. */
function attache(args: readonly string[]) {
  return spawnSync(process.execPath, [join(ROOT, 'scripts', 'attache.mjs'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: {
      ...process.env,
      INIT_CWD: ROOT,
      CORPUS_DIR: join(ROOT, 'corpus'),
      DISCORD_TOKEN: '',
      NO_COLOR: '1',
    },
    maxBuffer: 1 << 28,
  });
}

const calls = spans.filter((code) => code.startsWith('npm run --silent attache -- '));

describe('the README', () => {
  it('has calls of the program to try', () => {
    expect(calls.length).toBeGreaterThanOrEqual(3);
  });

  it.each(calls)('%s works as it stands there', (line) => {
    const args = wordsOf(line.slice('npm run --silent attache -- '.length));
    const run = attache(args);
    // A machine under load takes long enough to be told so.
    expect(run.stderr.replace(/^Reading the articles in .*\n/, '')).toBe('');
    expect(run.status).toBe(0);
    expect(run.stdout.length).toBeGreaterThan(0);
  });

  const lines = spans.filter((code) => /^\/[a-z]+(?: |$)/.test(code));

  it('has lines of commands to try', () => {
    expect(lines.length).toBeGreaterThan(3);
  });

  it.each(lines)('%s names a command and options that there are', (line) => {
    if (COMMANDS.some(({ name, kind }) => kind === 'admin' && `/${name}` === line)) return;
    const read = readCall(line, COMMANDS);
    expect(read.ok, line).toBe(true);
    const command = COMMANDS.find(({ name }) => name === read.call.command);
    const declared = command === undefined ? [] : (optionsOf(command, read.call.subcommand ?? null) ?? []);
    const wrong = checkOptions(declared, read.call.options).problems.map(({ code }) => code);
    expect(wrong.filter((code) => code !== 'missing-option')).toEqual([]);
    const names = [...line.matchAll(/\s([a-z-]+):/g)].map(([, name]) => name);
    expect(declared.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
  });

  it('shows a search that ranks as it stands there', () => {
    const shown = spans.filter((code) => code.startsWith('search '));
    expect(shown.length).toBeGreaterThan(0);
    for (const line of shown) {
      const run = attache(wordsOf(line));
      expect(run.status, line).toBe(0);
      expect(JSON.parse(run.stdout).results.length, line).toBeGreaterThan(0);
    }
  });

  it('names only scripts and variables that there are', () => {
    const scripts =
      typeof MANIFEST === 'object' && MANIFEST !== null && 'scripts' in MANIFEST
        ? Object(MANIFEST.scripts)
        : {};
    const known = new Set(SETTINGS.map((setting) => setting.name));
    for (const [, script = ''] of outside.matchAll(/npm run (?:--silent )?([a-z:]+)/g))
      expect(scripts).toHaveProperty([script]);
    for (const [name] of outside.matchAll(/\b[A-Z]+_[A-Z_]+\b/g)) {
      if (name !== 'YOUR_APPLICATION_ID') expect(known, name).toContain(name);
    }
  });

  it('lists every package that the program needs, and no other', () => {
    const needed =
      typeof MANIFEST === 'object' && MANIFEST !== null && 'dependencies' in MANIFEST
        ? Object.keys(Object(MANIFEST.dependencies))
        : [];
    const [, table = ''] = README.split('## What it is made of');
    const listed = [...table.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) =>
      cell.split(',').map((one) => one.trim()),
    );
    expect(listed.filter((name) => name !== 'package' && name !== '---').sort()).toEqual([...needed].sort());
  });
});
