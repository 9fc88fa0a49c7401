import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriersIn, stateIn } from '../../src/discord/carrier.ts';
import { markdownOf, quoteOf, safeAddress } from '../../src/discord/markdown.ts';
import { type Drawn, drawAnswer, drawCopies, drawReport, drawText } from '../../src/discord/render.ts';
import type { State } from '../../src/discord/state.ts';
import { FACE } from '../../src/wording/face.ts';
import type { Block, Page, Words } from '../../src/wording/page.ts';
import { archiveOf } from '../archive-of.ts';
import { oddText } from './odd-text.ts';

const archive = await archiveOf([]);
const STATE: State = {
  call: { command: 'trade', options: { country: 'Chile' } },
  from: null,
  version: archive.version,
};

interface Part {
  readonly type: number;
  readonly content?: string;
  readonly components?: readonly Part[];
}

const partsOf = (part: Part): readonly Part[] => [part, ...(part.components ?? []).flatMap(partsOf)];
const allOf = ({ components }: Drawn) =>
  components.flatMap((one) => partsOf(JSON.parse(JSON.stringify(one))));
const textLength = (drawn: Drawn) => allOf(drawn).reduce((sum, part) => sum + (part.content?.length ?? 0), 0);

const pageWith = (count: number, said: string): Page => ({
  blocks: Array.from({ length: count }, (_, place): readonly Block[] => [
    { kind: 'subheading', words: [{ kind: 'text', text: `${place}` }] },
    {
      kind: 'slice',
      text: said,
      bold: [],
      number: place + 1,
      small: [[{ kind: 'text', text: `[${place + 1}] Test Wire` }]],
    },
  ]).flat(),
  references: Array.from({ length: count }, (_, place) => ({
    number: place + 1,
    span: { articleId: `a${place}`, start: 0, end: 1 },
    label: `${said} ${place}`,
  })),
  leads: Array.from({ length: 6 }, (_, place) => ({
    label: said,
    call: { command: 'ask', options: { question: `${said}${place}` } },
  })),
});

describe('a drawn answer', () => {
  it('keeps Discord’s limits, and its state comes back, for any text and any length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), oddText, fc.nat(5), (count, said, at) => {
        const drawn = drawAnswer({
          page: pageWith(count, said),
          at,
          state: STATE,
          notes: ['a note'],
          isExportable: true,
          picture: null,
          archive,
        });
        const parts = allOf(drawn);
        const ids = carriersIn(drawn.components);
        expect(parts.length).toBeLessThanOrEqual(40);
        expect(textLength(drawn)).toBeLessThanOrEqual(4000);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id.length).toBeLessThanOrEqual(100);
        for (const row of parts.filter((part) => part.type === 1))
          expect(row.components?.length).toBeLessThanOrEqual(5);
        expect(stateIn(drawn.components)).toEqual(STATE);
      }),
      { numRuns: 60 },
    );
  });

  it('says so and leaves paging out where its state has no room', () => {
    const question = Array.from({ length: 4000 }, (_, place) =>
      String.fromCharCode(0x4e00 + ((place * 7919) % 20000)),
    ).join('');
    const state = { ...STATE, call: { command: 'ask', options: { question } } };
    const drawn = drawAnswer({
      page: pageWith(30, 'word '.repeat(100)),
      at: 0,
      state,
      notes: [],
      isExportable: true,
      picture: null,
      archive,
    });
    expect(carriersIn(drawn.components).some((id) => id.startsWith('page:'))).toBe(false);
    expect(JSON.stringify(drawn)).toContain('too long to page');
  });

  it('clamps a page that is not there', () => {
    const drawn = drawAnswer({
      page: pageWith(1, 'word'),
      at: 99,
      state: STATE,
      notes: [],
      isExportable: true,
      picture: null,
      archive,
    });
    expect(JSON.stringify(drawn)).toContain('Test Wire');
  });
});

