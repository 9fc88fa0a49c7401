// One sentence with the amounts, places and words of time that stand in it, cut into clauses. Decides nothing.
import type { Range } from '../../corpus/span.ts';
import type { Timex } from '../evidence.ts';
import type { Amount } from './amount.ts';
import { isDash, type Token, tokenAt } from './token.ts';

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

const CLAUSE_WORDS = /^(?:while|whereas|although|though|but|because|when|where|which|who|whose|yet)$/;

function clausesOf(tokens: readonly Token[], from: number, to: number): readonly number[] {
  const clauses: number[] = [];
  let clause = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const stop = /^[;:|]$/.test(token.text) || (isDash(token) && !token.glued);
    if (at > from && (stop || CLAUSE_WORDS.test(token.lower))) clause += 1;
    clauses.push(clause);
  }
  return clauses;
}

/** The items of an ordered list that start inside the range; `at` is where the last search ended. */
function inside<Item extends Range>(items: readonly Item[], range: Range, at: number): readonly Item[] {
  const found: Item[] = [];
  for (let index = at; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined || item.start >= range.end) break;
    if (item.start >= range.start) found.push(item);
  }
  return found;
}

function firstFrom(items: readonly Range[], offset: number, at: number): number {
  let next = at;
  while (next < items.length && (items[next]?.start ?? 0) < offset) next += 1;
  return next;
}

/** Sentences of an article with what was found in them, in order; one pass over each list. */
export function statementsOf(
  text: string,
  sentences: readonly (Range & { readonly paragraph: number })[],
  tokens: readonly Token[],
  amounts: readonly Amount[],
  mentions: readonly Mention[],
  times: readonly Timex[],
): readonly Statement[] {
  const at = { amounts: 0, mentions: 0, times: 0 };
  return sentences.map((sentence) => {
    at.amounts = firstFrom(amounts, sentence.start, at.amounts);
    at.mentions = firstFrom(mentions, sentence.start, at.mentions);
    at.times = firstFrom(times, sentence.start, at.times);
    const from = tokenAt(tokens, sentence.start);
    const to = tokenAt(tokens, sentence.end);
    return {
      start: sentence.start,
      end: sentence.end,
      paragraph: sentence.paragraph,
      text,
      tokens,
      from,
      to,
      clauses: clausesOf(tokens, from, to),
      amounts: inside(amounts, sentence, at.amounts),
      mentions: inside(mentions, sentence, at.mentions),
      times: inside(times, sentence, at.times),
    };
  });
}

/** The number of the clause in which the offset stands. */
export function clauseAt(statement: Statement, offset: number): number {
  return (
    statement.clauses[tokenAt(statement.tokens, offset) - statement.from] ?? statement.clauses.at(-1) ?? 0
  );
}

/** Lower-case words of the statement before the token, nearest last; at most so many. */
export function wordsBefore(statement: Statement, token: number, count: number): readonly string[] {
  return statement.tokens.slice(Math.max(statement.from, token - count), token).map((word) => word.lower);
}

/** Lower-case words of the statement from the token on; at most so many. */
export function wordsAfter(statement: Statement, token: number, count: number): readonly string[] {
  return statement.tokens.slice(token, Math.min(statement.to, token + count)).map((word) => word.lower);
}
