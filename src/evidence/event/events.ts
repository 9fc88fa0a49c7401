// Dated happenings in an article. (finder in progress)
import type { Article } from '../../corpus/article.ts';
import type { Event, Timex } from '../evidence.ts';

export function findEvents(_article: Article, _times: readonly Timex[]): readonly Event[] {
  return [];
}
