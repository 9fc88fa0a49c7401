// All that one article brings to an archive, worked out once and kept for as long as the article itself is.
import type { Article } from '../corpus/article.ts';
import { findEvidence } from '../evidence/find.ts';
import type { Passage } from './archive.ts';
import { readArticleWords, tokensWithin } from './article-words.ts';
import type { ReadArticle } from './match.ts';
import { passagesOf } from './passages.ts';
import { articleDigest } from './version.ts';

export interface Prepared extends ReadArticle {
  readonly digest: string;
  readonly passages: readonly Passage[];
  /** Tokens of all passages together. */
  readonly length: number;
}

/** What the article brings, worked out now. */
export function prepareAnew(article: Article): Prepared {
  // Finders keep tagged words for as long as the article they were given lives: a passing copy lets them go.
  const evidence = findEvidence({ ...article });
  const words = readArticleWords(article, evidence);
  return preparedWith(article, {
    digest: articleDigest(article),
    evidence,
    words,
    passages: passagesOf(article),
  });
}

/** What the article brings, from what was found in it before. */
export function preparedWith(article: Article, found: Omit<Prepared, 'article' | 'length'>): Prepared {
  const { digest, evidence, words, passages } = found;
  const lengths = passages.map((passage) => {
    const tokens = tokensWithin(words, passage);
    return tokens.end - tokens.start;
  });
  return {
    article,
    digest,
    evidence,
    passages,
    words,
    length: lengths.reduce((sum, length) => sum + length, 0),
  };
}

const prepared = new WeakMap<Article['sentences'], Prepared>();

/** Keeps what was worked out elsewhere, for when it is asked for. */
export function keep(one: Prepared): void {
  prepared.set(one.article.sentences, one);
}

/**
 * What was worked out for this very article before, or else now. An article that only stands on another line of its
 * file, as those below a new line do, has the sentences of the one before.
 */
export function prepare(article: Article): Prepared {
  const before = prepared.get(article.sentences);
  if (before !== undefined && before.article.id === article.id)
    return before.article === article ? before : { ...before, article };
  const now = prepareAnew(article);
  keep(now);
  return now;
}
