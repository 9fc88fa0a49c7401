// Which currency a sign, a code or a word means (ISO 4217). Currencies of countries come from the country table.
import countries from 'world-countries/countries.json' with { type: 'json' };
import { SHORT_NAMES } from '../place/aliases.ts';
import { SIGNS } from './currency-signs.ts';
import { SHARED, WORDS } from './currency-words.ts';

interface Row {
  readonly name: { readonly common: string };
  /** An empty list where the table knows none. */
  readonly currencies?: Readonly<Record<string, { readonly name: string }>>;
}

const CODES = new Set<string>(Object.values(SIGNS).filter((code) => /^[A-Z]{3}$/.test(code)));
const OF_COUNTRY = new Map<string, readonly (readonly [string, string])[]>();
for (const row of countries as unknown as readonly Row[]) {
  const own = Object.entries(row.currencies ?? {}).map(([code, { name }]) => [code, nounOf(name)] as const);
  for (const [code] of own) CODES.add(code);
  OF_COUNTRY.set(SHORT_NAMES[row.name.common] ?? row.name.common, own);
}

/** "Swedish krona" → "krona". */
function nounOf(name: string): string {
  return name.toLowerCase().split(' ').at(-1) ?? '';
}

/** True for a three-letter currency code in capitals. */
export function isCode(word: string): boolean {
  return /^[A-Z]{3}$/.test(word) && CODES.has(word);
}

/** Singular of a currency's word in lower case, or null where the word is no currency: "roubles" → "rouble". */
export function currencyNoun(lower: string): string | null {
  for (const word of [lower, lower.replace(/s$/, ''), lower.replace(/es$/, '')]) {
    if (Object.hasOwn(WORDS, word) || Object.hasOwn(SHARED, word)) return word;
  }
  return null;
}

/** The code of a country's currency whose word this is ("franc" in Switzerland: CHF), or null. */
function codeIn(country: string, noun: string): string | null {
  const same = (other: string) =>
    other === noun || SIBLINGS.some((pair) => pair.includes(other) && pair.includes(noun));
  return OF_COUNTRY.get(country)?.find(([, name]) => same(name))?.[0] ?? null;
}

const SIBLINGS: readonly (readonly string[])[] = [
  ['krona', 'kronor', 'krone', 'kroner', 'crown', 'koruna', 'króna'],
  ['rial', 'riyal'],
  ['ruble', 'rouble'],
];

/**
 * The code that a currency's word stands for. `near` are countries named around it, the nearest first: "rupees" in an
 * article on Pakistan are PKR. Dollars and pounds change only with a country beside them, which the caller passes alone.
 */
export function codeOf(noun: string, near: readonly string[]): string | null {
  const own = WORDS[noun];
  if (own !== undefined && Object.hasOwn(WORDS, noun)) return own;
  for (const country of near) {
    const code = codeIn(country, noun);
    if (code !== null) return code;
  }
  return SHARED[noun] ?? null;
}

/** The one country whose money this is; null for money that several countries use or that the world trades in. */
export function countryOfCurrency(code: string): string | null {
  if (WORLDWIDE.test(code)) return null;
  const users = [...OF_COUNTRY]
    .filter(([, own]) => own.some(([other]) => other === code))
    .map(([country]) => country);
  return users.length === 1 ? (users[0] ?? null) : (HOMES[code] ?? null);
}

const WORLDWIDE = /^(?:USD|EUR|GBP|JPY|XUA|XDR)$/;
/** Money that neighbours use beside its home country. */
const HOMES: Readonly<Record<string, string>> = {
  CHF: 'Switzerland',
  INR: 'India',
  AUD: 'Australia',
  NZD: 'New Zealand',
  ZAR: 'South Africa',
  NOK: 'Norway',
  DKK: 'Denmark',
  ILS: 'Israel',
  MAD: 'Morocco',
  RUB: 'Russia',
  TRY: 'Turkey',
};
