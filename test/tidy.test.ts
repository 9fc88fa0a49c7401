// The shape of the sources: short files, each opening with a sentence that says what it holds.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const LONG = 300;
/** Share of files that may be longer, each with its reason in its first comment. */
const MAY_BE_LONG = 0.03;

interface Source {
  readonly name: string;
  readonly lines: readonly string[];
}

function sourcesIn(folder: string, extension: RegExp): readonly Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extension.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      name: file.slice(ROOT.length + 1),
      lines: readFileSync(file, 'utf8')
        .replace(/^#!.*\n/, '')
        .trimEnd()
        .split('\n'),
    }));
}

const SOURCES = sourcesIn('src', /\.ts$/);
const OTHERS = [
  ...sourcesIn('stand-in', /(?<!\.test)\.ts$/),
  ...sourcesIn('test', /(?<!\.test)\.ts$/),
  ...sourcesIn('scripts', /\.mjs$/),
];

function opening({ lines }: Source): string {
  const end = lines.findIndex((line) => !line.startsWith('//'));
  return lines
    .slice(0, end)
    .map((line) => line.slice(2).trim())
    .join(' ');
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

test('files are short: median, nine in ten, and the few long ones give their reason', () => {
  const lengths = SOURCES.map(({ lines }) => lines.length).sort((a, b) => a - b);
  const long = SOURCES.filter(({ lines }) => lines.length > LONG);
  const [median, most, longest] = [0.5, 0.9, 1].map((share) => quantile(lengths, share));
  process.stdout.write(
    `src: ${lengths.length} files, lines median ${median}, nine in ten under ${most}, longest ${longest}; over ${LONG}: ${long.length}\n`,
  );
  const unexplained = long.filter(
    (source) => !/\b(?:data only|longer?|one (?:table|list))\b/i.test(opening(source)),
  );
  expect(unexplained.map(({ name, lines }) => `${name}: ${lines.length} lines`)).toEqual([]);
  expect(long.length / SOURCES.length).toBeLessThanOrEqual(MAY_BE_LONG);
  expect(most).toBeLessThanOrEqual(200);
});

test('every file that is no test opens with a sentence', () => {
  const without = [...SOURCES, ...OTHERS].filter(
    (source) => opening(source).split(' ').length < 4 || !/[.!?:]$/.test(opening(source)),
  );
  expect(without.map(({ name }) => name)).toEqual([]);
});

test('no file is named after nothing', () => {
  const vague = /(?:^|[/-])(?:utils?|helpers?|misc|common|managers?|stuff|index)\.ts$/;
  expect([...SOURCES, ...OTHERS].map(({ name }) => name).filter((name) => vague.test(name))).toEqual([]);
});
