// The goods that news tells the trade of, by the words for them. Knows no amount.
import type { Statement } from './statement.ts';

const GOODS = new Set(
  (
    'oil crude gas lng petroleum diesel petrol gasoline fuel fuels kerosene coal uranium energy electricity hydrogen ' +
    'grain grains wheat corn maize barley rice soya soybeans sugar coffee tea cocoa cotton beef pork poultry meat fish seafood ' +
    'salmon dairy milk cheese fruit vegetables bananas wine spirits tobacco food foodstuffs agricultural farm fertiliser ' +
    'fertilisers fertilizer fertilizers potash steel iron aluminium aluminum copper nickel zinc lithium cobalt titanium ' +
    'palladium platinum gold silver diamonds metals minerals timber wood lumber paper pulp textiles textile clothing garments ' +
    'apparel footwear cars car vehicles trucks tractors machinery machines equipment electronics chips semiconductors ' +
    'semiconductor phones smartphones computers drones arms weapons weaponry ammunition missiles aircraft ships chemicals ' +
    'plastics medicines pharmaceuticals vaccines services goods merchandise'
  ).split(' '),
);

/** Words of which the goods have two: "crude oil", "iron ore", "rare earths". */
const PAIRS: Readonly<Record<string, RegExp>> = {
  crude: /^oil$/,
  iron: /^ore$/,
  natural: /^gas$/,
  rare: /^earths?$/,
  palm: /^oil$/,
  sunflower: /^oil$/,
  agricultural: /^(?:goods|products|produce)$/,
  farm: /^(?:goods|products|produce)$/,
};

/** Nouns of which "gas" and "oil" are no goods that are traded: "oil price" is one, "oil minister" is none. */
const NO_GOODS =
  /^(?:minister|ministry|company|companies|field|fields|producer|producers|major|majors|giant)$/;

/** The words of the goods, lower case, and the token after them. */
export interface Named {
  readonly words: string;
  readonly next: number;
}

/** The goods that start at the token, with the token after them; null where none do. */
export function goodsAt(statement: Statement, token: number): Named | null {
  const [word, after] = [statement.tokens[token], statement.tokens[token + 1]];
  if (word === undefined || token >= statement.to) return null;
  if (PAIRS[word.lower]?.test(after?.lower ?? '') === true)
    return { words: `${word.lower} ${after?.lower ?? ''}`, next: token + 2 };
  if (!GOODS.has(word.lower) || NO_GOODS.test(after?.lower ?? '')) return null;
  const both = word.lower === 'goods' && after?.lower === 'and';
  if (both && statement.tokens[token + 2]?.lower === 'services')
    return { words: 'goods and services', next: token + 3 };
  if (word.lower === 'crude') return { words: 'crude oil', next: token + 1 };
  return { words: word.text === 'LNG' ? 'LNG' : word.lower, next: token + 1 };
}
