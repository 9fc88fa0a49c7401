import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { READERS } from '../../src/corpus/readers.ts';
import { expectWhole, read } from './reader-suite.ts';

const odd = fc.constantFrom(
  '“',
  '”',
  '"',
  '‘',
  '’',
  '(',
  ')',
  '[',
  ']',
  '. ',
  '.',
  '! ',
  '? ',
  '…',
  ' … ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '\u2028',
  '\f',
  'U.S. ',
  'Mr. ',
  'J. ',
  'No. 5 ',
  'Inc. ',
  'e\u0301',
  'ﷺ',
  'مرحبا',
  '؟ ',
  '。',
  '！',
  '部长',
  '😀',
  '👨‍👩‍👧 ',
  '\ud83d',
  'said ',
  'The ',
  'a ',
  '12.5 ',
  '$4 ',
  '- ',
  '* ',
  '# ',
  '| ',
  '> ',
  '<b>',
  '</b>',
  '&amp;',
  '`',
  '~~~\n',
  '---\n',
  '1. ',
);
const oddText = fc.array(
  fc.oneof(odd, fc.string({ unit: 'grapheme', maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 4 })),
  {
    minLength: 1,
    maxLength: 60,
  },
);

/** The file of a format that holds the given text as an article's body. */
const FILES: Readonly<Record<string, (text: string) => string>> = {
  'a.txt': (text) => text,
  'a.md': (text) => `---\ntitle: Odd\n---\n${text}`,
  'a.html': (text) => `<html><body><article><p>${text}</p><p>${text}</p></article></body></html>`,
  'a.jsonl': (text) => `${JSON.stringify({ text })}\n${JSON.stringify({ text, clean: true })}\n`,
};

describe('every reader', () => {
  test('has a file to be tried with', () => {
    const tried = Object.keys(FILES).map((name) => name.slice(1));
    expect(
      READERS.filter((reader) => !reader.extensions.some((extension) => tried.includes(extension))),
    ).toEqual([]);
  });

  test.each(Object.entries(FILES))('gives whole articles for any text in %s', (path, file) => {
    let withArticles = 0;
    fc.assert(
      fc.property(oddText, (parts) => {
        const { articles, problems } = read(path, file(parts.join('')));
        for (const article of articles) expectWhole(article);
        if (articles.length > 0) withArticles += 1;
        else expect(problems.some((problem) => problem.severity === 'reject')).toBe(true);
      }),
      { numRuns: 300, seed: 7 },
    );
    expect(withArticles).toBeGreaterThan(150);
  });

  test('keeps the text of a JSON line unit for unit', () => {
    fc.assert(
      fc.property(oddText, (parts) => {
        const text = parts.join('');
        for (const article of read('a.jsonl', JSON.stringify({ text })).articles)
          expect(article.text).toBe(text);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test.each(Object.keys(FILES))('rejects %s without text', (path) => {
    const { articles, problems } = read(path, FILES[path]?.(' \n ') ?? '');
    expect(articles).toEqual([]);
    expect(problems.map((problem) => problem.code)).toContain('empty-text');
  });

  test('takes no file of an unknown format, and warns', () => {
    expect(read('notes.docx', 'Some text.')).toMatchObject({
      articles: [],
      problems: [{ code: 'unknown-format', severity: 'warning', file: 'notes.docx', found: '.docx' }],
    });
  });
});
