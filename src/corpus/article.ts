// One published text and its parts. An article never changes once it is read; every offset points into its `text`.
import { firstIndex } from './binary-search.ts';
import type { Range } from './span.ts';

/** A sentence is a range with the paragraph (counted from 1) that holds it. */
export interface Sentence extends Range {
  readonly paragraph: number;
}

/** A metadata field that the file did not state, and what it was worked out from. */
export interface Guess {
  readonly field: 'id' | 'title' | 'outlet' | 'author' | 'published' | 'url' | 'language';
  readonly from: 'file name' | 'heading' | 'first line' | 'text' | 'page' | 'address';
}

export interface Article {
  /** Unique in the archive; without a stated id the path under the corpus folder without its extension. */
  readonly id: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly author: string | null;
  /** `YYYY-MM-DD`, or null where unknown. */
  readonly published: string | null;
  readonly url: string | null;
  /** BCP 47 code such as `en`, or null where unknown. */
  readonly language: string | null;
  readonly tags: readonly string[];
  readonly sources: readonly string[];
  readonly text: string;
  readonly paragraphs: readonly Range[];
  readonly sentences: readonly Sentence[];
  readonly guessed: readonly Guess[];
  /** Text that was left out as boilerplate or as unseen by a reader, in the order of the file. */
  readonly dropped: readonly string[];
  /** The file under the corpus folder, and the line for a `.jsonl` article. */
  readonly file: string;
  readonly line: number | null;
}

/** The paragraph (from 1) that holds the offset; 1 for an article without paragraphs. */
export function paragraphAt(article: Article, offset: number): number {
  return Math.max(
    1,
    firstIndex(article.paragraphs, ({ start }) => start > offset),
  );
}

/** The sentence that holds the offset, or null between sentences. */
export function sentenceAt(article: Article, offset: number): Sentence | null {
  const sentence = article.sentences[firstIndex(article.sentences, ({ end }) => end > offset)];
  return sentence !== undefined && sentence.start <= offset ? sentence : null;
}
