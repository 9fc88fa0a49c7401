// How far a stretch of an article is about a question. Cheap: for tables of thousands of rows.
import type { Sentence } from '../corpus/article.ts';
import type { Range } from '../corpus/span.ts';
import { namesWithin, termNumber, tokensWithin } from './article-words.ts';
import { type ReadArticle, timesFit } from './match.ts';
import { isElsewhere, reachOf } from './reach.ts';
import type { Unit } from './units.ts';

// A sentence that takes up what stands before it ("It was signed in May") is about that.
const TAKEN_UP = 0.8;
// So is one of an article that is about it, up to where that leaves it; beyond it is near it.
const OF_ARTICLE = 0.7;
const IN_TITLE = 0.5;
// An article's tags list all that it touches on.
const IN_TAGS = 0.3;
const ONE_BEFORE = 0.6;
const NEARBY = 0.5;
const IN_ARTICLE = 0.2;
// A country stands in every other paragraph of an archive like this: near a sentence it says little of it.
const PLACE_NEARBY = 0.5;
// Words of the same family, and other words for it: a hint, as they may mean another thing.
const OTHER_WORD = 0.5;

/**
 * Weight (ln of passages over those that hold it) from which on a word before a sentence is what it takes up; a long
 * speech comes from one subject to another.
 */
const TELLING = 2;
const TELLING_IN_SPEECH = 3;

/** More than so much of a question has to stand in the sentence, the title or what the sentence takes up. */
const SOLID = 0.5;
const LOOSE = 0.8;
/** And every name of it nearby at least. */
const NAMELESS = 0.5;

const BEFORE = 2;
const BEHIND = 1;
/** In an article of so many sentences a word says something of each of them; in a longer one the less, the longer. */
const SHORT_ARTICLE = 60;
const LEAD = 2;

/** Openings that take up what was told just before: pronouns, and nouns that only point back. */
const PRONOUN =
  /^\W{0,3}(?:[\p{L}\d’'-]{1,20}[, ]{1,2}){0,3}(?:it|its|they|their|this|that|then|later)(?![\p{L}’'-])/iu;
/** These take up somebody, and no country. */
const PERSONAL = /^\W{0,3}(?:[\p{L}\d’'-]{1,20}[, ]{1,2}){0,3}(?:he|she|his|her)(?![\p{L}’'-])/iu;
const DEFINITE =
  /\b(?:that (?:year|month|week|day)|(?:years?|months?|weeks?|days?) later|the (?:two|same|latter|country|nation|state|government|agreement|deal|treaty|accord|pact|convention|law|bill|war|conflict|fighting|talks|vote|election|referendum|outbreak|epidemic|disease|virus|attacks?|explosion|crash|storm|fire|protests?|demonstrations?|group|court|tribunal|islands?|territory|city|company|project|line|pipeline|contract|ban|tariffs|sanctions))\b(?!\s(?:of|on|in|with|against|between|for|to)\b)/i;
/** "This year" and the like take up nothing. */
const DAYS =
  /\bthis (?:year|month|week|day|morning|afternoon|evening|summer|autumn|winter|spring|session|century|decade)\b/gi;

/** One way in which an article may carry a unit: the numbers of the words, and what they are worth. */
interface Carrier {
  readonly numbers: ReadonlySet<number>;
  readonly worth: number;
}

/** A unit of the question with the words of one article that carry it. */
interface Carried {
  readonly unit: Unit;
  readonly carriers: readonly Carrier[];
  readonly titled: boolean;
  readonly tagged: boolean;
  readonly inArticle: boolean;
  /** The offset up to which the article is about it. */
  readonly reach: number;
}

function numbersOf(terms: readonly string[], { words }: ReadArticle): ReadonlySet<number> {
  return new Set(terms.map((term) => termNumber(words, term)).filter((number) => number >= 0));
}

function carriedBy(unit: Unit, read: ReadArticle): Carried {
  const { heading, title, titleNames, names } = read.words;
  const carriers = [
    { numbers: numbersOf(unit.terms, read), worth: 1 },
    { numbers: numbersOf([...unit.kin, ...unit.related], read), worth: OTHER_WORD },
  ].filter(({ numbers }) => numbers.size > 0);
  const titled =
    unit.terms.some((term) => heading.has(term)) || (unit.key !== null && titleNames.has(unit.key));
  const tagged = unit.terms.some((term) => title.has(term));
  const inArticle = carriers[0]?.worth === 1 || (unit.key !== null && names.has(unit.key));
  const reach = reachOf({ unit, numbers: numbersOf(unit.terms, read) }, read);
  return { unit, carriers, titled, tagged, inArticle, reach };
}

const known = new WeakMap<readonly Unit[], WeakMap<ReadArticle, readonly Carried[]>>();

/** What an article has of the units, worked out once for all its rows. */
function carriedIn(units: readonly Unit[], read: ReadArticle): readonly Carried[] {
  const articles = known.get(units) ?? new WeakMap<ReadArticle, readonly Carried[]>();
  known.set(units, articles);
  const before = articles.get(read);
  if (before !== undefined) return before;
  const carried = units.map((unit) => carriedBy(unit, read));
  articles.set(read, carried);
  return carried;
}

