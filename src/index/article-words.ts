// The words of one article in a compact form, made once when it is read and kept as long as the article is. Knows
// one article alone: rarity and ranking live elsewhere.
import type { Article } from '../corpus/article.ts';
import type { Range } from '../corpus/span.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { placesIn } from '../evidence/place/gazetteer.ts';
import { termsOf, tokenise } from './tokenise.ts';

/** Every token in order: `ids` are places in `vocabulary` (sorted), -1 for stop words; `starts` are offsets. */
export interface ArticleWords {
  readonly vocabulary: readonly string[];
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  /** Terms of the title alone. */
  readonly heading: ReadonlySet<string>;
  /** Terms of the title and the tags. */
  readonly title: ReadonlySet<string>;
  /** Keys of the places that the title names. */
  readonly headingNames: ReadonlySet<string>;
  /** Keys of the places that title and tags name. */
  readonly titleNames: ReadonlySet<string>;
  /** For each key of a place, the offsets where the text names it by any alias, in order. */
  readonly names: ReadonlyMap<string, readonly number[]>;
}

/** What stands for a place in the index, whatever the text calls it: "Kremlin" has the key `place:russia`. */
export function placeKey(name: string): string {
  return `place:${name.toLowerCase()}`;
}

function headline(article: Article): string {
  return [article.title, ...article.tags].join(' \n');
}

function keysIn(words: string): ReadonlySet<string> {
  return new Set(placesIn(words).map((place) => placeKey(place.name)));
}

/** Keys of the places that title and tags name. */
export function headlinePlaces(article: Article): ReadonlySet<string> {
  return keysIn(headline(article));
}

/** Reads an article's words; the same article and evidence always give the same value. */
export function readArticleWords(article: Article, evidence: Evidence): ArticleWords {
  const found: string[] = [];
  const starts: number[] = [];
  for (const sentence of article.sentences) {
    for (const token of tokenise(article.text.slice(sentence.start, sentence.end))) {
      found.push(token.stop ? '' : token.term);
      starts.push(sentence.start + token.start);
    }
  }
  const vocabulary = [...new Set(found)].filter((term) => term !== '').sort();
  const numbers = new Map(vocabulary.map((term, i) => [term, i]));
  return {
    vocabulary,
    ids: Int32Array.from(found, (term) => numbers.get(term) ?? -1),
    starts: Int32Array.from(starts),
    heading: new Set(termsOf(article.title)),
    title: new Set(termsOf(headline(article))),
    headingNames: keysIn(article.title),
    titleNames: headlinePlaces(article),
    names: new Map(
      evidence.places.map((place) => [placeKey(place.name), place.mentions.map((mention) => mention.start)]),
    ),
  };
}

/** The first place in a sorted list whose value is at least `value`. */
function lowerBound(sorted: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The number of a term in the article's vocabulary, or -1 where the article does not have it. */
export function termNumber(words: ArticleWords, term: string): number {
  let low = 0;
  let high = words.vocabulary.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = words.vocabulary[middle] ?? '';
    if (here === term) return middle;
    if (here < term) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The tokens that stand in a stretch of the text, as places in `ids`. */
export function tokensWithin(words: ArticleWords, range: Range): Range {
  return { start: lowerBound(words.starts, range.start), end: lowerBound(words.starts, range.end) };
}

/** The terms that stand in a stretch of the text, in order, stop words left out. */
export function termsWithin(words: ArticleWords, range: Range): readonly string[] {
  const { start, end } = tokensWithin(words, range);
  const terms: string[] = [];
  for (let token = start; token < end; token++) {
    const term = words.vocabulary[words.ids[token] ?? -1];
    if (term !== undefined) terms.push(term);
  }
  return terms;
}

/** True where the text names the place within the range. */
export function namesWithin(words: ArticleWords, key: string, range: Range): boolean {
  const offsets = words.names.get(key);
  if (offsets === undefined) return false;
  const at = offsets[lowerBound(offsets, range.start)];
  return at !== undefined && at < range.end;
}
