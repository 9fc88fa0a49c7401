// A short name for everything that answers: the same articles give the same version, on any day and machine.
import { createHash } from 'node:crypto';
import type { Article } from '../corpus/article.ts';

/** 64 hex digits over all of an article that can show in an answer. */
export function articleDigest(article: Article): string {
  const { id, title, outlet, author, published, url, language, tags, sources, text } = article;
  const shown = [id, title, outlet, author, published, url, language, tags, sources, text];
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex');
}

/** 12 hex digits over the articles' digests, given in order of id. */
export function versionOf(digests: readonly string[]): string {
  return createHash('sha256').update(digests.join('\n')).digest('hex').slice(0, 12);
}
