import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeLine, escapeText, fenced, shownOf, visible } from '../../src/discord/escape.ts';
import { oddText } from './odd-text.ts';

/** What of an escaped text Discord would still act on, with every escaped sign taken out first. */
function live(escaped: string): string | null {
  const rest = escaped.replace(/\\[^0-9A-Za-z\s]/gu, '\u0001');
  const found = /[*_~`|<[\]\\]|@(?:everyone|here)|:\/\/|:[\w+-]+:|^\s*(?:[#>+-]|\d+\.(?=\s|$))/m.exec(rest);
  return found === null ? null : found[0];
}

describe('escaped text', () => {
  it('shows what the text shows, unit for unit', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        expect(shownOf(escapeText(text))).toBe(visible(text));
      }),
    );
  });

  it('leaves nothing that Discord would act on', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        expect(live(escapeText(text))).toBeNull();
      }),
    );
  });

  it('stays in one line where one line is asked for', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        expect(escapeLine(text)).not.toContain('\n');
        expect(live(escapeLine(text))).toBeNull();
      }),
    );
  });

  it.each([
    ['a mention', '@everyone', '\\@everyone'],
    ['a mention hidden by a sign that is not seen', '@\u200Beveryone', '\\@everyone'],
    ['a heading', '# Loud', '\\# Loud'],
    ['small print', '-# quiet', '\\-# quiet'],
    ['a numbered list', '1. one', '1\\. one'],
    ['an address', 'https://example.org', 'https\\://example.org'],
    ['a masked link', '[a](https://b.example)', '\\[a\\](https\\://b.example)'],
    ['a spoiler', '||x||', '\\|\\|x\\|\\|'],
    ['an emoji by name', ':skull:', '\\:skull:'],
    ['a time stamp', '<t:0:R>', '\\<t\\:0:R>'],
    ['a quote on a later line', 'a\n> b', 'a\n\\> b'],
  ])('disarms %s', (_name, text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  it.each([
    'US$ 240.1 billion, +1.9 %',
    'at 12:30',
    'a-b',
    'alice@example.org',
    '(yes)',
    '50 # of',
    '1.5 bn',
  ])('leaves ordinary words alone: %s', (text) => {
    expect(escapeText(text)).toBe(text);
  });

  it('drops overrides of direction and keeps what joins letters and emoji', () => {
    expect(visible('a\u202Eb\u2066c')).toBe('abc');
    expect(visible('👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 می‌خواهم')).toBe('👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 می‌خواهم');
    expect(visible('a \u200D b\u200D')).toBe('a  b');
  });

  it('never lets a text out of its code block', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        expect(fenced(text).slice(3, -3)).not.toContain('``');
      }),
    );
  });
});
