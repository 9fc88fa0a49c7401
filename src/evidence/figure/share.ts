// Parts and multiples in words: "a third", "two-fifths", "one in five", "doubled", "sixfold". Knows no unit but percent.
import { NUMBER_WORDS } from '../number-words.ts';
import type { Amount } from './amount.ts';
import { quantityAt, times } from './number.ts';
import { isDash, type Token, wordsFrom } from './token.ts';

const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twelfth: 12,
  twentieth: 20,
  hundredth: 100,
};
/** Words after "a third" and "a quarter" with which it is a part and no ordinal or span of time. */
const AFTER_PART =
  /^(?:of|less|more|fewer|lower|higher|smaller|larger|bigger|below|above|as|part|cheaper|dearer|faster|slower|since|down|up)$/;
/** Words before it that do the same. */
const BEFORE_PART =
  /^(?:by|than|about|around|almost|nearly|roughly|approximately|over|under|some|just|barely|only|up|down|lost|fell|rose|grew|shrank|dropped|gained|least|most|to|or|estimated|usual|comprises?|makes?|represents?|accounts?|totalling)$/;
const AFTER_HALF = /^(?:of|the|its|their|his|her|our|my|your|all|that|those|these|what|as)$/;
const NOT_HALVES =
  /^(?:first|second|latter|other|last|next|this|early|late|half|opening|final|former|previous|same|per|each)$/;

const percent = (part: number, whole: number) => Math.round((part / whole) * 1e4) / 100;

interface Part {
  readonly value: number;
  readonly next: number;
}

/** "two-thirds", "one-tenth", "a third", "three quarters". */
function fractionAt(tokens: readonly Token[], at: number): Part | null {
  const [first, second] = [tokens[at]?.lower ?? '', isDash(tokens[at + 1]) ? 1 : 0];
  const word = tokens[at + 1 + second]?.lower ?? '';
  const whole = PARTS[word.replace(/s$/, '')];
  if (whole === undefined || whole === 2) return null;
  const next = at + 2 + second;
  const numerator = /^(?:an?|one)$/.test(first) ? 1 : (quantityAt(tokens, at, false)?.value ?? 0);
  if (tokens[at]?.value !== null && tokens[at]?.value !== undefined) return null;
  if (word.endsWith('s'))
    return numerator > 1 && numerator < whole ? { value: percent(numerator, whole), next } : null;
  if (numerator !== 1) return null;
  if (second === 1 && first === 'one') return { value: percent(1, whole), next };
  const after = tokens[next]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  if (/^(?:century|hour|final|finals|mile|pounder)$/.test(after)) return null;
  return AFTER_PART.test(after) || (BEFORE_PART.test(before) && !/^\p{L}/u.test(after)) || FELL.test(before)
    ? { value: percent(1, whole), next }
    : null;
}

const FELL = /^(?:by|than|almost|nearly|roughly|lost|fell|rose|grew|shrank|dropped|gained|up|down)$/;

function halfAt(tokens: readonly Token[], at: number): Part | null {
  if (tokens[at]?.lower !== 'half' || isDash(tokens[at + 1]) || isDash(tokens[at - 1])) return null;
  const [before, after] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (NOT_HALVES.test(before) || /^(?:an?|time|past|hour|hours|year|years|way|dozen|century)$/.test(after))
    return null;
  return AFTER_HALF.test(after) || BEFORE_PART.test(before) || before === 'in'
    ? { value: 50, next: at + 1 }
    : null;
}

/** "one in five", "six in 10", "one barrel in five". */
function outOfAt(tokens: readonly Token[], at: number): Part | null {
  const part = quantityAt(tokens, at, false);
  if (part === null || part.scale > 1 || part.value < 1 || part.value > 99) return null;
  const noun = tokens[part.next]?.lower === 'in' || tokens[part.next]?.lower === 'out' ? 0 : 1;
  const link = part.next + noun;
  const step =
    tokens[link]?.lower === 'in'
      ? 1
      : tokens[link]?.lower === 'out' && tokens[link + 1]?.lower === 'of' && noun === 0
        ? 2
        : 0;
  if (step === 0 || (noun === 1 && (part.value !== 1 || !/^\p{Ll}+$/u.test(tokens[part.next]?.text ?? ''))))
    return null;
  const whole = quantityAt(tokens, link + step, false);
  if (
    whole === null ||
    whole.value <= part.value ||
    ![3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100].includes(whole.value)
  )
    return null;
  if (
    /^(?:days?|weeks?|months?|years?|hours?|minutes?|decades?|percent|per|%)$/.test(
      tokens[whole.next]?.lower ?? '',
    )
  )
    return null;
  return { value: percent(part.value, whole.value), next: whole.next };
}

const MULTIPLES: Readonly<Record<string, number>> = {
  doubl: 100,
  tripl: 200,
  trebl: 200,
  quadrupl: 300,
  quintupl: 400,
};

/** "doubled" is a rise of 100 percent, "halved" a fall of 50, "sixfold" a rise of 500. */
function multipleAt(tokens: readonly Token[], at: number): (Part & { change: 'rise' | 'fall' }) | null {
  const [word, after, then] = wordsFrom(tokens, at, 3) as [string, string, string];
  const before = tokens[at - 1]?.lower ?? '';
  if (isDash(tokens[at + 1]) && then !== 'fold') return null;
  const modal = /^(?:to|will|would|could|should|may|might|can|than|nearly|almost)$/.test(before);
  if (/^(?:halved|halving)$/.test(word) || (word === 'halve' && modal))
    return { value: 50, next: at + 1, change: 'fall' };
  const [, stem, ending] = /^(doubl|tripl|trebl|quadrupl|quintupl)(ed|ing|e|es)$/.exec(word) ?? [];
  if (
    stem !== undefined &&
    after !== 'down' &&
    after !== 'standard' &&
    (ending === 'ed' || ending === 'ing' || modal)
  ) {
    return { value: MULTIPLES[stem] ?? 100, next: at + 1, change: 'rise' };
  }
  const [, number] = /^([a-z]{3,7})fold$/.exec(word) ?? [];
  const dashed = isDash(tokens[at + 1]) && then === 'fold' ? 3 : 0;
  const many = quantityAt(tokens, at, false);
  const factor = number !== undefined ? foldsOf(number) : dashed > 0 ? (many?.value ?? 0) : 0;
  return factor > 1 ? { value: times(factor - 1, 100), next: at + (dashed || 1), change: 'rise' } : null;
}

/** What "-fold" is written to as one word: "twofold" to "tenfold", "twentyfold", "hundredfold". */
function foldsOf(word: string): number {
  const value = NUMBER_WORDS.get(word) ?? 0;
  if (word === 'hundred') return 100;
  return value <= 10 || value === 20 ? value : 0;
}

/** The part or multiple that starts at this token, in percent, or null. */
export function shareAt(tokens: readonly Token[], at: number): Amount | null {
  const number = tokens[at]?.value === null ? quantityAt(tokens, at, false) : null;
  if (number !== null && number.scale >= 1e6) return null;
  const multiple = multipleAt(tokens, at);
  const part = multiple ?? outOfAt(tokens, at) ?? fractionAt(tokens, at) ?? halfAt(tokens, at);
  const [first, last] = [tokens[at], part === null ? undefined : tokens[part.next - 1]];
  if (part === null || first === undefined || last === undefined) return null;
  return {
    start: first.start,
    end: last.end,
    first: at,
    next: part.next,
    value: part.value,
    factor: 1,
    unit: 'percent',
    kind: multiple === null ? 'share' : 'multiple',
    noun: null,
    per: null,
    change: multiple?.change ?? null,
  };
}
