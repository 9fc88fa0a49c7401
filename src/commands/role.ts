// The roles in which articles name somebody, each once. Knows nothing of how they are shown.
import type { Article } from '../corpus/article.ts';
import type { Range } from '../corpus/span.ts';
import type { Actor } from '../evidence/evidence.ts';
import { placesIn } from '../evidence/place/gazetteer.ts';
import type { Row } from '../index/archive.ts';
import { significant } from '../index/name-words.ts';

/** A stretch of an article that names or describes somebody. */
export interface Mention {
  readonly article: Article;
  readonly range: Range;
}

interface Role {
  readonly words: string;
  /** The countries that it names, as one key; empty where it names none. */
  readonly of: string;
}

function roleIn(text: string): Role {
  const places = placesIn(text);
  const isPlace = (start: number) => places.some((place) => place.start <= start && start < place.end);
  const words = significant(text).filter(({ start }) => !isPlace(start));
  const of = [...new Set(places.map(({ name }) => name))].sort().join('+');
  return { words: words.map(({ term }) => term).join(' '), of };
}

/** "Kenyan Trade Minister", "Kenya’s trade minister" and "Trade Minister" are one role of the same person. */
function sameRole(a: Role, b: Role): boolean {
  return a.words === b.words && (a.of === b.of || a.of === '' || b.of === '');
}

/** Each role once, from the first of the rows that states it. */
export function rolesOf(rows: readonly Row<Actor>[]): readonly Mention[] {
  const told: Role[] = [];
  const mentions: Mention[] = [];
  for (const { article, item } of rows) {
    for (const range of item.roles) {
      const role = roleIn(article.text.slice(range.start, range.end));
      if (told.some((one) => sameRole(one, role))) continue;
      told.push(role);
      mentions.push({ article, range });
    }
  }
  return mentions;
}
