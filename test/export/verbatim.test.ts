import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EvidenceItem } from '../../src/commands/answer.ts';
import type { Article } from '../../src/corpus/article.ts';
import type { Range } from '../../src/corpus/span.ts';
import { csvOf, unguarded } from '../../src/export/csv.ts';
import { icalendarOf } from '../../src/export/icalendar.ts';
import { jsonOf } from '../../src/export/json.ts';
import { markdownOf } from '../../src/export/markdown.ts';
import { rowsOf } from '../../src/export/row.ts';
import { answerOf, articleOf, happening, passage, quoted, sum } from './made.ts';
import { readCsv, readProperty, readQuoted } from './read-back.ts';

/** Signs that some format, spreadsheet or calendar acts on, and letters of one to four bytes. */
const SIGNS = [
  ...'*_~`[]()<>#|\\!&^:;,.=+-@/"\'“”’=1a é字😀 \n\t',
  '\u200f',
  '\u2028',
  'http://',
  '&amp;',
  '[^1]',
];
const words = fc.array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 60 }).map((all) => all.join(''));
const printed = words.map((text) => text.replace(/\u2028/g, '').trim()).filter((text) => text !== '');

/** A text and a stretch of it in whole characters. */
const stretch = (texts: fc.Arbitrary<string>) =>
  fc.tuple(texts, fc.nat(), fc.nat()).map(([text, a, b]) => {
    const all = [...text];
    const [from, to] = [a % all.length, (b % all.length) + 1];
    const start = from < to ? all.slice(0, from).join('').length : 0;
    return { text, range: { start, end: all.slice(0, to).join('').length } };
  });

function made(text: string, range: Range, item: (article: Article, range: Range) => EvidenceItem) {
  const article = articleOf(text);
  return answerOf('quote', [item(article, range)], article);
}

describe('a quotation in an export', () => {
  it('is the article’s slice in every cell of CSV that holds its words', () => {
    fc.assert(
      fc.property(stretch(words), ({ text, range }) => {
        const answer = made(text, range, quoted);
        const [header = [], row = []] = readCsv(csvOf(rowsOf(answer)));
        const cell = row[header.indexOf('quotation')] ?? '';
        expect(unguarded(cell)).toBe(text.slice(range.start, range.end));
        expect(unguarded(row[header.indexOf('title')] ?? '')).toBe('Ferries for Zanzibar');
      }),
    );
  });

  it('is the article’s slice in JSON, with the amount of a figure and its sentence too', () => {
    fc.assert(
      fc.property(stretch(words), ({ text, range }) => {
        const { rows } = JSON.parse(jsonOf(made(text, range, quoted), 'Ferries', []));
        expect(rows[0].quotation).toBe(text.slice(rows[0].start, rows[0].end));
        const { rows: figures } = JSON.parse(jsonOf(made(text, range, sum), 'Ferries', []));
        expect(figures[0].amount).toBe(text.slice(range.start, range.end));
        expect(figures[0].sentence).toBe(text);
      }),
    );
  });

  it('is the article’s slice in a calendar once folding and escapes are undone', () => {
    fc.assert(
      fc.property(stretch(printed), ({ text, range }) => {
        const calendar = icalendarOf(made(text, range, happening), 'Ferries', []);
        expect(readProperty(calendar, 'SUMMARY')).toEqual([text.slice(range.start, range.end)]);
      }),
    );
  });

  it('is the article’s slice in Markdown as a reader of it sees it', () => {
    fc.assert(
      fc.property(printed, (text) => {
        const line = text.replace(/\s*\n\s*/g, ' ');
        const markdown = markdownOf(made(line, { start: 0, end: line.length }, passage), 'Ferries', []);
        expect(readQuoted(markdown)).toEqual([line]);
      }),
      { numRuns: 1_000 },
    );
  });
});
