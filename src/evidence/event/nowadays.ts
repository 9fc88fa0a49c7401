// Whether "today" and the like only mean these days ("the challenges of today", "the port is busy today"). Looks at
// the verb beside the word, not at dates.
import { looksPast } from '../time/verbs.ts';
import type { Token } from '../token/tokens.ts';
import { HAPPENINGS } from './attributive.ts';
import { type Candidate, lowerAt } from './candidate.ts';

const DEICTIC = /^(?:today|tomorrow|yesterday)$/;
const REACH = 12;
const STOPS = /^[,;:.()“”"—–]$/;
const BE = /^(?:is|are|am|'s|'re|’s|’re)$/;
const WILL = /^(?:will|shall|'ll|’ll|wo)$/;
const MODAL = /^(?:can|could|may|might|must|should|would)$/;
/** What is under way on one day, and no lasting state: "voters are going to the polls today". */
const UNDER_WAY =
  /^(?:meeting|voting|going|holding|visiting|launching|signing|opening|closing|hosting|travelling|traveling|arriving|leaving|marking|celebrating|announcing|publishing|starting|beginning|striking|marching|protesting|gathering|returning)$/;
/** The plain present of a diary: "the court rules today". */
const DIARY =
  /^(?:opens|begins|starts|meets|resumes|holds|visits|votes|expires|ends|closes|arrives|gathers|hosts|flies|returns|launches|convenes|publishes|reopens|testifies|unveils|elects|rules|marks)$/;

function isVerb(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.pos === 'VERB' || token.pos === 'AUX' || /^(?:is|are|has|have)$/.test(token.lower);
}

/** True for a form in "-ing" without its auxiliary: it has no time of its own. */
function isLoose(tokens: readonly Token[], index: number): boolean {
  return /ing$/.test(tokens[index]?.lower ?? '') && !isVerb(tokens[index - 1]);
}

/** The place of the verb beside the time: the nearest on its left in the same stretch, else the first on its right. */
function verbPlace({ tokens, first, last, from, to }: Candidate): number {
  for (let index = first - 1; index >= Math.max(from, first - REACH); index--) {
    const token = tokens[index];
    if (token === undefined || STOPS.test(token.text)) break;
    if (isVerb(token) && !isLoose(tokens, index)) return index;
  }
  for (let index = last; index < to; index++) if (isVerb(tokens[index])) return index;
  return -1;
}

/** The words of the verb group around a place, in order: "is to step", "has highly restricted", "will not meet". */
function groupAt({ tokens, from, to }: Candidate, place: number): readonly string[] {
  const joins = (token: Token | undefined) =>
    isVerb(token) || /^(?:to|not|n't|n’t|today)$/.test(token?.lower ?? '') || token?.pos === 'ADV';
  let start = place;
  while (start > from && joins(tokens[start - 1])) start--;
  let end = place + 1;
  while (end < to && joins(tokens[end])) end++;
  return tokens
    .slice(start, end)
    .filter(({ pos }) => pos !== 'ADV')
    .map(({ lower }) => lower)
    .filter((lower) => !DEICTIC.test(lower));
}

/** True where a verb group tells of one day's deed, done or to be done, and not of how things are. */
function tellsDeed(group: readonly string[]): boolean {
  const [head = '', next = ''] = group;
  if (WILL.test(head)) return true;
  if (MODAL.test(head)) return next === 'have';
  if (BE.test(head)) return next === 'to' || group.some((word) => UNDER_WAY.test(word));
  if (/^(?:has|have)$/.test(head)) return group.slice(1).some((word) => looksPast(word));
  return looksPast(head) || DIARY.test(head);
}

/** True for "today", "tomorrow" and "yesterday" where they mean these days, or belong to a name ("USA Today"). */
export function isNowadays(candidate: Candidate): boolean {
  const { tokens, first, last, from, time } = candidate;
  const word = tokens[first];
  if (word === undefined || !DEICTIC.test(time.text.toLowerCase())) return false;
  const before = tokens[first - 1];
  if (/^\p{Lu}/u.test(word.text) && first > from && /^\p{Lu}/u.test(before?.text ?? '')) return true;
  if (before?.lower === 'of') return true;
  if (before?.lower === 'and' && lowerAt(candidate, first - 2) === 'today') return true;
  if (word.lower !== 'today') return false;
  if (/^['’]s$/.test(lowerAt(candidate, last)) && before?.lower !== 'after') return true;
  if (HAPPENINGS.has(before?.lower ?? '')) return false;
  const place = verbPlace(candidate);
  return place < 0 || !tellsDeed(groupAt(candidate, place));
}
