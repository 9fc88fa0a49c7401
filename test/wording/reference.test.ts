// What "Cite" gives to copy: the words as they stand, a plain note, and the source as papers and debaters write it.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { copyText, referencesOf } from '../../src/wording/reference.ts';
import { archiveOf } from '../archive-of.ts';

const TEXT = 'The river rose on Monday.\n\nIt fell again on Friday.';

let plain: Article;
beforeAll(async () => {
  const archive = await archiveOf([
    { id: 'river', title: 'High water', outlet: 'Test Post', published: '2024-05-03', text: TEXT },
  ]);
  const [article] = archive.articles;
  if (article === undefined) throw new Error('no article');
  plain = article;
});

const range = { start: TEXT.indexOf('It fell'), end: TEXT.length };
const of = (changes: Partial<Article>) => referencesOf({ ...plain, ...changes }, range);

describe('a source', () => {
  it('stands in Chicago, MLA and as a debate card, a person’s surname first where the style has it', () => {
    const url = 'https://example.org/river';
    expect(of({ author: 'Maria Orrin', url })).toEqual([
      'Chicago: Orrin, Maria. “High water.” Test Post, May 3, 2024. https://example.org/river.',
      'MLA: Orrin, Maria. “High water.” Test Post, 3 May 2024, https://example.org/river.',
      'Card: Orrin 24 (Maria Orrin, “High water”, Test Post, 3 May 2024, ¶2, https://example.org/river)',
    ]);
  });

  it.each(['Staff of the Test Post', 'Maria Orrin and Karl Reik', 'Reuters'])(
    'keeps the author as written where it is no one person: %s',
    (author) => {
      const [chicago, mla, card] = of({ author });
      expect(chicago).toContain(`Chicago: ${author}. “`);
      expect(mla).toContain(`MLA: ${author}. “`);
      expect(card).toContain(`Card: ${author} 24 (`);
    },
  );

  it('makes up no author, day or address', () => {
    const [chicago, mla, card] = of({ author: null, published: null, outlet: null, url: null });
    expect(chicago).toBe('Chicago: “High water.” n.d. Article river.');
    expect(mla).toBe('MLA: “High water.” article river.');
    expect(card).toBe('Card: river n.d. (“High water”, ¶2, article river)');
  });

  it('adds no second mark to a title that ends in one', () => {
    expect(of({ title: 'Is the river safe?' })[0]).toContain('“Is the river safe?” Test Post');
  });
});

describe('a copy', () => {
  it('opens with the words as they stand, whatever the source holds, and a line for each way to cite it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (odd) => {
        const article = { ...plain, title: odd, author: odd, outlet: odd };
        const lines = copyText(article, range).split(/[\n\r\u0085\u2028\u2029]/u);
        expect(lines[0]).toBe('It fell again on Friday.');
        expect(lines.slice(-3).map((line) => line.split(':')[0])).toEqual(['Chicago', 'MLA', 'Card']);
      }),
    );
  });

  it('loses words and no source where there is less room', () => {
    const text = 'It rained in the north. '.repeat(200).trim();
    const article = { ...plain, text };
    const copy = copyText(article, { start: 0, end: text.length }, 1_000);
    expect(copy.length).toBeLessThanOrEqual(1_000);
    expect(copy).toContain(' …\n— ');
    expect(copy).toContain('\nCard: ');
  });
});
