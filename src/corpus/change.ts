// What differs between two libraries, article by article, as the admin is told it.
import type { Article } from './article.ts';
import type { Library } from './library.ts';

export interface ChangedArticle {
  readonly id: string;
  readonly parts: readonly ('text' | 'metadata')[];
}

/** Ids in order. An article that moved to another file or line unchanged is no change. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly ChangedArticle[];
  readonly removed: readonly string[];
}

/** The articles of `after` that `before` has not or has otherwise, and those it has lost; null is the empty library. */
export function changes(before: Library | null, after: Library): Changes {
  const old = new Map((before?.articles ?? []).map((article) => [article.id, article]));
  const added: string[] = [];
  const changed: ChangedArticle[] = [];
  for (const article of after.articles) {
    const earlier = old.get(article.id);
    old.delete(article.id);
    if (earlier === undefined) added.push(article.id);
    else {
      const parts = changedParts(earlier, article);
      if (parts.length > 0) changed.push({ id: article.id, parts });
    }
  }
  return { added, changed, removed: [...old.keys()] };
}

function changedParts(before: Article, after: Article): readonly ('text' | 'metadata')[] {
  if (before === after) return [];
  const parts: ('text' | 'metadata')[] = [];
  if (before.text !== after.text) parts.push('text');
  if (metadataOf(before) !== metadataOf(after)) parts.push('metadata');
  return parts;
}

function metadataOf({ title, outlet, author, published, url, language, tags, sources }: Article): string {
  return JSON.stringify([title, outlet, author, published, url, language, tags, sources]);
}
