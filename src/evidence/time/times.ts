// Words of time in an article. (finder in progress)
import type { Article } from '../../corpus/article.ts';
import type { Timex } from '../evidence.ts';

export function findTimes(_article: Article): readonly Timex[] {
  return [];
}
