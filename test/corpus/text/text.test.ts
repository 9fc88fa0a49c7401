import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { expectWhole, paragraphTexts, read, readOne } from '../reader-suite.ts';

const SEED = new URL('../../../../shared/seed/', import.meta.url);
const scraped = readFileSync(
  new URL('../../fixtures/corpus/2024-06-04-presidents-meet-in-karsk.txt', import.meta.url),
  'utf8',
);

describe('the text reader', () => {
  test('gives the paragraphs of a scraped article and nothing of the page around it', () => {
    const article = readOne('2024-06-04-presidents-meet-in-karsk.txt', scraped);
    const paragraphs = paragraphTexts(article);
    expect(paragraphs).toHaveLength(8);
    expect(paragraphs[0]).toMatch(/^The presidents promised .* “Arvenia’s open and lasting friendship\.”$/);
    expect(paragraphs[2]).toMatch(/“a sea that belongs to all\.”$/);
    expect(paragraphs[5]).toContain('“if the port stays shut, we will open it.” The Northern League');
    expect(paragraphs[7]).toMatch(/tens of thousands of Tolskan sailors\.$/);
    expect(article).toMatchObject({
      title: 'Presidents meet in Karsk',
      published: '2024-06-04',
      author: null,
    });
    expect(article.dropped.join('\n')).toContain('Required fields are marked');
  });

  test('takes headline, byline and date off the text and keeps them as metadata', () => {
    const source = [
      'Ferry sinks off Tolsk',
      'By Ada Quist',
      'Published 3 June 2024',
      '',
      'The ferry sank at dawn.',
      '',
      'Forty are missing.',
    ].join('\n');
    const article = readOne('ferry.txt', source);
    expect(article).toMatchObject({
      title: 'Ferry sinks off Tolsk',
      author: 'Ada Quist',
      published: '2024-06-03',
    });
    expect(paragraphTexts(article)).toEqual(['The ferry sank at dawn.', 'Forty are missing.']);
  });

  test('takes no sentence for a byline or a date', () => {
    const source =
      'By the end of June the ferry was gone.\n\nBy Friday Arvenia had lost 3 ships.\n\nOn 3 June 2024 it sank.';
    const article = readOne('ferry.txt', source);
    expect(paragraphTexts(article)).toHaveLength(3);
    expect(article).toMatchObject({ author: null, published: null });
  });

  test('joins lines that were broken at a fixed width', () => {
    const source =
      'The ferry sank at dawn off the coast of Tolsk after its engine had failed and\nthe crew had left it. Forty people are missing, the coast guard said, and the\nsearch goes on.';
    expect(readOne('ferry.txt', source).text).toBe(source.replaceAll('\n', ' '));
  });

  test('leaves no text where all is boilerplate', () => {
    expect(read('form.txt', 'Leave a Reply\n\nName\n\nEmail')).toMatchObject({
      articles: [],
      problems: [{ code: 'empty-text', found: 'boilerplate only' }],
    });
  });

  test('reads twenty thousand odd marks in a row to their end', () => {
    for (const unit of [
      'a, ',
      '“" ',
      '. ',
      '(',
      'Mr. ',
      ' ,',
      '\n| ',
      '- x\n',
      'U.S. A',
      "''`",
      '… ',
      'by A ',
      'Share ',
      '&amp',
      '[...] ',
    ]) {
      for (const article of read('odd.txt', unit.repeat(20_000)).articles) expectWhole(article);
    }
  });
});

describe.skipIf(!existsSync(SEED))('the seed article (skipped where ../shared is missing)', () => {
  test('comes out as eight paragraphs without the form', () => {
    for (const name of existsSync(SEED) ? readdirSync(SEED).filter((one) => one.endsWith('.txt')) : []) {
      const article = readOne(name, readFileSync(new URL(name, SEED)));
      const paragraphs = paragraphTexts(article);
      expect(paragraphs).toHaveLength(8);
      expect(paragraphs[0]).toMatch(/^The leaders pledged /);
      expect(paragraphs[7]).toMatch(/ ethnic Russians\.$/);
      expect(article.text).not.toMatch(/Leave a Reply|email address|\.” \./);
      expect(article.dropped).toHaveLength(2);
      expect(article.published).toBe('2024-05-16');
    }
  });
});
