// A text cut into numbers, words and signs with their places. Knows nothing of what they mean.
import { firstIndex } from '../../corpus/binary-search.ts';
import type { Range } from '../../corpus/span.ts';

/** `lower` is the token in lower case; `value` is null but for numbers; `glued` where nothing stands before it. */
export interface Token extends Range {
  readonly text: string;
  readonly lower: string;
  readonly value: number | null;
  readonly glued: boolean;
  /** True where a line of the text starts with it. */
  readonly line: boolean;
}

// 1,104.7 · 1 104.7 (thin or plain spaces between thousands) · 51,60,000 · 12.5
const TOKEN =
  /(\d{1,3}(?:[\u00a0\u2009\u202f ]\d{3}){1,5}(?![\d,])(?:\.\d{1,12})?|\d{1,3}(?:,\d{2,3}){1,8}(?!\d)(?:\.\d{1,12})?|\d{1,24}(?:\.\d{1,12})?)|\p{L}[\p{L}\p{M}]{0,60}|\S/gu;

function readNumber(written: string): number {
  return Number(written.replace(/[^\d.]/g, ''));
}

/** All tokens of the text in order; white space belongs to none. Linear in the text's length. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const written = match[0];
    const start = match.index;
    tokens.push({
      start,
      end: start + written.length,
      text: written,
      lower: written.toLowerCase(),
      value: match[1] === undefined ? null : readNumber(match[1]),
      glued: start === last && start > 0,
      line: text.slice(last, start).includes('\n'),
    });
    last = start + written.length;
  }
  return tokens;
}

/** The index of the first token that starts at or after the offset; `tokens.length` after the last. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  return firstIndex(tokens, ({ start }) => start >= offset);
}

/** Lower-case words of the tokens from `at`, as many as asked for; missing ones are empty. */
export function wordsFrom(tokens: readonly Token[], at: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, step) => tokens[at + step]?.lower ?? '');
}

/** How many tokens the phrase (lower-case words and signs, apart by spaces) takes at `at`; 0 where it does not stand. */
export function phraseAt(tokens: readonly Token[], at: number, phrase: readonly string[]): number {
  for (let step = 0; step < phrase.length; step += 1) {
    if (tokens[at + step]?.lower !== phrase[step]) return 0;
  }
  return phrase.length;
}

/** True for a hyphen, a dash of any length or a minus sign. */
export const isDash = (token: Token | undefined) =>
  token !== undefined && /^[-\u2010-\u2015\u2212]$/.test(token.text);
