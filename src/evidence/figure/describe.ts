// The amounts of one sentence made into figures, with what a text says once for many sentences carried along.
import type { Figure, Standing } from '../evidence.ts';
import type { Period } from '../period.ts';
import type { Amount } from './amount.ts';
import { headingPeriod, leadPeriod, votePeriod } from './announced.ts';
import { type Carry, carriedMeasure, carriedPeriod, rateOfTariff, saidOfIt, spokenOf } from './carry.ts';
import { type Change, changeOf, isBase } from './change.ts';
import { familyOf } from './family.ts';
import { goodsOf } from './goods.ts';
import { hedgeLength, hedgeOf } from './hedge.ts';
import type { Known, Parties } from './known.ts';
import { type Measure, statedMeasure, unitMeasure } from './measure.ts';
import { movedBy } from './moved.ts';
import { partiesOf } from './parties.ts';
import { bracketed, periodFor } from './period.ts';
import { type Played, rolesIn } from './role.ts';
import { standingOf } from './standing.ts';
import { clauseOf, type Statement, wordsAfter, wordsBefore } from './statement.ts';
import { fits, leadTerms, termsOf, withTerms } from './terms.ts';

/** What is known of the whole article. */
export interface Scene extends Pick<Known, 'pair' | 'main'> {
  readonly published: string | null;
}

/** What the amount before had, and the days that the sentence has established so far. */
interface Previous {
  readonly amount: Amount;
  readonly change: Change | null;
  readonly parties: Parties;
  readonly measure: Measure;
  readonly main: Period | null;
}

/** More amounts than this in one sentence are a table and no prose: what each is of cannot be told from its words. */
const MOST = 60;

/** A figure of which only the amount is told. */
function bare(statement: Statement, amount: Amount): Figure {
  const measure: Measure = { name: unitMeasure(amount), flow: null, at: null };
  const parties: Parties = { parties: [], direction: null, sides: null };
  return figureOf(statement, amount, measure, {
    parties,
    change: amount.change,
    period: null,
    standing: 'stated',
  });
}

/** The figures of one sentence; `carry` is read and brought up to date. */
export function describe(statement: Statement, scene: Scene, carry: Carry): readonly Figure[] {
  if (statement.amounts.length > MOST) return statement.amounts.map((amount) => bare(statement, amount));
  const roles = rolesIn(statement);
  let last: Previous | null = null;
  const figures: Figure[] = [];
  const heading = headingPeriod(statement);
  if (heading !== undefined) carry.heading = heading;
  const lead = leadPeriod(statement);
  if (lead !== null) carry.periods.set('trade', lead);
  const vote = votePeriod(statement);
  const day = carry.periods.get('vote')?.precision === 'day' && vote?.precision === 'year';
  if (vote !== null && !day) carry.periods.set('vote', vote);
  let subject: Measure | null = null;
  let it: Carry['it'] = null;
  if (statement.paragraph !== carry.place) forgetCounts(carry);
  const holders = new Set<string>();
  for (const amount of statement.amounts) {
    const { figure, previous } = describeOne(statement, amount, roles, scene, carry, last);
    figures.push(figure);
    last = previous;
    keep(statement, previous, carry);
    if (previous.parties.sides?.partner === null) holders.add(previous.parties.sides.holder);
    if (previous.measure.flow !== null) subject ??= previous.measure;
    if (previous.measure.at !== null)
      it ??= { measure: previous.measure, period: previous.main, paragraph: statement.paragraph };
  }
  carry.subject = subject ?? carry.subject;
  carry.it = it ?? carry.it;
  const owners = roles
    .filter((place) => !place.counted && (place.role === 'owner' || place.role === 'pair'))
    .map((place) => place.name);
  if (owners.length > 0) [carry.topic, carry.told] = [topicOf(roles, owners), statement.paragraph];
  if (holders.size > 1) [carry.sides, carry.topic] = [null, []];
  const moved = figures.map((figure, place) => ({ ...figure, of: movedBy(statement, figures, place) }));
  const terms = termsNow(statement, figures, carry);
  return moved.map((figure) => withTerms(figure, moved, terms));
}

/** The terms that this sentence or one before it in the paragraph opens with, up to an amount in another currency. */
function termsNow(statement: Statement, figures: readonly Figure[], carry: Carry): string | null {
  const { paragraph } = statement;
  const lead = leadTerms(statement);
  if (lead !== null) carry.terms = { words: lead, paragraph };
  const words = carry.terms?.paragraph === paragraph ? carry.terms.words : null;
  const stays = figures.every(({ unit }) => !/^[A-Z]{3}$/.test(unit) || fits(words, unit));
  if (!stays) carry.terms = null;
  return stays ? words : null;
}

