// People and bodies that an article names. (finder in progress)
import type { Article } from '../../corpus/article.ts';
import type { Actor, Place } from '../evidence.ts';

export function findActors(_article: Article, _places: readonly Place[]): readonly Actor[] {
  return [];
}
