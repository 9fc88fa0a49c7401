// A time in its sentence, as the rules for events look at it. Holds places of tokens, decides nothing.
import type { Article, Sentence } from '../../corpus/article.ts';
import type { Range } from '../../corpus/span.ts';
import type { Timex } from '../evidence.ts';
import { type Token, tokenIndexAt, tokensOf } from '../token/tokens.ts';

/**
 * The tokens `first` up to `last` (exclusive) are the time's; those `from` up to `to` its sentence's, at most `WINDOW`
 * on each side, so that a sentence without end costs no more than a long one.
 */
export interface Candidate {
  readonly time: Timex;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  /** True where the time stands inside quotation marks. */
  readonly quoted: boolean;
}

const WINDOW = 80;

/** The token at a place in lower case; '' outside the sentence's article. */
export function lowerAt({ tokens }: Candidate, index: number): string {
  return tokens[index]?.lower ?? '';
}

/** Each time with its sentence; times outside every sentence are left out. */
export function candidatesOf(
  article: Article,
  times: readonly Timex[],
  quotations: readonly Range[],
): readonly Candidate[] {
  const tokens = tokensOf(article);
  const found: Candidate[] = [];
  let place = 0;
  let mark = 0;
  for (const time of times) {
    while (place < article.sentences.length && (article.sentences[place]?.end ?? 0) <= time.start) place++;
    while (mark < quotations.length && (quotations[mark]?.end ?? 0) < time.end) mark++;
    const sentence = article.sentences[place];
    if (sentence === undefined || time.start < sentence.start || time.end > sentence.end) continue;
    const quotation = quotations[mark];
    const quoted = quotation !== undefined && quotation.start <= time.start && time.end <= quotation.end;
    found.push({ time, sentence, tokens, quoted, ...placesOf(tokens, time, sentence) });
  }
  return found;
}

function placesOf(
  tokens: readonly Token[],
  time: Range,
  sentence: Range,
): Omit<Candidate, 'time' | 'sentence' | 'tokens' | 'quoted'> {
  const first = tokenIndexAt(tokens, time.start);
  const last = tokenIndexAt(tokens, time.end - 1) + 1;
  return {
    first,
    last,
    from: Math.max(first - WINDOW, tokenIndexAt(tokens, sentence.start)),
    to: Math.min(last + WINDOW, tokenIndexAt(tokens, sentence.end - 1) + 1),
  };
}

const OPENERS =
  /^(?:which|who|whose|whom|where|while|after|because|although|though|but|that|when|whereas|if|as)$/;
const MARKS = /^[;:—–]$/;

/** True where a new clause begins at a token. */
function opens({ tokens }: Candidate, index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return true;
  if (MARKS.test(token.text)) return true;
  if (OPENERS.test(token.lower)) return token.pos !== 'DET';
  if (token.lower === 'before') return tokens.slice(index + 1, index + 7).some(({ pos }) => pos === 'VERB');
  return token.lower === 'and' && tokens[index - 1]?.text === ',';
}

/** The clause around the time: tokens from `start` up to `end`. A clause begun by a time runs on past its comma. */
export function clauseOf(candidate: Candidate): { readonly start: number; readonly end: number } {
  let start = candidate.first;
  while (start > candidate.from && !opens(candidate, start)) start--;
  let end = candidate.last;
  while (end < candidate.to && !opens(candidate, end)) end++;
  return { start, end };
}

/** The tokens of the clause around the time. */
export function clauseTokens(candidate: Candidate): readonly Token[] {
  const { start, end } = clauseOf(candidate);
  return candidate.tokens.slice(start, end);
}
