// Where the units of a question stand in one passage: by sentence, with counts and positions. Counts only; what
// they are worth is decided in features.ts.
import type { Article, Sentence } from '../corpus/article.ts';
import type { Range } from '../corpus/span.ts';
import type { Evidence, Timex } from '../evidence/evidence.ts';
import type { Passage } from './archive.ts';
import { type ArticleWords, namesWithin, termNumber, tokensWithin } from './article-words.ts';
import type { Unit } from './units.ts';

/** What a search needs to know of one article. */
export interface ReadArticle {
  readonly article: Article;
  readonly words: ArticleWords;
  readonly evidence: Evidence;
}

/** A unit that stands at a token (counted within the article). */
export interface Place {
  readonly unit: number;
  readonly token: number;
}

export interface SentenceMatch {
  readonly sentence: Sentence;
  /** For each unit how far the sentence carries it, 0 to 1. */
  readonly carries: readonly number[];
  readonly places: readonly Place[];
}

/** A unit that another word stands in for, and what that is worth. */
export interface Other {
  readonly unit: number;
  readonly worth: number;
}

/** One article against the units of a question, worked out once for all its passages. */
export interface ArticleMatch {
  /** Which units each term of the article's vocabulary stands for, by the term's number. */
  readonly byTerm: ReadonlyMap<number, readonly number[]>;
  /** The same for words of the units' families and for related ones, with what they are worth. */
  readonly byOther: ReadonlyMap<number, readonly Other[]>;
  /** For each unit how often it stands in the article, its headline counted as one more place. */
  readonly counts: readonly number[];
  /** For each unit how far title and tags carry it, 0 to 1. */
  readonly title: readonly number[];
}

export interface PassageMatch {
  readonly passage: Passage;
  readonly sentences: readonly SentenceMatch[];
  /** For each unit how often it stands in the passage. */
  readonly counts: readonly number[];
  readonly places: readonly Place[];
  /** In tokens, stop words included. */
  readonly length: number;
  readonly article: ArticleMatch;
}

// A place named by another alias says a little less than the very word asked for.
const BY_ALIAS = 0.95;
const CITY_BY_ALIAS = 0.4;
const BY_KIN = 0.7;
const BY_RELATED = 0.6;
// "To join" for what was done: not the deed itself.
const NOT_DONE = 0.3;
// A time that holds the asked period among others ("since 2014" for 2022).
const AROUND = 0.3;
// A time that begins in the asked period ("since 1 January 2024" for January 2024).
const BEGINNING = 0.8;

function timeFit(unit: Unit, time: Timex): number {
  const { period } = unit;
  if (period?.earliest == null || period.latest === null || time.earliest === null || time.latest === null)
    return 0;
  if (time.earliest >= period.earliest && time.latest <= period.latest) return 1;
  if (time.earliest >= period.earliest && time.earliest <= period.latest) return BEGINNING;
  return time.earliest <= period.latest && time.latest >= period.earliest ? AROUND : 0;
}

/** How well the times that stand in the range fit the unit's period, 0 to 1. */
export function timesFit(unit: Unit, times: readonly Timex[], range: Range): number {
  let best = 0;
  for (const time of times) {
    if (time.start >= range.end) break;
    if (time.start >= range.start) best = Math.max(best, timeFit(unit, time));
  }
  return best;
}

function byAlias(unit: Unit): number {
  return unit.city ? CITY_BY_ALIAS : BY_ALIAS;
}

function beyondWords(unit: Unit, read: ReadArticle, range: Range): number {
  if (unit.key !== null && namesWithin(read.words, unit.key, range)) return byAlias(unit);
  return unit.period === null ? 0 : timesFit(unit, read.evidence.times, range);
}

function headlineCarries(unit: Unit, words: ArticleWords): number {
  if (unit.terms.some((term) => words.title.has(term))) return 1;
  return unit.key !== null && words.titleNames.has(unit.key) ? byAlias(unit) : 0;
}

function unitsByTerm(
  words: ArticleWords,
  units: readonly Unit[],
  termsOf: (unit: Unit) => readonly string[],
): ReadonlyMap<number, readonly number[]> {
  const byTerm = new Map<number, number[]>();
  units.forEach((unit, index) => {
    for (const term of termsOf(unit)) {
      const number = termNumber(words, term);
      if (number >= 0) byTerm.set(number, [...(byTerm.get(number) ?? []), index]);
    }
  });
  return byTerm;
}

function othersByTerm(words: ArticleWords, units: readonly Unit[]): ReadonlyMap<number, readonly Other[]> {
  const byTerm = new Map<number, Other[]>();
  const add = (term: string, other: Other): void => {
    const number = termNumber(words, term);
    if (number >= 0) byTerm.set(number, [...(byTerm.get(number) ?? []), other]);
  };
  units.forEach((unit, index) => {
    for (const term of unit.kin) add(term, { unit: index, worth: BY_KIN });
    for (const term of unit.related) add(term, { unit: index, worth: BY_RELATED });
  });
  return byTerm;
}

