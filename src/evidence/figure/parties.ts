// Between which countries an amount is, and which way the goods go. Works sentence by sentence: what an article has
// established ("Xland's exports to Yland") holds until another pair is named.
import type { Direction } from '../evidence.ts';
import type { Amount } from './amount.ts';
import { carriedPair, type Known, NONE, other, type Parties, type Sides } from './known.ts';
import type { Flow, Measure } from './measure.ts';
import type { PartyScene, PlacedScene } from './party-scene.ts';
import { plainParties } from './plain-parties.ts';
import type { Played, Role } from './role.ts';
import { buyerOf, partOfBuyers, partOfImports, suppliedBy } from './seller.ts';
import { clauseOf, type Statement, wordsAfter, wordsBefore } from './statement.ts';

const TOTAL = /^(?:total|overall|altogether|abroad|worldwide|overseas|foreign|global|world|countries|all)$/;
const MUTUAL = /^(?:bilateral|mutual|reciprocal|two-way|two|way|both|their|between|other|cross-border)$/;

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

/** "85 Mt from Xland and 59 Mt from Yland": the place that a preposition joins to the amount itself. */
function beside(statement: Statement, amount: Amount, wanted: readonly Played[]): Played | null {
  const after = wanted.find((place) => place.token > amount.first);
  if (after === undefined || after.token - amount.next > 2) return null;
  return /^(?:to|from|with|into|on)$/.test(wordsAfter(statement, amount.next, 1)[0] ?? '') ? after : null;
}

/** "4 Mt of Xlandic grain": where the goods come from, whoever helped to move them; null for no such words. */
function originOf(statement: Statement, amount: Amount, places: readonly Played[]): string | null {
  const [link, ...words] = wordsAfter(statement, amount.next, 4);
  if (link !== 'of' || words.length === 0) return null;
  return (
    places.find(({ role, token }) => role === 'from' && token > amount.next && token <= amount.next + 3)
      ?.name ?? null
  );
}

/** Whose books they are: the place right before the amount or the word of trade, else the nearest owner before it, else the first. */
function ownerIn(
  places: readonly Played[],
  cue: number,
  partner: Played | null,
  amount: Amount,
): Played | null {
  const owners = places.filter(
    (place) => (place.role === 'owner' || place.role === 'pair') && place.name !== partner?.name,
  );
  const turn = owners.find((place) => place.token > cue && place.token === amount.first - 1);
  if (turn !== undefined) return turn;
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
  flow: Flow,
  { statement, amount, measure, places, roles, known, same }: PlacedScene,
): Sides | null {
  const cue = measure.at ?? amount.first;
  const wanted = places.filter((place) => WANTED[flow].includes(place.role));
  const partner = beside(statement, amount, wanted) ?? nearest(wanted, amount.first);
  const paired = pairedIn(places) ?? mutualIn(statement, cue, flow, known);
  if (paired !== null && partner === null) return { holder: paired[0], partner: paired[1] };
  const source =
    partner === null
      ? undefined
      : places.find((place) => place.role === SOURCE[flow] && place.name !== partner.name);
  const owner = source ?? ownerIn(places, cue, partner, amount);
  if (partner !== null) {
    const holder =
      owner?.name ??
      siteIn(places, partner) ??
      labelled(statement, amount, partner.name, roles) ??
      holderFor(known, partner.name);
    return holder === null ? { holder: partner.name, partner: null } : { holder, partner: partner.name };
  }
  const supplier = suppliedBy(statement, flow, cue, owner, places);
  if (supplier !== null && owner !== null) return { holder: supplier, partner: owner.name };
  const origin = flow === 'exports' ? originOf(statement, amount, places) : null;
  if (origin !== null && origin !== owner?.name) return { holder: origin, partner: null };
  const lone =
    owner?.name ?? siteIn(places, null) ?? places.find((place) => place.role === 'from')?.name ?? null;
  const total = isTotal(statement, amount, measure);
  const seller = partOfBuyers(amount, flow, cue, owner, places);
  if (seller !== null && owner !== null) return { holder: owner.name, partner: seller };
  const buyer = buyerOf(statement, flow, cue, owner, known);
  if (buyer !== null && owner !== null && !total) return { holder: owner.name, partner: buyer };
  if (lone !== null && partOfImports(amount, flow, cue, owner)) {
    const holder = holderFor(known, lone);
    if (holder !== null) return { holder, partner: lone };
  }
  const kept = same?.sides != null && carriedPair(known)?.includes(lone) === true;
  const alone = total || (!kept && owner !== null && ownTotal(statement, cue, owner));
  if (lone !== null) return { holder: lone, partner: alone ? null : partnerOf(known, lone) };
  const summed = total && (amount.kind === 'money' || amount.kind === 'physical');
  const mutual = isMutual(statement, measure) ? bilateralOf(statement, measure, known) : null;
  if (mutual?.partner != null && known.carried?.partner == null) return mutual;
  if (known.carried !== null) return summed ? { holder: known.carried.holder, partner: null } : known.carried;
  return bilateralOf(statement, measure, known);
}

/** "Counts of Xlandic gas differ: one put deliveries to Yland at …": whose goods the words before the colon name. */
function labelled(
  statement: Statement,
  amount: Amount,
  partner: string,
  roles: readonly Played[],
): string | null {
  const colon = statement.tokens.slice(statement.from, amount.first).findIndex((token) => token.text === ':');
  if (colon < 0) return null;
  const before = roles.filter((place) => place.token < statement.from + colon && place.name !== partner);
  return before.length === 1 ? (before[0]?.name ?? null) : null;
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

/** "Global trade fell by 5 percent", with no place beside it: nobody's in particular. */
function isWorldwide(statement: Statement, { flow, at }: Measure, places: readonly Played[]): boolean {
  if (flow === null || at === null || places.some((place) => place.role === 'owner')) return false;
  if (/^(?:through|via)$/.test(wordsAfter(statement, at + 1, 1)[0] ?? '')) return places.length === 0;
  return wordsBefore(statement, at, 2).some((word) =>
    /^(?:global|world|worldwide|international)$/.test(word),
  );
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

/** "23 percent for Xland and 18 percent for Yland": whose share it is stands right behind it, whoever tells it. */
function shareOf(
  statement: Statement,
  amount: Amount,
  measure: Measure,
  roles: readonly Played[],
): Played | null {
  if (amount.kind !== 'percent' || measure.flow === 'tariff') return null;
  if (wordsAfter(statement, amount.next, 1)[0] !== 'for') return null;
  const [after = ''] = wordsAfter(statement, amount.next + 2, 1);
  const isList = /^(?:[,.;)]|and|but|while|against)$/.test(after);
  return (isList ? roles.find(({ token }) => token === amount.next + 1) : null) ?? null;
}

/**
 * The countries of an amount with the direction of the goods, exporter to importer. A surplus, a deficit or a one-sided
 * total has no direction, and its holder stands first.
 */
export function partiesOf(scene: PartyScene): Parties {
  const { statement, amount, measure, roles, same } = scene;
  const places = local(statement, amount, roles, same?.sides != null);
  if (isWorldwide(statement, measure, places)) return NONE;
  const share = shareOf(statement, amount, measure, roles);
  if (share !== null) return { parties: [share.name], direction: null, sides: null };
  const placed: PlacedScene = { ...scene, places };
  if (measure.flow === null) return plainParties(placed);
  const sides = sidesOf(measure.flow, placed);
  if (sides === null) return NONE;
  const names = sides.partner === null ? [sides.holder] : [sides.holder, sides.partner];
  return { parties: names, direction: directionOf(measure.flow, sides, measure), sides };
}
