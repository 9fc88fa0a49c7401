// Between which countries an amount is, and which way the goods go. Works sentence by sentence: what an article has
// established ("Xland's exports to Yland") holds until another pair is named.
import type { Direction } from '../evidence.ts';
import type { Amount } from './amount.ts';
import type { Flow, Measure } from './measure.ts';
import type { Played } from './role.ts';
import { clauseAt, type Statement, wordsAfter, wordsBefore } from './statement.ts';

/** The two sides of the trade that is spoken of: whose books, and with whom. */
export interface Sides {
  readonly holder: string;
  readonly partner: string | null;
}

/** `sides` is what later sentences may carry on from; null where the amount established none. */
export interface Parties {
  readonly parties: readonly string[];
  readonly direction: Direction | 'bilateral' | null;
  readonly sides: Sides | null;
}

/** What is known before the sentence: the sides carried so far, and the two places the article is about, if any. */
export interface Known {
  readonly carried: Sides | null;
  readonly pair: readonly [string, string] | null;
  readonly main: readonly string[];
}

const NONE: Parties = { parties: [], direction: null, sides: null };

const TOTAL = /^(?:total|overall|altogether|abroad|worldwide|overseas|foreign|global|world|countries|all)$/;
const MUTUAL = /^(?:bilateral|mutual|reciprocal|two-way|two|way|both|their|between|other|cross-border)$/;

/** The other one of a pair, or null where `name` is not in it. */
function other(pair: readonly (string | null)[] | null, name: string): string | null {
  if (pair === null || !pair.includes(name)) return null;
  return pair.find((one) => one !== name) ?? null;
}

function carriedPair(known: Known): readonly (string | null)[] | null {
  return known.carried === null ? null : [known.carried.holder, known.carried.partner];
}

function partnerOf(known: Known, name: string): string | null {
  return other(carriedPair(known), name) ?? other(known.pair, name);
}

/** Who the holder is where only the partner is named ("imports from Yland"). */
function holderFor(known: Known, partner: string): string | null {
  const own = other(carriedPair(known), partner) ?? other(known.pair, partner);
  return own ?? (known.carried !== null && known.carried.holder !== partner ? known.carried.holder : null);
}

/** The mentions that can belong to the amount: of its clause, or of the sentence before it where that has none. */
function local(statement: Statement, amount: Amount, roles: readonly Played[]): readonly Played[] {
  const clause = clauseAt(statement, amount.start);
  const own = roles.filter((place) => place.clause === clause);
  return own.length > 0 ? own : roles.filter((place) => place.token < amount.first);
}

const nearest = (places: readonly Played[], token: number) =>
  places.reduce<Played | null>(
    (best, place) =>
      best === null || Math.abs(place.token - token) < Math.abs(best.token - token) ? place : best,
    null,
  );

/** Whose books they are: the place directly before the word of trade, else the first owner, else a site. */
function ownerIn(places: readonly Played[], cue: number, partner: Played | null): Played | null {
  const owners = places.filter((place) => place.role === 'owner' && place.name !== partner?.name);
  const possessive = owners.filter((place) => place.token < cue && cue - place.token <= 5).at(-1);
  return possessive ?? owners.filter((place) => place.token < cue).at(-1) ?? owners[0] ?? null;
}

function pairedIn(places: readonly Played[]): readonly [string, string] | null {
  const paired = [...new Set(places.filter((place) => place.role === 'pair').map((place) => place.name))];
  const [first, second] = paired;
  return first !== undefined && second !== undefined && paired.length === 2 ? [first, second] : null;
}

function isTotal(statement: Statement, amount: Amount, measure: Measure): boolean {
  const cue = measure.at ?? amount.first;
  const around = [...wordsBefore(statement, cue, 4), ...wordsAfter(statement, amount.next, 5)];
  const [first = '', second = ''] = wordsAfter(statement, amount.next, 2);
  return around.some((word) => TOTAL.test(word)) || (first === 'in' && second === 'all');
}

