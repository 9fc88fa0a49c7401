import { describe, expect, test } from 'vitest';
import { paragraphTexts, read, readOne } from './reader-suite.ts';

const line = (fields: object) => JSON.stringify(fields);

describe('the JSON lines reader', () => {
  test('takes all fields as they are stated', () => {
    const stated = {
      id: 'ferry',
      title: 'Ferry sinks',
      outlet: 'Northern Wire',
      author: 'Ada Quist',
      published: '2024-06-03',
      url: 'https://wire.example/ferry?a=1&b=2',
      language: 'en',
      tags: ['sea', 'Tolsk'],
      sources: ['Coast guard, 2024-06-03'],
      text: 'The ferry sank.',
    };
    const article = readOne('wire.jsonl', line(stated));
    expect(article).toMatchObject(stated);
    expect(article.guessed).toEqual([]);
    expect(article.line).toBe(1);
  });

  test('keeps the text unit for unit, faults included', () => {
    const text = '  “Order.” .  e\u0301 \u00ad 😀 Leave a Reply \n\n\n';
    expect(readOne('wire.jsonl', line({ text })).text).toBe(text);
  });

  test('cleans the text where the line asks for it', () => {
    const text = 'Ferry sinks\n\nThe ferry sank , they say.\n\nLeave a Reply';
    const article = readOne('wire.jsonl', line({ text, clean: true }));
    expect(paragraphTexts(article)).toEqual(['The ferry sank, they say.']);
    expect(article.title).toBe('Ferry sinks');
    expect(article.dropped).toEqual(['Leave a Reply']);
  });

  test('names an article without id after its file and line', () => {
    const { articles } = read('a/wire.jsonl', `${line({ text: 'One.' })}\n\n${line({ text: 'Three.' })}\n`);
    expect(articles.map((article) => article.id)).toEqual(['a/wire#1', 'a/wire#3']);
    expect(articles[0]?.guessed).toContainEqual({ field: 'id', from: 'file name' });
  });

  test('counts null and empty values as not stated', () => {
    const article = readOne(
      '2024-06-03-wire.jsonl',
      line({ title: '', published: null, url: '', tags: null, text: 'The ferry sank.' }),
    );
    expect(article).toMatchObject({ title: 'The ferry sank.', published: '2024-06-03', url: null, tags: [] });
  });

  test('sets bad lines aside with their numbers and keeps the good ones', () => {
    const bad = Uint8Array.from([
      ...new TextEncoder().encode('{"text":"caf'),
      0xe9,
      ...new TextEncoder().encode('"}\n'),
    ]);
    const lines = [
      line({ text: 'Good.' }),
      '{"text": "cut off',
      '["no object"]',
      line({ text: 7 }),
      line({ title: 'No text' }),
      line({ text: 'Bad day.', published: '3 May 24' }),
      line({ text: 'Bad kind.', title: ['a'] }),
      line({ text: 'Bad clean.', clean: 'yes' }),
      `${'['.repeat(200)}${']'.repeat(200)}`,
      line({ text: 'Good again.', mood: 'calm' }),
    ];
    const bytes = new Uint8Array([...bad, ...new TextEncoder().encode(lines.join('\n'))]);
    const { articles, problems } = read('wire.jsonl', bytes);
    expect(articles.map((article) => article.text)).toEqual(['Good.', 'Good again.']);
    expect(problems.map(({ code, severity, line: at, field }) => [at, code, severity, field])).toEqual([
      [1, 'not-utf8', 'reject', undefined],
      [3, 'bad-json', 'reject', undefined],
      [4, 'bad-json', 'reject', undefined],
      [5, 'bad-field', 'reject', 'text'],
      [6, 'empty-text', 'reject', 'text'],
      [7, 'bad-date', 'reject', 'published'],
      [8, 'bad-field', 'reject', 'title'],
      [9, 'bad-field', 'reject', 'clean'],
      [10, 'too-deep', 'reject', undefined],
      [11, 'unknown-field', 'warning', 'mood'],
    ]);
  });

  test('tells what was found and what was expected of a bad date', () => {
    expect(read('wire.jsonl', line({ text: 'A.', published: '3 May 24' })).problems).toMatchObject([
      { found: '3 May 24', expected: 'YYYY-MM-DD, for example 2024-05-03' },
    ]);
  });

  test('warns once of a field that all lines have', () => {
    const { problems } = read(
      'wire.jsonl',
      `${line({ text: 'A.', mood: 1 })}\n${line({ text: 'B.', mood: 2 })}`,
    );
    expect(problems).toHaveLength(1);
  });

  test('takes keys of the object prototype for unknown fields', () => {
    const { articles, problems } = read(
      'wire.jsonl',
      '{"text":"A.","__proto__":{"title":"x"},"constructor":1}',
    );
    expect(articles).toMatchObject([{ title: 'A.' }]);
    expect(problems.map((problem) => problem.field)).toEqual(['__proto__', 'constructor']);
  });

  test('finds nothing in an empty or a binary file', () => {
    expect(read('wire.jsonl', '\n\n')).toMatchObject({ articles: [], problems: [{ code: 'empty-text' }] });
    expect(read('wire.jsonl', Uint8Array.from([0, 10, 0, 10, 0]))).toMatchObject({
      articles: [],
      problems: [{ code: 'binary' }],
    });
  });
});
