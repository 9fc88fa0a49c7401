// Which currency a sign, a code or a word means (ISO 4217). Currencies of countries come from the country table.
import countries from 'world-countries/countries.json' with { type: 'json' };
import { SHORT_NAMES } from '../place/aliases.ts';

/** Signs and short forms before a sum, as news writes them. */
export const SIGNS: Readonly<Record<string, string>> = {
  US$: 'USD',
  $: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  Can$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  NT$: 'TWD',
  R$: 'BRL',
  Mex$: 'MXN',
  J$: 'JMD',
  TT$: 'TTD',
  Z$: 'ZWL',
  N$: 'NAD',
  B$: 'BND',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₦': 'NGN',
  '₺': 'TRY',
  '₴': 'UAH',
  '₫': 'VND',
  '฿': 'THB',
  '₱': 'PHP',
  '₪': 'ILS',
  '₸': 'KZT',
  '₡': 'CRC',
  '₵': 'GHS',
  '₾': 'GEL',
  '₼': 'AZN',
  '֏': 'AMD',
  '₮': 'MNT',
  '₲': 'PYG',
  '₭': 'LAK',
  '৳': 'BDT',
  'GH¢': 'GHS',
  'GH₵': 'GHS',
  GHS: 'GHS',
  KSh: 'KES',
  Ksh: 'KES',
  KSH: 'KES',
  Sh: 'shilling',
  USh: 'UGX',
  Ush: 'UGX',
  TSh: 'TZS',
  Tsh: 'TZS',
  Rs: 'rupee',
  Re: 'rupee',
  Tk: 'BDT',
  RM: 'MYR',
  Rp: 'IDR',
  Dh: 'AED',
  Dhs: 'AED',
  DH: 'dirham',
  SR: 'SAR',
  QR: 'QAR',
  KD: 'KWD',
  BD: 'BHD',
  RO: 'OMR',
  JD: 'JOD',
  LE: 'EGP',
  'E£': 'EGP',
  N: 'NGN',
  R: 'ZAR',
  K: 'kwacha',
  P: 'pula',
  Fr: 'CHF',
  SFr: 'CHF',
  Sfr: 'CHF',
  UA: 'XUA',
  SDR: 'XDR',
  RMB: 'CNY',
  CNH: 'CNY',
  Bs: 'boliviano',
  NOK: 'NOK',
  SKr: 'SEK',
  NKr: 'NOK',
  DKr: 'DKK',
  Kč: 'CZK',
  XDR: 'XDR',
  XUA: 'XUA',
  XAF: 'XAF',
  XOF: 'XOF',
};

/** Signs that count only where they touch the number, since they are words or initials elsewhere. */
export const TOUCHING: ReadonlySet<string> = new Set([
  'N',
  'R',
  'K',
  'P',
  'LE',
  'RO',
  'JD',
  'BD',
  'KD',
  'DH',
  'Sh',
  'Re',
]);

/** Codes that are also English words: they need a scale word or a decimal point beside them. */
export const WORDLIKE: ReadonlySet<string> = new Set([
  'ALL',
  'TOP',
  'TRY',
  'CUP',
  'MAD',
  'PEN',
  'SOS',
  'ANG',
  'BAM',
  'MOP',
  'RON',
  'COP',
]);

/** Words of one country only. Plurals are worked out; words of several countries are in SHARED. */
const WORDS: Readonly<Record<string, string>> = {
  euro: 'EUR',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  rmb: 'CNY',
  rouble: 'RUB',
  ruble: 'RUB',
  zloty: 'PLN',
  złoty: 'PLN',
  baht: 'THB',
  ringgit: 'MYR',
  rupiah: 'IDR',
  dong: 'VND',
  taka: 'BDT',
  hryvnia: 'UAH',
  hryvnya: 'UAH',
  forint: 'HUF',
  koruna: 'CZK',
  leu: 'RON',
  lei: 'RON',
  lev: 'BGN',
  leva: 'BGN',
  lira: 'TRY',
  shekel: 'ILS',
  rand: 'ZAR',
  naira: 'NGN',
  cedi: 'GHS',
  birr: 'ETB',
  real: 'BRL',
  reais: 'BRL',
  reals: 'BRL',
  sol: 'PEN',
  soles: 'PEN',
  guarani: 'PYG',
  bolivar: 'VES',
  tenge: 'KZT',
  som: 'KGS',
  sum: 'UZS',
  lari: 'GEL',
  dram: 'AMD',
  manat: 'AZN',
  kyat: 'MMK',
  kip: 'LAK',
  riel: 'KHR',
  tugrik: 'MNT',
  afghani: 'AFN',
  kuna: 'HRK',
  kina: 'PGK',
  dalasi: 'GMD',
  metical: 'MZN',
  ariary: 'MGA',
  pula: 'BWP',
  kwanza: 'AOA',
  nakfa: 'ERN',
  quetzal: 'GTQ',
  lempira: 'HNL',
  colón: 'CRC',
  colon: 'CRC',
  ouguiya: 'MRU',
  sterling: 'GBP',
};
/** Words of many countries: which one is meant stands beside them or in the article; the default is the best known. */
const SHARED: Readonly<Record<string, string | null>> = {
  dollar: 'USD',
  buck: 'USD',
  pound: 'GBP',
  franc: 'CHF',
  rupee: 'INR',
  peso: 'MXN',
  krona: 'SEK',
  krone: 'NOK',
  kronor: 'SEK',
  kroner: 'NOK',
  crown: 'CZK',
  dinar: null,
  rial: 'IRR',
  riyal: 'SAR',
  dirham: 'AED',
  shilling: 'KES',
  won: 'KRW',
  rufiyaa: 'MVR',
  kwacha: 'ZMW',
  boliviano: 'BOB',
  somoni: 'TJS',
};
/** Words that are also everyday English: only after a scale word or with a plural. */
export const EVERYDAY: ReadonlySet<string> = new Set([
  'won',
  'real',
  'sol',
  'sum',
  'pound',
  'crown',
  'sterling',
  'som',
  'colon',
  'dram',
  'buck',
  'lei',
  'dong',
  'kip',
  'kina',
]);

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
export function codeIn(country: string, noun: string): string | null {
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
