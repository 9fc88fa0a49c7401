// The layer rules fire: a small tree breaks each of them once, and the same tree without that is clean.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const { default: config } = await import(join(ROOT, '.dependency-cruiser.mjs'));
const RULES: readonly string[] = config.forbidden.map(({ name }: { name: string }) => name);
const trees: string[] = [];
afterEach(() => {
  for (const tree of trees.splice(0)) rmSync(tree, { recursive: true, force: true });
});

/** Writes a tree of files, each with the imports given, and checks it. */
function check(files: Record<string, readonly string[]>) {
  const tree = mkdtempSync(join(tmpdir(), 'attache-layers-'));
  trees.push(tree);
  symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
  writeFileSync(join(tree, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(tree, 'tsconfig.json'), '{ "compilerOptions": { "module": "nodenext" } }');
  for (const [file, imports] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    const lines = imports.map((from, place) =>
      from.startsWith('type ')
        ? `import type { X${place} } from '${from.slice(5)}';`
        : `import { x as x${place} } from '${from}';`,
    );
    writeFileSync(join(tree, file), `${lines.join('\n')}\nexport const x = 1;\nexport interface X {}\n`);
  }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts', 'layers.mjs'), tree],
    {
      encoding: 'utf8',
    },
  );
  const broken = [...stderr.matchAll(/^([a-z-]+): /gm)].map((match) => match[1] ?? '');
  return { status, stdout, stderr, broken: [...new Set(broken)].sort() };
}

const CLEAN: Record<string, readonly string[]> = {
  'src/main.ts': ['./config.ts', './discord/bot.ts', './console/program.ts'],
  'src/config.ts': ['node:fs'],
  'src/corpus/span.ts': [],
  'src/corpus/folder.ts': ['node:fs', './span.ts'],
  'src/evidence/find.ts': ['type ../corpus/span.ts'],
  'src/index/build.ts': ['../evidence/find.ts', '../corpus/folder.ts'],
  'src/commands/ask.ts': ['../index/build.ts'],
  'src/commands/quote.ts': ['../index/build.ts'],
  'src/commands/registry.ts': ['./ask.ts', './quote.ts'],
  'src/wording/words.ts': ['../commands/registry.ts'],
  'src/export/export.ts': ['../wording/words.ts'],
  'src/chart/chart.ts': ['../export/export.ts'],
  'src/discord/bot.ts': ['discord.js', '../chart/chart.ts'],
  'src/console/program.ts': ['node:readline', '../wording/words.ts'],
  'stand-in/server.ts': ['node:http'],
  'test/a.ts': [],
};

test('a tree that keeps the rules is clean, and every file of it is seen', () => {
  const { status, stdout, stderr } = check(CLEAN);
  expect(stderr).toBe('');
  expect(stdout).toBe('15 files, 0 broken rules\n');
  expect(status).toBe(0);
});

test('each rule fires where it is broken, types included', () => {
  const { status, broken, stderr } = check({
    ...CLEAN,
    'src/corpus/span.ts': ['type ../evidence/find.ts'],
    'src/evidence/find.ts': ['type ../index/build.ts', 'node:https'],
    'src/index/build.ts': ['../corpus/folder.ts', '../commands/ask.ts'],
    'src/commands/ask.ts': ['./quote.ts', '../wording/words.ts', 'discord.js'],
    'src/wording/words.ts': ['../discord/bot.ts', '../config.ts'],
    'src/export/export.ts': ['../chart/chart.ts'],
    'src/chart/chart.ts': ['../discord/bot.ts'],
    'src/discord/bot.ts': ['discord.js', '../console/program.ts', './nowhere.ts'],
    'src/console/program.ts': ['../discord/bot.ts', '../../test/a.ts'],
    'src/discord/idle.ts': [],
    'stand-in/server.ts': ['../src/corpus/span.ts'],
  });
  expect(status).toBe(1);
  expect(broken).toEqual([...RULES].sort());
  expect(stderr).toContain('Put what two commands share into a file of its own');
});
