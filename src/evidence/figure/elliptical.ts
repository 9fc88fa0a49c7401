// Numbers that leave out the unit of the amount before them: "to 20.2 billion", "from 3.6 million". Finds no units.
import type { Amount } from './amount.ts';
import { amount, insideWord } from './build.ts';
import { quantityAt } from './number.ts';
import type { Token } from './token.ts';

/** "up from 3.6 million in 2014": a number without its unit, right after a word that compares it with the last amount. */
export function elliptical(tokens: readonly Token[], at: number, before: Amount | undefined): Amount | null {
  if (before === undefined || before.kind === 'share' || before.kind === 'multiple') return null;
  if (tokens[at]?.value == null) return null;
  const scaled = scaledAlone(tokens, at, before);
  if (scaled !== null || before.kind === 'money') return scaled;

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

/** "rose 12.5 percent to 16.81 billion, imports to 20.2 billion": a number with a scale word, no noun and the same unit. */
function scaledAlone(tokens: readonly Token[], at: number, before: Amount): Amount | null {
  const number = quantityAt(tokens, at, false);
  if (
    number === null ||
    number.scale < 1e6 ||
    insideWord(tokens, at) ||
    !(before.kind === 'money' || before.unit === 't')
  )
    return null;
  const after = tokens[number.next];
  if (
    at - before.next > 30 ||
    !sameSentence(tokens, before.next, at) ||
    (after !== undefined && !/^[,.;:()]$/.test(after.text) && !NEXT.test(after.lower))
  )
    return null;
  const unit = { unit: before.unit, factor: 1, kind: before.kind, noun: before.noun, next: number.next };
  return amount(tokens, at, number.value, unit);
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
