// Numbers as news writes them: digits, number words and scale words. Knows no unit and no currency.
import { NUMBER_WORDS } from '../number-words.ts';
import { isDash, type Token } from './token.ts';

/** A number and the index of the token after it. `bare` where no scale word was written ("5" in "5 to 7 million"). */
export interface Quantity {
  readonly value: number;
  readonly scale: number;
  readonly next: number;
  readonly digits: boolean;
}

/** Scale words that may stand apart from their number. */
const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  thousands: 1e3,
  million: 1e6,
  millions: 1e6,
  billion: 1e9,
  billions: 1e9,
  trillion: 1e12,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  bn: 1e9,
  bln: 1e9,
  trn: 1e12,
  tn: 1e12,
  tln: 1e12,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  crore: 1e7,
  crores: 1e7,
  cr: 1e7,
};
/** Letters that are a scale where they touch the number. */
const GLUED: Readonly<Record<string, number>> = { m: 1e6, k: 1e3 };
/** Letters that are a scale where they touch a sum of money. */
const MONEY_GLUED: Readonly<Record<string, number>> = { m: 1e6, k: 1e3, b: 1e9, t: 1e12 };

/** Exact decimal product, without the last digits' noise of binary floats. */
export function times(value: number, factor: number): number {
  return Number((value * factor).toPrecision(13));
}

function scaleAt(tokens: readonly Token[], at: number, money: boolean): { scale: number; next: number } {
  let scale = 1;
  let next = at;
  for (let step = 0; step < 2; step += 1) {
    const hyphen = isDash(tokens[next]) && tokens[next]?.glued === true ? 1 : 0;
    const token = tokens[next + hyphen];
    if (token === undefined) break;
    const written = Object.hasOwn(SCALES, token.lower) ? SCALES[token.lower] : undefined;
    const letter =
      token.glued && hyphen === 0 && scale === 1 ? (money ? MONEY_GLUED : GLUED)[token.lower] : undefined;
    const spaced = money && token.text === 'm' && scale === 1 ? 1e6 : undefined;
    const factor = written ?? letter ?? spaced;
    if (factor === undefined || (scale > 1 && factor < 1e6)) break;
    scale *= factor;
    next += hyphen + 1;
  }
  return { scale, next };
}

/** "half a billion", "a quarter of a trillion", "half a million". */
function partOfScale(tokens: readonly Token[], at: number): Quantity | null {
  const lower = (step: number) => tokens[at + step]?.lower ?? '';
  const scaleWord = (step: number) => {
    const word = lower(step);
    return /^(?:million|billion|trillion)$/.test(word) ? (SCALES[word] ?? 1) : 1;
  };
  if (lower(0) === 'half' && lower(1) === 'a' && scaleWord(2) > 1) {
    return { value: scaleWord(2) / 2, scale: scaleWord(2), next: at + 3, digits: false };
  }
  const parts = lower(0) === 'a' ? 1 : lower(0) === 'three' ? 3 : 0;
  const dash = isDash(tokens[at + 1]) ? 1 : 0;
  if (
    parts > 0 &&
    /^quarters?$/.test(lower(1 + dash)) &&
    lower(2 + dash) === 'of' &&
    lower(3 + dash) === 'a'
  ) {
    const scale = scaleWord(4 + dash);
    if (scale > 1) return { value: (scale * parts) / 4, scale, next: at + 5 + dash, digits: false };
  }
  return null;
}

/** The value of one number word (1 to 99) at `at`, hyphened or not: "twenty-five"; null where there is none. */
function smallAt(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const word = tokens[at]?.lower ?? '';
  const tens = NUMBER_WORDS.get(word);
  if (tens === undefined) return null;
  if (tens < 20) return { value: tens, next: at + 1 };
  const dash = isDash(tokens[at + 1]) ? 1 : 0;
  const unit = NUMBER_WORDS.get(tokens[at + 1 + dash]?.lower ?? '');
  return unit !== undefined && unit > 0 && unit < 10
    ? { value: tens + unit, next: at + 2 + dash }
    : { value: tens, next: at + 1 };
}

/** "and a half", hyphened or not. */
function halfAfter(tokens: readonly Token[], at: number): number {
  const words: string[] = [];
  let next = at;
  while (words.length < 3 && next < at + 6) {
    const token = tokens[next];
    if (token === undefined) break;
    if (!isDash(token)) words.push(token.lower);
    next += 1;
  }
  return words.join(' ') === 'and a half' ? next : 0;
}

function wordsNumber(tokens: readonly Token[], at: number): Quantity | null {
  const first = tokens[at]?.lower ?? '';
  const article =
    /^an?$/.test(first) &&
    /^(?:hundred|thousand|million|billion|trillion|dozen)$/.test(tokens[at + 1]?.lower ?? '');
  let [total, current, next, scale] = [0, article ? 1 : 0, article ? at + 1 : at, 1];
  let seen = article;
  for (let steps = 0; steps < 12; steps += 1) {
    const skip = seen && (tokens[next]?.lower === 'and' || isDash(tokens[next])) ? 1 : 0;
    const small = smallAt(tokens, next + skip);
    const word = tokens[next + skip]?.lower ?? '';
    if (small !== null && (current === 0 || current % 100 === 0) && (skip === 0 || current + total >= 100)) {
      current += small.value;
      next = small.next;
    } else if (seen && skip === 0 && word === 'hundred') [current, next] = [current * 100, next + 1];
    else if (seen && skip === 0 && word === 'dozen') [current, next] = [current * 12, next + 1];
    else if (seen && /^(?:thousand|million|billion|trillion)$/.test(word)) {
      scale = SCALES[word] ?? 1;
      [total, current, next] = [total + current * scale, 0, next + skip + 1];
    } else {
      const half = seen ? halfAfter(tokens, next) : 0;
      if (half === 0) break;
      [current, next] = [current + 0.5, half];
    }
    seen = true;
  }
  return seen ? { value: total + current, scale, next, digits: false } : null;
}

/**
 * The number that starts at this token, with its scale words ("51.6 lakh crore", "three-and-a-half million", "half a
 * billion", "1.2bn"), or null. `money` allows what only sums of money have: "$5b", "£3 m".
 */
export function quantityAt(tokens: readonly Token[], at: number, money: boolean): Quantity | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.value === null) return partOfScale(tokens, at) ?? wordsNumber(tokens, at);
  const half = halfAfter(tokens, at + 1);
  const { scale, next } = scaleAt(tokens, half > 0 ? half : at + 1, money);
  return { value: times(token.value + (half > 0 ? 0.5 : 0), scale), scale, next, digits: true };
}
