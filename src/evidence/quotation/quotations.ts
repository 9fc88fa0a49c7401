// Who said what in an article. (finder in progress)
import type { Article } from '../../corpus/article.ts';
import type { Actor, Quotation, Timex } from '../evidence.ts';

export function findQuotations(
  _article: Article,
  _actors: readonly Actor[],
  _times: readonly Timex[],
): readonly Quotation[] {
  return [];
}
