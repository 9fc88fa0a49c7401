import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownOf, visible } from '../../src/discord/escape.ts';
import { markdownOf } from '../../src/discord/markdown.ts';
import { TEXT_LIMIT, viewsOf } from '../../src/discord/pages.ts';
import { FACE } from '../../src/wording/face.ts';
import type { Block, Page, Words } from '../../src/wording/page.ts';
import { oddText } from './odd-text.ts';

const words: fc.Arbitrary<readonly Words[]> = fc.array(
  fc.oneof(
    oddText.map((text): Words => ({ kind: 'text', text })),
    oddText.map((text): Words => ({ kind: 'strong', text })),
    oddText.map((text): Words => ({ kind: 'call', text })),
    fc.constant<Words>({ kind: 'age', date: '2024-05-17' }),
    oddText.map((text): Words => ({ kind: 'link', text: '↗', url: `https://example.org/${text}` })),
  ),
  { maxLength: 4 },
);

const long = fc
  .tuple(oddText, fc.integer({ min: 1, max: 120 }))
  .map(([text, times]) => `${text} word `.repeat(times));

const slice: fc.Arbitrary<Block> = fc
  .tuple(
    fc.oneof(oddText, long),
    fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 3 }),
    fc.array(words, { maxLength: 2 }),
  )
  .map(([text, pairs, small]) => {
    const ends = pairs
      .flat()
      .map((at) => at % (text.length + 1))
      .sort((a, b) => a - b);
    const bold = [
      [ends[0], ends[1]],
      [ends[2], ends[3]],
    ].flatMap(([start, end]) =>
      start !== undefined && end !== undefined && start < end ? [{ start, end }] : [],
    );
    return { kind: 'slice', text, bold, number: null, small };
  });

const block: fc.Arbitrary<Block> = fc.oneof(
  slice,
  fc
    .tuple(fc.constantFrom('heading', 'subheading', 'line', 'small'), words)
    .map(([kind, said]): Block => ({ kind, words: said })),
);

const page: fc.Arbitrary<Page> = fc
  .array(block, { maxLength: 30 })
  .map((blocks) => ({ blocks, references: [], leads: [] }));

const markdown = (blocks: readonly Block[]) => blocks.map(markdownOf).join('\n');
const text = (said: string): readonly Words[] => [{ kind: 'text', text: said }];
const sliceOf = (said: string, number = 1): Block => ({
  kind: 'slice',
  text: said,
  bold: [],
  number,
  small: [text(`[${number}] Test Wire`)],
});

/** The words of all slices, line ends and spaces aside, as Discord shows them. */
const sliceWords = (blocks: readonly Block[]) =>
  blocks
    .filter((one) => one.kind === 'slice')
    .map((one) => visible(one.text))
    .join('')
    .replace(/\s/g, '');

