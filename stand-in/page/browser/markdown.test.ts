import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Inline, inlineOf } from './inline.ts';
import { type Block, blocksOf } from './markdown.ts';

/** Words as a short text: `strong(a link(b))`. */
function shown(words: readonly Inline[]): string {
  return words
    .map((one) => {
      switch (one.kind) {
        case 'text':
        case 'everyone':
          return one.text;
        case 'code':
          return `code(${one.text})`;
        case 'styled':
          return `${one.style}(${shown(one.words)})`;
        case 'link':
          return `link(${shown(one.words)} → ${one.url})`;
        case 'time':
          return `time(${one.seconds} ${one.format})`;
        default:
          return `${one.kind}(${one.id})`;
      }
    })
    .join('');
}

const kinds = (blocks: readonly Block[]) => blocks.map(({ kind }) => kind);

describe('words in a line', () => {
  it.each([
    ['a **b** c', 'a strong(b) c'],
    ['***both***', 'strong(em(both))'],
    ['*a* _b_ __c__ ~~d~~ ||e||', 'em(a) em(b) underline(c) strike(d) spoiler(e)'],
    ['**a *b* c**', 'strong(a em(b) c)'],
    ['`**a**`', 'code(**a**)'],
    ['``a ` b``', 'code(a ` b)'],
    [
      '[words](<https://example.org/a b>)',
      '[words](<link(https://example.org/a → https://example.org/a) b>)',
    ],
    ['[**w**](<https://example.org/#:~:text=a,b>)', 'link(strong(w) → https://example.org/#:~:text=a,b)'],
    ['[w](https://example.org/x) on', 'link(w → https://example.org/x) on'],
    ['see https://example.org/x.', 'see link(https://example.org/x → https://example.org/x).'],
    ['<https://example.org>', 'link(https://example.org → https://example.org)'],
    ['<@123456789012345678> <#123456789012345678>', 'user(123456789012345678) channel(123456789012345678)'],
    ['<t:1700000000:R>', 'time(1700000000 R)'],
    ['**a \\** b**', 'strong(a ** b)'],
  ])('%s', (text, wanted) => {
    expect(shown(inlineOf(text))).toBe(wanted);
  });

  it.each([
    '2 * 3 * 4',
    'snake_case_name',
    '**not closed',
    '[a](javascript:alert(1))',
    '[a] (https-less)',
    '<b>bold</b>',
    '<@1>',
    'a ** b',
    '``',
  ])('that mean nothing stay as they are: %s', (text) => {
    expect(inlineOf(text)).toEqual([{ kind: 'text', text }]);
  });

  it('behind a backslash mean nothing', () => {
    const text = '\\*\\*a\\*\\* \\[b\\](c) \\`d\\` \\<@123456789012345678>';
    expect(shown(inlineOf(text))).toBe('**a** [b](c) `d` <@123456789012345678>');
  });
});

describe('blocks', () => {
  it('are headings, small print, quotes, lists, fences and text', () => {
    const text = '### H\n-# small\n> q1\n> q2\nplain\nmore\n- a\n- b\n1. c\n```js\ncode **x**\n```\nend';
    const blocks = blocksOf(text);
    expect(kinds(blocks)).toEqual(['heading', 'small', 'quote', 'text', 'list', 'list', 'code', 'text']);
    expect(blocks[6]).toEqual({ kind: 'code', text: 'code **x**' });
    expect(blocks[3]).toMatchObject({ lines: [[{ text: 'plain' }], [{ text: 'more' }]] });
  });

  it.each(['#hashtag', '####  four', '-#small', '>quote', '-item', '1)item', '> ', '\\> q', '\\### H'])(
    'are none in: %s',
    (text) => {
      expect(kinds(blocksOf(text)).filter((kind) => kind !== 'text' && kind !== 'quote')).toEqual([]);
    },
  );

  it('of a quote to the end are all that follows', () => {
    expect(kinds(blocksOf('>>> a\nb\n### c'))).toEqual(['quote']);
  });

  it('of an open fence are text', () => {
    expect(kinds(blocksOf('```\nnever closed'))).toEqual(['text']);
  });

  it('come of any text, with only http and https links in them', () => {
    const marks = fc.constantFrom(
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
      '\n',
      ' ',
      'a',
    );
    const odd = fc.array(fc.oneof(marks, fc.constantFrom('https://a.b', 'javascript:x', '```', '> ')), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(odd, (parts) => {
        const json = JSON.stringify(blocksOf(parts.join('')));
        expect(json).not.toMatch(/"url":"(?!https?:)/);
      }),
    );
  });
});