/** "Shipped by 25 May" counts what its own paragraph tells, and not what a later one does. */
function forgetCounts({ periods }: Carry): void {
  for (const [family, period] of periods) if (period.upTo === true) periods.delete(family);
}

/** "Sales" and "took" are trade in a sentence with two countries, or with goods that go to or come from one. */
function isTrading(roles: readonly Played[]): boolean {
  return (
    roles.some((place) => place.role === 'to' || place.role === 'from') ||
    new Set(roles.map((place) => place.name)).size > 1
  );
}

function topicOf(roles: readonly Played[], owners: readonly string[]): readonly string[] {
  const paired = [...new Set(roles.filter((place) => place.role === 'pair').map((place) => place.name))];
  return paired.length === 2 ? paired : owners.slice(0, 1);
}

function keep(statement: Statement, { parties, measure, amount, main }: Previous, carry: Carry): void {
  const { sides } = parties;
  const kept = sides?.partner === null && carry.sides?.partner != null && carry.sides.holder === sides.holder;
  if (sides !== null && !kept) carry.sides = sides;
  [carry.parties, carry.place] = [parties, statement.paragraph];
  if (measure.flow !== null) {
    [carry.measure, carry.paragraph] = [measure, statement.paragraph];
    carry.direction = parties.direction;
  }
  const family = familyOf(measure, amount);
  const own = family !== 'trade' || measure.flow !== null || amount.unit === 't';
  if (family !== null && main !== null && own) carry.periods.set(family, main);
}

/** How many paragraphs on a place is still spoken of that is not named again. */
const TOPIC_REACH = 1;

function describeOne(
  statement: Statement,
  amount: Amount,
  roles: readonly Played[],
  scene: Scene,
  carry: Carry,
  last: Previous | null,
): { readonly figure: Figure; readonly previous: Previous } {
  const routed = wordsAfter(statement, amount.next, 8).some((word) => word === 'through' || word === 'via');
  const trading = (carry.sides?.partner != null && !routed) || isTrading(roles);
  const own = statedMeasure(statement, amount, trading);
  const stated = own === null ? null : rateOfTariff(statement, amount, own, carry);
  const gap = last === null ? '' : statement.text.slice(last.amount.end, amount.start);
  const change = changeOf(statement, amount, last?.change ?? null, gap);
  const pronoun = last === null ? saidOfIt(statement, amount, carry) : null;
  const measure =
    stated ??
    last?.measure ??
    pronoun?.measure ??
    spokenOf(statement, amount, change, carry) ??
    carriedFor(statement, amount, roles, carry);
  const goods = statement.paragraph === carry.paragraph ? carry.direction : null;
  const known: Known = {
    ...scene,
    carried: carry.sides,
    topic: carry.topic,
    fresh: statement.paragraph - carry.told <= TOPIC_REACH,
    goods,
    before: statement.paragraph === carry.place ? carry.parties : null,
  };
  const parties = partiesOf({ statement, amount, measure, roles, known, same: last?.parties ?? null });
  const base = isBase(statement, amount);
  const family = familyOf(measure, amount);
  const period = periodFor(statement, amount, {
    measure,
    base,
    main: last?.main ?? null,
    carried: pronoun?.period ?? carriedPeriod(statement, measure, family, carry),
    heading: carry.heading,
    published: scene.published,
  });
  const main = base || (last !== null && bracketed(statement, amount)) ? (last?.main ?? null) : period;
  const standing = standingOf(statement, amount, base, { period, published: scene.published });
  const figure = figureOf(statement, amount, measure, { parties, change, period, standing });
  return { figure, previous: { amount, change, parties, measure, main } };
}

const GIVEN =
  /^(?:contribut\w*|donat\w*|pledg\w*|grants?|aid|assistance|fund\w*|packages?|programmes?|programs?|invest\w*|gross|economy|budgets?|debts?|outflows?|incomes?|remittances|fees?|ransom|compensation|bribes?|seized)$/;

/** True where the clause tells of money given or owed, so that it is no trade that the sentences before spoke of. */
function givesMoney(statement: Statement, amount: Amount): boolean {
  const clause = clauseOf(statement, amount.first);
  const from = Math.max(statement.from, amount.first - 30);
  return statement.tokens
    .slice(from, Math.min(statement.to, amount.next + 12))
    .some(({ lower }, at) => GIVEN.test(lower) && clauseOf(statement, from + at) === clause);
}

