// What a text says once for many sentences: the trade, the days and the countries that are spoken of.
import type { Period } from '../period.ts';
import type { Amount } from './amount.ts';
import type { Change } from './change.ts';
import { dutiableOf } from './dutiable.ts';
import type { Family } from './family.ts';
import type { Parties, Sides } from './known.ts';
import { type Measure, unitMeasure } from './measure.ts';
import { clauseOf, type Statement, wordsBefore } from './statement.ts';

/** What holds from one sentence to the next. */
export interface Carry {
  measure: Measure | null;
  /** The first flow of the last sentence that had one: what "it" and "the total" speak of. */
  subject: Measure | null;
  /** What the last sentence with figures measured first, and when, in its paragraph: "it" in the next one. */
  it: { readonly measure: Measure; readonly period: Period | null; readonly paragraph: number } | null;
  sides: Sides | null;
  direction: Parties['direction'];
  topic: readonly string[];
  /** The paragraph in which the topic was named. */
  told: number;
  paragraph: number;
  readonly periods: Map<Family, Period>;
  heading: Period | null;
  /** "Measured in yuan, growth looks better": what changes are counted in, and in which paragraph. */
  terms: { readonly words: string; readonly paragraph: number } | null;
  /** Parties of the last figure, and the paragraph it stood in. */
  parties: Parties | null;
  place: number;
}

/** What is carried from figure to figure before the first of an article: nothing. */
export function newCarry(): Carry {
  return {
    measure: null,
    subject: null,
    it: null,
    sides: null,
    direction: null,
    topic: [],
    told: 0,
    paragraph: 0,
    periods: new Map(),
    heading: null,
    terms: null,
    parties: null,
    place: 0,
  };
}

/** The price of goods that were just spoken of is of the same days as they are. */
export function carriedPeriod(
  statement: Statement,
  measure: Measure,
  family: Family | null,
  carry: Carry,
): Period | null {
  if (
    measure.name === 'cost' &&
    /^(?:oil|gas|crude|goods|cargo|coal|grain)$/.test(costly(statement, measure))
  )
    return carry.paragraph === statement.paragraph ? (carry.periods.get('trade') ?? null) : null;
  if (family === null) return null;
  const goods =
    family === 'market' && carry.paragraph === statement.paragraph ? carry.periods.get('trade') : undefined;
  return carry.periods.get(family) ?? goods ?? null;
}

/** The word before "cost": the thing that cost it. */
function costly(statement: Statement, { at }: Measure): string {
  return at === null ? '' : (statement.tokens[at - 1]?.lower ?? '');
}

/** Words for what the sentence before was about. */
const AGAIN = /^(?:it|total|increase|rise|growth|decline|fall|drop|figure|value)$/;

/** "The following year it slipped 2.9 percent", "the total was $110 billion": the flow that the sentence before opened with. */
export function spokenOf(
  statement: Statement,
  amount: Amount,
  change: Change | null,
  carry: Carry,
): Measure | null {
  if (carry.subject === null) return null;
  const money = amount.kind === 'money' || amount.unit === 't';
  if (!money && !(amount.kind === 'percent' && change !== null)) return null;
  const clause = clauseOf(statement, amount.first);
  const word = statement.tokens
    .slice(statement.from, amount.first)
    .findLast((token, at) => statement.clauses[at] === clause && AGAIN.test(token.lower));
  if (word === undefined) return null;
  const reach = word.lower === 'total' ? 3 : 1;
  return statement.paragraph - carry.paragraph <= reach ? { ...carry.subject, at: null } : null;
}

/** "Another report put it at 8.6 trillion roubles": what the sentence before it measured, and of when; null for no such "it". */
export function saidOfIt(statement: Statement, amount: Amount, { it }: Carry): Carry['it'] {
  if (it === null || it.paragraph !== statement.paragraph || amount.kind !== 'money') return null;
  const words = statement.tokens.slice(Math.max(statement.from, amount.first - 4), amount.first);
  const at = words.findIndex((word) => word.lower === 'it');
  return at >= 0 && /^(?:at|to|as)$/.test(words[at + 1]?.lower ?? '') ? it : null;
}

/** True in the paragraph that told of a tariff, and in the next one where something goes "from zero to 50 percent". */
function goesOn(statement: Statement, amount: Amount, { paragraph }: Carry): boolean {
  if (statement.paragraph === paragraph) return true;
  const words = wordsBefore(statement, amount.first, 3);
  const moves = words.at(-1) === 'from' || (words[0] === 'from' && words[2] === 'to');
  return moves && statement.paragraph - paragraph === 1 && dutiableOf(statement, amount) !== null;
}

/** "The rate for solar cells doubles", after the tariff on cars: a tariff too. */
export function rateOfTariff(statement: Statement, amount: Amount, measure: Measure, carry: Carry): Measure {
  const isRate = measure.name === 'rate' && measure.at !== null && amount.kind === 'percent';
  if (!isRate || carry.measure?.flow !== 'tariff' || statement.paragraph !== carry.paragraph) return measure;
  const next = statement.tokens[(measure.at ?? 0) + 1]?.lower ?? '';
  return /^(?:on|for)$/.test(next) ? { ...carry.measure, at: measure.at } : measure;
}

/** What an amount measures whose sentence says nothing: what the sentences before spoke of, else what its unit tells. */
export function carriedMeasure(statement: Statement, amount: Amount, carry: Carry): Measure {
  const near =
    carry.measure !== null && statement.paragraph - carry.paragraph <= (carry.heading === null ? 1 : 3);
  if (carry.measure !== null && near && (amount.kind === 'money' || amount.unit === 't'))
    return { ...carry.measure, at: null };
  if (carry.measure?.flow === 'tariff' && amount.kind === 'percent' && goesOn(statement, amount, carry))
    return { ...carry.measure, at: null };
  return { name: unitMeasure(amount), flow: null, at: null };
}
