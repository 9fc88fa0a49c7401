// The orders that commands promise. Ties always end with the article's id and the place in it, so that the same
// archive gives the same order however it was loaded.
import type { Article } from '../corpus/article.ts';
import type { DateRange } from '../evidence/period.ts';

interface Placed {
  readonly article: Article;
  readonly item: { readonly start: number };
}

/** By article id, then by place in the article. */
export function byPlace(a: Placed, b: Placed): number {
  if (a.article.id !== b.article.id) return a.article.id < b.article.id ? -1 : 1;
  return a.item.start - b.item.start;
}

/** Newest first by the date that `dateOf` gives (`YYYY-MM-DD`); those without a date last. */
export function newestFirst<T extends Placed>(
  rows: readonly T[],
  dateOf: (row: T) => string | null,
): readonly T[] {
  return [...rows].sort((a, b) => compareDates(dateOf(b), dateOf(a)) || byPlace(a, b));
}

/** Articles by publication date, newest first; those without a date last. */
export function newestArticles(articles: readonly Article[]): readonly Article[] {
  return [...articles].sort((a, b) => compareDates(b.published, a.published) || (a.id < b.id ? -1 : 1));
}

/** The day that something stands at in an order of time: its first, else its last; null where it has none. */
export function firstDay({ earliest, latest }: DateRange): string | null {
  return earliest ?? latest;
}

/** Earlier dates first, no date before all. */
export function compareDates(a: string | null, b: string | null): number {
  const [x, y] = [a ?? '', b ?? ''];
  return x < y ? -1 : x > y ? 1 : 0;
}
