// Whose an amount is that is no trade: a price, a share, a loss, a loan. Knows no exports and imports.
import type { Amount } from './amount.ts';
import { countryOfCurrency } from './currency.ts';
import { carriedPair, NONE, type Parties } from './known.ts';
import type { PlacedScene } from './party-scene.ts';
import type { Played } from './role.ts';
import { clauseOf, type Statement, wordsAfter } from './statement.ts';

/** "$60 a barrel for Xlandic crude", "and Yland with 34 percent": the one place that stands at the amount itself. */
function besideOf(
  statement: Statement,
  amount: Amount,
  roles: readonly Played[],
  rate: boolean,
): string | null {
  const [link = ''] = wordsAfter(statement, amount.next, 1);
  const after = roles.find((place) => place.token === amount.next + 1);
  if (amount.per !== null && amount.kind === 'money' && /^(?:for|of|on)$/.test(link) && after !== undefined)
    return after.name;
  const previous = statement.amounts.findLast((one) => one.next <= amount.first);
  if (!rate || previous === undefined) return null;
  const between = roles.filter((place) => place.token >= previous.next && place.token < amount.first);
  const [only, second] = between;
  if (only === undefined || second !== undefined || amount.first - only.token > 4) return null;
  return /^(?:owner|with|pair)$/.test(only.role) ? only.name : null;
}

const SENT = /\b(?:went|goes?|gone|going|sent|shipped|sold|exported|delivered) to\b/;
/** Words that make what comes a part of a country: "the region's census", "the city's schools". */
const PART =
  /\bthe (?:region|city|province|district|enclave|territory|town|village|capital|area|county|municipality|oblast|strip) ['’] s\b/;

/** "57 percent went to poorer countries", "the region's people are 5,000": said to be of somebody else than was spoken of. */
function isElsewhere(statement: Statement, amount: Amount, rate: boolean): boolean {
  const clause = clauseOf(statement, amount.first);
  const words = (from: number, to: number) =>
    statement.tokens
      .slice(from, to)
      .filter((_, at) => clauseOf(statement, from + at) === clause)
      .map(({ lower }) => lower)
      .join(' ');
  if (PART.test(words(Math.max(statement.from, amount.first - 20), amount.first))) return true;
  return rate && SENT.test(words(amount.next, Math.min(statement.to, amount.next + 8)));
}

/** "Across the country", "nationwide", with no place named: the country that the article is about. */
function nationwide(statement: Statement, amount: Amount): boolean {
  const from = Math.max(statement.from, amount.first - 30);
  const words = statement.tokens.slice(from, Math.min(statement.to, amount.next + 30));
  return words.some(
    ({ lower }, at) =>
      /^(?:nationwide|countrywide)$/.test(lower) ||
      (/^(?:country|nation)$/.test(lower) && words[at - 1]?.lower === 'the'),
  );
}

/** What two sides agree on or hand over. */
const DEALS = /^(?:contract|deal|agreement|loan|credit|aid|grant|investment|order|purchase|swap|debt)$/;

/** "A loan from Yland", "a deal with Yland": the other side, and which way the money goes where one gives it. */
function dealtWith(places: readonly Played[], own: Played | undefined): Parties | null {
  const other = places.find(({ role, name }) => (role === 'with' || role === 'from') && name !== own?.name);
  if (own === undefined || other === undefined) return null;
  const direction = other.role === 'from' ? { from: other.name, to: own.name } : 'bilateral';
  return { parties: [own.name, other.name], direction, sides: null };
}

/** Parties of an amount that is no trade: its own country, and the one it goes to where that is stated. */
export function plainParties({
  statement,
  measure,
  amount,
  places,
  roles,
  known,
  same,
}: PlacedScene): Parties {
  const rate =
    amount.kind === 'percent' ||
    amount.kind === 'share' ||
    amount.kind === 'points' ||
    amount.kind === 'multiple';
  const beside = besideOf(statement, amount, roles, rate);
  if (beside !== null) return { parties: [beside], direction: null, sides: null };
  const [main] = known.main;
  if (roles.length === 0 && main !== undefined && nationwide(statement, amount))
    return { parties: [main], direction: null, sides: null };
  const named = places.some((place) => place.clause === clauseOf(statement, amount.first));
  if (!named && isElsewhere(statement, amount, rate)) return NONE;
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
    (place) =>
      place.role === 'to' &&
      (place.token > amount.first || amount.first - place.token === 1) &&
      place.name !== own?.name,
  );
  if (own !== undefined && goal !== undefined) {
    const direction = rate ? null : { from: own.name, to: goal.name };
    return { parties: [own.name, goal.name], direction, sides: null };
  }
  const dealt = DEALS.test(measure.name) ? dealtWith(places, own) : null;
  if (dealt !== null) return dealt;
  const country = own?.name ?? countryOfCurrency(amount.unit);
  if (country !== null && country !== undefined) return { parties: [country], direction: null, sides: null };
  if (measure.name === 'price') return NONE;
  const meant = known.fresh || known.main.slice(0, 2).includes(known.topic[0] ?? '');
  return amount.kind === 'count' || !meant ? NONE : { parties: known.topic, direction: null, sides: null };
}
