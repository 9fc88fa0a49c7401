// Stated quantities in an article. (finder in progress)
import type { Article } from '../../corpus/article.ts';
import type { Figure, Place, Timex } from '../evidence.ts';

export function findFigures(_article: Article, _times: readonly Timex[], _places: readonly Place[]): readonly Figure[] {
  return [];
}
