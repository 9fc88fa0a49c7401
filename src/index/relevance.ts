// How far a stretch of an article is about a question. Cheap: for tables of thousands of rows.
import { paragraphAt } from '../corpus/article.ts';
import type { Range } from '../corpus/span.ts';
import { namesWithin, termNumber, tokensWithin } from './article-words.ts';
import { type ReadArticle, timesFit } from './match.ts';
import type { Unit } from './units.ts';

const IN_PARAGRAPH = 0.8;
const IN_TITLE = 0.7;
// A country stands in every other paragraph of an archive like this: near a sentence it says little of it.
const PLACE_NEARBY = 0.5;
const IN_ARTICLE = 0.2;

function holds(unit: Unit, numbers: ReadonlySet<number>, read: ReadArticle, range: Range): boolean {
  const { ids } = read.words;
  const tokens = tokensWithin(read.words, range);
  for (let token = tokens.start; token < tokens.end; token++) if (numbers.has(ids[token] ?? -1)) return true;
  if (unit.key !== null && namesWithin(read.words, unit.key, range)) return true;
  return unit.period !== null && timesFit(unit, read.evidence.times, range) === 1;
}

function worth(unit: Unit, read: ReadArticle, span: Range, paragraph: Range): number {
  const numbers = new Set(
    unit.terms.map((term) => termNumber(read.words, term)).filter((number) => number >= 0),
  );
  if (holds(unit, numbers, read, span)) return 1;
  const isPlace = unit.key !== null;
  if (holds(unit, numbers, read, paragraph)) return isPlace ? PLACE_NEARBY : IN_PARAGRAPH;
  const { title, titleNames, names } = read.words;
  if (unit.terms.some((term) => title.has(term)) || (unit.key !== null && titleNames.has(unit.key)))
    return isPlace ? PLACE_NEARBY : IN_TITLE;
  const elsewhere = numbers.size > 0 || (unit.key !== null && names.has(unit.key));
  return elsewhere ? IN_ARTICLE : 0;
}

/** 0 to 1: the units' worth where they stand, weighted by rarity; 0 for a question without units. */
export function relevanceOf(units: readonly Unit[], read: ReadArticle, span: Range): number {
  const paragraph = read.article.paragraphs[paragraphAt(read.article, span.start) - 1] ?? span;
  let all = 0;
  let found = 0;
  for (const unit of units) {
    all += unit.weight;
    found += unit.weight * worth(unit, read, span, paragraph);
  }
  return all === 0 ? 0 : found / all;
}