/** Matches an article as a whole. */
export function matchArticle(read: ReadArticle, units: readonly Unit[]): ArticleMatch {
  const { words, article } = read;
  const byTerm = unitsByTerm(words, units, (unit) => unit.terms);
  const counts = units.map((unit) => {
    const named = unit.key === null || unit.city ? 0 : (words.names.get(unit.key)?.length ?? 0);
    const dated =
      unit.period === null ? 0 : timesFit(unit, read.evidence.times, { start: 0, end: article.text.length });
    return Math.max(named, dated);
  });
  const worded = units.map(() => 0);
  if (byTerm.size > 0)
    for (const id of words.ids) {
      const here = id < 0 ? undefined : byTerm.get(id);
      if (here !== undefined) for (const unit of here) worded[unit] = (worded[unit] ?? 0) + 1;
    }
  const title = units.map((unit) => headlineCarries(unit, words));
  return {
    byTerm,
    byOther: othersByTerm(words, units),
    title,
    counts: counts.map((count, index) => Math.max(count, worded[index] ?? 0) + (title[index] ?? 0)),
  };
}

function scan(
  words: ArticleWords,
  units: readonly Unit[],
  article: ArticleMatch,
  range: Range,
): readonly Place[] {
  const tokens = tokensWithin(words, range);
  const places: Place[] = [];
  for (let token = tokens.start; token < tokens.end; token++) {
    const here = article.byTerm.get(words.ids[token] ?? -1);
    if (here === undefined) continue;
    for (const unit of here) if (standsBehind(words, units[unit], token)) places.push({ unit, token });
  }
  return places;
}

/** Whether the word before is the one that a number in a name stands behind. */
function standsBehind(words: ArticleWords, unit: Unit | undefined, token: number): boolean {
  if (unit?.behind == null) return true;
  return words.vocabulary[words.ids[token - 1] ?? -1] === unit.behind;
}

function othersIn(words: ArticleWords, article: ArticleMatch, range: Range): ReadonlyMap<number, number> {
  const worth = new Map<number, number>();
  if (article.byOther.size === 0) return worth;
  const tokens = tokensWithin(words, range);
  for (let token = tokens.start; token < tokens.end; token++) {
    const here = article.byOther.get(words.ids[token] ?? -1);
    if (here === undefined) continue;
    for (const { unit, worth: now } of here) worth.set(unit, Math.max(worth.get(unit) ?? 0, now));
  }
  return worth;
}

const NOT_YET = /(?:\bto|\bwill|\bwould|\bnot) $/i;

// How far a word that was found says that it was done.
function saidDone(unit: Unit | undefined, read: ReadArticle, token: number): number {
  if (unit?.done !== true) return 1;
  const start = read.words.starts[token] ?? 0;
  return NOT_YET.test(read.article.text.slice(Math.max(0, start - 6), start)) ? NOT_DONE : 1;
}

function matchSentence(
  sentence: Sentence,
  read: ReadArticle,
  units: readonly Unit[],
  article: ArticleMatch,
): { match: SentenceMatch; times: readonly number[] } {
  const places = scan(read.words, units, article, sentence);
  const times = units.map(() => 0);
  const worded = units.map(() => 0);
  for (const { unit, token } of places) {
    times[unit] = (times[unit] ?? 0) + 1;
    worded[unit] = Math.max(worded[unit] ?? 0, saidDone(units[unit], read, token));
  }
  const others = othersIn(read.words, article, sentence);
  const carries = units.map((unit, index) => {
    const word = worded[index] ?? 0;
    return word === 1 ? 1 : Math.max(word, others.get(index) ?? 0, beyondWords(unit, read, sentence));
  });
  return { match: { sentence, carries, places }, times };
}

/** Matches one passage of an article that was matched before. */
export function matchPassage(
  passage: Passage,
  read: ReadArticle,
  units: readonly Unit[],
  article: ArticleMatch,
): PassageMatch {
  const counts = units.map(() => 0);
  const places: Place[] = [];
  const sentences = passage.sentences.map((sentence): SentenceMatch => {
    const { match, times } = matchSentence(sentence, read, units, article);
    places.push(...match.places);
    match.carries.forEach((carried, index) => {
      counts[index] = (counts[index] ?? 0) + Math.max(times[index] ?? 0, carried);
    });
    return match;
  });
  const tokens = tokensWithin(read.words, passage);
  return { passage, sentences, counts, places, length: tokens.end - tokens.start, article };
}
