// Whether a time is the period or the base of a figure ("exports rose 12 % in 2023") and no happening of its own.
import { readIsoDay } from '../time/calendar.ts';
import type { Token } from '../token/tokens.ts';
import { stateAmount } from './amount.ts';
import { type Candidate, clauseTokens, lowerAt } from './candidate.ts';
import { verbBeside } from './verb.ts';

const LEVELS: ReadonlySet<string> = new Set(
  `rose rise rises risen rising fell fall falls fallen falling climbed climb dropped drop grew grow grown shrank slid
  slipped jumped soared surged plunged declined increased decreased narrowed widened reached hit totalled totaled
  amounted stood came accounted made exported imported shipped sold bought took pumped produced handled carried spent
  flowed flows transited delivered delivers differ differs earned cost lost gained ran was were is are be been doubled tripled trebled quadrupled halved averaged exceeded visited
  sent received consumed burned fetched shed posted recorded recovered exchanged traded inched touched put puts values
  valued imports exports supplied covered contributed yielded employed booked ate owed counted count estimated peaked brought`.split(
    /\s+/,
  ),
);
const NOUNS =
  /^(?:exports?|imports?|trade|sales|shipments?|deliveries|output|production|turnover|growth|inflation|deficit|surplus|earnings|revenues?|profits?|losses|prices?|data|figures?|value|bill|turnout|spending|investment|gdp|lines|products)$/;

/** About a month or longer; a time without both ends is long. */
export function isCoarse({ time }: Candidate): boolean {
  const earliest = readIsoDay(time.earliest);
  const latest = readIsoDay(time.latest);
  return earliest === null || latest === null || latest - earliest >= 25;
}

/** True where a noun of levels and flows stands before the time's preposition: "exports in June", "sales to India in". */
function followsNoun({ tokens, first, from }: Candidate): boolean {
  for (let index = first - 1; index >= Math.max(from, first - 6); index--) {
    const token = tokens[index];
    if (token === undefined || token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'PUNCT')
      return false;
    if (NOUNS.test(token.lower)) return true;
  }
  return false;
}

/** The verb beside the time, the one before it where it is a mere adjective ("shipped 3 tonnes of liquefied gas in"). */
function governing(candidate: Candidate): Token | undefined {
  const { tokens, from, first } = candidate;
  const place = verbBeside(candidate);
  const isAdjective =
    place >= 0 && place < first && /ed$/.test(lowerAt(candidate, place)) && tokens[place + 1]?.pos === 'NOUN';
  if (!isAdjective || /^(?:DET|PRON|PROPN|NOUN)$/.test(tokens[place - 1]?.pos ?? '')) return tokens[place];
  for (let index = place - 1; index >= from; index--) if (tokens[index]?.pos === 'VERB') return tokens[index];
  return tokens[place];
}

const REPORTS = /^(?:reported|calculated|estimated|reckoned)$/;

/** "Half of it was maize, the agency reported in May": when a count was told, and nothing that happened. */
function isReport(candidate: Candidate): boolean {
  const { tokens, from, to, first } = candidate;
  const isTold = tokens.slice(Math.max(from, first - 2), first).some(({ lower }) => REPORTS.test(lower));
  return isTold && stateAmount(tokens.slice(from, to));
}

/** "Around 50 percent until the second half": how long an amount held. */
function isLevelUntil(candidate: Candidate): boolean {
  const { tokens, first, from } = candidate;
  if (!/^(?:until|till)$/.test(lowerAt(candidate, first - 1))) return false;
  return stateAmount(tokens.slice(Math.max(from, first - 4), first - 1));
}

/** "The call is for 5 million by 2035" is a deadline. */
const BEING = /^(?:is|are|was|were|be|been)$/;

/** "By 20 June they had shipped 5 million tonnes": a count up to a day that is past, and no deadline. */
function isCount(candidate: Candidate): boolean {
  const clause = clauseTokens(candidate);
  if (lowerAt(candidate, candidate.first - 1) !== 'by' || !stateAmount(clause)) return false;
  const verb = governing(candidate);
  return verb !== undefined && clause.includes(verb) && LEVELS.has(verb.lower) && !BEING.test(verb.lower);
}

const PRICED = /^(?:stood|costs?|traded|averaged|fetched)$/;

