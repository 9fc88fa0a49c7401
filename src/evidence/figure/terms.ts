// In what a percentage is counted, and against which year: "in yuan", "by volume", "on 2019". Finds no amounts.
import type { Figure } from '../evidence.ts';
import type { Statement } from './statement.ts';

const TERMS =
  /^ ((?:in|by) (?:volume|tonnage|tonnes|value|money|dollars?|euros?|yuan|renminbi|roubles?|rubles?|rupees?|yen|pounds?|real)(?: terms)?)\b/i;

const LEADING =
  /^["“]?(?:(?:measured|counted|expressed|calculated|reckoned) )?((?:in|by) (?:volume|tonnage|value|dollars?|euros?|yuan|renminbi|roubles?|rubles?|rupees?|yen|pounds?)(?: terms)?),/i;

/** "Measured in yuan, …": the terms that a sentence opens with, which hold for the changes after it; null for none. */
export function leadTerms(statement: Statement): string | null {
  const opening = statement.text.slice(statement.start, Math.min(statement.end, statement.start + 60));
  return LEADING.exec(opening)?.[1]?.toLowerCase() ?? null;
}

/** A change with the terms that the text has set, unless it has its own or is one of an amount that is told in others. */
export function withTerms(figure: Figure, figures: readonly Figure[], terms: string | null): Figure {
  if (terms === null || figure.unit !== 'percent' || figure.change === null || figure.terms !== null)
    return figure;
  const amount = figures.find(({ start }) => start === figure.of?.start);
  return amount === undefined || fits(terms, amount.unit) ? { ...figure, terms } : figure;
}

/** A figure before its terms are known. */
type Told = Pick<Figure, 'unit' | 'change' | 'start' | 'end' | 'period'>;

/** The year that a change is against where it is not the one before: "on 2019", "since 2014"; null for none. */
function baseYear(statement: Statement, { start, end, period }: Told): string | null {
  const own = statement.text.slice(end, Math.min(statement.end, end + 60));
  const after = /^[^,;.]{0,60}/.exec(own)?.[0] ?? '';
  const before = statement.text.slice(Math.max(statement.start, start - 120), start);
  const [, link, year] =
    /\b(since|on|from|over|than|with|against) (?:\p{Ll}+ ){0,3}((?:19|20)\d\d)\b/u.exec(after) ??
    /\b(since|with|against) ((?:19|20)\d\d),/i.exec(before) ??
    [];
  const of = (period?.latest ?? period?.earliest)?.slice(0, 4);
  if (year === undefined || of === undefined || year === of || Number(year) === Number(of) - 1) return null;
  return `${/^since$/i.test(link ?? '') ? 'since' : 'on'} ${year}`;
}

/**
 * The terms of a percentage, by the words right after it ("in yuan", "by volume"), or the year that a change is against
 * where that is not the year before ("on 2019", "since 2014"). Null where the text says neither.
 */
export function termsOf(statement: Statement, figure: Told): string | null {
  if (figure.unit !== 'percent') return null;
  const near = statement.text.slice(figure.end, Math.min(statement.end, figure.end + 30));
  const [, words] = TERMS.exec(near) ?? [];
  if (words !== undefined) return words.toLowerCase();
  return figure.change === null ? null : baseYear(statement, figure);
}

const CODES: Readonly<Record<string, string>> = {
  doll: 'USD',
  euro: 'EUR',
  yuan: 'CNY',
  renm: 'CNY',
  roub: 'RUB',
  rubl: 'RUB',
  rupe: 'INR',
  yen: 'JPY',
  poun: 'GBP',
};

/** True where a change in such terms can be one of an amount in the unit: a change in yuan is none of dollars. */
export function fits(terms: string | null, unit: string): boolean {
  const [link, kind] = terms?.split(' ') ?? [];
  if (kind === undefined || link === 'on' || link === 'since') return true;
  if (/^(?:volume|tonnage|tonnes)$/.test(kind)) return /^(?:t|bcm|bbl\/d)$/.test(unit);
  if (/^(?:value|money)$/.test(kind)) return /^[A-Z]{3}$/.test(unit);
  return unit === CODES[kind.slice(0, 4)];
}
