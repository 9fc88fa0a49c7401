// Whether tokens state an amount: a number with a unit, a sign or a scale, or a fraction.
import type { Token } from '../token/tokens.ts';

const SCALE =
  /^(?:million|billion|trillion|m|bn|trn|mln|bln|percent|per|pct|crore|lakh|tonnes|tons|barrels|bcm|mw|gw|km|bpd|mt|points?|%)$/;
const PARTS = /^(?:thirds|quarters|fifths|tenths|halves|half|doubled|tripled|trebled|quadrupled|halved)$/;
const PART = /^(?:third|quarter|fifth|tenth)$/;

const ORDINAL = /^(?:\d{1,4}(?:st|nd|rd|th)|\d{4}s)$/;

function isAmount(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (PARTS.test(token.lower)) return true;
  if (PART.test(token.lower) && /^(?:a|an|one|-)$/.test(tokens[index - 1]?.lower ?? '')) return true;
  if (/^[\p{L}$€£¥₹₽]{1,3}\d[\d.,]*\p{L}{0,3}$/u.test(token.text)) return true;
  if (!/^\d/.test(token.text) || ORDINAL.test(token.lower)) return false;
  const before = tokens[index - 1]?.text ?? '';
  if (/[$€£¥₹₽]$/.test(before) || /[,.]\d/.test(token.text) || /[a-z%]$/i.test(token.text)) return true;
  return SCALE.test(tokens[index + 1]?.lower ?? '') || /^[A-Z]{3}$/.test(before);
}

/** True where one of the tokens is an amount; dates, counts of a few and ordinals are none. */
export function stateAmount(tokens: readonly Token[]): boolean {
  return tokens.some((_, index) => isAmount(tokens, index));
}
