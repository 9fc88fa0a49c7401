import { describe, expect, test } from 'vitest';
import type { OfferedFile } from '../../src/corpus/arrival.ts';
import { changes } from '../../src/corpus/change.ts';
import { type Library, shelve } from '../../src/corpus/library.ts';

const file = (path: string, content: string): OfferedFile => ({
  path,
  bytes: new TextEncoder().encode(content),
});
const md = (path: string, id: string, body: string) =>
  file(path, `---\nid: ${id}\ntitle: ${id}\n---\n\n${body}\n`);
const lines = (path: string, ...records: readonly object[]) =>
  file(path, records.map((record) => JSON.stringify(record)).join('\n'));
const ids = (library: Library) => library.articles.map((article) => article.id);
const texts = (library: Library) =>
  Object.fromEntries(library.articles.map((article) => [article.id, article.text]));

describe('shelve', () => {
  test('gives the same library for any order of the files', async () => {
    const files = [
      md('b.md', 'two', 'Two.'),
      md('a.md', 'one', 'One.'),
      lines('c.jsonl', { id: 'zero', text: 'Zero.' }),
    ];
    const straight = await shelve(null, files);
    expect(ids(straight)).toEqual(['one', 'two', 'zero']);
    expect(await shelve(null, files.toReversed())).toEqual(straight);
    expect([...(await shelve(null, files.toReversed())).files.keys()]).toEqual(['a.md', 'b.md', 'c.jsonl']);
  });

  test('reads only what changed', async () => {
    const first = await shelve(null, [md('a.md', 'one', 'One.'), md('b.md', 'two', 'Two.')]);
    const second = await shelve(first, [md('a.md', 'one', 'One.'), md('b.md', 'two', 'Two, changed.')]);
    expect(second.articles[0]).toBe(first.articles[0]);
    expect(texts(second)).toEqual({ one: 'One.', two: 'Two, changed.' });
  });

  test('reads no file that the walker knows to be unchanged', async () => {
    const first = await shelve(null, [{ path: 'a.md', stamp: '1', bytes: new TextEncoder().encode('One.') }]);
    const second = await shelve(first, [{ path: 'a.md', stamp: '1', bytes: null }]);
    expect(second.articles[0]).toBe(first.articles[0]);
  });

  test('lets files go that are no longer there', async () => {
    const first = await shelve(null, [md('a.md', 'one', 'One.'), md('b.md', 'two', 'Two.')]);
    expect(ids(await shelve(first, [md('b.md', 'two', 'Two.')]))).toEqual(['two']);
    expect(await shelve(first, [])).toEqual({ files: new Map(), articles: [], problems: [] });
  });

  test('keeps the last good version of a file that went bad, says so, and drops it when the file is mended', async () => {
    const first = await shelve(null, [md('a.md', 'one', 'One.')]);
    const bad = await shelve(first, [file('a.md', '---\nid: one\npublished: soon\n---\n\nOne, changed.\n')]);
    expect(texts(bad)).toEqual({ one: 'One.' });
    expect(bad.problems).toMatchObject([{ code: 'bad-date', file: 'a.md', line: 3, lastGood: true }]);
    expect(bad.files.get('a.md')?.stale).toBe(true);
    const still = await shelve(bad, [file('a.md', 'One.\0')]);
    expect(texts(still)).toEqual({ one: 'One.' });
    const mended = await shelve(still, [md('a.md', 'one', 'One, mended.')]);
    expect(texts(mended)).toEqual({ one: 'One, mended.' });
    expect(mended.problems).toEqual([]);
  });

  test('says nothing of a last good version where there was none', async () => {
    const { articles, problems } = await shelve(null, [file('a.md', '')]);
    expect(articles).toEqual([]);
    expect(problems[0]?.lastGood).toBeUndefined();
  });

  test('keeps the last good article of a line that went bad beside the good lines', async () => {
    const first = await shelve(null, [
      lines('a.jsonl', { id: 'one', text: 'One.' }, { id: 'two', text: 'Two.' }),
    ]);
    const second = await shelve(first, [
      lines('a.jsonl', { id: 'one', text: 'One, changed.' }, { id: 'two', text: 'x', published: 'soon' }),
    ]);
    expect(texts(second)).toEqual({ one: 'One, changed.', two: 'Two.' });
    expect(second.problems).toMatchObject([{ code: 'bad-date', line: 2, lastGood: true }]);
  });

  const one = { id: 'one', text: 'One.' };
  const two = { id: 'two', text: 'Two.' };
  const three = { id: 'three', text: 'Three.' };
  const cut = '{"title": "cut off';
  const raw = (...records: readonly (object | string)[]) =>
    file('a.jsonl', records.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n'));

  test('knows the last good article of a bad line by its id, wherever the line stands now', async () => {
    const first = await shelve(null, [raw(one, two, three)]);
    const second = await shelve(first, [
      raw({ id: 'zero', text: 'Zero.' }, one, { ...two, text: 'x', published: 'soon' }),
    ]);
    expect(texts(second)).toEqual({ zero: 'Zero.', one: 'One.', two: 'Two.' });
    expect(second.problems).toMatchObject([{ code: 'bad-date', line: 3, article: 'two', lastGood: true }]);
  });

  test('knows a line that is no JSON by the id that can be read in it, else by the line before it', async () => {
    const first = await shelve(null, [raw(one, two, three)]);
    const second = await shelve(first, [
      raw({ id: 'zero', text: 'Zero.' }, one, '{"id": "three", "text": "cut', cut),
    ]);
    expect(texts(second)).toEqual({ zero: 'Zero.', one: 'One.', three: 'Three.' });
    expect(second.problems.map(({ article, lastGood }) => [article, lastGood])).toEqual([
      ['three', true],
      [undefined, undefined],
    ]);
    const third = await shelve(first, [raw({ id: 'zero', text: 'Zero.' }, one, cut, three)]);
    expect(texts(third)).toEqual({ zero: 'Zero.', one: 'One.', two: 'Two.', three: 'Three.' });
    expect(third.problems).toMatchObject([{ code: 'bad-json', line: 3, lastGood: true }]);
  });

  test('revives no article whose line was taken out beside a bad one', async () => {
    const first = await shelve(null, [raw(one, two, three)]);
    const second = await shelve(first, [raw(one, { ...two, published: 'soon' })]);
    expect(texts(second)).toEqual({ one: 'One.', two: 'Two.' });
    expect(texts(await shelve(second, [raw(one)]))).toEqual({ one: 'One.' });
  });

  test.each([
    ['bytes', file('a.jsonl', 'PK\0\0\n\0\n'), 'binary'],
    ['an array over many lines', file('a.jsonl', '[\n  {\n  "text": "One."\n  }\n]\n'), 'bad-json'],
    ['a line cut off', file('a.jsonl', cut), 'bad-json'],
    ['nothing', file('a.jsonl', ''), 'empty-text'],
  ])('keeps all articles of a file of lines that is now %s', async (_what, now, code) => {
    const second = await shelve(await shelve(null, [raw(one, two, three)]), [now]);
    expect(ids(second)).toEqual(['one', 'three', 'two']);
    expect(second.problems).toMatchObject([{ code, file: 'a.jsonl', lastGood: true }]);
  });

  test('takes over the article of a line that has not changed, and counts its place anew', async () => {
    const first = await shelve(null, [raw(one, { text: 'Two.', mood: 'calm' }, three)]);
    const second = await shelve(first, [
      raw(one, { text: 'Two.', mood: 'calm' }, { ...three, text: 'Three, changed.' }),
    ]);
    expect(second.articles.filter((article) => first.articles.includes(article))).toHaveLength(2);
    expect(second.problems).toEqual(first.problems);
    const moved = await shelve(second, [
      raw({ id: 'zero', text: 'Zero.' }, one, { text: 'Two.', mood: 'calm' }),
    ]);
    expect(moved).toEqual(
      await shelve(null, [raw({ id: 'zero', text: 'Zero.' }, one, { text: 'Two.', mood: 'calm' })]),
    );
  });

  test('lets no last good article stand before one that is good', async () => {
    const first = await shelve(null, [md('a.md', 'x', 'Old.'), md('b.md', 'y', 'Other.')]);
    const second = await shelve(first, [file('a.md', ''), md('b.md', 'x', 'New.')]);
    expect(texts(second)).toEqual({ x: 'New.' });
    expect(second.problems).toMatchObject([{ code: 'empty-text', file: 'a.md' }]);
    expect(second.problems[0]?.lastGood).toBeUndefined();
  });

  test('keeps the articles of a folder that can no longer be looked into, until it can', async () => {
    const first = await shelve(null, [md('wire/a.md', 'one', 'One.'), md('wires.md', 'two', 'Two.')]);
    const problem = {
      code: 'unreadable',
      severity: 'reject',
      file: 'wire',
      found: 'EACCES',
      expected: 'a readable folder',
    } as const;
    const second = await shelve(first, [{ path: 'wire', problem }]);
    expect(texts(second)).toEqual({ one: 'One.' });
    expect(second.articles[0]).toBe(first.articles[0]);
    expect(second.problems).toMatchObject([{ code: 'unreadable', file: 'wire', lastGood: true }]);
    expect(ids(await shelve(second, [{ path: '.', problem: { ...problem, file: '.' } }]))).toEqual(['one']);
    expect(texts(await shelve(second, [md('wire/a.md', 'one', 'One, changed.')]))).toEqual({
      one: 'One, changed.',
    });
    expect(ids(await shelve(second, []))).toEqual([]);
  });

  test('keeps the last good version of a file that can no longer be read', async () => {
    const first = await shelve(null, [md('a.md', 'one', 'One.')]);
    const problem = {
      code: 'too-large',
      severity: 'reject',
      file: 'a.md',
      found: '9',
      expected: '8',
    } as const;
    const second = await shelve(first, [{ path: 'a.md', problem }]);
    expect(texts(second)).toEqual({ one: 'One.' });
    expect(second.problems).toMatchObject([{ code: 'too-large', lastGood: true }]);
  });

  test('leaves an id to the first file by path, and gives it to the next when that one goes', async () => {
    const both = [md('b.md', 'one', 'From b.'), md('a.md', 'one', 'From a.')];
    const library = await shelve(null, both);
    expect(texts(library)).toEqual({ one: 'From a.' });
    expect(library.problems).toMatchObject([
      { code: 'duplicate-id', file: 'b.md', field: 'id', found: 'one' },
    ]);
    expect(library.problems[0]?.expected).toContain('a.md');
    expect(texts(await shelve(library, [md('b.md', 'one', 'From b.')]))).toEqual({ one: 'From b.' });
  });

  test('keeps what a file said before it took an id that another has', async () => {
    const first = await shelve(null, [md('a.md', 'one', 'One.'), md('b.md', 'two', 'Two.')]);
    const second = await shelve(first, [md('a.md', 'one', 'One.'), md('b.md', 'one', 'Two, changed.')]);
    expect(texts(second)).toEqual({ one: 'One.', two: 'Two.' });
    expect(second.problems).toMatchObject([{ code: 'duplicate-id', file: 'b.md', lastGood: true }]);
  });

  test('finds the second of two lines with one id', async () => {
    const library = await shelve(null, [
      lines('a.jsonl', { id: 'one', text: 'First.' }, { id: 'one', text: 'Second.' }),
    ]);
    expect(texts(library)).toEqual({ one: 'First.' });
    expect(library.problems).toMatchObject([{ code: 'duplicate-id', file: 'a.jsonl', line: 2, field: 'id' }]);
  });

  test('passes on what the walker found wrong', async () => {
    const problem = {
      code: 'unreadable',
      severity: 'reject',
      file: '.',
      found: 'EACCES',
      expected: 'a folder',
    } as const;
    expect((await shelve(null, [], [problem])).problems).toEqual([problem]);
  });
});

describe('changes', async () => {
  test('tells added, removed and changed articles, and which part changed', async () => {
    const before = await shelve(null, [
      md('a.md', 'one', 'One.'),
      md('b.md', 'two', 'Two.'),
      md('c.md', 'three', 'Three.'),
      md('d.md', 'four', 'Four.'),
    ]);
    const after = await shelve(before, [
      md('a.md', 'one', 'One, changed.'),
      file('b.md', '---\nid: two\ntitle: A new title\n---\n\nTwo.\n'),
      md('e.md', 'five', 'Five.'),
      md('d.md', 'four', 'Four.'),
    ]);
    expect(changes(before, after)).toEqual({
      added: ['five'],
      changed: [
        { id: 'one', parts: ['text'] },
        { id: 'two', parts: ['metadata'] },
      ],
      removed: ['three'],
    });
  });

  test('takes everything for added where there was nothing, and finds nothing between equals', async () => {
    const library = await shelve(null, [md('a.md', 'one', 'One.')]);
    expect(changes(null, library)).toEqual({ added: ['one'], changed: [], removed: [] });
    expect(changes(library, await shelve(null, [md('a.md', 'one', 'One.')]))).toEqual({
      added: [],
      changed: [],
      removed: [],
    });
  });

  test('takes an article that moved to another file for no change', async () => {
    const before = await shelve(null, [md('a.md', 'one', 'One.')]);
    expect(changes(before, await shelve(before, [md('z.md', 'one', 'One.')]))).toEqual({
      added: [],
      changed: [],
      removed: [],
    });
  });
});