describe('the views of a page', () => {
  it('each fit a message, links and marks counted', () => {
    fc.assert(
      fc.property(page, (one) => {
        for (const view of viewsOf(one))
          expect(markdown(view.blocks).length).toBeLessThanOrEqual(TEXT_LIMIT - 300);
      }),
      { numRuns: 200, endOnFailure: true },
    );
  });

  it('lose no word of any slice', () => {
    fc.assert(
      fc.property(page, (one) => {
        const shown = viewsOf(one).flatMap((view) => view.blocks);
        expect(sliceWords(shown)).toBe(sliceWords(one.blocks));
      }),
      { endOnFailure: true },
    );
  });

  it('begin lines with a quote sign in slices alone', () => {
    fc.assert(
      fc.property(page, (one) => {
        for (const { blocks } of viewsOf(one)) {
          for (const shown of blocks) {
            const lines = markdownOf(shown).split('\n');
            const quoted = lines.filter((line) => /^\s*>/.test(line));
            if (shown.kind !== 'slice') expect(quoted).toEqual([]);
            else expect(quoted.length).toBeGreaterThan(0);
            expect(lines.filter((line) => !/^(?:> |-# )/.test(line)).length).toBeLessThanOrEqual(
              shown.kind === 'slice' ? 0 : 1,
            );
          }
        }
      }),
      { endOnFailure: true },
    );
  });

  it('keep blocks whole and headings with what follows', () => {
    const blocks: Block[] = [{ kind: 'heading', words: text('Harbours') }];
    for (let number = 1; number <= 12; number++) {
      blocks.push(
        { kind: 'subheading', words: text(`Year ${number}`) },
        sliceOf('word '.repeat(150), number),
      );
    }
    const views = viewsOf({ blocks, references: [], leads: [] });
    expect(views.length).toBeGreaterThan(2);
    for (const view of views) {
      expect(view.blocks[0]).toEqual(blocks[0]);
      expect(view.blocks.at(-1)?.kind).toBe('slice');
    }
  });

  it('cut a slice that is longer than a message at spaces, and say that it goes on', () => {
    const said = 'harbour '.repeat(1200).trim();
    const views = viewsOf({ blocks: [sliceOf(said)], references: [], leads: [] });
    const pieces = views.flatMap((view) => view.blocks);
    expect(pieces.length).toBeGreaterThan(2);
    for (const piece of pieces) if (piece.kind === 'slice') expect(piece.text).toMatch(/^harbour.*harbour$/);
    expect(markdown(pieces).split(FACE.continued).length - 1).toBe(
      pieces.filter((one) => one.kind === 'slice').length - 1,
    );
    expect(markdown(pieces.slice(-1))).toContain('Test Wire');
  });

  it('never cut a surrogate pair, even without a space', () => {
    const views = viewsOf({ blocks: [sliceOf('𝒳'.repeat(6000))], references: [], leads: [] });
    expect(views.length).toBeGreaterThan(2);
    for (const view of views) expect(shownOf(markdown(view.blocks))).not.toContain('\uFFFD');
  });

  it('never cut a link, and leave out one that no message could hold', () => {
    const url = `https://example.org/${'a'.repeat(5000)}`;
    const words: Words[] = [
      { kind: 'text', text: '[1] Test Wire ' },
      { kind: 'link', text: '↗', url },
    ];
    const [view] = viewsOf({ blocks: [{ kind: 'small', words }], references: [], leads: [] });
    expect(markdown(view?.blocks ?? [])).toBe('-# \\[1\\] Test Wire');
  });

  it('give each reference to the view in which its number stands', () => {
    const blocks = Array.from({ length: 40 }, (_, place) => sliceOf('word '.repeat(60), place + 1));
    const references = blocks.map((_, place) => ({
      number: place + 1,
      span: { articleId: 'a', start: place, end: place + 1 },
      label: 'Test Wire',
    }));
    const views = viewsOf({ blocks, references, leads: [] });
    expect(views.flatMap((view) => view.references)).toEqual(references);
    for (const view of views) expect(view.references.length).toBeLessThanOrEqual(25);
  });

  it('give a reference to no view for a number that stands in a title', () => {
    const blocks = Array.from({ length: 40 }, (_, place): Block => {
      const small = [text(`[${place + 1}] Test Wire, “Annex [${40 - place}] of the treaty”`)];
      return { kind: 'slice', text: 'word '.repeat(60), bold: [], number: place + 1, small };
    });
    blocks.push({ kind: 'line', words: text('Nearest: Annex [1] of the treaty') });
    const references = blocks.slice(0, 40).map((_, place) => ({
      number: place + 1,
      span: { articleId: 'a', start: place, end: place + 1 },
      label: 'Test Wire',
    }));
    const views = viewsOf({ blocks, references, leads: [] });
    expect(views.length).toBeGreaterThan(2);
    for (const view of views) {
      const shown = view.blocks.flatMap((one) => (one.kind === 'slice' ? [one.number] : []));
      expect(view.references.map((one) => one.number)).toEqual(shown);
    }
  });

  it('give the reference of a slice to every view that shows a part of it', () => {
    const reference = { number: 1, span: { articleId: 'a', start: 0, end: 1 }, label: 'Test Wire' };
    const page = { blocks: [sliceOf('harbour '.repeat(1200).trim())], references: [reference], leads: [] };
    const views = viewsOf(page);
    expect(views.length).toBeGreaterThan(2);
    for (const view of views) expect(view.references).toEqual([reference]);
  });

  it('are made in time that grows with the page', { timeout: 8_000 }, () => {
    const long = 'It rained 7 mm in the north, and more at sea. '.repeat(45_000);
    const lines = Array.from({ length: 40_000 }, (_, place) => text(`gas-${place}.md: this is no date`));
    const pages: readonly Page[] = [
      { blocks: [sliceOf(long)], references: [], leads: [] },
      { blocks: [{ kind: 'line', words: text(long) }], references: [], leads: [] },
      { blocks: lines.map((words): Block => ({ kind: 'line', words })), references: [], leads: [] },
      { blocks: [{ kind: 'line', words: lines.flat() }], references: [], leads: [] },
    ];
    for (const page of pages) expect(viewsOf(page).length).toBeGreaterThan(300);
  });

  it('of a page without anything are one empty view', () => {
    expect(viewsOf({ blocks: [], references: [], leads: [] })).toEqual([{ blocks: [], references: [] }]);
  });
});
