// Which figures /trade is about: trade itself, and the prices, volumes and shares of what is traded. Knows no country.
import { sentenceAt } from '../corpus/article.ts';
import type { Figure } from '../evidence/evidence.ts';
import type { Row } from '../index/archive.ts';

const TRADE = /^(?:trade|exports|imports|surplus|deficit|gap|tariff|contracted supply|freight)$/;

/** Measures that are of trade where their sentence tells of goods that move between countries. */
const OF_GOODS = /^(?:price|volume|share|cost|sales|value|amount|revenue|growth|percentage points|change)$/;

const MOVES =
  /\b(?:trade|trading|exports?|exported|exporters?|imports?|imported|importers?|deliver(?:y|ies|ed)|shipments?|shipped|supplies|supplied|pipelines?|turnover|customs|crude|barrels?|tariffs?|duties|duty|grain|wheat)\b/i;

/** How much of a sentence before and after an amount is looked at. */
const NEAR = 200;

/** True for a figure of trade, or of the price, volume, share or cost of goods in a sentence that tells of trade. */
export function isTrade({ article, item }: Row<Figure>): boolean {
  if (item.unit === 'count') return false;
  if (TRADE.test(item.measure)) return true;
  if (!OF_GOODS.test(item.measure)) return false;
  const sentence = sentenceAt(article, item.start) ?? item;
  const words = article.text.slice(
    Math.max(sentence.start, item.start - NEAR),
    Math.min(sentence.end, item.end + NEAR),
  );
  return MOVES.test(words);
}

const VOLUMES = /^(?:t|bcm|bbl\/d)$/;

/** True where a figure is what the word asks for: its measure, its unit, or the goods that it is of. */
export function measures(wanted: string): (figure: Figure) => boolean {
  const word = wanted.toLowerCase().replace(/s$/, '');
  return ({ measure, unit, goods }) =>
    measure.toLowerCase().includes(word) ||
    unit.toLowerCase() === word ||
    (goods?.toLowerCase().includes(word) ?? false) ||
    (word === 'volume' && VOLUMES.test(unit));
}
