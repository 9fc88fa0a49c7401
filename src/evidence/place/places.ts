// Countries, blocs and regions that an article names. (finder in progress)
import type { Article } from '../../corpus/article.ts';
import type { Place } from '../evidence.ts';

export function findPlaces(_article: Article): readonly Place[] {
  return [];
}
