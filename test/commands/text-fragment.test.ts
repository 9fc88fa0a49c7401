import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkToWords } from '../../src/commands/text-fragment.ts';

const URL_ = 'https://example.org/a';

/** The link to the words between the marks of a text. */
function linked(marked: string, url: string | null = URL_): string | null {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return linkToWords(url, marked.replace('[', '').replace(']', ''), { start, end });
}

describe('a link to words', () => {
  it('carries short words whole', () => {
    expect(linked('He said [no such plans] then.')).toBe(`${URL_}#:~:text=no%20such%20plans`);
  });

  it('encodes what would part the directive or break a Markdown link', () => {
    expect(linked('the [on-and-off, “A & B” (so) it’s 5%] end')).toBe(
      `${URL_}#:~:text=on%2Dand%2Doff%2C%20%E2%80%9CA%20%26%20B%E2%80%9D%20%28so%29%20it%E2%80%99s%205%25`,
    );
  });

  it('gives the first and last words of a long run', () => {
    const link = linked(`x [one two three four five ${'middle '.repeat(20)}seven eight nine ten] y`);
    expect(link).toBe(`${URL_}#:~:text=one%20two%20three%20four,seven%20eight%20nine%20ten`);
  });

  it('puts the words before in front where the same words stand twice', () => {
    expect(linked('we will go. They say [we will]')).toBe(`${URL_}#:~:text=go%2E%20They%20say-,we%20will`);
  });

  it('keeps a fragment that the address has already', () => {
    expect(linked('[words]', `${URL_}#top`)).toBe(`${URL_}#top:~:text=words`);
  });

  it('is none where the article has no address, or one that is no web page', () => {
    expect(linked('[words]', null)).toBeNull();
    expect(linked('[words]', 'javascript:alert(1)')).toBeNull();
  });

  it('holds no bracket, space or quotation mark, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (words) => {
        const link = linkToWords(URL_, words, { start: 0, end: words.length });
        expect(link).toMatch(/^[^\s()[\]<>"'*_|`]*$/);
      }),
    );
  });
});
