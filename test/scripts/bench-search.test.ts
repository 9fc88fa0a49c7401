// The corpora that the search benchmark makes up: as many passages as asked for, words that grow as they should.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readFile } from '../../src/corpus/read.ts';
import { passagesOf } from '../../src/index/passages.ts';

const BENCH = join(import.meta.dirname, '..', '..', 'scripts', 'bench', 'search');
const { writeCorpus } = await import(pathToFileURL(join(BENCH, 'corpus.mjs')).href);
const { chanceOf, drawer, HEAPS, heaps, spelt } = await import(
  pathToFileURL(join(BENCH, 'vocabulary.mjs')).href
);

const place = mkdtempSync(join(tmpdir(), 'attache-bench-test-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

function written(name: string, passages: number, seed: number): readonly (readonly [string, string])[] {
  const folder = join(place, name);
  writeCorpus(folder, passages, seed);
  return readdirSync(folder)
    .sort()
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);
}

describe('a made-up corpus', () => {
  it('has as many passages as were asked for, the last article shorter', () => {
    const files = written('counted', 203, 7);
    const articles = files.flatMap(([path, text]) => readFile({ path, bytes: Buffer.from(text) }).articles);
    expect(articles.flatMap(passagesOf)).toHaveLength(203);
    expect(articles).toHaveLength(26);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(written('one', 40, 7)).toEqual(written('two', 40, 7));
    expect(written('three', 40, 8)).not.toEqual(written('four', 40, 7));
  });

  it('has nothing where nothing is asked for', () => {
    expect(written('none', 0, 7)).toEqual([]);
  });
});

describe('its words', () => {
  it('grow as Heaps’ law has it', () => {
    const draw = drawer(chanceOf(3), HEAPS);
    const drawn = new Set<number>();
    for (let tokens = 1; tokens <= 100_000; tokens += 1) {
      drawn.add(draw());
      if (tokens % 10_000 === 0) expect(Math.abs(drawn.size - heaps(tokens))).toBeLessThanOrEqual(1);
    }
  });

  it('are spelt differently, each of them', () => {
    const words = Array.from({ length: 50_000 }, (_, number) => spelt(number));
    expect(new Set(words).size).toBe(words.length);
  });
});
