// Whether two stated values say the same: as exact as they are written, with their hedges; and whether they come from
// different sources. Knows nothing of groups.
import { sentenceAt } from '../corpus/article.ts';
import type { Figure } from '../evidence/evidence.ts';
import { aliasesOf } from '../evidence/place/gazetteer.ts';
import type { Row } from '../index/archive.ts';

/** Words before an amount that judge it and leave it as exact as it is. */
const NO_HEDGE = /^(?:record|only|just|merely|barely|fully)$/;

/** True where the text states the value itself: no "about", no range, no threshold, target or forecast. */
export function isExact({ item, article }: Row<Figure>): boolean {
  if (item.standing !== 'stated' || item.valueMax !== undefined) return false;
  return (item.hedge === null || NO_HEDGE.test(item.hedge)) && writtenStep(item, article.text) !== null;
}

/** The last written digit's worth: 100 million for "$240.1 billion"; null for a value in words ("a quarter"). */
function writtenStep({ start, end, value }: Figure, text: string): number | null {
  const [digits] = /\d[\d,.\s]{0,30}/.exec(text.slice(start, end)) ?? [];
  if (digits === undefined) return null;
  const plain = digits.replace(/[,\s]/g, '').replace(/\.$/, '');
  const factor = value / Number(plain);
  const decimals = plain.split('.')[1]?.length ?? 0;
  return Number.isFinite(factor) && factor > 0 ? factor * 10 ** -decimals : null;
}

/** How much the value can be off by its rounding; a tenth of it where it is not written in digits. */
export function roundingOf({ item, article }: Row<Figure>): number {
  return (writtenStep(item, article.text) ?? Math.abs(item.value) / 5) / 2;
}

const AT_LEAST =
  /^(?:more than|over|above|at least|no less than|not less than|no fewer than|upwards? of|in excess of|exceeding|exceeded|topping|just over|just above|well over|well above|a little over|slightly more than|slightly over|better than|greater than|north of|or more)$/;
const AT_MOST =
  /^(?:less than|fewer than|under|below|at most|up to|no more than|not more than|as much as|as many as|nearly|almost|close to|nearing|approaching|just under|just below|just short of|well below|well under|a little under|slightly less than|or less|or fewer)$/;

/** How far a hedged value may lie from the exact one that it rounds: a quarter for bounds, a tenth for "about". */
const [BOUND, ABOUT] = [0.25, 0.1];

function hedgeAllows({ hedge, value, valueMax }: Figure, exact: number): boolean {
  const off = (exact - value) / exact;
  if (valueMax !== undefined) return exact >= value && exact <= valueMax;
  if (hedge !== null && AT_LEAST.test(hedge)) return off >= 0 && off <= BOUND;
  if (hedge !== null && AT_MOST.test(hedge)) return off <= 0 && -off <= BOUND;
  return Math.abs(off) <= ABOUT;
}

/** True where two values can be one and the same: equal when rounded as the coarser is written, or within a hedge. */
export function agree(a: Row<Figure>, b: Row<Figure>): boolean {
  const [exactA, exactB] = [isExact(a), isExact(b)];
  if (exactA !== exactB)
    return exactA ? hedgeAllows(b.item, a.item.value) : hedgeAllows(a.item, b.item.value);
  if (!exactA) return a.item.value === b.item.value && a.item.valueMax === b.item.valueMax;
  const rounding = Math.max(roundingOf(a), roundingOf(b));
  return Math.abs(a.item.value - b.item.value) <= rounding * 1.000001;
}

const SAYS =
  /\b(?:according to|said|says|told|put|puts|reported|reports|showed|shows|spoke of|gave|gives|cited|count of|counted|figures?|data|statistics|estimates?)\b/;
const COUNTERS = /\b(?:customs|ministry|bureau|statistics)\b/;
const SOURCES =
  /\b(?:customs|ministry|office|agency|bank|government|statistics|bureau|central)\b|\p{Lu}\p{L}+/gu;

/** The words of a stretch that can name its source. */
function sourcesIn(words: string): ReadonlySet<string> {
  return new Set([...words.matchAll(SOURCES)].map(([word]) => word.toLowerCase()));
}

interface Told {
  /** The words of each row's own clause. */
  readonly own: string;
  readonly others: string;
  /** What stands between the two where they share a sentence; null where they do not. */
  readonly between: string | null;
}

/** Where one clause ends and the next begins. */
const CUT = /[,;:]|\b(?:while|whereas|but|and|where|against)\b/;

/** The sentences of two rows; where that is one, cut between both. */
function toldIn(a: Row<Figure>, b: Row<Figure>): Told {
  const [one, other] = [sentenceAt(a.article, a.item.start), sentenceAt(b.article, b.item.start)];
  const [first, second] = [one ?? a.item, other ?? b.item];
  const { text } = a.article;
  if (first.start !== second.start)
    return {
      own: text.slice(first.start, first.end),
      others: text.slice(second.start, second.end),
      between: null,
    };
  const [early, late] = a.item.start < b.item.start ? [a.item, b.item] : [b.item, a.item];
  const between = text.slice(early.end, late.start);
  const cut = early.end + Math.max(0, between.search(CUT));
  const [own, others] = [text.slice(first.start, cut), text.slice(cut, first.end)];
  return { own, others, between };
}

/** "240.1 billion in the count of …, where …": two values of one thing that the sentence itself sets against each other. */
const AGAINST = /\b(?:where|whereas|while|against|but|though)\b/;

/**
 * True where two rows come from different sources: of two articles, or of one that attributes each, in clauses of
 * their own, to somebody else, or that sets a source's count against another.
 */
export function sourcesDiffer(a: Row<Figure>, b: Row<Figure>): boolean {
  if (a.article.id !== b.article.id) return true;
  const { own, others, between } = toldIn(a, b);
  const says = (words: string) => SAYS.test(words) || COUNTERS.test(words);
  if (between !== null && AGAINST.test(between)) return says(own) || says(others);
  if (!says(own) || !says(others)) return false;
  const aliases = a.item.parties.flatMap((name) => [name, ...aliasesOf(name)]);
  const names = new Set(aliases.flatMap((name) => name.toLowerCase().split(' ')));
  const [left, right] = [sourcesIn(own), sourcesIn(others)];
  return ![...left].some((word) => right.has(word) && !names.has(word));
}
