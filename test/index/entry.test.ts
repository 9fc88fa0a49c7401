import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entryOf, readEntry } from '../../src/index/entry.ts';
import { readAndPrepare } from '../../src/index/reading.ts';

const STARTER = join(import.meta.dirname, '..', '..', 'corpus');
const part = (path: string, text: string, line: number | null = null) => ({
  path,
  line,
  bytes: new TextEncoder().encode(text),
});

describe('an entry', () => {
  it('gives back all that was found in each starter article', () => {
    const files = readdirSync(STARTER).filter((name) => name.endsWith('.md'));
    expect(files.length).toBeGreaterThan(10);
    for (const path of files) {
      const file = { path, line: null, bytes: readFileSync(join(STARTER, path)) };
      const read = readAndPrepare(file);
      const words = entryOf(null, read);
      expect(readEntry(words, file)).toEqual(read);
      expect(entryOf(null, readAndPrepare(file))).toBe(words);
    }
  });

  it('keeps what was wrong with an article, and moves it with its line', () => {
    const line = '{"id":"tea","title":"Tea","published":"someday","text":"Vantia sold 12 tonnes of tea."}';
    const words = entryOf(3, readAndPrepare(part('tea.jsonl', line, 3)));
    const moved = readEntry(words, part('tea.jsonl', line, 7));
    expect(moved).toEqual(readAndPrepare(part('tea.jsonl', line, 7)));
    expect(moved?.reading.problems[0]?.line).toBe(7);
  });

  it('gives nothing for an article that is named after another line', () => {
    const line = '{"title":"Tea","text":"Vantia sold 12 tonnes of tea."}';
    const words = entryOf(3, readAndPrepare(part('tea.jsonl', line, 3)));
    expect(readEntry(words, part('tea.jsonl', line, 3))).not.toBeNull();
    expect(readEntry(words, part('tea.jsonl', line, 7))).toBeNull();
  });
});
