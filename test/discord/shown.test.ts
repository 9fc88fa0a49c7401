// What the bot escapes, read by an approximation of Discord's own parser: every sign is shown, none is acted on.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, visible } from '../../src/discord/escape.ts';
import { quoteOf } from '../../src/discord/markdown.ts';
import type { Inline } from '../../stand-in/page/browser/inline.ts';
import { type Block, blocksOf } from '../../stand-in/page/browser/markdown.ts';

const SIGNS = [
  '*',
  '_',
  '`',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  '|',
  '~',
  '\\',
  '#',
  '-',
  '@',
  ':',
  '\n',
  ' ',
  '1.',
  'a',
];
const WHOLES = [
  '@everyone',
  '<@123456789012345678>',
  'https://a.example/x',
  '```',
  '> ',
  '-# ',
  '**b**',
  '<t:1:R>',
];
const odd = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.constantFrom(...WHOLES), fc.string({ unit: 'grapheme' })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

/** The text of a tree that is nothing but text; undefined where something would be acted on. */
function plainOf(blocks: readonly Block[]): string | undefined {
  const lines: string[] = [];
  for (const block of blocks) {
    if (block.kind !== 'text') return undefined;
    for (const line of block.lines) {
      if (line.some((one) => one.kind !== 'text')) return undefined;
      lines.push(line.map((one) => (one as Extract<Inline, { kind: 'text' }>).text).join(''));
    }
  }
  return lines.join('\n');
}

describe('an escaped text', () => {
  it('is shown sign for sign and means nothing, whatever it holds', () => {
    fc.assert(
      fc.property(odd, (text) => {
        expect(plainOf(blocksOf(escapeText(text)))).toBe(visible(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it('stays in its quote', () => {
    fc.assert(
      fc.property(odd, (text) => {
        const blocks = blocksOf(quoteOf(text, []));
        expect(blocks.map(({ kind }) => kind)).toEqual(['quote']);
      }),
    );
  });
});
