// Numbers that leave out the unit of the amount before them: "to 20.2 billion", "from 3.6 million". Finds no units.
import type { Amount } from './amount.ts';
import { amount, insideWord } from './build.ts';
import { type Quantity, quantityAt, times } from './number.ts';
import type { Token } from './token.ts';

/**
 * "up from 3.6 million in 2014", "to 20.2 billion": a number without its unit, after the amounts `found` so far; with a
 * scale word it has the unit of the last scaled amount of its sentence, else that of the amount it is compared with.
 */
export function elliptical(tokens: readonly Token[], at: number, found: readonly Amount[]): Amount | null {
  const before = found.at(-1);
  if (before === undefined || tokens[at]?.value == null) return null;
  const scaled = scaledAlone(tokens, at, found);
  if (scaled !== null) return scaled;
  if (before.kind === 'share' || before.kind === 'multiple' || before.kind === 'money') return null;

  const number = quantityAt(tokens, at, false);
  const token = tokens[at];
  if (
    number === null ||
    !number.digits ||
    token === undefined ||
    insideWord(tokens, at) ||
    at - before.next > 14
  )
    return null;
  if (number.scale === 1 && number.value >= 1800 && number.value < 2100 && !/[.,]/.test(token.text))
    return null;
  const lead = [1, 2, 3].find((back) =>
    /^(?:from|against|than|versus|to)$/.test(tokens[at - back]?.lower ?? ''),
  );
  if (lead === undefined || !hedges(tokens, at - lead + 1, at) || !sameSentence(tokens, before.next, at))
    return null;
  const after = tokens[number.next];
  if (
    after !== undefined &&
    /^(?:[\p{Lu}\d$€£%:/-]|st|nd|rd|th|days?|weeks?|months?|years?|hours?|minutes?|am|pm|a\.m|p\.m)/u.test(
      after.text,
    )
  )
    return null;
  const scaleOf = before.kind === 'percent' && number.value < 100 && number.value < before.value * 10;
  const fromBefore = tokens[before.first - 1]?.lower === 'from';
  if (tokens[at - lead]?.lower === 'to' && !scaleOf && !fromBefore) return null;
  if (number.scale === 1 && after !== undefined && /^\p{Ll}/u.test(after.text) && !NEXT.test(after.lower))
    return null;
  const factor =
    before.unit === 'count' || number.scale > 1 || number.value > 100 || before.kind === 'percent' ? 1 : 0;
  return factor === 0
    ? null
    : amount(tokens, at, number.value, {
        unit: before.unit,
        factor: 1,
        kind: before.kind,
        noun: before.noun,
        next: number.next,
      });
}

/** How many amounts and words back the one may stand whose unit a number with a scale word takes. */
const BACK = 4;
const WORDS_BACK = 45;

/** The last amount of money, tonnes or cubic metres in the sentence, or the crowd just counted ("and 100 thousand in Aville"). */
function scaledBefore(
  tokens: readonly Token[],
  at: number,
  next: number,
  found: readonly Amount[],
): Amount | undefined {
  const last = found.at(-1);
  const crowd = last?.kind === 'count' && last.value >= 1000 && /^(?:in|at)$/.test(tokens[next]?.lower ?? '');
  if (crowd && at - last.next <= 12 && sameSentence(tokens, last.next, at)) return last;
  const near = found
    .slice(-BACK)
    .findLast((one) => one.kind === 'money' || one.unit === 't' || one.unit === 'bcm');
  return near !== undefined && at - near.next <= WORDS_BACK && sameSentence(tokens, near.next, at)
    ? near
    : undefined;
}

/** "rose 12.5 percent to 16.81 billion, imports to 20.2 billion": a number with a scale word, no noun and the same unit. */
function scaledAlone(tokens: readonly Token[], at: number, found: readonly Amount[]): Amount | null {
  const number = quantityAt(tokens, at, false);
  if (number === null || number.scale < 1e3 || insideWord(tokens, at)) return null;
  if (tokens[number.next - 1]?.text.length === 1) return null;
  const after = tokens[number.next];
  if (after !== undefined && !/^[,.;:()]$/.test(after.text) && !NEXT.test(after.lower)) return null;
  const before = scaledBefore(tokens, at, number.next, found);
  if (before === undefined || (before.kind !== 'count' && number.scale < 1e6)) return null;
  const { unit, factor, kind, noun } = before;
  return amount(tokens, at, times(number.value, factor), { unit, factor, kind, noun, next: number.next });
}

/** The token of the second number in "7.7 million of 32 million", "32.9 million or about 33 million", "from 25 to 100"; or null. */
export function compared(tokens: readonly Token[], at: number, number: Quantity): number | null {
  const link = tokens[number.next]?.lower ?? '';
  const moves = link === 'to' && tokens[at - 1]?.lower === 'from' && number.digits;
  if (!moves && !(/^(?:of|or)$/.test(link) && number.scale >= 1e6)) return null;
  let next = number.next + 1;
  while (next < number.next + 4 && hedges(tokens, next, next + 1)) next += 1;
  return next;
}

/** Words after a number that are no thing it could count. */
const NEXT =
  /^(?:in|on|at|to|from|for|by|as|and|or|but|of|with|than|last|this|a|the|while|when|before|after|during|over|until|since|today|now|more|less|up|down|was|were)$/;

function hedges(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every((token) =>
      /^(?:about|around|over|nearly|almost|some|just|under|only|a|peak|of|more|than|roughly)$/.test(
        token.lower,
      ),
    );
}

function sameSentence(tokens: readonly Token[], from: number, to: number): boolean {
  return !tokens
    .slice(from, to)
    .some((token, step) => /^[.!?]$/.test(token.text) && tokens[from + step + 1]?.glued === false);
}
