// All stated amounts of a text in order: finders for each kind of unit, and the ranges between two numbers.
import { NUMBER_WORDS } from '../number-words.ts';
import type { Amount } from './amount.ts';
import { amount, insideWord, type Unit } from './build.ts';
import { countedAt, type IsPeople, refersBack } from './count.ts';
import { compared, elliptical } from './elliptical.ts';
import { type CountryOf, moneyWordAt, type Near, signAt } from './money.ts';
import { type Quantity, quantityAt, times } from './number.ts';
import { shareAt } from './share.ts';
import { isDash, type Token } from './token.ts';
import { tollAt } from './toll.ts';
import { unitAt } from './unit.ts';

/** What a finder may ask about the places of the text. */
export interface Surroundings {
  readonly near: Near;
  readonly countryOf: CountryOf;
  readonly isPeople: IsPeople;
}

/** A number with what leads it: its sign of money, if any, and where it starts. */
interface Lead {
  readonly first: number;
  readonly code: string | null;
  readonly quantity: Quantity;
}

function leadAt(tokens: readonly Token[], at: number, near: Near): Lead | null {
  const sign = signAt(tokens, at, near);
  const quantity = quantityAt(tokens, sign?.next ?? at, sign !== null);
  return quantity === null ? null : { first: at, code: sign?.code ?? null, quantity };
}

function unitAfter(tokens: readonly Token[], lead: Lead, around: Surroundings): Unit | null {
  const { next, scale, value } = lead.quantity;
  if (lead.code !== null) return { unit: lead.code, factor: 1, kind: 'money', noun: null, next };
  const measured = unitAt(tokens, next);
  if (measured !== null) {
    const { unit, factor, noun } = measured.form;
    const kind =
      unit === 'percent'
        ? noun === undefined
          ? 'percent'
          : 'points'
        : unit === 'count'
          ? 'count'
          : 'physical';
    return { unit, factor, kind, noun: noun ?? null, next: measured.next };
  }
  const hyphen = isDash(tokens[next]) && tokens[next]?.glued === true ? 1 : 0;
  const money = moneyWordAt(tokens, next + hyphen, scale > 1 || value >= 1000, around.near, around.countryOf);
  if (money !== null)
    return { unit: money.code, factor: money.factor, kind: 'money', noun: null, next: money.next };
  const counted = countedAt(tokens, next + hyphen, around.isPeople, value);
  if (counted !== null && !refersBack(tokens, lead.first, counted.next))
    return { unit: 'count', factor: 1, kind: 'count', noun: counted.noun, next: counted.next };
  const toll = counted === null ? tollAt(tokens, lead.first, next) : null;
  return toll === null ? null : { unit: 'count', factor: 1, kind: 'count', noun: toll, next };
}

const CHANGES =
  /^(?:doubles|moves|shrinks|climbs|drops|declines|rises|rose|rise|rises|rising|risen|fell|fall|falls|falling|fallen|grew|grow|grown|climbed|dropped|drop|slipped|jumped|up|down|increased?|increases|increasing|decreased?|raised?|raising|lowered|lower|cut|cuts|cutting|reduced?|reducing|trimmed|narrowed|widened|shrank|shrunk|surged|soared|plunged|tumbled|declined?|went|go|goes|gone|revised|slid|gained|lost|edged|inched|expanded|doubled|halved|trebled|tripled|upgraded|downgraded|lifted|boosted|swung|moved?|changed|shed|sank|advanced|eased|dipped)$/;

/** True where "from A to B" or "A to B" tells a change and not a range. */
function tellsChange(tokens: readonly Token[], first: number, bothWhole: boolean): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  const reach = before === 'from' ? 12 : bothWhole ? 5 : 0;
  for (let at = first - 1; at >= Math.max(0, first - reach); at -= 1) {
    if (/^[.;!?]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.glued === false) return false;
    if (CHANGES.test(tokens[at]?.lower ?? '')) return true;
  }
  return before === 'from' && bothWhole;
}

/** "in 2024 to 115 billion": a year is no lower end. */
function looksLikeYear(tokens: readonly Token[], lead: Lead): boolean {
  const { value, scale } = lead.quantity;
  return (
    lead.code === null &&
    scale === 1 &&
    value >= 1900 &&
    value <= 2100 &&
    /^\d{4}$/.test(tokens[lead.first]?.text ?? '')
  );
}

function saysBetween(tokens: readonly Token[], first: number): boolean {
  return [1, 2, 3].some((back) => tokens[first - back]?.lower === 'between');
}

