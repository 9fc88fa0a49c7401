// What the README says to type is typed here: every call of the program in it runs, every command, option and variable
// that it names exists, and the tables and transcripts are those of the program (npm run docs:check compares them).
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCall } from '../src/commands/call.ts';
import { COMMANDS } from '../src/commands/registry.ts';
import { SETTINGS } from '../src/config.ts';

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

const calls = spans.filter((code) => code.startsWith('npm run --silent attache -- '));

describe('the README', () => {
  it('has calls of the program to try', () => {
    expect(calls.length).toBeGreaterThanOrEqual(3);
  });

  it.each(calls)('%s works as it stands there', (line) => {
    const args = wordsOf(line.slice('npm run --silent attache -- '.length));
    const run = spawnSync(process.execPath, [join(ROOT, 'scripts', 'attache.mjs'), ...args], {
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
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    expect(run.stdout.length).toBeGreaterThan(0);
  });

  it('names only commands and options that there are', () => {
    const lines = spans.filter((code) => /^\/[a-z]/.test(code));
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) {
      const read = readCall(line, COMMANDS);
      if (/^\/\w+ \w+$/.test(line) || /^\/\w+( \w+:.*)?$/.test(line))
        expect(read.ok || line === '/corpus', line).toBe(true);
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