/** "Yland took the most, with 7 Mt", after Xland's exports: the exports that were spoken of are not Yland's own. */
function carriedFor(statement: Statement, amount: Amount, roles: readonly Played[], carry: Carry): Measure {
  const carried = carriedMeasure(statement, amount, carry);
  if (carried.flow !== 'exports' && carried.flow !== 'imports') return carried;
  if (givesMoney(statement, amount)) return { name: unitMeasure(amount), flow: null, at: null };
  const owners = roles.filter((place) => place.role === 'owner' && place.token < amount.first);
  const holder = carry.sides?.holder;
  const own = owners.length === 0 || owners.some((place) => place.name === holder);
  return own ? carried : { name: unitMeasure(amount), flow: null, at: null };
}

function figureOf(
  statement: Statement,
  amount: Amount,
  measure: Measure,
  found: {
    readonly parties: Parties;
    readonly change: Change | null;
    readonly period: Period | null;
    readonly standing: Standing;
  },
): Figure {
  return {
    start: amount.start,
    end: amount.end,
    value: amount.value,
    ...(amount.valueMax === undefined ? {} : { valueMax: amount.valueMax }),
    unit: amount.unit,
    ...wordsOf(statement, amount),
    measure: nameOf(statement, amount, measure, found.change),
    parties: found.parties.parties,
    direction: found.parties.direction,
    change: found.change,
    period: found.period,
    hedge: hedgeOf(statement, amount),
    per: amount.per,
    terms: termsOf(statement, { ...amount, change: found.change, period: found.period }),
    standing: found.standing,
    goods: goodsOf(statement, amount, measure),
    of: null,
  };
}

/** "Grew ninefold", "a third": words that state a percentage without naming it. */
function wordsOf({ text }: Statement, { start, end, unit }: Amount): { readonly words?: string } {
  const words = text.slice(start, end);
  return unit !== 'percent' || /\d|%|\bper ?cent|\bpct\b|percentage|points?\b/i.test(words) ? {} : { words };
}

function nameOf(statement: Statement, amount: Amount, measure: Measure, change: Change | null): string {
  if (amount.kind === 'points') return 'percentage points';
  if (isContracted(statement, amount, measure)) return 'contracted supply';
  if (measure.flow === 'tariff' && amount.kind === 'money' && leviedOn(statement, amount))
    return 'goods under tariff';
  if (isBacklog(statement, amount, measure)) return 'backlog';
  const of = /^\s+of\b/.test(statement.text.slice(amount.end, amount.end + 8));
  if (amount.kind === 'share' && change !== null && !of) return measure.name;
  if (amount.kind === 'share' || (of && amount.kind === 'percent')) return 'share';
  const flows = measure.flow === 'exports' || measure.flow === 'imports';
  return flows && amount.kind === 'percent' && change === null ? 'share' : measure.name;
}

const BACKLOG =
  /\b(?:undelivered|backlogs?|on order|(?:not|yet) (?:yet |to be )?(?:delivered|shipped)|(?:still|yet) to be (?:delivered|shipped)|await(?:s|ing|ed)? delivery|outstanding orders)\b/;

/** "Arms approved but not yet delivered stood at $19bn": what is still owed has not been traded. */
function isBacklog(statement: Statement, amount: Amount, { flow }: Measure): boolean {
  if (flow !== 'exports' && flow !== 'imports') return false;
  const before = wordsBefore(statement, amount.first, 24);
  const clause = clauseOf(statement, amount.first);
  const own = before.filter((_, at) => clauseOf(statement, amount.first - before.length + at) === clause);
  return BACKLOG.test([...own, ...wordsAfter(statement, amount.next, 6)].join(' '));
}

/** "tariffs on another $200 billion of goods": what the tariff is on, and not what it brings in. */
function leviedOn(statement: Statement, amount: Amount): boolean {
  const words = wordsBefore(statement, amount.first - hedgeLength(statement, amount.first), 2);
  return words.at(-1) === 'on' || (words[0] === 'on' && /^(?:another|a|further)$/.test(words[1] ?? ''));
}

/** "a contract for 38 billion cubic metres a year", "contracted supply rises to 48": what is to flow by a contract. */
function isContracted(statement: Statement, amount: Amount, measure: Measure): boolean {
  if (amount.kind !== 'physical' || amount.per !== 'year' || measure.name === 'capacity') return false;
  const words = wordsBefore(statement, amount.first, 30);
  return words.some((word) => /^(?:contract|contracts|contracted|agreement|deal)$/.test(word));
}
