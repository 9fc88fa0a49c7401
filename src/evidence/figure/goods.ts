// Which goods an amount of trade is of: "oil", "wheat", "goods and services". Knows no country and no time.
import type { Amount } from './amount.ts';
import { dutiableOf } from './dutiable.ts';
import { goodsAt, type Named } from './goods-words.ts';
import type { Measure } from './measure.ts';
import { clauseOf, type Statement } from './statement.ts';

/** Words that may stand between "of" and the goods: adjectives, peoples; not a preposition, a number or a stop. */
const STOPS =
  /^(?:[^\p{L}]|to|from|with|by|at|in|on|for|and|or|was|were|is|are|had|rose|fell|worth|last|this)/u;

/** "of Russian crude", "in farm goods": the goods after a link, at most three words on. */
function linked(statement: Statement, token: number): Named | null {
  if (!/^(?:of|in|for|worth)$/.test(statement.tokens[token]?.lower ?? '')) return null;
  const from = statement.tokens[token + 1]?.lower === 'of' ? token + 2 : token + 1;
  for (let at = from; at < from + 4; at += 1) {
    const found = goodsAt(statement, at);
    if (found !== null) return found;
    if (STOPS.test(statement.tokens[at]?.lower ?? '.')) return null;
  }
  return null;
}

/** The goods right before the word of trade: "oil exports", "crude oil imports", "gas price". */
function leading(statement: Statement, token: number): Named | null {
  for (const back of [2, 1]) {
    const found = token - back >= statement.from ? goodsAt(statement, token - back) : null;
    if (found !== null && found.next === token) return found;
  }
  return null;
}

/** How many words a verb of trade may stand before the goods that it moves. */
const REACH = 12;

/** "sold wheat worth $3bn", "pumped 5 bcm of gas": the goods after the word of trade and before the amount. */
function moved(statement: Statement, from: number, amount: Amount): Named | null {
  const clause = clauseOf(statement, amount.first);
  for (let at = from; at < Math.min(amount.first, from + REACH); at += 1) {
    const before = statement.tokens[at - 1]?.lower ?? '';
    if (/^(?:with|for|against|on|than|by|while|,)$/.test(before)) return null;
    const found = clauseOf(statement, at) === clause ? goodsAt(statement, at) : null;
    if (found !== null) return found;
  }
  return null;
}

/**
 * The goods in the text's words, lower case: of the amount itself ("5 Mt of wheat"), of the word of trade ("wheat
 * exports", "exports of wheat"), else what stands between both; of a tariff whatever it is on. Null where the words beside
 * it name none, and for shares.
 */
export function goodsOf(statement: Statement, amount: Amount, measure: Measure): string | null {
  if (measure.flow === 'tariff' && amount.kind === 'percent') return dutiableOf(statement, amount);
  const own = amount.kind === 'percent' || amount.kind === 'share' ? null : linked(statement, amount.next);
  if (own !== null) return own.words;
  if (amount.kind === 'count') return null;
  const { at } = measure;
  if (at === null) return null;
  const told = leading(statement, at) ?? linked(statement, at + 1);
  if (told !== null) return told.words;
  return at < amount.first ? (moved(statement, at + 1, amount)?.words ?? null) : null;
}