/** How well a stretch itself carries a unit, 0 to 1. */
function holds({ unit, carriers }: Carried, read: ReadArticle, range: Range): number {
  if (range.start >= range.end) return 0;
  if (unit.key !== null && namesWithin(read.words, unit.key, range)) return 1;
  let best = unit.period !== null && timesFit(unit, read.evidence.times, range) === 1 ? 1 : 0;
  if (carriers.length === 0) return best;
  const { ids } = read.words;
  const tokens = tokensWithin(read.words, range);
  for (let token = tokens.start; token < tokens.end; token++) {
    for (const { numbers, worth } of carriers)
      if (worth > best && numbers.has(ids[token] ?? -1)) best = worth;
  }
  return best;
}

/** The stretch with the sentences around it. */
interface Surroundings {
  readonly own: Range;
  readonly oneBefore: Range;
  readonly before: Range;
  readonly behind: Range;
  readonly lead: Range;
  readonly takesUp: boolean;
  readonly takesUpSomebody: boolean;
  /** The least weight of what it may take up. */
  readonly telling: number;
  /** What a word elsewhere in the article is worth. */
  readonly elsewhere: number;
}

/** The place of the last sentence that begins at or before an offset. */
function placeAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function surroundingsOf({ article }: ReadArticle, span: Range): Surroundings {
  const { sentences, text } = article;
  const first = placeAt(sentences, span.start);
  const last = placeAt(sentences, Math.max(span.start, span.end - 1));
  const start = Math.min(span.start, sentences[first]?.start ?? span.start);
  const end = Math.max(span.end, sentences[last]?.end ?? span.end);
  const from = (count: number) => sentences[Math.max(0, first - count)]?.start ?? start;
  const opening = text.slice(start, Math.min(end, start + 160)).replace(DAYS, '');
  return {
    own: { start, end },
    oneBefore: { start: from(1), end: start },
    before: { start: from(BEFORE), end: start },
    behind: { start: end, end: sentences[Math.min(sentences.length - 1, last + BEHIND)]?.end ?? end },
    lead: { start: 0, end: Math.min(start, sentences[LEAD - 1]?.end ?? 0) },
    takesUp: PRONOUN.test(opening) || DEFINITE.test(opening),
    takesUpSomebody: PERSONAL.test(opening),
    telling: sentences.length > SHORT_ARTICLE ? TELLING_IN_SPEECH : TELLING,
    elsewhere: IN_ARTICLE * Math.min(1, SHORT_ARTICLE / Math.max(1, sentences.length)),
  };
}

/** What a unit is worth by what the article is about, or by where it stands nearest. */
function worthOf(carried: Carried, read: ReadArticle, around: Surroundings): number {
  const near = worthNear(carried, read, around);
  const isOf = around.own.start < carried.reach && !isElsewhere(carried.unit, read, around.own);
  return isOf ? Math.max(near, OF_ARTICLE) : near;
}

/** What a unit is worth by where it stands nearest. */
function worthNear(carried: Carried, read: ReadArticle, around: Surroundings): number {
  const own = holds(carried, read, around.own);
  if (own > 0) return own;
  const isPlace = carried.unit.key !== null;
  const takesUp = around.takesUp || (around.takesUpSomebody && !isPlace);
  const isTelling = takesUp && carried.unit.weight >= around.telling;
  const taken = isTelling ? holds(carried, read, around.before) * TAKEN_UP : 0;
  if (taken > 0) return taken;
  if (carried.titled) return IN_TITLE;
  const before = holds(carried, read, around.oneBefore);
  if (before > 0) return before * (isPlace ? PLACE_NEARBY : ONE_BEFORE);
  const near = Math.max(
    holds(carried, read, around.before),
    holds(carried, read, around.behind),
    holds(carried, read, around.lead),
  );
  if (near > 0 || carried.tagged) return Math.max(near * NEARBY, carried.tagged ? IN_TAGS : 0);
  return carried.inArticle ? around.elsewhere : 0;
}

/** 0 to 1: the units' worth where they stand, weighted by rarity; 0 for a question without units. */
export function relevanceOf(units: readonly Unit[], read: ReadArticle, span: Range): number {
  const carried = carriedIn(units, read);
  if (
    !carried.some(
      ({ inArticle, titled, tagged, unit }) => inArticle || titled || tagged || unit.period !== null,
    )
  )
    return 0;
  const around = surroundingsOf(read, span);
  let all = 0;
  let found = 0;
  let solid = 0;
  let named = true;
  for (const one of carried) {
    const { weight, kind } = one.unit;
    const worth = worthOf(one, read, around);
    all += weight;
    found += weight * worth;
    if (worth >= OF_ARTICLE) solid += weight;
    if (kind === 'name' && worth < NEARBY) named = false;
  }
  if (all === 0) return 0;
  return (found / all) * (solid <= all * SOLID ? LOOSE : 1) * (named ? 1 : NAMELESS);
}
