// Between which countries an amount is, and which way the goods go. Works sentence by sentence: what an article has
// established ("Xland's exports to Yland") holds until another pair is named.
import type { Direction } from '../evidence.ts';
import type { Amount } from './amount.ts';
import { countryOfCurrency } from './currency.ts';
import type { Flow, Measure } from './measure.ts';
import type { Played, Role } from './role.ts';
import { clauseOf, type Statement, wordsAfter, wordsBefore } from './statement.ts';

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

/** What is known before the amount: the sides carried so far, whom the sentences before were about, and the article. */
export interface Known {
  readonly carried: Sides | null;
  /** Owners in the sentence before, the last first. */
  readonly topic: readonly string[];
  /** Which way the goods went that this paragraph has spoken of; null before any. */
  readonly goods: Direction | 'bilateral' | null;
  /** What the last figure of this paragraph had; null before any. */
  readonly before: Parties | null;
  /** The two places that the title names, if just two. */
  readonly pair: readonly [string, string] | null;
  /** Places by how often the article names them. */
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

const carriedPair = (known: Known) =>
  known.carried === null ? null : [known.carried.holder, known.carried.partner];
const partnerOf = (known: Known, name: string) => other(carriedPair(known), name) ?? other(known.pair, name);

/** Who the holder is where only the partner is named ("imports from Yland"). */
function holderFor(known: Known, partner: string): string | null {
  const own = other(carriedPair(known), partner) ?? other(known.pair, partner);
  if (own !== null) return own;
  const topic = known.topic.find((name) => name !== partner);
  const carried = known.carried !== null && known.carried.holder !== partner ? known.carried.holder : null;
  return carried ?? topic ?? null;
}

/** The places that can belong to the amount: of its clause; without any, those before it, if nothing was settled yet. */
function local(
  statement: Statement,
  amount: Amount,
  roles: readonly Played[],
  settled: boolean,
): readonly Played[] {
  const clause = clauseOf(statement, amount.first);
  const own = roles.filter((place) => place.clause === clause);
  if (own.length > 0) return own;
  return settled ? [] : roles.filter((place) => place.token < amount.first);
}

function nearest(places: readonly Played[], token: number): Played | null {
  const by = (place: Played) => Math.abs(place.token - token);
  return places.reduce<Played | null>(
    (best, place) => (best === null || by(place) < by(best) ? place : best),
    null,
  );
}

/** Whose books they are: the place right before the word of trade, else the nearest owner before it, else the first. */
function ownerIn(places: readonly Played[], cue: number, partner: Played | null): Played | null {
  const owners = places.filter(
    (place) => (place.role === 'owner' || place.role === 'pair') && place.name !== partner?.name,
  );
  return owners.filter((place) => place.token < cue).at(-1) ?? owners[0] ?? null;
}

function pairedIn(places: readonly Played[]): readonly [string, string] | null {
  const paired = [...new Set(places.filter((place) => place.role === 'pair').map((place) => place.name))];
  const [first, second] = paired;
  return first !== undefined && second !== undefined && paired.length === 2 ? [first, second] : null;
}

function isTotal(statement: Statement, amount: Amount, measure: Measure): boolean {
  const cue = measure.at ?? amount.first;
  const between =
    cue < amount.first ? wordsBefore(statement, amount.first, Math.min(12, amount.first - cue)) : [];
  const clause = clauseOf(statement, amount.first);
  const lead = wordsBefore(statement, cue, 4).filter(
    (_, at, words) => clauseOf(statement, cue - words.length + at) === clause,
  );
  const after = wordsAfter(statement, amount.next, 5).filter(
    (_, at) => clauseOf(statement, amount.next + at) === clause,
  );
  const whole = [...lead, ...between, ...after].filter(
    (word, at, words) => word !== 'total' || !/^(?:to|of|was|at|by|,)$/.test(words[at + 1] ?? ''),
  );
  return whole.some((word) => TOTAL.test(word)) || (after[0] === 'in' && after[1] === 'all');
}

const WANTED: Readonly<Record<Flow, readonly Role[]>> = {
  exports: ['to'],
  imports: ['from'],
  trade: ['with'],
  surplus: ['with'],
  deficit: ['with'],
  tariff: ['on', 'from'],
};
const SOURCE: Readonly<Partial<Record<Flow, Role>>> = { exports: 'from', imports: 'to' };

/** Sides of an amount of trade by its own words and by what is known. */
function sidesOf(
  statement: Statement,
  amount: Amount,
  flow: Flow,
  measure: Measure,
  places: readonly Played[],
  known: Known,
  settled: boolean,
): Sides | null {
  const cue = measure.at ?? amount.first;
  const partner = nearest(
    places.filter((place) => WANTED[flow].includes(place.role)),
    amount.first,
  );
  const paired = pairedIn(places) ?? mutualIn(statement, cue, flow, known);
  if (paired !== null && partner === null) return { holder: paired[0], partner: paired[1] };
  const source =
    partner === null
      ? undefined
      : places.find((place) => place.role === SOURCE[flow] && place.name !== partner.name);
  const owner = source ?? ownerIn(places, cue, partner);
  if (partner !== null) {
    const holder = owner?.name ?? siteIn(places, partner) ?? holderFor(known, partner.name);
    return holder === null ? { holder: partner.name, partner: null } : { holder, partner: partner.name };
  }
  const lone =
    owner?.name ?? siteIn(places, null) ?? places.find((place) => place.role === 'from')?.name ?? null;
  const total = isTotal(statement, amount, measure);
  if (lone !== null && partOfImports(amount, flow, cue, owner)) {
    const holder = holderFor(known, lone);
    if (holder !== null) return { holder, partner: lone };
  }
  const kept = settled && carriedPair(known)?.includes(lone) === true;
  const alone = total || (!kept && owner !== null && ownTotal(statement, cue, owner));
  if (lone !== null) return { holder: lone, partner: alone ? null : partnerOf(known, lone) };
  const summed = total && (amount.kind === 'money' || amount.kind === 'physical');
  const mutual = isMutual(statement, measure) ? bilateralOf(statement, measure, known) : null;
  if (mutual?.partner != null && known.carried?.partner == null) return mutual;
  if (known.carried !== null) return summed ? { holder: known.carried.holder, partner: null } : known.carried;
  return bilateralOf(statement, measure, known);
}

/** "Trade between the two", "their trade": the pair that is spoken of, or the two places of the sentence. */
function mutualIn(
  statement: Statement,
  cue: number,
  flow: Flow,
  known: Known,
): readonly [string, string] | null {
  if (flow !== 'trade') return null;
  const after = wordsAfter(statement, cue + 1, 3).join(' ');
  const their = wordsBefore(statement, cue, 2).includes('their');
  if (!their && !/^between (?:the two|both|them|the pair)/.test(after)) return null;
  const [first, second, third] = [...new Set(statement.mentions.map((mention) => mention.name))];
  if (their && first !== undefined && second !== undefined && third === undefined) return [first, second];
  const { carried } = known;
  return carried !== null && carried.partner !== null ? [carried.holder, carried.partner] : known.pair;
}

/** "Xland's gas made up two-fifths of imports": the owner of the goods is where they come from. */
function partOfImports(amount: Amount, flow: Flow, cue: number, owner: Played | null): boolean {
  const part = amount.kind === 'share' || amount.kind === 'percent';
  return part && flow === 'imports' && cue > amount.first && owner !== null && owner.token < amount.first;
}

/** Words that make the place before them a subject and not an owner: "Xland ran a surplus". */
const VERBAL = /^(?:with|a|an|the|had|has|have|ran|run|runs|of|in|to|from|by|posted|recorded|took|made|saw)$/;

/** "Xland's October trade surplus", with no partner in the sentence: its trade with all the world. */
function ownTotal(statement: Statement, cue: number, owner: Played): boolean {
  if (owner.token > cue || cue - owner.token > 5) return false;
  const between = statement.tokens.slice(owner.token + 1, cue).map((token) => token.lower);
  const noun = /^(?:exports|imports|trade|surplus|deficit|gap|sales)$/.test(
    statement.tokens[cue]?.lower ?? '',
  );
  if (!noun || between.some((word) => VERBAL.test(word))) return false;
  const sentence = wordsAfter(statement, cue, 8).join(' ');
  return !/\b(?:to|from|with) (?:the|its|her)\b|\bother (?:way|direction)\b/.test(sentence);
}

function siteIn(places: readonly Played[], partner: Played | null): string | null {
  return places.find((place) => place.role === 'site' && place.name !== partner?.name)?.name ?? null;
}

function isMutual(statement: Statement, measure: Measure): boolean {
  return (
    measure.flow === 'trade' &&
    wordsBefore(statement, measure.at ?? statement.from, 3).some((word) => MUTUAL.test(word))
  );
}

/** "Bilateral trade" with no country beside it: the pair of the title, else the two that the article names most. */
function bilateralOf(statement: Statement, measure: Measure, known: Known): Sides | null {
  if (known.pair !== null) return { holder: known.pair[0], partner: known.pair[1] };
  const [most, next] = known.main;
  if (isMutual(statement, measure) && most !== undefined && next !== undefined)
    return { holder: most, partner: next };
  const [topic] = known.topic;
  return topic === undefined ? null : { holder: topic, partner: null };
}

function directionOf(flow: Flow, sides: Sides, measure: Measure): Direction | 'bilateral' | null {
  if (sides.partner === null || flow === 'surplus' || flow === 'deficit' || measure.name === 'gap')
    return null;
  if (flow === 'trade') return 'bilateral';
  return flow === 'exports'
    ? { from: sides.holder, to: sides.partner }
    : { from: sides.partner, to: sides.holder };
}

/** Parties of an amount that is no trade: its own country, and the one it goes to where that is stated. */
function plainParties(
  measure: Measure,
  amount: Amount,
  places: readonly Played[],
  known: Known,
  same: Parties | null,
): Parties {
  const rate =
    amount.kind === 'percent' ||
    amount.kind === 'share' ||
    amount.kind === 'points' ||
    amount.kind === 'multiple';
  if (same !== null && (rate || places.length === 0)) return { ...same, sides: null };
  const home = measure.name === 'price' ? countryOfCurrency(amount.unit) : null;
  if (home !== null && (known.carried === null || carriedPair(known)?.includes(home) === true)) {
    return { parties: [home], direction: null, sides: null };
  }
  if (rate && places.length === 0 && known.before !== null) return { ...known.before, sides: null };
  const before = places.filter((place) => place.token < amount.first);
  const own =
    before.filter((place) => place.role === 'owner' || place.role === 'pair').at(-1) ??
    before.at(-1) ??
    places[0];
  const priced = measure.name === 'price' || measure.name === 'cost' || measure.name === 'value';
  if (same !== null && priced && own !== undefined && same.parties.includes(own.name))
    return { ...same, sides: null };
  if (priced && own === undefined && known.goods !== null && known.carried?.partner != null) {
    return { parties: [known.carried.holder, known.carried.partner], direction: known.goods, sides: null };
  }
  const goal = places.find(
    (place) => place.role === 'to' && place.token > amount.first && place.name !== own?.name,
  );
  if (own !== undefined && goal !== undefined) {
    return { parties: [own.name, goal.name], direction: { from: own.name, to: goal.name }, sides: null };
  }
  const country = own?.name ?? countryOfCurrency(amount.unit);
  if (country !== null && country !== undefined) return { parties: [country], direction: null, sides: null };
  return amount.kind === 'count' ? NONE : { parties: known.topic, direction: null, sides: null };
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
  const places = local(statement, amount, roles, same?.sides != null);
  if (measure.flow === null) return plainParties(measure, amount, places, known, same);
  const sides = sidesOf(statement, amount, measure.flow, measure, places, known, same?.sides != null);
  if (sides === null) return NONE;
  const names = sides.partner === null ? [sides.holder] : [sides.holder, sides.partner];
  return { parties: names, direction: directionOf(measure.flow, sides, measure), sides };
}
