// How far an article stays with what it is about: from its head to where it last speaks of a subject. Knows where one
// unit stands, nothing of what a sentence says.
import { paragraphAt } from '../corpus/article.ts';
import type { Range } from '../corpus/span.ts';
import { namesWithin, tokensWithin } from './article-words.ts';
import type { ReadArticle } from './match.ts';
import type { Unit } from './units.ts';

/** Sentences: a longer text, such as a speech, goes from one subject to another. */
const LONGEST = 60;
/** What the title and so many paragraphs name is left where so many at the end, and half of all, do not name it. */
const [TAKEN_UP_IN, LEFT_FOR] = [2, 5];
/** What an article opens with has to stand in so many paragraphs, and in this share of those up to the last of them. */
const [FEWEST, OFTEN, OFTEN_OF_TAG] = [3, 0.5, 0.25];
/** Characters: what a report is about stands before its first verb. */
const OPENING = 60;
/** An article that does not come back to a country for so many paragraphs has gone on to another. */
const GAP = 2;

/** A unit in an article: the numbers of its words there. */
interface Standing {
  readonly unit: Unit;
  readonly numbers: ReadonlySet<number>;
}

function standsIn({ unit, numbers }: Standing, { words }: ReadArticle, range: Range): boolean {
  if (unit.key !== null && namesWithin(words, unit.key, range)) return true;
  const { start, end } = tokensWithin(words, range);
  return words.ids.subarray(start, end).some((id) => numbers.has(id));
}

/** The last of the paragraphs before an article leaves a country for long. */
function unbroken(holding: readonly number[]): number {
  const next = (index: number): number => holding[index + 1] ?? Number.POSITIVE_INFINITY;
  return holding.find((place, index) => next(index) - place > GAP + 1) ?? -1;
}

/** The place of the paragraph up to which an article is about what it opens with; -1 where that is not the unit. */
function reachOfOpening(standing: Standing, read: ReadArticle, holding: readonly number[]): number {
  const { words, article } = read;
  const { terms, key } = standing.unit;
  const isTagged = terms.some((term) => words.title.has(term)) || (key !== null && words.titleNames.has(key));
  if (key !== null) return isTagged && holding[0] === 0 ? unbroken(holding) : -1;
  const start = article.paragraphs[0]?.start ?? 0;
  if (!standsIn(standing, read, { start, end: start + OPENING })) return -1;
  const last = holding.at(-1) ?? -1;
  const isOften = holding.length >= (last + 1) * (isTagged ? OFTEN_OF_TAG : OFTEN);
  return holding.length >= FEWEST && isOften ? last : -1;
}

/**
 * The offset up to which an article is about a unit of a question; 0 where it is not. What its title names it is about
 * to the end, or up to the paragraph after which it leaves it early; what it opens with and comes back to often enough,
 * up to the last paragraph that does. A country that only the opening names has to stand among the tags too. A long text
 * is about no country, and about nothing that its title does not name.
 */
export function reachOf(standing: Standing, read: ReadArticle): number {
  const { paragraphs, sentences, text } = read.article;
  const { terms, key, period } = standing.unit;
  if (period !== null) return 0;
  const { heading, headingNames } = read.words;
  const isTitled = terms.some((term) => heading.has(term)) || (key !== null && headingNames.has(key));
  if (sentences.length > LONGEST) return isTitled && key === null ? text.length : 0;
  const holding = paragraphs.flatMap((range, place) => (standsIn(standing, read, range) ? [place] : []));
  if (!isTitled) return paragraphs[reachOfOpening(standing, read, holding)]?.end ?? 0;
  const last = holding.at(-1) ?? -1;
  const rest = paragraphs.length - last - 1;
  const isLeft = holding.length >= TAKEN_UP_IN && rest >= Math.max(LEFT_FOR, paragraphs.length / 2);
  return isLeft ? (paragraphs[last]?.end ?? 0) : text.length;
}

/**
 * True where a sentence tells of another country than the unit's: it names one that the article names more often, or
 * its paragraph up to here and the one before name another of the title and not this one.
 */
export function isElsewhere({ key }: Unit, { article, words }: ReadArticle, sentence: Range): boolean {
  if (key === null || namesWithin(words, key, sentence)) return false;
  const own = words.names.get(key)?.length ?? 0;
  const before = article.paragraphs[Math.max(0, paragraphAt(article, sentence.start) - 2)];
  const around = { start: before?.start ?? sentence.start, end: sentence.end };
  const isNear = namesWithin(words, key, around);
  return [...words.names].some(
    ([other, { length }]) =>
      other !== key &&
      ((length > own && namesWithin(words, other, sentence)) ||
        (!isNear && words.headingNames.has(other) && namesWithin(words, other, around))),
  );
}
