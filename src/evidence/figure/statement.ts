// One sentence with the amounts, places and words of time that stand in it, cut into clauses. Decides nothing.
import type { Range } from '../../corpus/span.ts';
import type { Timex } from '../evidence.ts';
import type { Amount } from './amount.ts';
import { clausesOf } from './clause.ts';
import { type Token, tokenAt } from './token.ts';

/** A place that the sentence names. */
export interface Mention extends Range {
  readonly name: string;
}

/** `from` and `to` are the sentence's tokens; `clauses[i]` is the number of the clause that token `from + i` is in. */
export interface Statement extends Range {
  readonly paragraph: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly clauses: readonly number[];
  readonly amounts: readonly Amount[];
  readonly mentions: readonly Mention[];
  readonly times: readonly Timex[];
}

/** What was found in the whole text, each list in order. */
export interface Found {
  readonly tokens: readonly Token[];
  readonly amounts: readonly Amount[];
  readonly mentions: readonly Mention[];
  readonly times: readonly Timex[];
}

/** Gives, sentence after sentence, the items of an ordered list that start inside; one pass over the list. */
function feeder<Item extends Range>(items: readonly Item[]): (range: Range) => readonly Item[] {
  let at = 0;
  return (range) => {
    while (at < items.length && (items[at]?.start ?? 0) < range.start) at += 1;
    const first = at;
    while (at < items.length && (items[at]?.start ?? 0) < range.end) at += 1;
    return items.slice(first, at);
  };
}

/** Longest sentence in tokens that is read as one; what is longer is no prose, and is read in pieces of this length. */
const LONGEST = 300;

/** The sentence itself, or its pieces where it is too long: every later step may then look at all of a statement. */
function pieces(
  tokens: readonly Token[],
  sentence: Range,
): readonly (Range & { readonly from: number; readonly to: number })[] {
  const first = tokenAt(tokens, sentence.start);
  const last = tokenAt(tokens, sentence.end);
  if (last - first <= LONGEST) return [{ start: sentence.start, end: sentence.end, from: first, to: last }];
  const found: (Range & { readonly from: number; readonly to: number })[] = [];
  for (let from = first; from < last; from += LONGEST) {
    const to = Math.min(last, from + LONGEST);
    found.push({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, from, to });
  }
  return found;
}

/** Sentences of an article with what was found in them, in order. */
export function statementsOf(
  text: string,
  sentences: readonly (Range & { readonly paragraph: number })[],
  found: Found,
): readonly Statement[] {
  const [amounts, mentions, times] = [feeder(found.amounts), feeder(found.mentions), feeder(found.times)];
  return sentences.flatMap((sentence) =>
    pieces(found.tokens, sentence).map((piece) => ({
      ...piece,
      paragraph: sentence.paragraph,
      text,
      tokens: found.tokens,
      clauses: clausesOf(found.tokens, piece.from, piece.to),
      amounts: amounts(piece),
      mentions: mentions(piece),
      times: times(piece),
    })),
  );
}

/** The number of the clause in which the token stands. */
export function clauseOf(statement: Statement, token: number): number {
  return statement.clauses[token - statement.from] ?? statement.clauses.at(-1) ?? 0;
}

/** The number of the clause in which the offset stands. */
export function clauseAt(statement: Statement, offset: number): number {
  return clauseOf(statement, tokenAt(statement.tokens, offset));
}

/** Lower-case words of the statement before the token, nearest last; at most so many. */
export function wordsBefore(statement: Statement, token: number, count: number): readonly string[] {
  return statement.tokens.slice(Math.max(statement.from, token - count), token).map((word) => word.lower);
}

/** Lower-case words of the statement from the token on; at most so many. */
export function wordsAfter(statement: Statement, token: number, count: number): readonly string[] {
  return statement.tokens.slice(token, Math.min(statement.to, token + count)).map((word) => word.lower);
}