/** Sides of an amount of trade by its own words and by what is known. */
function sidesOf(
  statement: Statement,
  amount: Amount,
  measure: Measure,
  places: readonly Played[],
  known: Known,
): Sides | null {
  const cue = measure.at ?? amount.first;
  const wanted: readonly string[] = WANTED[measure.flow ?? 'trade'];
  const partner = nearest(
    places.filter((place) => wanted.includes(place.role)),
    amount.first,
  );
  const paired = pairedIn(places);
  if (paired !== null && partner === null) return { holder: paired[0], partner: paired[1] };
  const source =
    places.find((place) => place.role === SOURCE[measure.flow ?? 'trade'] && place.name !== partner?.name) ??
    null;
  const owner = source ?? ownerIn(places, cue, partner);
  if (partner !== null && owner !== null) return { holder: owner.name, partner: partner.name };
  if (partner !== null) {
    const holder = holderFor(known, partner.name) ?? siteIn(places, partner);
    return holder === null ? { holder: partner.name, partner: null } : { holder, partner: partner.name };
  }
  const total =
    amount.kind === 'money' || amount.kind === 'physical' ? isTotal(statement, amount, measure) : false;
  const lone = owner?.name ?? siteIn(places, null);
  if (lone !== null) return { holder: lone, partner: total ? null : partnerOf(known, lone) };
  if (known.carried !== null) return total ? { holder: known.carried.holder, partner: null } : known.carried;
  return bilateralOf(statement, measure, known);
}

const WANTED: Readonly<Record<Flow, readonly string[]>> = {
  exports: ['to'],
  imports: ['from'],
  trade: ['with'],
  surplus: ['with'],
  deficit: ['with'],
  tariff: ['to', 'from'],
};
const SOURCE: Readonly<Record<Flow, string>> = {
  exports: 'from',
  imports: 'to',
  trade: '',
  surplus: '',
  deficit: '',
  tariff: '',
};

function siteIn(places: readonly Played[], partner: Played | null): string | null {
  return places.find((place) => place.role === 'site' && place.name !== partner?.name)?.name ?? null;
}

/** "Bilateral trade" with no country beside it: the pair of the title, else the two that the article names most. */
function bilateralOf(statement: Statement, measure: Measure, known: Known): Sides | null {
  const [first, second] = known.pair ?? [];
  if (first !== undefined && second !== undefined) return { holder: first, partner: second };
  const mutual = wordsBefore(statement, measure.at ?? statement.from, 3).some((word) => MUTUAL.test(word));
  const [most, next] = known.main;
  return measure.flow === 'trade' && mutual && most !== undefined && next !== undefined
    ? { holder: most, partner: next }
    : null;
}

function directionOf(flow: Flow, sides: Sides, measure: Measure): Direction | 'bilateral' | null {
  if (sides.partner === null || flow === 'surplus' || flow === 'deficit' || measure.name === 'gap')
    return null;
  if (flow === 'trade') return 'bilateral';
  return flow === 'exports'
    ? { from: sides.holder, to: sides.partner }
    : { from: sides.partner, to: sides.holder };
}

/** Parties of an amount that is no trade: the nearest owner before it in its clause, with whom it goes to, if stated. */
function plainParties(amount: Amount, places: readonly Played[], same: Parties | null): Parties {
  if (same !== null && (amount.kind === 'percent' || amount.kind === 'share' || amount.per !== null))
    return { ...same, sides: null };
  const before = places.filter((place) => place.token < amount.first);
  const own =
    before.filter((place) => place.role === 'owner' || place.role === 'pair').at(-1) ??
    before.at(-1) ??
    places[0];
  const goal = places.find(
    (place) => place.role === 'to' && place.token > amount.first && place.name !== own?.name,
  );
  if (own === undefined) return NONE;
  return goal === undefined
    ? { parties: [own.name], direction: null, sides: null }
    : { parties: [own.name, goal.name], direction: { from: own.name, to: goal.name }, sides: null };
}

/**
 * The countries of an amount with the direction of the goods, exporter to importer. A surplus, a deficit or a one-sided
 * total has no direction, and its holder stands first. `same` is what the amount before it in the sentence had.
 */
export function partiesOf(
  statement: Statement,
  amount: Amount,
  measure: Measure,
  roles: readonly Played[],
  known: Known,
  same: Parties | null,
): Parties {
  const places = local(statement, amount, roles);
  if (measure.flow === null) return plainParties(amount, places, same);
  const sides = sidesOf(statement, amount, measure, places, known);
  if (sides === null) return NONE;
  const names = sides.partner === null ? [sides.holder] : [sides.holder, sides.partner];
  return { parties: names, direction: directionOf(measure.flow, sides, measure), sides };
}
