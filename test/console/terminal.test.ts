// Drawing pages: what stands behind ">" is an article's, and no text can act on the terminal.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Screen } from '../../src/console/screen.ts';
import { drawPage } from '../../src/console/terminal.ts';
import { inert } from '../../src/wording/inert.ts';
import type { Block, Page, Words } from '../../src/wording/page.ts';

const now = () => new Date('2025-06-10T12:00:00Z');
const PIPE: Screen = { isTerminal: false, colour: false, links: false, now };
const TERMINAL: Screen = { isTerminal: true, colour: true, links: true, now };
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

test('what the page itself says to ask is not said again below it', () => {
  const call = { command: 'who', options: { name: 'Ada Mwangi' } };
  const other = { command: 'who', options: { name: 'Carlo Bruni' } };
  const said: Block = { kind: 'line', words: [{ kind: 'call', text: '/who name:Ada Mwangi' }] };
  const leads = [call, other].map((one) => ({ label: 'Or', call: one }));
  expect(drawPage({ ...page(said), leads }, PIPE)).toBe(
    '/who name:Ada Mwangi\n\n  Or: /who name:Carlo Bruni\n',
  );
});

test('each line of a slice stands behind its mark', () => {
  const drawn = drawPage(page(slice('One.\n\nTwo.\r\nThree.\u2028Four.')), PIPE);
  expect(drawn.split('\n').slice(0, 5)).toEqual(['> One.', '> ', '> Two.', '> Three.', '> Four.']);
});

/** The lines of what was drawn that a reader takes for an article's, whatever stands unseen before the mark. */
function looksMarked(drawn: string): readonly string[] {
  const plain = drawn.replace(/\u001b\[[\d;]{1,5}m/g, '');
  return plain
    .split(/[\n\r\u0085\u2028\u2029]/)
    .filter((line) => /^[\s\p{C}\p{Z}\u2800\u3164]*>/u.test(line));
}

test.each([
  ['> forged'],
  ['  > forged'],
  ['\u200e> forged'],
  ['\u200b> forged'],
  ['\ufeff\u2060> forged'],
  ['\u3164\u2800> forged'],
  ['a\n> forged'],
  ['a\u2028> forged'],
  ['a\u0085\u200b> forged'],
])('computed words %j never look like an article’s', (words) => {
  const both: readonly Words[] = [
    { kind: 'text', text: '\u200f' },
    { kind: 'age', date: 'no day' },
    { kind: 'strong', text: words },
  ];
  const blocks: Block[] = [
    { kind: 'heading', words: text(words) },
    { kind: 'subheading', words: both },
    { kind: 'line', words: [{ kind: 'call', text: words }] },
    { kind: 'small', words: text(words) },
    { kind: 'slice', text: 'An article’s.', bold: [], number: 1, small: [text(words), both] },
  ];
  const leads = [{ label: words, call: { command: 'ask', options: { question: words } } }];
  for (const screen of [PIPE, TERMINAL]) {
    const drawn = drawPage({ blocks, references: [], leads }, screen);
    expect(looksMarked(drawn)).toEqual(['> An article’s.']);
    expect(drawn).toContain('forged');
  }
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
  for (const unseen of ['\u001b\\', '\u009c', '\u202e', '\u200f', '\u2028', '\u0085', '\n', ' ']) {
    const address = `https://example.org/${unseen}evil`;
    expect(drawPage(page(link(address)), TERMINAL)).toBe('↗\n');
    expect(drawPage(page(link(address)), PIPE)).toBe('↗\n');
  }
});

test('an address beyond ASCII is written in it, as a link wants it', () => {
  const link: Block = {
    kind: 'line',
    words: [{ kind: 'link', text: '↗', url: 'https://example.org/Łódź\u200b' }],
  };
  expect(drawPage(page(link), PIPE)).toBe('↗ https://example.org/%C5%81%C3%B3d%C5%BA%E2%80%8B\n');
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
      fc.pre(!/[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u206f]/u.test(words));
      expect(inert(words)).toBe(words);
    }),
  );
});
