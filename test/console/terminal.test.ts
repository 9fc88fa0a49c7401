// Drawing pages: what stands behind ">" is an article's, and no text can act on the terminal.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inert } from '../../src/console/inert.ts';
import type { Screen } from '../../src/console/screen.ts';
import { drawPage } from '../../src/console/terminal.ts';
import type { Block, Page, Words } from '../../src/wording/page.ts';

const now = () => new Date('2025-06-10T12:00:00Z');
const PIPE: Screen = { colour: false, links: false, now };
const TERMINAL: Screen = { colour: true, links: true, now };
const page = (...blocks: Block[]): Page => ({ blocks, references: [], leads: [] });
const text = (words: string): readonly Words[] => [{ kind: 'text', text: words }];

function slice(words: string, bold?: string): Block {
  const start = bold === undefined ? -1 : words.indexOf(bold);
  const ranges = bold === undefined ? [] : [{ start, end: start + bold.length }];
  return { kind: 'slice', text: words, bold: ranges, number: 1, small: [text('[1] Test Wire')] };
}

test('a pipe gets plain text', () => {
  const drawn = drawPage(
    page({ kind: 'heading', words: text('Coffee') }, slice('It sold 12 tonnes.', '12 tonnes')),
    PIPE,
  );
  expect(drawn).toBe('Coffee\n> It sold 12 tonnes.\n  [1] Test Wire\n');
});

test('a terminal gets the answering words in bold', () => {
  const drawn = drawPage(page(slice('It sold 12 tonnes.', '12 tonnes')), TERMINAL);
  expect(drawn).toContain('> It sold \u001b[1m12 tonnes\u001b[22m.');
});

test('each line of a slice stands behind its mark', () => {
  const drawn = drawPage(page(slice('One.\n\nTwo.\r\nThree.\u2028Four.')), PIPE);
  expect(drawn.split('\n').slice(0, 5)).toEqual(['> One.', '> ', '> Two.', '> Three.', '> Four.']);
});

test('computed words never begin a line with that mark', () => {
  const drawn = drawPage(
    page({ kind: 'heading', words: text('> forged') }, { kind: 'line', words: text('a\n> forged') }),
    PIPE,
  );
  expect(drawn.split('\n').some((line) => line.startsWith('>'))).toBe(false);
});

test('a link opens on a terminal and is written out in a pipe', () => {
  const link: Block = { kind: 'line', words: [{ kind: 'link', text: '↗', url: 'https://example.org/a' }] };
  expect(drawPage(page(link), TERMINAL)).toContain(
    '\u001b]8;;https://example.org/a\u001b\\↗\u001b]8;;\u001b\\',
  );
  expect(drawPage(page(link), PIPE)).toBe('↗ https://example.org/a\n');
});

test('an address that is none, or would end the link early, becomes no link', () => {
  const link = (url: string): Block => ({ kind: 'line', words: [{ kind: 'link', text: '↗', url }] });
  expect(drawPage(page(link('javascript:alert(1)')), TERMINAL)).toBe('↗\n');
  expect(drawPage(page(link('https://example.org/\u001b\\evil')), TERMINAL)).toBe('↗\n');
});

test('an age is counted by the screen’s clock', () => {
  const small: Block = { kind: 'small', words: [...text('newest: '), { kind: 'age', date: '2025-06-04' }] };
  expect(drawPage(page(small), PIPE)).toBe('  newest: 6 days ago\n');
});

test('escape sequences of an article are shown, not obeyed', () => {
  const drawn = drawPage(page(slice('\u001b[2J\u001b]0;title\u0007 red \u009b31m')), PIPE);
  expect(drawn).toContain('> ␛[2J␛]0;title␇ red �31m');
});

test('no text at all brings a control character or a turn of direction to the screen', () => {
  const risky = fc.string({
    unit: fc.constantFrom(
      '\u001b',
      '\u0007',
      '\u009b',
      '\u202e',
      '\u2066',
      '\r',
      '\n',
      '>',
      ' ',
      'a',
      '\ud83d',
    ),
  });
  fc.assert(
    fc.property(fc.oneof(risky, fc.string({ unit: 'binary' })), (words) => {
      const blocks: Block[] = [
        { kind: 'heading', words: text(words) },
        { kind: 'small', words: [{ kind: 'call', text: words }] },
        { kind: 'slice', text: words, bold: [], number: null, small: [text(words)] },
      ];
      const drawn = drawPage(page(...blocks), PIPE);
      expect(drawn).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    }),
  );
});

test('text without such characters stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      fc.pre(!/[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(words));
      expect(inert(words)).toBe(words);
    }),
  );
});
