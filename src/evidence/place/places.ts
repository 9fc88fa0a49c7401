// Countries, blocs and regions that an article names, each with all its mentions. Knows nothing of what is said of them.
import type { Article } from '../../corpus/article.ts';
import type { Range } from '../../corpus/span.ts';
import type { Place } from '../evidence.ts';
import { placesIn } from './gazetteer.ts';

/** The places of an article in the order of their first mention; capitals and seats count for their country. */
export function findPlaces(article: Article): readonly Place[] {
  const byName = new Map<string, Range[]>();
  for (const { name, start, end } of placesIn(article.text)) {
    const mentions = byName.get(name);
    if (mentions === undefined) byName.set(name, [{ start, end }]);
    else mentions.push({ start, end });
  }
  return [...byName].map(([name, mentions]) => ({ name, mentions }));
}
