// What one part of a file gave, as words that can be kept and read again. Knows no disk; who keeps them is saved.ts.
import type { Article, Sentence } from '../corpus/article.ts';
import { firstIndex } from '../corpus/binary-search.ts';
import { movedTo } from '../corpus/lines.ts';
import type { Problem } from '../corpus/problem.ts';
import type { Part } from '../corpus/reader.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { ArticleWords } from './article-words.ts';
import { passageOf } from './passages.ts';
import { type Prepared, preparedWith } from './prepared.ts';
import type { PreparedReading } from './reading.ts';

/** The words of an article as plain lists: offsets each as the distance from the one before. */
interface PlainWords {
  readonly vocabulary: readonly string[];
  readonly ids: readonly number[];
  readonly steps: readonly number[];
  readonly heading: readonly string[];
  readonly title: readonly string[];
  readonly headingNames: readonly string[];
  readonly titleNames: readonly string[];
  readonly names: readonly (readonly [string, readonly number[]])[];
}

interface Entry {
  readonly line: number | null;
  readonly problems: readonly Problem[];
  readonly articles: readonly {
    readonly article: Article;
    readonly digest: string;
    readonly evidence: Evidence;
    readonly words: PlainWords;
    /** The first sentence of each passage, and the one behind its last. */
    readonly passages: readonly (readonly [number, number])[];
  }[];
}

function plain(words: ArticleWords): PlainWords {
  const { vocabulary, ids, starts, heading, title, headingNames, titleNames, names } = words;
  return {
    vocabulary,
    ids: [...ids],
    steps: Array.from(starts, (start, place) => start - (starts[place - 1] ?? 0)),
    heading: [...heading],
    title: [...title],
    headingNames: [...headingNames],
    titleNames: [...titleNames],
    names: [...names],
  };
}

function compact({ steps, ...words }: PlainWords): ArticleWords {
  const starts = new Int32Array(steps.length);
  let at = 0;
  for (let place = 0; place < steps.length; place += 1) {
    at += steps[place] ?? 0;
    starts[place] = at;
  }
  return {
    vocabulary: words.vocabulary,
    ids: new Int32Array(words.ids),
    starts,
    heading: new Set(words.heading),
    title: new Set(words.title),
    headingNames: new Set(words.headingNames),
    titleNames: new Set(words.titleNames),
    names: new Map(words.names),
  };
}

function placesIn(article: Article, sentences: readonly Sentence[]): readonly [number, number] {
  const [first] = sentences;
  const from = firstIndex(article.sentences, ({ start }) => start >= (first?.start ?? 0));
  return [from, from + sentences.length];
}

/** The words of an entry: the same for the same reading. */
export function entryOf(line: number | null, { reading, prepared }: PreparedReading): string {
  const articles = prepared.map(({ article, digest, evidence, words, passages }) => ({
    article,
    digest,
    evidence,
    words: plain(words),
    passages: passages.map(({ sentences }) => placesIn(article, sentences)),
  }));
  return JSON.stringify({ line, problems: reading.problems, articles } satisfies Entry);
}

/**
 * What an entry holds, on the line where its part stands now. Null where an article has its id from the line that it
 * stood on, and stands on another: it is a new one. Only for words that `entryOf` gave: throws for others.
 */
export function readEntry(words: string, part: Part): PreparedReading | null {
  const { line, problems, articles }: Entry = JSON.parse(words);
  const read = { line: line ?? 0, articles: articles.map(({ article }) => article), problems };
  const now = part.line === null ? read : movedTo(read, part.line);
  if (now.articles.some(({ id }, place) => id !== read.articles[place]?.id)) return null;
  const prepared: Prepared[] = [];
  for (const [place, { digest, evidence, ...own }] of articles.entries()) {
    const article = now.articles[place];
    if (article === undefined) continue;
    const passages = own.passages
      .map(([from, to]) => passageOf(article.id, article.sentences.slice(from, to)))
      .filter((passage) => passage !== null);
    prepared.push(preparedWith(article, { digest, evidence, words: compact(own.words), passages }));
  }
  return { reading: { articles: now.articles, problems: now.problems }, prepared };
}
