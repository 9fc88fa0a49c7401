// Links that open a source at the quoted words. Knows URLs and text, nothing of search or rendering.
// Source: WICG "URL Fragment Text Directives", section 3.3 (syntax and percent-encoding of the directive).
import type { Range } from '../corpus/span.ts';

/** Longest run of text put whole into a link; longer ones are given by their first and last words. */
const WHOLE = 70;
const EDGE_WORDS = 4;

/** `-`, `,` and `&` part a directive; brackets, `*`, `_`, `~` and `'` would end or style a Markdown link. */
function encode(words: string): string {
  return encodeURIComponent(words).replace(
    /[-!'()*_~.]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function firstWords(words: string): string {
  return words.split(/\s/).filter(Boolean).slice(0, EDGE_WORDS).join(' ');
}

function lastWords(words: string): string {
  return words.split(/\s/).filter(Boolean).slice(-EDGE_WORDS).join(' ');
}

function occursTwice(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) >= 0;
}

/** The two or three words before the range in its own line: a prefix that tells two equal runs apart. */
function prefixOf(text: string, range: Range): string {
  const line =
    text
      .slice(Math.max(0, range.start - 60), range.start)
      .split('\n')
      .at(-1) ?? '';
  const words = line.split(/\s/).filter(Boolean);
  return words.slice(-3).join(' ');
}

/**
 * `url` with a text directive for the words at `range`, or null where the article has no http(s) address. A part
 * of the address that is a fragment already is kept before the directive.
 */
export function linkToWords(url: string | null, text: string, range: Range): string | null {
  if (url === null || !/^https?:\/\//i.test(url)) return null;
  const words = text.slice(range.start, range.end).trim();
  if (words === '') return url;
  const whole = words.length <= WHOLE && !words.includes('\n');
  const target = whole ? encode(words) : `${encode(firstWords(words))},${encode(lastWords(words))}`;
  const prefix = occursTwice(text, whole ? words : firstWords(words)) ? prefixOf(text, range) : '';
  const directive = prefix === '' ? target : `${encode(prefix)}-,${target}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}
