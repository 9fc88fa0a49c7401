// What can be asked: articles, passages, evidence tables and search over them. An archive is never changed; a
// reload makes a new one beside it. Types only: build.ts makes one.
import type { Article, Sentence } from '../corpus/article.ts';
import type { Problem } from '../corpus/problem.ts';
import type { Range, Span } from '../corpus/span.ts';
import type { Event, Evidence, Figure, Quotation } from '../evidence/evidence.ts';
import type { Period } from '../evidence/period.ts';
import type { Lexicon } from './lexicon.ts';

/** The unit of retrieval: a few whole sentences of one article, in one run. */
export interface Passage extends Span {
  readonly paragraph: number;
  readonly sentences: readonly Sentence[];
}

/** One piece of evidence with the article that holds it. */
export interface Row<T> {
  readonly article: Article;
  readonly item: T;
}

/** A person or body of the whole archive: `name` its fullest form, `forms` every form any article uses. */
export interface Figurehead {
  readonly name: string;
  readonly kind: 'person' | 'body';
  readonly forms: readonly string[];
  readonly voice: string | null;
  readonly articleIds: readonly string[];
  /** How often the articles name them, pronouns left out. */
  readonly mentions: number;
}

export type AnswerKind =
  | 'who'
  | 'when'
  | 'how-much'
  | 'where'
  | 'why'
  | 'yes-no'
  | 'verdict'
  | 'quotation'
  | 'other';

/** A name in a question: the range points into the question's words. */
export interface Named extends Range {
  readonly name: string;
  readonly kind: 'place' | 'person' | 'body';
}

/** A question as it was understood. `terms` are what the tokeniser makes of it, stop words left out. */
export interface Question {
  readonly text: string;
  readonly kind: AnswerKind;
  readonly entities: readonly Named[];
  readonly period: Period | null;
  /** True for "now", "current", "latest": newest first. */
  readonly latest: boolean;
  /** Words in quotation marks, and full names of nobody that the archive knows: to be found exactly. */
  readonly phrases: readonly string[];
  readonly terms: readonly string[];
}

/** Which articles may answer; null means no limit. Dates are of publication, both ends inclusive. */
export interface Filters {
  readonly from: string | null;
  readonly to: string | null;
  readonly outlet: string | null;
  readonly country: string | null;
  readonly person: string | null;
}

/** One ranked passage. `parts` are what the score is made of and sum to it. */
export interface Hit {
  readonly passage: Passage;
  readonly article: Article;
  readonly score: number;
  readonly parts: Readonly<Record<string, number>>;
  /** The sentence of the passage that answers best. */
  readonly best: Sentence;
  /** The answering words within that sentence (who, when, how much, where), article offsets; may be empty. */
  readonly bold: readonly Range[];
}

export interface SearchRequest {
  readonly question: Question;
  readonly filters: Filters;
  readonly top: number;
}

/** How many of the best passages one filter left out. */
export interface Hidden {
  readonly filter: keyof Filters;
  readonly count: number;
}

/** `covered` is the decision whether the first hit answers; `confidence` (0 to 1) is what it rests on. */
export interface Search {
  readonly hits: readonly Hit[];
  readonly hidden: readonly Hidden[];
  readonly covered: boolean;
  readonly confidence: number;
}

export interface Archive {
  /** 12 hex digits over everything that answers: the same articles always give the same version. */
  readonly version: string;
  /** In order of id. */
  readonly articles: readonly Article[];
  /** What is wrong with the corpus, as found when it was read. */
  readonly problems: readonly Problem[];
  readonly passages: readonly Passage[];
  readonly quotations: readonly Row<Quotation>[];
  readonly figures: readonly Row<Figure>[];
  readonly events: readonly Row<Event>[];
  readonly figureheads: readonly Figurehead[];
  readonly article: (id: string) => Article | null;
  readonly evidenceOf: (id: string) => Evidence;
  /** Reads a question's words against what this archive knows (its names, its newest date). */
  readonly understand: (words: string) => Question;
  readonly search: (request: SearchRequest) => Promise<Search>;
  /**
   * How far a stretch of an article is about the question, 0 to 1: the share of the question's terms and names,
   * weighted by rarity. One in the sentences of the stretch counts whole, one that they take up from just before
   * ("it", "the deal") 0.8, one that the article is about 0.7 up to where the article leaves it, in the sentence
   * before 0.6 (a country 0.5), a little further off 0.5, in the tags 0.3, elsewhere in the article at most 0.2. Less
   * where most of the question, or one of its names, is not near.
   */
  readonly relevance: (question: Question, span: Span) => number;
  /** The people and bodies that the words name ("blinken", "US secretary of state Blinken"), likeliest first; often none. */
  readonly figureheadNamed: (words: string) => readonly Figurehead[];
  /** How the names of the archive are spelt, for words that are near to one. */
  readonly lexicon: Lexicon;
  /** Whether any passage has a word, in any of its forms; true of words without letters. */
  readonly hasWord: (word: string) => boolean;
}

/** No limit at all. */
export const NO_FILTERS: Filters = { from: null, to: null, outlet: null, country: null, person: null };