/** The second number of a range after the first ("–7 million", "to €4bn", "and 0.6 percent"), or null. */
function rangeEnd(tokens: readonly Token[], lead: Lead, own: Unit | null, near: Near): Lead | null {
  const link = own?.next ?? lead.quantity.next;
  const joint = tokens[link];
  if (joint === undefined) return null;
  const to = joint.lower === 'to' && !saysBetween(tokens, lead.first);
  const and = joint.lower === 'and' && saysBetween(tokens, lead.first);
  if (!isDash(joint) && !to && !and) return null;
  const end = leadAt(tokens, link + 1, near);
  if (end === null || !end.quantity.digits !== !lead.quantity.digits) return null;
  if (end.code !== null && end.code !== lead.code) return null;
  if (isDash(joint) && own !== null && lead.code === null) return null;
  if (to && looksLikeYear(tokens, lead) && end.quantity.scale > 1) return null;
  return to &&
    tellsChange(
      tokens,
      lead.first,
      own !== null && lead.code === null ? true : lead.code !== null && end.code !== null,
    )
    ? null
    : end;
}

/** The two ends in units: the second's scale word counts for both, where the first has none and would be the smaller. */
function ends(low: Quantity, high: Quantity): readonly [number, number] {
  const shared = low.scale === 1 && high.scale > 1 && low.value <= high.value / high.scale;
  return [shared ? times(low.value, high.scale) : low.value, high.value];
}

function rangeAt(
  tokens: readonly Token[],
  lead: Lead,
  own: Unit | null,
  around: Surroundings,
): Amount | null {
  const end = rangeEnd(tokens, lead, own, around.near);
  if (end === null) return null;
  const unit = unitAfter(tokens, { ...end, code: end.code ?? lead.code }, around);
  if (unit === null || (own !== null && own.unit !== unit.unit)) return null;
  const [low, high] = ends(lead.quantity, end.quantity);
  if (
    low >= high ||
    (unit.kind === 'count' &&
      !/^[-\u2010-\u2015]$/.test(tokens[lead.quantity.next]?.text ?? '') &&
      own === null &&
      high > low * 1000)
  )
    return null;
  return amount(tokens, lead.first, times(low, own?.factor ?? unit.factor), unit, times(high, unit.factor));
}

/** True where an amount can start at all; spares most words the finders. */
function canStart(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.value !== null ||
      /^[\p{Lu}\p{Lo}\p{Sc}]/u.test(token.text) ||
      STARTERS.test(token.lower) ||
      NUMBER_WORDS.has(token.lower))
  );
}

const STARTERS =
  /^(?:an?|half|halved?|halving|doubl\w+|tripl\w+|trebl\w+|quadrupl\w+|quintupl\w+|\w{3,7}fold)$/;

function amountAt(tokens: readonly Token[], at: number, around: Surroundings): Amount | null {
  if (!canStart(tokens[at])) return null;
  const share = shareAt(tokens, at);
  if (share !== null) return share;
  const lead = leadAt(tokens, at, around.near);
  if (lead === null || (lead.code === null && insideWord(tokens, at))) return null;
  const own = unitAfter(tokens, lead, around);
  const range = rangeAt(tokens, lead, own, around);
  if (range !== null) return range;
  return own === null
    ? borrowed(tokens, lead, around)
    : amount(tokens, at, times(lead.quantity.value, own.factor), own);
}

/** "7.7 million of 32 million tonnes", "from 25 to 100 percent": a number with the unit of the one right after it. */
function borrowed(tokens: readonly Token[], lead: Lead, around: Surroundings): Amount | null {
  const link = compared(tokens, lead.first, lead.quantity);
  const end = link === null ? null : leadAt(tokens, link, around.near);
  if (end === null || !end.quantity.digits || looksLikeYear(tokens, lead)) return null;
  const unit = unitAfter(tokens, end, around);
  if (unit === null || unit.kind === 'count' || (lead.quantity.scale > 1 && end.quantity.scale === 1))
    return null;
  const [value] = ends(lead.quantity, end.quantity);
  return amount(tokens, lead.first, times(value, unit.factor), { ...unit, next: lead.quantity.next });
}

/**
 * Every amount of the text, in order and without overlaps. Amounts in brackets that only convert the one before them
 * ("160 km (100 miles)") are left out. Dates, ages, durations, ordinals and clock times are none.
 */
export function amountsIn(tokens: readonly Token[], around: Surroundings): readonly Amount[] {
  const amounts: Amount[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = amountAt(tokens, at, around) ?? elliptical(tokens, at, amounts);
    if (found === null) {
      at += 1;
      continue;
    }
    if (!converts(tokens, amounts.at(-1), found)) amounts.push(found);
    at = found.next;
  }
  return amounts;
}

function converts(tokens: readonly Token[], before: Amount | undefined, found: Amount): boolean {
  return (
    before !== undefined &&
    before.unit === found.unit &&
    before.kind === 'physical' &&
    found.first === before.next + 1 &&
    tokens[before.next]?.text === '(' &&
    Math.abs(before.value - found.value) < before.value / 10
  );
}
