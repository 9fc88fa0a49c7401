// A corpus folder with every kind of fault: each is told with its code, file, line and field, and the good files load.
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFolder, readListed } from '../../src/corpus/folder.ts';
import { type Library, shelve } from '../../src/corpus/library.ts';

const GOOD = 'The ferry sank off Tolsk at dawn.';
const md = (fields: string, body = GOOD) => `---\n${fields}\n---\n\n${body}\n`;
const json = (fields: object) => JSON.stringify({ text: GOOD, ...fields });

/** File, content, and what must be told of it: code, line, field. */
const FAULTS: readonly (readonly [
  string,
  string | Uint8Array,
  string,
  number | undefined,
  string | undefined,
])[] = [
  ['01-empty.txt', '', 'empty-text', undefined, undefined],
  [
    '02-form-only.txt',
    'Leave a Reply\n\nYour email address will not be published.',
    'empty-text',
    undefined,
    undefined,
  ],
  ['03-latin1.txt', Uint8Array.from([84, 104, 101, 10, 99, 97, 102, 0xe9, 46]), 'not-utf8', 2, undefined],
  ['04-binary.txt', Uint8Array.from([80, 75, 3, 4, 0, 0, 0]), 'binary', undefined, undefined],
  ['05-utf16.txt', Uint8Array.from([0xff, 0xfe, 0x54, 0x00, 0x68, 0x00]), 'binary', undefined, undefined],
  ['06-large.txt', `${GOOD} `.repeat(2_000), 'too-large', undefined, undefined],
  ['07-large.jsonl', `${json({})}\n`.repeat(2_000), 'too-large', undefined, undefined],
  ['08-no-body.md', md('title: Ferry', ''), 'empty-text', undefined, undefined],
  ['09-no-end.md', `---\ntitle: Ferry\n\n${GOOD}`, 'no-front-matter-end', 1, undefined],
  ['10-open-quote.md', md('title: "Ferry\noutlet: Wire'), 'bad-yaml', 2, undefined],
  ['11-tab.md', md('title: Ferry\n\toutlet: Wire'), 'bad-yaml', 3, undefined],
  ['12-no-map.md', md('- Ferry\n- Wire'), 'bad-yaml', 2, undefined],
  ['13-alias.md', md('title: &t Ferry\ntags: [*t, *t]'), 'bad-yaml', 3, 'tags'],
  ['14-tag.md', md('outlet: Wire\ntitle: !!js/function "function () { return 1 }"'), 'bad-yaml', 3, 'title'],
  ['15-twice.md', md('title: Ferry\noutlet: Wire\ntitle: Boat'), 'duplicate-field', 4, 'title'],
  ['16-day.md', md('title: Ferry\npublished: 2024-02-30'), 'bad-date', 3, 'published'],
  ['17-words.md', md('published: 3 May 24'), 'bad-date', 2, 'published'],
  ['18-url.md', md('title: Ferry\noutlet: Wire\nurl: javascript:alert(1)'), 'bad-field', 4, 'url'],
  ['19-language.md', md('language: "§§"'), 'bad-field', 2, 'language'],
  ['20-nested.md', md('title:\n  en: Ferry'), 'bad-field', 2, 'title'],
  ['21-deep.md', md(`tags: ${'['.repeat(99)}${']'.repeat(99)}`), 'too-deep', 2, undefined],
  ['22-code.md', `---js\nmodule.exports = 1\n---\n${GOOD}`, 'bad-yaml', 1, undefined],
  ['23-same-id.md', md('id: good'), 'duplicate-id', undefined, 'id'],
  ['24-mood.md', md('id: warned\nmood: calm'), 'unknown-field', 3, 'mood'],
  ['25-long-id.md', md(`id: ${'x'.repeat(300)}`), 'bad-field', 2, 'id'],
  ['26-deep.html', `${'<div>'.repeat(3_000)}${GOOD}`, 'too-deep', undefined, undefined],
  ['27-empty.html', '<html><body><p hidden>Ferry</p></body></html>', 'empty-text', undefined, undefined],
  ['28-notes.docx', 'Notes', 'unknown-format', undefined, undefined],
  ['29-README', 'Notes', 'unknown-format', undefined, undefined],
];

