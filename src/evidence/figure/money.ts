// Signs, codes and words of money beside a number. Knows currencies, not what the money is for.
import { codeOf, currencyNoun, isCode } from './currency.ts';
import { SIGNS, TOUCHING, WORDLIKE } from './currency-signs.ts';
import { EVERYDAY } from './currency-words.ts';
import type { Token } from './token.ts';

/** Countries named around a place in the text, the nearest first: they tell rupees from rupees. */
export type Near = (offset: number) => readonly string[];

/** The country whose name or demonym stands in exactly these words, or null. */
export type CountryOf = (words: string) => string | null;

interface Mark {
  readonly code: string;
  readonly next: number;
}

/** The sign or code of a currency that starts at this token and leads a number, with the index of that number. */
export function signAt(tokens: readonly Token[], at: number, near: Near): Mark | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined || first.value !== null) return null;
  const joint = second?.glued === true && second.value === null ? first.text + second.text : '';
  const two = Object.hasOwn(SIGNS, joint);
  const written = two ? joint : first.text;
  const sign = Object.hasOwn(SIGNS, written) ? SIGNS[written] : isCode(written) ? written : undefined;
  if (sign === undefined) return null;
  const before = tokens[at - 1];
  if (/^\p{L}/u.test(written) && first.glued && before !== undefined && /[\p{L}\p{N}-]$/u.test(before.text))
    return null;
  let next = at + (two ? 2 : 1);
  if (tokens[next]?.text === '.' && /^\p{L}/u.test(written)) next += 1;
  const number = tokens[next];
  if (number === undefined || number.value === null) return null;
  if (TOUCHING.has(written) && !number.glued) return null;
  if ((WORDLIKE.has(written) || (isCode(written) && number.glued)) && !weighty(tokens, next)) return null;
  const code = /^[A-Z]{3}$/.test(sign) ? sign : codeOf(sign, near(first.start));
  return code === null ? null : { code: written === '¥' ? yenOrYuan(near(first.start)) : code, next };
}

function yenOrYuan(near: readonly string[]): string {
  return near.find((country) => country === 'China' || country === 'Japan') === 'China' ? 'CNY' : 'JPY';
}

/** A number that can only be money beside a word such as "TRY": with decimals, thousands or a scale word. */
function weighty(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at];
  return (
    number !== undefined &&
    (/[.,]/.test(number.text) ||
      /^(?:million|billion|trillion|bn|m|mn|trn)$/.test(tokens[at + 1]?.lower ?? ''))
  );
}

interface Word extends Mark {
  readonly factor: number;
}

/** Words of money at this token ("zlotys", "Canadian dollars", "US cents", "PLN"), with the index after them. */
export function moneyWordAt(
  tokens: readonly Token[],
  at: number,
  scaled: boolean,
  near: Near,
  countryOf: CountryOf,
): Word | null {
  const word = tokens[at];
  if (word === undefined || word.value !== null) return null;
  if (isCode(word.text) && (scaled || !WORDLIKE.has(word.text)))
    return { code: word.text, factor: 1, next: at + 1 };
  const cents = centsAt(tokens, at);
  if (cents !== null) return cents;
  const noun = currencyNoun(word.lower);
  if (noun !== null) return named(word, noun, at + 1, scaled, near);
  const after = tokens[at + 1];
  const nounAfter = after === undefined ? null : currencyNoun(after.lower);
  if (after === undefined || nounAfter === null) return null;
  const country = countryOf(word.text);
  const code = country === null ? null : codeOf(nounAfter, [country]);
  return code === null ? null : { code, factor: 1, next: at + 2 };
}

function named(word: Token, noun: string, next: number, scaled: boolean, near: Near): Word | null {
  if (EVERYDAY.has(noun) && !scaled && word.lower === noun) return null;
  if (!/^\p{L}/u.test(word.text)) return null;
  const fixed = noun === 'dollar' || noun === 'pound';
  const code = codeOf(noun, fixed ? [] : near(word.start));
  return code === null ? null : { code, factor: 1, next };
}

function centsAt(tokens: readonly Token[], at: number): Word | null {
  const [first, second] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (/^(?:cents?|¢)$/.test(first)) return { code: 'USD', factor: 0.01, next: at + 1 };
  if (first === 'pence') return { code: 'GBP', factor: 0.01, next: at + 1 };
  if (!/^cents?$/.test(second)) return null;
  if (first === 'euro') return { code: 'EUR', factor: 0.01, next: at + 2 };
  return first === 'us' ? { code: 'USD', factor: 0.01, next: at + 2 } : null;
}
