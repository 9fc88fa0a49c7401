// Stated quantities in an article: amounts first, then what each measures, of whom, when, and how it moves. The steps
// stand in files of their own; this one only runs them in order and carries what a text says once for many sentences.
import type { Article } from '../../corpus/article.ts';
import type { Figure, Place, Timex } from '../evidence.ts';
import type { Period } from '../period.ts';
import { placesIn } from '../place/gazetteer.ts';
import type { Amount } from './amount.ts';
import { amountsIn, type Surroundings } from './amounts.ts';
import { type Change, changeOf, isBase } from './change.ts';
import { hedgeOf } from './hedge.ts';
import { type Measure, statedMeasure, unitMeasure } from './measure.ts';
import { type Known, type Parties, partiesOf, type Sides } from './parties.ts';
import { anywhere, backFrom, governing, periodOf } from './period.ts';
import { type Played, rolesIn } from './role.ts';
import { type Mention, type Statement, statementsOf } from './statement.ts';
import { tokensOf } from './token.ts';

/** What holds from one amount to the next: in a sentence all of it, across sentences what the rules allow. */
interface Carry {
  measure: Measure | null;
  sides: Sides | null;
  period: Period | null;
  paragraph: number;
}

/** What the amount before had, within one sentence. */
interface Previous {
  readonly amount: Amount;
  readonly change: Change | null;
  readonly parties: Parties;
  readonly period: Period | null;
  readonly measure: Measure;
}

/**
 * Every quantity that the article states (money, shares and changes, volumes, distances, capacities, counts of people
 * and things), in the order of the text: value in the unit named, what it measures, between which countries and which
 * way, of which days, rise or fall, and its hedge. An article without amounts gives an empty list. Linear time.
 */
export function findFigures(
  article: Article,
  times: readonly Timex[],
  places: readonly Place[],
): readonly Figure[] {
  const tokens = tokensOf(article.text);
  const mentions = mentionsOf(places);
  const amounts = amountsIn(tokens, surroundings(mentions));
  const statements = statementsOf(article.text, article.sentences, tokens, amounts, mentions, times);
  const known = { pair: pairOf(article), main: mainPlaces(places) };
  const carry: Carry = { measure: null, sides: null, period: null, paragraph: 0 };
  return statements.flatMap((statement) => figuresOf(statement, known, carry));
}

function mentionsOf(places: readonly Place[]): readonly Mention[] {
  return places
    .flatMap(({ name, mentions }) => mentions.map(({ start, end }) => ({ name, start, end })))
    .sort((a, b) => a.start - b.start);
}

/** How many places before an amount can tell which rupee is meant. */
const NEAR = 12;

function surroundings(mentions: readonly Mention[]): Surroundings {
  const first = [...new Set(mentions.slice(0, 40).map((mention) => mention.name))];
  const near = (offset: number) => {
    let [low, high] = [0, mentions.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return [
      ...mentions
        .slice(Math.max(0, low - NEAR), low)
        .reverse()
        .map((mention) => mention.name),
      ...first,
    ];
  };
  const only = (words: string) => {
    const found = placesIn(words);
    return found.length === 1 ? found[0] : undefined;
  };
  return {
    near,
    countryOf: (words) => only(words)?.name ?? null,
    isPeople: (word) => only(word)?.how === 'demonym',
  };
}

/** The two places that the title names, if it names just two. */
function pairOf(article: Article): readonly [string, string] | null {
  const [first, second, third] = [...new Set(placesIn(article.title).map((place) => place.name))];
  return first !== undefined && second !== undefined && third === undefined ? [first, second] : null;
}

function mainPlaces(places: readonly Place[]): readonly string[] {
  return [...places].sort((a, b) => b.mentions.length - a.mentions.length).map((place) => place.name);
}

function figuresOf(statement: Statement, article: Omit<Known, 'carried'>, carry: Carry): readonly Figure[] {
  if (statement.amounts.length === 0) return [];
  const roles = rolesIn(statement);
  let last: Previous | null = null;
  const figures: Figure[] = [];
  for (const amount of statement.amounts) {
    const found = describe(statement, amount, roles, { ...article, carried: carry.sides }, carry, last);
    figures.push(found.figure);
    last = found.previous;
    if (last.parties.sides !== null) carry.sides = last.parties.sides;
    if (last.measure.flow !== null) [carry.measure, carry.paragraph] = [last.measure, statement.paragraph];
    if (last.measure.flow !== null && last.period !== null && !isBase(statement, amount))
      carry.period = last.period;
  }
  return figures;
}

function describe(
  statement: Statement,
  amount: Amount,
  roles: readonly Played[],
  known: Known,
  carry: Carry,
  last: Previous | null,
): { readonly figure: Figure; readonly previous: Previous } {
  const gap = last === null ? '' : statement.text.slice(last.amount.end, amount.start);
  const stated = statedMeasure(statement, amount);
  const measure = stated ?? last?.measure ?? carriedMeasure(statement, amount, carry);
  const change = changeOf(statement, amount, last?.change ?? null, gap);
  const parties = partiesOf(statement, amount, measure, roles, known, last?.parties ?? null);
  const period = periodFor(statement, amount, measure, carry, last);
  const hedge = hedgeOf(statement, amount);
  const figure: Figure = {
    start: amount.start,
    end: amount.end,
    value: amount.value,
    ...(amount.valueMax === undefined ? {} : { valueMax: amount.valueMax }),
    unit: amount.unit,
    measure: nameOf(statement, amount, measure),
    parties: parties.parties,
    direction: parties.direction,
    change,
    period,
    hedge,
  };
  return { figure, previous: { amount, change, parties, period, measure } };
}

function nameOf(statement: Statement, amount: Amount, measure: Measure): string {
  if (amount.kind === 'points') return 'percentage points';
  const of = /^\s+of\b/.test(statement.text.slice(amount.end, amount.end + 8));
  if (of && (amount.kind === 'percent' || amount.kind === 'share')) return 'share';
  return measure.name;
}

function carriedMeasure(statement: Statement, amount: Amount, carry: Carry): Measure {
  const near = statement.paragraph - carry.paragraph <= 0;
  if (carry.measure !== null && near && (amount.kind === 'money' || amount.unit === 't'))
    return { ...carry.measure, at: null };
  return { name: unitMeasure(amount), flow: null, at: null };
}

const OPEN =
  /\b(?:will|would|could|should|may|might|plans?|planned|wants?|aims?|hopes?|expected|to (?:be|reach|raise|buy|sell|rise|fall))\b/;

function periodFor(
  statement: Statement,
  amount: Amount,
  measure: Measure,
  carry: Carry,
  last: Previous | null,
): Period | null {
  const base = isBase(statement, amount);
  if (base) {
    const back = backFrom(statement, amount, last?.period ?? null);
    if (back !== undefined) return back;
    const own = governing(statement, amount, true);
    return own === null ? null : periodOf(own);
  }
  const own = governing(statement, amount, false) ?? (last === null ? anywhere(statement, amount) : null);
  if (own !== null) return periodOf(own);
  if (last !== null && last.period !== null && !isBase(statement, last.amount)) return last.period;
  if (last !== null) return null;
  const sentence = statement.text.slice(statement.start, statement.end);
  return measure.flow !== null && !OPEN.test(sentence) ? carry.period : null;
}
