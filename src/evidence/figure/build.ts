// A number and its unit put together into one amount, with the rate that may follow. Knows no text around them.
import type { Amount } from './amount.ts';
import { rateAt } from './rate.ts';
import { isDash, type Token } from './token.ts';

/** The unit that a number was found to have, and the token after it. */
export interface Unit {
  readonly unit: string;
  readonly factor: number;
  readonly kind: Amount['kind'];
  readonly noun: string | null;
  readonly next: number;
}

/** The amount from its first token on, with "a tonne" or "per household" after its unit; null outside the tokens. */
export function amount(
  tokens: readonly Token[],
  first: number,
  value: number,
  unit: Unit,
  valueMax?: number,
): Amount | null {
  const rate = unit.kind === 'percent' || unit.kind === 'points' ? null : rateAt(tokens, unit.next);
  const next = rate?.next ?? unit.next;
  const [start, last] = [tokens[first], tokens[next - 1]];
  if (start === undefined || last === undefined) return null;
  const whole = {
    start: start.start,
    end: last.end,
    first,
    next,
    value,
    factor: unit.factor,
    unit: unit.unit,
    kind: unit.kind,
    noun: unit.noun,
    per: rate?.per ?? null,
    change: null,
  };
  return valueMax === undefined ? whole : { ...whole, valueMax };
}

/** Numbers inside names, clock times and decimals of versions are no amounts: "S-400", "3:15", "4.2.1". */
export function insideWord(tokens: readonly Token[], at: number): boolean {
  const [token, before, earlier] = [tokens[at], tokens[at - 1], tokens[at - 2]];
  if (token === undefined || !token.glued || before === undefined) return false;
  if (/^[\p{L}\d:.,/#]/u.test(before.text)) return true;
  return isDash(before) && before.glued && earlier !== undefined && /[\p{L}\d]$/u.test(earlier.text);
}
