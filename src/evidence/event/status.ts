// Whether a dated happening took place, is planned, rests on somebody's word or is denied.
import type { Event } from '../evidence.ts';
import { type Candidate, clauseOf } from './candidate.ts';
import { datesSaying, isDenying, isSaying, sayingBefore, verbBeside } from './verb.ts';

const HEARSAY = /^(?:reportedly|allegedly|alleged|purportedly|supposedly|apparently)$/;

/** A word of hearsay before the time in its clause. */
function isHearsay(candidate: Candidate): boolean {
  const { start } = clauseOf(candidate);
  return candidate.tokens
    .slice(Math.max(start, candidate.first - 6), candidate.first)
    .some(({ lower }) => HEARSAY.test(lower));
}

/** "According to X, …" or "…, according to X", where the time is not of the account itself. */
function isAccount({ tokens, from, to, first }: Candidate): boolean {
  const place = tokens.slice(from, to).findIndex(({ lower }) => lower === 'according');
  if (place < 0) return false;
  const account = from + place;
  return account > first || tokens.slice(account, first).some(({ text }) => text === ',');
}

/** ", police said." at the end of the sentence. */
function isAttributed({ tokens, from, to, first, last }: Candidate): boolean {
  if (first - from < 2) return false;
  const tail = tokens.slice(Math.max(last, to - 4), to);
  return tail.some((token) => isSaying(token)) && tokens.slice(last, to).some(({ text }) => text === ',');
}

const PUTS = /^(?:puts?|places?|placed|dates?|dated)$/;
const AGAINST = /^(?:while|whereas|but|and)$/;

/** "X says that it was founded in 2006, while Y puts it in 2010": the other one's account. */
function isRival({ tokens, from, first }: Candidate): boolean {
  for (let index = first - 1; index > from; index--) {
    if (!PUTS.test(tokens[index]?.lower ?? '')) continue;
    const opener = tokens.slice(from, index).findLastIndex(({ lower }) => AGAINST.test(lower));
    return opener >= 0 && tokens.slice(from, from + opener).some((token) => isSaying(token));
  }
  return false;
}

function isReported(candidate: Candidate): boolean {
  if (isRival(candidate)) return true;
  if (datesSaying(candidate)) return false;
  const verb = verbBeside(candidate);
  if (isHearsay(candidate) || isAccount(candidate) || isAttributed(candidate)) return true;
  return sayingBefore(candidate, verb > candidate.first ? candidate.first : verb + 1) >= 0;
}

/**
 * The status of what a time dates. Planned: after the publication, or on a day or stretch that is not over with words
 * of what is to come around it. Denied: what a word of denial before it governs. Reported: inside a quotation, or
 * under somebody's word.
 */
export function statusOf(candidate: Candidate, published: string | null, ahead: boolean): Event['status'] {
  const { time, tokens, from, first } = candidate;
  const verb = verbBeside(candidate);
  const { start } = clauseOf(candidate);
  const governor = tokens
    .slice(Math.max(from, start - 8), Math.min(verb, first))
    .some((token) => isDenying(token));
  if (governor) return 'denied';
  const later = published !== null && time.earliest !== null && time.earliest > published;
  const open =
    published !== null && (time.latest === null || time.latest > published || time.earliest === published);
  if (later || (open && (ahead || time.earliest === null))) return 'planned';
  return candidate.quoted || isReported(candidate) ? 'reported' : 'happened';
}
