// What stands after an amount to make it a rate: "a tonne", "per household", "/MWh", "each". Knows no number.
import { isDash, type Token } from './token.ts';

const TIMES = 'year|month|week|day|quarter|hour|season|decade|night|trip|annum';
const THINGS =
  'tonne|ton|barrel|kilo|kilogram|kg|litre|liter|gallon|ounce|bushel|pound|head|person|piece|share|unit|household|' +
  'kilowatt|megawatt|kwh|mwh|mmbtu|container|lorry|truck|car|cargo|bag|bale|sheet|seat|ticket|passenger|student|pupil|' +
  'job|family|worker|soldier|round|shell|missile|copy|vote|mile|kilometre|kilometer|acre|hectare|carat|stem|dozen|bottle';
const RATED = new Set(`${TIMES}|${THINGS}`.split('|'));
/** "a year earlier" compares; it is no rate. */
const COMPARES = /^(?:earlier|ago|before|later|after|on|previously|prior|hence)$/;
const TIMES_ONLY = new Set(TIMES.split('|'));

/** The index after the rate that starts at this token, with the thing it is for; null where none starts there. */
export function rateAt(
  tokens: readonly Token[],
  at: number,
): { readonly per: string; readonly next: number } | null {
  const hyphen = isDash(tokens[at]) && tokens[at]?.glued === true ? 1 : 0;
  const lead = tokens[at + hyphen];
  if (lead === undefined) return null;
  const time = tokens[at + hyphen + 1];
  if (lead.lower === 'each' && time !== undefined && TIMES_ONLY.has(time.lower))
    return { per: time.lower, next: at + hyphen + 2 };
  if (/^(?:each|apiece)$/.test(lead.lower)) return { per: lead.lower, next: at + hyphen + 1 };
  const thing = at + hyphen + 1 + (hyphen === 1 && isDash(tokens[at + 2]) ? 1 : 0);
  const word = tokens[thing];
  if (word === undefined) return null;
  if (/^an?$/.test(lead.lower)) {
    if (!RATED.has(word.lower)) return null;
    if (TIMES_ONLY.has(word.lower) && COMPARES.test(tokens[thing + 1]?.lower ?? '')) return null;
    return { per: word.lower, next: afterUnit(tokens, thing + 1) };
  }
  if (lead.text === '/' && lead.glued && word.glued && word.value === null)
    return { per: word.lower, next: thing + 1 };
  if (lead.lower !== 'per') return null;
  const ton = tokens[thing + 1];
  if (/^(?:metric|short|long)$/.test(word.lower) && ton !== undefined && /^tonn?e?s?$/.test(ton.lower))
    return { per: `${word.lower} ${ton.lower}`, next: thing + 2 };
  const many = word.value !== null || /^(?:thousand|million|hundred)$/.test(word.lower);
  return many
    ? { per: word.lower, next: wordsAfter(tokens, thing + 1, 3) }
    : { per: word.lower, next: afterUnit(tokens, thing + 1) };
}

/** "kilowatt-hour" and "kilowatt hour" are one thing. */
function afterUnit(tokens: readonly Token[], at: number): number {
  const dash = isDash(tokens[at]) ? 1 : 0;
  return /^(?:hours?)$/.test(tokens[at + dash]?.lower ?? '') ? at + dash + 1 : at;
}

/** "per thousand board feet": the words of the measured thing, at most so many, up to a word of another kind. */
function wordsAfter(tokens: readonly Token[], at: number, most: number): number {
  let next = at;
  while (
    next < at + most &&
    /^\p{L}/u.test(tokens[next]?.text ?? '') &&
    !STOPS.test(tokens[next]?.lower ?? '')
  )
    next += 1;
  return next;
}

const STOPS =
  /^(?:in|on|at|to|from|for|and|or|but|of|by|as|than|last|this|since|until|while|which|that|the|a|is|was|were|are)$/;
