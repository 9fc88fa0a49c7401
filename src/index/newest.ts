// The date of the newest of some articles. Knows dates alone.
import type { Article } from '../corpus/article.ts';

/** The latest day of publication, or null where none of the articles has a date. */
export function newestOf(articles: Iterable<Article>): string | null {
  let newest: string | null = null;
  for (const { published } of articles)
    if (published !== null && (newest === null || published > newest)) newest = published;
  return newest;
}
