// All stated amounts of a text in order: finders for each kind of unit, and the ranges between two numbers.
import type { Amount } from './amount.ts';
import { countedAt, type IsPeople } from './count.ts';
import { type CountryOf, moneyWordAt, type Near, signAt } from './money.ts';
import { type Quantity, quantityAt, times } from './number.ts';
import { rateAt } from './rate.ts';
import { shareAt } from './share.ts';
import { isDash, type Token } from './token.ts';
import { unitAt } from './unit.ts';

/** What a finder may ask about the places of the text. */
export interface Surroundings {
  readonly near: Near;
  readonly countryOf: CountryOf;
  readonly isPeople: IsPeople;
}

interface Unit {
  readonly unit: string;
  readonly factor: number;
  readonly kind: Amount['kind'];
  readonly noun: string | null;
  readonly next: number;
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
  return counted === null
    ? null
    : { unit: 'count', factor: 1, kind: 'count', noun: counted.noun, next: counted.next };
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

function amount(
  tokens: readonly Token[],
  first: number,
  value: number,
  unit: Unit,
  valueMax?: number,
): Amount | null {
  const rate = unit.kind === 'percent' || unit.kind === 'points' ? null : rateAt(tokens, unit.next);
  const next = rate?.next ?? unit.next;
  const [start, last] = [tokens[first], tokens[next - 1]];
  if (start === undefined || last === undefined) return null;
  const whole = {
    start: start.start,
    end: last.end,
    first,
    next,
    value,
    unit: unit.unit,
    kind: unit.kind,
    noun: unit.noun,
    per: rate?.per ?? null,
    change: null,
  };
  return valueMax === undefined ? whole : { ...whole, valueMax };
}

/** Numbers inside names, clock times and decimals of versions are no amounts: "S-400", "3:15", "4.2.1". */
function insideWord(tokens: readonly Token[], at: number): boolean {
  const [token, before, earlier] = [tokens[at], tokens[at - 1], tokens[at - 2]];
  if (token === undefined || !token.glued || before === undefined) return false;
  if (/^[\p{L}\d:.,/#]/u.test(before.text)) return true;
  return isDash(before) && before.glued && earlier !== undefined && /[\p{L}\d]$/u.test(earlier.text);
}

/** True where an amount can start at all; spares most words the finders. */
function canStart(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.value !== null || !/^\p{Ll}/u.test(token.text) || STARTERS.test(token.lower))
  );
}

const STARTERS =
  /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|zero|half|halved?|halving|doubl\w+|tripl\w+|trebl\w+|quadrupl\w+|quintupl\w+|\w{3,7}fold)$/;

function amountAt(tokens: readonly Token[], at: number, around: Surroundings): Amount | null {
  if (!canStart(tokens[at])) return null;
  const share = shareAt(tokens, at);
  if (share !== null) return share;
  const lead = leadAt(tokens, at, around.near);
  if (lead === null || (lead.code === null && insideWord(tokens, at))) return null;
  const own = unitAfter(tokens, lead, around);
  const range = rangeAt(tokens, lead, own, around);
  if (range !== null) return range;
  return own === null ? null : amount(tokens, at, times(lead.quantity.value, own.factor), own);
}

/**
 * Every amount of the text, in order and without overlaps. Amounts in brackets that only convert the one before them
 * ("160 km (100 miles)") are left out. Dates, ages, durations, ordinals and clock times are none.
 */
export function amountsIn(tokens: readonly Token[], around: Surroundings): readonly Amount[] {
  const amounts: Amount[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = amountAt(tokens, at, around) ?? elliptical(tokens, at, amounts.at(-1));
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

/** "up from 3.6 million in 2014": a number without its unit, right after a word that compares it with the last amount. */
function elliptical(tokens: readonly Token[], at: number, before: Amount | undefined): Amount | null {
  if (before === undefined || before.kind === 'share' || before.kind === 'multiple') return null;
  if (tokens[at]?.value == null) return null;
  const scaled = scaledAlone(tokens, at, before);
  if (scaled !== null || before.kind === 'money') return scaled;

  const number = quantityAt(tokens, at, false);
  const token = tokens[at];
  if (
    number === null ||
    !number.digits ||
    token === undefined ||
    insideWord(tokens, at) ||
    at - before.next > 14
  )
    return null;
  if (number.scale === 1 && number.value >= 1800 && number.value < 2100 && !/[.,]/.test(token.text))
    return null;
  const lead = [1, 2, 3].find((back) =>
    /^(?:from|against|than|versus|to)$/.test(tokens[at - back]?.lower ?? ''),
  );
  if (lead === undefined || !hedges(tokens, at - lead + 1, at) || !sameSentence(tokens, before.next, at))
    return null;
  const after = tokens[number.next];
  if (
    after !== undefined &&
    /^(?:[\p{Lu}\d$€£%:/-]|st|nd|rd|th|days?|weeks?|months?|years?|hours?|minutes?|am|pm|a\.m|p\.m)/u.test(
      after.text,
    )
  )
    return null;
  const scaleOf = before.kind === 'percent' && number.value < 100 && number.value < before.value * 10;
  const fromBefore = tokens[before.first - 1]?.lower === 'from';
  if (tokens[at - lead]?.lower === 'to' && !scaleOf && !fromBefore) return null;
  if (number.scale === 1 && after !== undefined && /^\p{Ll}/u.test(after.text) && !NEXT.test(after.lower))
    return null;
  const factor =
    before.unit === 'count' || number.scale > 1 || number.value > 100 || before.kind === 'percent' ? 1 : 0;
  return factor === 0
    ? null
    : amount(tokens, at, number.value, {
        unit: before.unit,
        factor: 1,
        kind: before.kind,
        noun: before.noun,
        next: number.next,
      });
}

/** "rose 12.5 percent to 16.81 billion, imports to 20.2 billion": a number with a scale word, no noun and the same unit. */
function scaledAlone(tokens: readonly Token[], at: number, before: Amount): Amount | null {
  const number = quantityAt(tokens, at, false);
  if (
    number === null ||
    number.scale < 1e6 ||
    insideWord(tokens, at) ||
    !(before.kind === 'money' || before.unit === 't')
  )
    return null;
  const after = tokens[number.next];
  if (
    at - before.next > 30 ||
    !sameSentence(tokens, before.next, at) ||
    (after !== undefined && !/^[,.;:()]$/.test(after.text) && !NEXT.test(after.lower))
  )
    return null;
  const unit = { unit: before.unit, factor: 1, kind: before.kind, noun: before.noun, next: number.next };
  return amount(tokens, at, number.value, unit);
}

/** Words after a number that are no thing it could count. */
const NEXT =
  /^(?:in|on|at|to|from|for|by|as|and|or|but|of|with|than|last|this|a|the|while|when|before|after|during|over|until|since|today|now|more|less|up|down|was|were)$/;

function hedges(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every((token) =>
      /^(?:about|around|over|nearly|almost|some|just|under|only|a|peak|of|more|than|roughly)$/.test(
        token.lower,
      ),
    );
}

function sameSentence(tokens: readonly Token[], from: number, to: number): boolean {
  return !tokens
    .slice(from, to)
    .some((token, step) => /^[.!?]$/.test(token.text) && tokens[from + step + 1]?.glued === false);
}
