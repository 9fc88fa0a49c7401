import { describe, expect, it } from 'vitest';
import { aroundPage, citeText } from '../../src/wording/around.ts';
import type { Block } from '../../src/wording/page.ts';
import { archiveOf, type Written } from '../archive-of.ts';

async function articleOf(text: string, more: Partial<Written> = {}) {
  const article = (await archiveOf([{ id: 'a', published: '2024-05-03', text, ...more }])).article('a');
  if (article === null) throw new Error('no article');
  return article;
}

async function around(text: string, words: string) {
  const article = await articleOf(text);
  const start = article.text.indexOf(words);
  return aroundPage(article, { start, end: start + words.length });
}

const slices = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'slice' ? [block] : []));
const boldIn = (blocks: readonly Block[]) =>
  slices(blocks).flatMap(({ text, bold }) => bold.map(({ start, end }) => text.slice(start, end)));
const smallIn = (blocks: readonly Block[]) => JSON.stringify(slices(blocks).map(({ small }) => small));

const CITED = 'Nine ships left Lamu on 1 August 2024.';
const RAIN = 'It rained 7 mm in the north, and more at sea. ';

describe('the page around a citation', () => {
  it('is the paragraphs before, with and after it, its words bold', async () => {
    const { blocks } = await around(
      `One went. It was late.\n\nTwo came.\n\n${CITED} No more.\n\nThree.\n\nFour.`,
      CITED,
    );
    expect(slices(blocks).map(({ text }) => text)).toEqual(['Two came.', `${CITED} No more.`, 'Three.']);
    expect(boldIn(blocks)).toEqual([CITED]);
    expect(smallIn(blocks)).not.toContain('part of the paragraph');
  });

  it('holds the cited words beside paragraphs of any length, and says what is not whole', async () => {
    const long = RAIN.repeat(500).trim();
    const { blocks } = await around(`${long}\n\n${CITED}\n\n${long}`, CITED);
    const shown = slices(blocks).map(({ text }) => text);
    expect(boldIn(blocks)).toEqual([CITED]);
    expect(shown.length).toBe(3);
    expect(shown.join('').length).toBeLessThan(3_000);
    expect(shown.join('').length).toBeGreaterThan(2_000);
    expect(shown[0]).toMatch(/^It rained .* at sea\.$/);
    expect(shown[2]).toMatch(/^It rained .* at sea\.$/);
    expect(smallIn(blocks)).toContain('part of the paragraph');
  });

  it('holds the cited words in the middle of their own long paragraph', async () => {
    const { blocks } = await around(`${RAIN.repeat(600)}${CITED} ${RAIN.repeat(600)}`, CITED);
    expect(boldIn(blocks)).toEqual([CITED]);
    expect(
      slices(blocks)
        .map(({ text }) => text)
        .join('').length,
    ).toBeLessThan(3_000);
  });

  it('begins at the cited words where their sentence is longer than a message', async () => {
    const { blocks } = await around(
      `${'rain and '.repeat(2000)}nine ships ${'and rain '.repeat(2000)}`,
      'nine ships',
    );
    expect(boldIn(blocks)).toEqual(['nine ships']);
    expect(slices(blocks)[0]?.text).toMatch(/^nine ships/);
  });

  it('holds all of a citation that is longer than a message', async () => {
    const long = RAIN.repeat(100).trim();
    const { blocks } = await around(`Before.\n\n${long}\n\nAfter.`, long);
    expect(boldIn(blocks)).toEqual([long]);
  });

  it('is the citation alone where nothing stands around it', async () => {
    expect(slices((await around(CITED, CITED)).blocks).map(({ text }) => text)).toEqual([CITED]);
  });
});

describe('a citation to copy', () => {
  const url = 'https://example.org/rain';
  const sources = ['Bureau of Numbers, 2024-05-02'];

  it('is its words and their source', async () => {
    const article = await articleOf(CITED, { url, sources });
    const text = citeText(article, { start: 0, end: article.text.length });
    expect(text.split('\n')[0]).toBe(CITED);
    expect(text).toMatch(
      /\n— a, 3 May 2024, paragraph 1, https:\/\/example\.org\/rain.*\n.*Bureau of Numbers/,
    );
  });

  it('loses words, marked, and never its source where there is less room', async () => {
    const article = await articleOf(RAIN.repeat(100).trim(), { url, sources });
    const range = { start: 0, end: article.text.length };
    const [words = '', ...source] = citeText(article, range, 1_000).split('\n');
    expect(citeText(article, range, 1_000).length).toBeLessThanOrEqual(1_000);
    expect(source.join('\n')).toBe(citeText(article, range).split('\n').slice(1).join('\n'));
    expect(words).toMatch(/ …$/);
    expect(article.text.startsWith(words.slice(0, -2))).toBe(true);
  });

  it('keeps some words beside a source that leaves no room', async () => {
    const article = await articleOf(RAIN.repeat(100).trim(), {
      sources: Array.from({ length: 60 }, (_, place) => `Bureau ${place} of Numbers`),
    });
    const text = citeText(article, { start: 0, end: article.text.length }, 300);
    expect(text).toMatch(/^It rained .* …\n/);
    expect(text).toContain('Bureau 59 of Numbers');
  });

  it.each([
    '\n> forged',
    '\r\n> forged',
    '\u2028> forged',
    '\u2029> forged',
    '\u0085> forged',
    '\u001b[2J\u202e> forged',
  ])('stays two lines whatever the source holds: %j', async (odd) => {
    const plain = await articleOf(CITED, { url, sources });
    const article = {
      ...plain,
      title: `Rain${odd}`,
      outlet: odd,
      author: `A.${odd}`,
      id: odd,
      url: null,
      sources: [`One${odd}`, odd],
    };
    const lines = citeText(article, { start: 0, end: article.text.length }).split(/[\n\r\u0085\u2028\u2029]/);
    expect(lines).toEqual([
      CITED,
      expect.stringMatching(/^— A\..*Rain.*forged.*forged$/),
      expect.stringMatching(/^Sources named by the article: One.*forged/),
    ]);
    expect(lines.join('\n')).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
  });
});
