// A country and another one, as two options name them. Knows no command.
import type { Problem } from '../corpus/problem.ts';
import { placeNamed } from '../evidence/place/gazetteer.ts';
import type { Typing } from './command.ts';
import type { Options } from './option.ts';

/** Two countries or blocs by their short names; words that name none stand as they were given. */
export interface Pair {
  readonly country: string;
  readonly partner: string | null;
}

/** The pair of `country` and the option that names the other side; a problem where both name the same. */
export function pairOf(options: Options, other: 'partner' | 'with'): Pair | Problem {
  const { country: first = '', [other]: second } = options;
  const country = placeNamed(first) ?? first;
  if (second === undefined) return { country, partner: null };
  const partner = placeNamed(second) ?? second;
  if (partner.toLowerCase() !== country.toLowerCase()) return { country, partner };
  const expected = `another country than ${country}`;
  return { code: 'bad-option', severity: 'reject', option: other, found: second, expected };
}

/** The country that was given before another is typed; null where none was, or while the country itself is typed. */
export function otherSide({ option, others: { country } }: Typing): string | null {
  return option === 'country' || country === undefined ? null : placeNamed(country);
}
