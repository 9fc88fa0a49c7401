// Which figures /trade is about: trade itself, and the prices, volumes and shares of what is traded. Knows no country.
import { sentenceAt } from '../corpus/article.ts';
import type { Figure } from '../evidence/evidence.ts';
import type { Row } from '../index/archive.ts';
import { significant } from '../index/name-words.ts';
import { termsOf } from '../index/tokenise.ts';

const TRADE =
  /^(?:trade|exports|imports|surplus|deficit|gap|tariff|goods under tariff|contracted supply|freight)$/;

/** Measures that are of trade where the goods are named that move between countries. */
const OF_GOODS = /^(?:price|volume|cost|sales|value|amount|revenue)$/;
const MOVES =
  /\b(?:exports?|exported|exporters?|imports?|imported|importers?|deliver(?:y|ies|ed)|shipments?|shipped|supplies|supplied|pipelines?|customs|crude|barrels?|seaborne|terminals?)\b/i;
const COMMODITY = /^(?:barrel|bbl|bushel|mmbtu)$/;

/** Of what a share is where it is one of trade; a few words from the amount. */
const TRADED = '(?:trade|turnover|exports?|imports?|deliveries|shipments)\\b';
const SHARE_OF = new RegExp(`^\\)? (?:of|in) [^,;.]{0,60}\\b${TRADED}(?! (?:deals?|agreements?|wars?))`, 'i');
const SHARE_IN = new RegExp(
  `\\b(?:share|part|proportion) (?:of|in) [^,;.]{0,60}\\b${TRADED}[^,;.]{0,40}$`,
  'i',
);

/** How much of a sentence before and after an amount is looked at. */
const NEAR = 160;

/** True for a figure of trade: a flow of goods, a tariff, a share of either, the price or volume of what is traded. */
export function isTrade({ article, item }: Row<Figure>): boolean {
  if (/^(?:count|km|km2|MW)$/.test(item.unit)) return false;
  if (TRADE.test(item.measure)) return true;
  const sentence = sentenceAt(article, item.start) ?? item;
  const before = article.text.slice(Math.max(sentence.start, item.start - NEAR), item.start);
  const after = article.text.slice(item.end, Math.min(sentence.end, item.end + NEAR));
  if (item.measure === 'share' && item.direction !== null) return true;
  if (item.measure === 'share') return SHARE_OF.test(after) || SHARE_IN.test(before);
  if (!OF_GOODS.test(item.measure) || item.unit === 'percent') return false;
  if (item.measure === 'price' && COMMODITY.test(item.per ?? '')) return true;
  return (item.goods !== null || VOLUMES.test(item.unit)) && (MOVES.test(before) || MOVES.test(after));
}

const VOLUMES = /^(?:t|bcm|bbl\/d)$/;

/** A flow as the country sees it: what others import from it are its exports. */
function seenFrom(country: string, { measure, direction, parties }: Figure): string | null {
  if (!/^(?:exports|imports)$/.test(measure) || direction === 'bilateral') return measure;
  if (direction === null) return parties[0] === country ? measure : null;
  return direction.from === country ? 'exports' : direction.to === country ? 'imports' : measure;
}

/**
 * True where a figure is what the words ask for of a country: each of them, in any form, is a word of its measure, of the
 * goods that it is of or of its unit. Exports and imports are the country's own, whosever books they stand in. Words that
 * mean nothing by themselves ask for no figure.
 */
export function measures(wanted: string, country: string): (figure: Figure) => boolean {
  const asked = significant(wanted).map(({ term }) => term);
  return (figure) => {
    const { unit, goods } = figure;
    const volume = VOLUMES.test(unit) ? 'volume' : '';
    const own = new Set(termsOf(`${seenFrom(country, figure) ?? ''} ${goods ?? ''} ${unit} ${volume}`));
    return asked.length > 0 && asked.every((term) => own.has(term));
  };
}