/** "The index stood at $3,072 on 11 January": what something was worth on a day. */
function isPrice(candidate: Candidate): boolean {
  const clause = clauseTokens(candidate);
  const time = clause.findIndex(({ start }) => start >= candidate.time.start);
  const before = clause.slice(0, time);
  const verb = before.findLastIndex(({ lower, pos }) => pos === 'VERB' || PRICED.test(lower));
  return PRICED.test(before[verb]?.lower ?? '') && before.slice(verb).some(({ text }) => MONEY.test(text));
}

const MONEY =
  /^(?:\p{Lu}{0,3}[$€£¥₹₽].*|dollars?|euros?|cents?|pounds?|yuan|roubles?|rubles?|rupees?|yen|francs?)$/u;

/** "Has 16 votes this year": how many something has, and nothing that happened. */
function isHolding(candidate: Candidate): boolean {
  const { tokens, first, from } = candidate;
  const place = tokens.slice(from, first).findLastIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const [verb, next] = [tokens[from + place], tokens[from + place + 1]];
  return place >= 0 && /^ha(?:s|ve)$/.test(verb?.lower ?? '') && /^\d/.test(next?.text ?? '');
}

/**
 * True for a month or longer that says of when an amount or a level is: in a clause that states an amount under a verb
 * of levels and flows or under no verb, or right after a noun of them. A deadline ("by 2030") is none.
 */
export function isStatistic(candidate: Candidate): boolean {
  if (isCount(candidate) || isPrice(candidate)) return true;
  if (!isCoarse(candidate) || lowerAt(candidate, candidate.first - 1) === 'by') return false;
  if (isReport(candidate) || isLevelUntil(candidate) || isHolding(candidate)) return true;
  const { tokens, from, to } = candidate;
  if (followsNoun(candidate) && stateAmount(tokens.slice(from, to))) return true;
  const clause = clauseTokens(candidate);
  if (!stateAmount(clause)) return false;
  const verb = governing(candidate);
  const inside = verb !== undefined && clause.includes(verb);
  return inside ? LEVELS.has(verb.lower) : !clause.some(({ pos }) => pos === 'VERB');
}

const COMPARED = /(?:compared (?:with|to)|up from|down from|than|against|versus|above|below)$/;
const FIRSTS =
  /^(?:first|second|third|lowest|highest|worst|best|biggest|largest|smallest|most|least|fastest|deadliest|only|high|low)$/;

/** True where the words left of the time, up to the last verb or mark, compare with it. */
function isCompared({ tokens, first, from }: Candidate): boolean {
  let left = '';
  for (let index = first - 1; index >= Math.max(from, first - 9); index--) {
    const token = tokens[index];
    if (token?.lower === 'compared') return true;
    if (token === undefined || token.pos === 'VERB' || /^[,;:]$/.test(token.text)) break;
    left = `${token.lower}${left === '' ? '' : ' '}${left}`;
    if (COMPARED.test(token.lower) || COMPARED.test(left.split(' ').slice(0, 2).join(' '))) return true;
    if (token.lower === 'from' && /\d/.test(left)) return true;
  }
  return false;
}

/** True where the time only says what something is compared with or measured from: "than in 2014", "the worst since 2009". */
export function isBaseline(candidate: Candidate): boolean {
  const { tokens, first, from, last, time } = candidate;
  const before = lowerAt(candidate, first - 1);
  if (before === '=' || tokens[last]?.text === '=') return true;
  if (before === 'of' && lowerAt(candidate, first - 2) === 'as') return true;
  if (/\b(?:same (?:period|months?|quarter)|a year (?:earlier|ago|before))\b/i.test(time.text)) return true;
  if ((before === 'on' || before === 'about') && isCoarse(candidate)) return true;
  if (isCoarse(candidate) && isCompared(candidate)) return true;
  if (/^(?:on|in|at)$/.test(before) && lowerAt(candidate, first - 2) === 'than') return true;
  if (before !== 'since') return /^(?:than|against|versus)$/.test(before);
  const words = tokens.slice(Math.max(from, first - 16), first).map(({ lower }) => lower);
  return (
    words.some((word) => FIRSTS.test(word)) || stateAmount(tokens.slice(Math.max(from, first - 8), first))
  );
}
