// Roles told beside a name: "Lena Vogt, a spokeswoman for the ministry", "the trade minister, Lena Vogt", "Lena Vogt was
// appointed trade minister". Must not know who bears them.
import type { Range } from '../../corpus/span.ts';
import type { Token } from '../token/tokens.ts';
import { isCalendar, isCapital } from './phrases.ts';
import { ROLES } from './titles.ts';

/** How many words an apposition may have. */
const LONGEST = 22;

/** The role in apposition behind the name that ends before token `at`, without its article; null if none is there. */
export function roleAfter(tokens: readonly Token[], at: number): Range | null {
  if (tokens[at]?.text !== ',') return null;
  let from = at + 1;
  if (tokens[from]?.pos === 'NUM' && tokens[from + 1]?.text === ',') from += 2;
  if (tokens[from]?.pos === 'DET' || tokens[from]?.lower === 'its' || tokens[from]?.lower === 'whose') from++;
  return rolePhrase(tokens, from);
}

/** The role that begins at token `from`, with what hangs on it; null if none does. */
function rolePhrase(tokens: readonly Token[], from: number): Range | null {
  const role = roleWord(tokens, from);
  if (role < 0) return null;
  const to = roleTail(tokens, role + 1);
  const first = tokens[from];
  const last = tokens[to - 1];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** The role's own word: within the first words, before any verb or mark. */
function roleWord(tokens: readonly Token[], from: number): number {
  let found = -1;
  for (let at = from; at < from + 9; at++) {
    const token = tokens[at];
    if (token === undefined || token.paragraph !== tokens[from]?.paragraph) break;
    if (ROLES.has(token.lower)) found = at;
    else if (found >= 0) break;
    else if (token.pos === 'ADP' || token.pos === 'AUX' || token.pos === 'PRON' || token.pos === 'CCONJ')
      break;
    else if (token.pos === 'VERB' && !/(?:ed|ing)$/.test(token.lower)) break;
    else if (token.pos === 'PUNCT' && !/^[-’'&]$/u.test(token.text)) break;
  }
  return found;
}

/** "for the ministry of trade in Orland": prepositions and what they govern, to the next mark or verb. */
function roleTail(tokens: readonly Token[], start: number): number {
  let to = start;
  for (let at = start; at < start + LONGEST; at++) {
    const token = tokens[at];
    if (token === undefined || token.paragraph !== tokens[start - 1]?.paragraph) break;
    if (isCalendar(tokens, at) || /^[12]\d{3}$/.test(token.text)) break;
    const opens = /^(?:of|for|at|in|to|on|with|and)$/.test(token.lower);
    if (at === start && !opens) break;
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'SCONJ' || token.pos === 'PRON') break;
    if (token.pos === 'PUNCT' && !(/^[-’'&]$/u.test(token.text) && isCapital(tokens[at - 1]))) break;
    if (!opens && token.pos !== 'DET') to = at + 1;
  }
  return to;
}

const TAKES_OFFICE =
  /^(?:elected|reelected|re-elected|appointed|reappointed|named|sworn|chosen|inaugurated|installed|confirmed)$/;

/**
 * The role that a verb gives the name that ends before token `at`: "was sworn in as Orland’s president", "has been head
 * of the bank", "became prime minister". Null where no verb gives one, or it is denied or yet to come.
 */
export function roleGiven(tokens: readonly Token[], at: number): Range | null {
  let from = at;
  while (from < at + 3 && /^(?:is|was|has|had|been|first|then)$/.test(tokens[from]?.lower ?? '')) from++;
  const verb = tokens[from]?.lower ?? '';
  const given = verb === 'became' || (from > at && TAKES_OFFICE.test(verb));
  if (given) from++;
  if (given && tokens[from]?.lower === 'in') from++;
  if (given && tokens[from]?.lower === 'as') from++;
  if (!given && !/^(?:is|been)$/.test(tokens[from - 1]?.lower ?? '')) return null;
  if (tokens[from]?.pos === 'DET') from++;
  return rolePhrase(tokens, from);
}

/** How many words a role before a comma may have. */
const LONGEST_IN_FRONT = 14;

/**
 * The role in apposition before the name of tokens `from` to `to`: "the trade minister of Orland, Lena Vogt, said".
 * Null where no comma closes the name again, or no role stands there.
 */
export function roleInFront(tokens: readonly Token[], from: number, to: number): Range | null {
  if (tokens[from - 1]?.text !== ',' || !/^[,.)—–-]$|^said$/u.test(tokens[to]?.text ?? '.')) return null;
  let first = from - 1;
  let role = -1;
  while (first > from - LONGEST_IN_FRONT && belongsToRole(tokens, first - 1, from)) {
    first--;
    if (role < 0 && ROLES.has(tokens[first]?.lower ?? '')) role = first;
    if (tokens[first]?.pos === 'DET' && role >= 0) break;
  }
  if (role < 0 || !(role === from - 2 || /^(?:of|for|to|at|in)$/.test(tokens[role + 1]?.lower ?? '')))
    return null;
  while (first < role && /^(?:DET|ADP|PRON|PART)$/.test(tokens[first]?.pos ?? '')) first++;
  const [opening, closing] = [tokens[first], tokens[from - 2]];
  return opening === undefined || closing === undefined ? null : { start: opening.start, end: closing.end };
}

function belongsToRole(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.paragraph !== tokens[from]?.paragraph || isCalendar(tokens, at))
    return false;
  if (/^(?:NOUN|PROPN|ADJ|DET|PART|NUM)$/.test(token.pos)) return true;
  if (token.pos === 'ADP') return /^(?:of|for|to|at|in)$/.test(token.lower);
  return /^[-‑’'&]$/u.test(token.text) && !tokens[at + 1]?.spaceBefore;
}
