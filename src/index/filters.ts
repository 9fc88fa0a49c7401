// Which articles a search may use. Decides on metadata and names; nothing here ranks.
import type { Article } from '../corpus/article.ts';
import { placeNamed } from '../evidence/place/gazetteer.ts';
import type { Figurehead, Filters } from './archive.ts';
import { placeKey } from './article-words.ts';
import { fold } from './fold.ts';

/** The places that an article names in its text, and in its title and tags, by their keys (see `placeKey`). */
export interface NamedPlaces {
  readonly names: { readonly has: (key: string) => boolean };
  readonly titleNames: { readonly has: (key: string) => boolean };
}

/** What each filter asks of an article; null where the filter sets no limit. */
export type Checks = Readonly<
  Record<keyof Filters, ((article: Article, places: NamedPlaces) => boolean) | null>
>;

function from(day: string | null): Checks['from'] {
  return day === null ? null : (article) => article.published !== null && article.published >= day;
}

function to(day: string | null): Checks['to'] {
  return day === null ? null : (article) => article.published !== null && article.published <= day;
}

function outlet(name: string | null): Checks['outlet'] {
  if (name === null) return null;
  const asked = fold(name).trim();
  return (article) => article.outlet !== null && fold(article.outlet).includes(asked);
}

function country(name: string | null): Checks['country'] {
  if (name === null) return null;
  const key = placeKey(placeNamed(name) ?? name);
  return (_, places) => places.names.has(key) || places.titleNames.has(key);
}

function person(name: string | null, named: (words: string) => readonly Figurehead[]): Checks['person'] {
  if (name === null) return null;
  const ids = new Set(named(name).flatMap((figurehead) => figurehead.articleIds));
  return (article) => ids.has(article.id);
}

/** Turns filters into checks. An article without a date passes no limit on dates. */
export function checksOf(filters: Filters, named: (words: string) => readonly Figurehead[]): Checks {
  return {
    from: from(filters.from),
    to: to(filters.to),
    outlet: outlet(filters.outlet),
    country: country(filters.country),
    person: person(filters.person, named),
  };
}

/** The first filter that the article does not pass, or null where it passes all. */
export function stoppedBy(checks: Checks, article: Article, places: NamedPlaces): keyof Filters | null {
  for (const filter of ['from', 'to', 'outlet', 'country', 'person'] as const) {
    const check = checks[filter];
    if (check !== null && !check(article, places)) return filter;
  }
  return null;
}