describe('an admin’s report', () => {
  it('is several messages rather than pages, its leads under the last', () => {
    const page = pageWith(30, 'word '.repeat(100));
    const drawn = drawReport(page, 5);
    expect(drawn.length).toBe(5);
    expect(drawn.map((one) => carriersIn(one.components).length > 0)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(JSON.stringify(drawn)).not.toContain('page:');
  });
});

describe('messages that are too many', () => {
  it('are left out undrawn, and the last one sent says so', () => {
    const line = (place: number): Block => ({
      kind: 'line',
      get words(): readonly Words[] {
        if (place > 500) throw new Error('drawn, though nobody sees it');
        return [{ kind: 'text', text: `${place} `.repeat(30) }];
      },
    });
    const blocks = Array.from({ length: 1000 }, (_, place) => line(place));
    const drawn = drawReport({ blocks, references: [], leads: [] }, 5);
    expect(drawn.length).toBe(5);
    expect(JSON.stringify(drawn.at(-1))).toContain(FACE.moreLeftOut);
    expect(JSON.stringify(drawn.slice(0, -1))).not.toContain(FACE.moreLeftOut);
  });

  it('say nothing of the sort where all fit', () => {
    const blocks: Block[] = [{ kind: 'line', words: [{ kind: 'text', text: 'word' }] }];
    expect(JSON.stringify(drawText({ blocks, references: [], leads: [] }, 1))).not.toContain(
      FACE.moreLeftOut,
    );
  });
});

describe('citations to copy', () => {
  it('fit their messages, each in a fence that it can’t leave', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            oddText,
            oddText.map((text) => text.repeat(60)),
          ),
          { maxLength: 25 },
        ),
        (texts) => {
          const copies = texts.map((text, place) => ({ number: place + 1, text }));
          for (const drawn of drawCopies(copies, 5)) {
            expect(textLength(drawn)).toBeLessThanOrEqual(4000);
            const fences = JSON.stringify(drawn).split('```').length - 1;
            expect(fences % 2).toBe(0);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('say which of them had no room', () => {
    const copies = Array.from({ length: 20 }, (_, place) => ({
      number: place + 1,
      text: `${'word '.repeat(350)}— source ${place + 1}.`,
    }));
    const drawn = drawCopies(copies, 5, ['a note']);
    expect(drawn.length).toBe(5);
    const sent = JSON.stringify(drawn);
    const shown = copies
      .filter(({ number }) => sent.includes(`source ${number}.`))
      .map(({ number }) => number);
    const rest = copies.map(({ number }) => number).filter((number) => !shown.includes(number));
    expect(shown.length).toBeGreaterThan(5);
    expect(sent).toContain(FACE.citationsLeftOut(rest));
    expect(sent).toContain('-# a note');
  });

  it('lose nothing of a source that is longer than a message', () => {
    const text = Array.from({ length: 1500 }, (_, place) => `b${place}`).join(' ');
    const drawn = drawCopies([{ number: 1, text }], 5);
    const copied = drawn
      .flatMap(allOf)
      .flatMap((part) => part.content ?? [])
      .join('\n')
      .replaceAll('\n```\n```\n', '');
    expect(copied).toBe(`\`\`\`\n${text}\n\`\`\``);
    expect(drawn.length).toBeGreaterThan(1);
  });

  it('of none are one message without any', () => {
    expect(drawCopies([], 5).length).toBe(1);
  });
});

describe('a slice', () => {
  it('has the sign of a quote on each of its lines and the answering words in bold', () => {
    const said = 'It was 240.1 billion\n# last year';
    expect(quoteOf(said, [{ start: 7, end: 20 }])).toBe('> It was **240.1 billion**\n> \\# last year');
  });

  it('closes its bold before a line end and opens it after', () => {
    expect(quoteOf('one\ntwo', [{ start: 1, end: 6 }])).toBe('> o**ne**\n> **tw**o');
  });

  it('escapes signs that stand in its middle no more than they need', () => {
    expect(quoteOf('a - b', [{ start: 0, end: 2 }])).toBe('> **a** - b');
  });
});

describe('a link', () => {
  it('keeps its text directive and loses what would end it', () => {
    expect(safeAddress('https://example.org/a(b)#:~:text=x%2Dy,z')).toBe(
      'https://example.org/a%28b%29#:~:text=x%2Dy,z',
    );
    expect(safeAddress('https://example.org/a b>c`|')).toBe('https://example.org/a%20b%3Ec%60%7C');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.org', 'example.org', '', 'https://'])(
    'is left out where it is none for a reader: %s',
    (url) => {
      expect(safeAddress(url)).toBeNull();
      expect(markdownOf({ kind: 'line', words: [{ kind: 'link', text: '↗', url }] })).toBe('');
    },
  );
});

describe('computed words', () => {
  it('show an age as Discord’s own, and neighbouring strong words as one', () => {
    const words = [
      { kind: 'strong', text: 'a' },
      { kind: 'strong', text: 'b' },
      { kind: 'age', date: '2025-01-14' },
    ] as const;
    expect(markdownOf({ kind: 'line', words })).toBe('**ab**<t:1736812800:R>');
  });
});
