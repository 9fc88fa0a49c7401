// All that one article brings to an archive, worked out once and kept for as long as the article itself is.
import type { Article } from '../corpus/article.ts';
import { findEvidence } from '../evidence/find.ts';
import type { Passage } from './archive.ts';
import { type ArticleWords, namesWithin, readArticleWords, tokensWithin } from './article-words.ts';
import type { ReadArticle } from './match.ts';
import { passagesOf } from './passages.ts';
import { articleDigest } from './version.ts';

export interface Prepared extends ReadArticle {
  readonly digest: string;
  readonly passages: readonly Passage[];
  /** For each term of the vocabulary how many of the article's passages hold it. */
  readonly holding: Int32Array;
  /** The same for each key of a place. */
  readonly holdingNames: ReadonlyMap<string, number>;
  /** Tokens of all passages together. */
  readonly length: number;
}

function countTerms(words: ArticleWords, passages: readonly Passage[]): Int32Array {
  const counts = new Int32Array(words.vocabulary.length);
  const lastSeen = new Int32Array(words.vocabulary.length).fill(-1);
  passages.forEach((passage, number) => {
    const tokens = tokensWithin(words, passage);
    for (let token = tokens.start; token < tokens.end; token++) {
      const id = words.ids[token] ?? -1;
      if (id < 0 || lastSeen[id] === number) continue;
      lastSeen[id] = number;
      counts[id] = (counts[id] ?? 0) + 1;
    }
  });
  return counts;
}

function countNames(words: ArticleWords, passages: readonly Passage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of words.names.keys()) {
    counts.set(key, passages.filter((passage) => namesWithin(words, key, passage)).length);
  }
  return counts;
}

function work(article: Article): Prepared {
  // Finders keep tagged words for as long as the article they were given lives: a passing copy lets them go.
  const evidence = findEvidence({ ...article });
  const passages = passagesOf(article);
  const words = readArticleWords(article, evidence);
  const lengths = passages.map((passage) => {
    const tokens = tokensWithin(words, passage);
    return tokens.end - tokens.start;
  });
  return {
    article,
    digest: articleDigest(article),
    evidence,
    passages,
    words,
    holding: countTerms(words, passages),
    holdingNames: countNames(words, passages),
    length: lengths.reduce((sum, length) => sum + length, 0),
  };
}

const prepared = new WeakMap<Article['sentences'], Prepared>();

/**
 * What was worked out for this very article before, or else now. An article that only stands on another line of its
 * file, as those below a new line do, has the sentences of the one before.
 */
export function prepare(article: Article): Prepared {
  const before = prepared.get(article.sentences);
  if (before !== undefined && before.article.id === article.id)
    return before.article === article ? before : { ...before, article };
  const now = work(article);
  prepared.set(article.sentences, now);
  return now;
}