const LINES: readonly (readonly [string | Uint8Array, string, string | undefined])[] = [
  ['{"text": "cut off', 'bad-json', undefined],
  ['[1, 2]', 'bad-json', undefined],
  ['null', 'bad-json', undefined],
  ['{"title": "no text"}', 'empty-text', 'text'],
  ['{"text": " \\n "}', 'empty-text', 'text'],
  ['{"text": 12}', 'bad-field', 'text'],
  [json({ published: '2024-13-01' }), 'bad-date', 'published'],
  [json({ published: 20240503 }), 'bad-date', 'published'],
  [json({ id: 7 }), 'bad-field', 'id'],
  [json({ url: 'wire.example/ferry' }), 'bad-field', 'url'],
  [json({ tags: { a: 1 } }), 'bad-field', 'tags'],
  [json({ clean: 'yes' }), 'bad-field', 'clean'],
  [Uint8Array.from([0x7b, 0x22, 0xff, 0x22, 0x7d]), 'not-utf8', undefined],
  [json({ id: 'good' }), 'duplicate-id', 'id'],
];

let root = '';
let library: Library;

beforeAll(async () => {
  root = fs.mkdtempSync(path.join(tmpdir(), 'attache-faults-'));
  const corpus = path.join(root, 'corpus');
  fs.mkdirSync(corpus);
  fs.writeFileSync(path.join(root, 'outside.txt'), 'Nothing of this is read.');
  for (const [name, content] of FAULTS) fs.writeFileSync(path.join(corpus, name), content);
  const lines = [...LINES.map(([line]) => line), json({ id: 'last line' })];
  fs.writeFileSync(
    path.join(corpus, 'lines.jsonl'),
    Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from('\n')])),
  );
  fs.writeFileSync(path.join(corpus, '00-good.md'), md('id: good\ntitle: Ferry'));
  fs.writeFileSync(path.join(corpus, '.hidden.md'), 'Not read.');
  fs.symlinkSync(path.join(root, 'outside.txt'), path.join(corpus, '30-out.txt'));
  fs.symlinkSync(path.join(root, 'nothing.txt'), path.join(corpus, '31-lost.txt'));
  const folder = { corpusDir: corpus, dataDir: path.join(root, 'data') };
  const limits = { articleBytes: 50_000, bulkBytes: 50_000 };
  const listing = listFolder(folder);
  library = await shelve(null, readListed(folder, listing, undefined, limits), listing.problems, { limits });
});
afterAll(() => {
  fs.rmSync(root, { recursive: true, force: true });
});

const told = (file: string) =>
  library.problems
    .filter((problem) => problem.file === file)
    .map(({ code, line, field }) => [code, line, field]);

describe('a folder full of faults', () => {
  test('has forty of them', () => {
    expect(FAULTS.length + LINES.length).toBeGreaterThanOrEqual(40);
  });

  test.each(FAULTS)('tells what is wrong with %s', (file, _content, code, line, field) => {
    expect(told(file)).toEqual([[code, line, field]]);
  });

  test('tells what is wrong with each bad line', () => {
    expect(told('lines.jsonl')).toEqual(LINES.map(([, code, field], index) => [code, index + 1, field]));
  });

  test('tells of links that lead out of the folder or nowhere', () => {
    expect(told('30-out.txt')).toEqual([['outside-folder', undefined, undefined]]);
    expect(told('31-lost.txt')).toEqual([['unreadable', undefined, undefined]]);
  });

  test('loads what is good', () => {
    expect(library.articles.map((article) => article.id)).toEqual(['good', 'last line', 'warned']);
    expect(library.articles[0]?.text).toBe(GOOD);
    expect(JSON.stringify(library.articles)).not.toContain('Nothing of this is read');
  });

  test('tells for each what was found and what was expected', () => {
    expect(library.problems.filter(({ found, expected }) => found === '' || expected === '')).toEqual([]);
  });
});
