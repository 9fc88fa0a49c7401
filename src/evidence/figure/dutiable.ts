// What a tariff is on: "electric vehicles", "solar cells". Any thing can be taxed, so the words are told by where they
// stand and by no list of goods. Knows no country and no time.
import type { Amount } from './amount.ts';
import { clauseOf, type Statement, wordsAfter } from './statement.ts';

const TAXES = /^(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|rates?|that|those|taxes|tax)$/;
const LINKS = /^(?:on|for)$/;
/** Words that end the name of a thing. */
const ENDS =
  /^(?:to|from|at|of|by|in|into|with|on|for|since|until|before|after|under|over|as|than|that|which|who|if|when|while|whereas|but|or|this|next|last|it|they|he|she|we|there|others|both|percent|per|not)$/;
/** Verbs of what a rate does, and of what pays it. */
const VERBS =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|could|should|may|might|go|goes|went|going|ris(?:es?|ing)|rose|climbs?|climbed|jumps?|jumped|doubl(?:es?|ed)|trebl(?:es?|ed)|tripl(?:es?|ed)|quadrupl(?:es?|ed)|increas(?:es?|ed)|falls?|fell|drops?|dropped|halv(?:es?|ed)|mov(?:es?|ed)|stands?|stood|stays?|stayed|remains?|remained|reach(?:es|ed)?|takes?|took|appl(?:y|ies|ied)|starts?|started|comes?|came|pays?|paid|faces?|faced|attracts?|attracted|taxed|gets?|got)$/;
/** Before the name, and no part of it. */
const LEADING = /^(?:the|a|an|all|some|most|many|other|another|certain|any|its|their|these)$/;
/** What is brought in, whatever it is: it names no goods. */
const ANYTHING = /^(?:imports?|exports?|trade|everything|products|items|shipments)$/;
const LONGEST = 6;
const WORD = /^\p{L}/u;

function isNation(statement: Statement, token: number): boolean {
  const word = statement.tokens[token];
  return (
    word !== undefined && statement.mentions.some(({ start, end }) => start <= word.start && word.end <= end)
  );
}

/** Past "the", "most" and the nation whose goods they are. */
function nameStart(statement: Statement, from: number): number {
  let at = from;
  while (at < statement.to && at < from + LONGEST) {
    const word = statement.tokens[at]?.lower ?? '';
    const taken = LEADING.test(word) || isNation(statement, at) || /^['’]s?$/.test(word) || word === 's';
    if (!taken) return at;
    at += 1;
  }
  return at;
}

/** The name of a thing, in the text's words and lower case, and the token after it. */
interface Thing {
  readonly words: string;
  readonly next: number;
}

/** The thing whose name starts at the token; null where none does. */
function thingAt(statement: Statement, from: number): Thing | null {
  const first = nameStart(statement, from);
  let next = first;
  while (next < statement.to && next < first + LONGEST) {
    const { text = '', lower = '' } = statement.tokens[next] ?? {};
    const joins = text === '-' && statement.tokens[next + 1]?.glued === true;
    if (!joins && (!WORD.test(text) || ENDS.test(lower) || VERBS.test(lower) || isNation(statement, next)))
      break;
    next += 1;
  }
  while (next > first && /^(?:and|-)$/.test(statement.tokens[next - 1]?.lower ?? '')) next -= 1;
  const [start, last] = [statement.tokens[first], statement.tokens[next - 1]];
  if (start === undefined || last === undefined || next === first) return null;
  const words = statement.text.slice(start.start, last.end).toLowerCase();
  return ANYTHING.test(words) ? null : { words, next };
}

/** True for the token after a word for a tariff, or after an amount. */
function followsTax(statement: Statement, token: number): boolean {
  if (TAXES.test(statement.tokens[token - 1]?.lower ?? '')) return true;
  return statement.amounts.some(({ next }) => next === token);
}

/**
 * "The tariff on electric vehicles", "that for semiconductors", "39 percent on watches, up from 10": nearest before the
 * amount and in its clause.
 */
function namedBefore(statement: Statement, amount: Amount): Thing | null {
  const clause = clauseOf(statement, amount.first);
  for (let at = amount.first - 1; at > statement.from; at -= 1) {
    if (clauseOf(statement, at) !== clause) return null;
    const { lower = '' } = statement.tokens[at] ?? {};
    if (LINKS.test(lower) && followsTax(statement, at)) return thingAt(statement, at + 1);
  }
  return null;
}

/** "A 25% duty on sugar", "tariffs of 39 percent on watches". */
function namedAfter(statement: Statement, amount: Amount): Thing | null {
  const first = statement.tokens[amount.next]?.lower ?? '';
  const at = TAXES.test(first) ? amount.next + 1 : amount.next;
  return LINKS.test(statement.tokens[at]?.lower ?? '') ? thingAt(statement, at + 1) : null;
}

/** Before an amount that a thing pays, or that a rate moves to. */
const MOVES = /^(?:from|to|pay|pays|paid|at)$/;

/** "Watches rise …", "steel, taxed so far …". */
function isTaxed(statement: Statement, next: number): boolean {
  const [after = '', behind = ''] = wordsAfter(statement, next, 2);
  return VERBS.test(after) || (after === ',' && behind === 'taxed');
}

/** "Steel and aluminium will pay 25 percent": what the clause of the amount opens with, else what the sentence does. */
function opening(statement: Statement, amount: Amount): Thing | null {
  if (!MOVES.test(statement.tokens[amount.first - 1]?.lower ?? '')) return null;
  const clause = clauseOf(statement, amount.first);
  let from = amount.first;
  while (from > statement.from && clauseOf(statement, from - 1) === clause) from -= 1;
  for (const start of [from, statement.from]) {
    const joins = /^(?:while|whereas|and|but|,|;)$/.test(statement.tokens[start]?.lower ?? '');
    const at = joins ? start + 1 : start;
    const isTax = TAXES.test(statement.tokens[nameStart(statement, at)]?.lower ?? '');
    const thing = isTax ? null : thingAt(statement, at);
    if (thing !== null && isTaxed(statement, thing.next)) return thing;
  }
  return null;
}

/**
 * What a tariff in per cent is on, in the text's words and lower case, without the nation whose goods they are; null
 * where the sentence does not tell.
 */
export function dutiableOf(statement: Statement, amount: Amount): string | null {
  const thing = namedBefore(statement, amount) ?? namedAfter(statement, amount) ?? opening(statement, amount);
  return thing?.words ?? null;
}
