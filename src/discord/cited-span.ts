// A citation's span as the value of a select option, and back: short names of the article and of its words stand in
// for both, so that a span which no longer holds the same words is noticed.
import type { Article } from '../corpus/article.ts';
import type { Span } from '../corpus/span.ts';
import type { Archive } from '../index/archive.ts';
import { digest } from './packing.ts';

const ARTICLE_NAME = 10;
const WORDS_NAME = 6;

/** `number.article.start.end.words`, at most 45 characters, none of them a colon. */
export function writeSpan(number: number, span: Span, words: string): string {
  const offsets = [span.start, span.end].map((offset) => offset.toString(36));
  return [
    number.toString(36),
    digest(span.articleId, ARTICLE_NAME),
    ...offsets,
    digest(words, WORDS_NAME),
  ].join('.');
}

/** Articles by their short names, worked out once an archive. */
const named = new WeakMap<Archive, ReadonlyMap<string, Article>>();

function articleNamed(archive: Archive, name: string): Article | null {
  const known =
    named.get(archive) ?? new Map(archive.articles.map((one) => [digest(one.id, ARTICLE_NAME), one]));
  named.set(archive, known);
  return known.get(name) ?? null;
}

/** A cited span that an archive still holds. */
export interface CitedSpan {
  readonly number: number;
  readonly article: Article;
  readonly span: Span;
}

const WRITTEN = /^([0-9a-z]{1,4})\.([\w-]{10})\.([0-9a-z]{1,7})\.([0-9a-z]{1,7})\.([\w-]{6})$/;

/**
 * The span that was written, looked up in the archive: `gone` where the article or those words in that place are
 * no longer there, `unreadable` where nothing of ours was written.
 */
export function readSpan(written: string, archive: Archive): CitedSpan | 'gone' | 'unreadable' {
  const match = WRITTEN.exec(written);
  if (match === null) return 'unreadable';
  const [, number = '', name = '', from = '', to = '', words = ''] = match;
  const article = articleNamed(archive, name);
  if (article === null) return 'gone';
  const [start, end] = [Number.parseInt(from, 36), Number.parseInt(to, 36)];
  if (start >= end || end > article.text.length) return 'gone';
  if (digest(article.text.slice(start, end), WORDS_NAME) !== words) return 'gone';
  return { number: Number.parseInt(number, 36), article, span: { articleId: article.id, start, end } };
}
