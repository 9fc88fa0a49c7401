// Whether the words around a time tell of what has been or of what is to come. Judged by the verbs, not by dates.
import type { Outlook } from './verb-outlook.ts';
import { verbAt } from './verb-outlook.ts';
import { DIARY, DIARY_PLURAL, looksPast } from './verbs.ts';
import { WEEKDAYS } from './vocabulary.ts';
import { at, capital, type Word } from './words.ts';

const REACH = 14;
/** How many words back a preposition may stand before the thing that a time belongs to. */
const THING = 7;
const STOPS = /^[;:!?()"“”—]$/;

const NO_PLURAL = /^(?:this|its|his|was|has|is|us|as|plus|across|unless|towards|always|perhaps|thus)$/;
const STANDS = /^(?:is|are|remains?|stays?|keeps?|has|have|will)$/;
/** Words before a verb of a diary that make it one and no noun ("which votes"). */
const SUBJECT = /^(?:which|that|who|he|she|it)$/;
const STOOD = /^(?:was|were|had|did|been|would|remained|stayed)$/;

function ends(word: Word): boolean {
  return STOPS.test(word.text) || (word.text === '.' && !word.glued);
}

/**
 * A verb of a diary ("opens", "votes"), and not the noun of the same letters after a number ("84 votes"); "go" and
 * the like only after a plural.
 */
function isDiary(words: readonly Word[], index: number): boolean {
  const word = at(words, index);
  const before = at(words, index - 1).lower;
  if (DIARY_PLURAL.has(word.lower)) {
    return (
      /^(?:people|police|who|they|we)$/.test(before) || (/[a-z]{2}s$/.test(before) && !NO_PLURAL.test(before))
    );
  }
  return DIARY.has(word.lower) && !capital(word) && at(words, index - 1).kind !== 'number';
}

/** "his next speech, on 28 May, was held": what was next then. */
function past(words: readonly Word[], to: number): boolean {
  const next = at(words, to).text === ',' ? to + 1 : to;
  return /^(?:was|were|had|came|took|brought|saw)$/.test(at(words, next).lower);
}

/** "before the election in November": the nearer one, whatever was done before it; a weekday goes by the verb. */
function beforeThing(words: readonly Word[], index: number, from: number): boolean {
  const next = at(words, index + 1);
  if (index < from - THING || index > from - 3 || WEEKDAYS.has(at(words, from).lower)) return false;
  return (
    /^(?:on|in|of)$/.test(at(words, from - 1).lower) && next.kind === 'word' && !next.lower.endsWith('ing')
  );
}

/** What the words left of a time say, within its sentence. */
function leftOf(words: readonly Word[], from: number, to: number, start: number): Outlook {
  let present: Outlook = null;
  for (let index = from - 1; index >= Math.max(start, from - REACH); index--) {
    const word = at(words, index);
    if (ends(word)) break;
    const said = verbAt(words, index, start);
    if (said !== undefined) return word.lower === 'next' && past(words, to) ? false : said;
    if (isDiary(words, index)) {
      if (SUBJECT.test(at(words, index - 1).lower)) return true;
      present = true;
    }
    if (word.lower === 'before' && beforeThing(words, index, from)) return 'likely';
    if (index >= from - 2 && /^(?:is|are)$/.test(word.lower)) return true;
  }
  return present;
}

/** "been scheduled", "due", "expected" after an auxiliary. */
function hopedFor(words: readonly Word[], index: number): boolean {
  const next = at(words, index).lower === 'been' ? index + 1 : index;
  return /^(?:scheduled|slated|due|set|expected|planned)$/.test(at(words, next).lower);
}

/** What the words right of a time say, within its sentence. */
function rightOf(words: readonly Word[], to: number, end: number): Outlook {
  for (let index = to; index < Math.min(end, to + REACH); index++) {
    const word = at(words, index);
    if (ends(word)) break;
    if (/^(?:has|have|is|are)$/.test(word.lower) && hopedFor(words, index + 1)) return true;
    const said = verbAt(words, index, to);
    if (said !== undefined) return said;
    if (isDiary(words, index) && !looksPast(at(words, index + 1).lower)) return true;
  }
  return null;
}

/** Where "until" stands before a time or before the thing that it dates ("until a hearing on Friday"); null for none. */
function untilBefore(words: readonly Word[], from: number, start: number): number | null {
  for (let index = from - 1; index >= Math.max(start, from - THING); index--) {
    const word = at(words, index);
    if (/^(?:until|till)$/.test(word.lower)) return index;
    if (ends(word) || word.text === ',' || looksPast(word.lower)) return null;
  }
  return null;
}

/**
 * "is closed until Friday", "to stay shut until May": what still holds ends on a day that is to come, and so most
 * likely does what was done until then ("freed on bail until May"); null where it only stood so.
 */
function holdsUntil(words: readonly Word[], until: number, from: number, start: number): Outlook {
  for (let index = until - 1; index >= Math.max(start, from - REACH); index--) {
    const word = at(words, index);
    if (ends(word) || STOOD.test(word.lower)) return null;
    if (STANDS.test(word.lower)) return true;
    if (word.lower === 'to' && /^(?:be|remain|stay|keep|continue)$/.test(at(words, index + 1).lower))
      return true;
    if (looksPast(word.lower) && !WEEKDAYS.has(at(words, from).lower) && index < until - 1) return 'likely';
  }
  return null;
}

/** "the storm on Sunday that left ten dead": the time of what has happened, whatever is told of it. */
function happened(words: readonly Word[], to: number): boolean {
  const which = at(words, to).text === ',' ? to + 1 : to;
  return /^(?:that|which)$/.test(at(words, which).lower) && looksPast(at(words, which + 1).lower);
}

/**
 * What the nearest verb group says: left of the time within its clause, else right of it within the sentence. `start`
 * and `end` bound the sentence. A deadline and a forecast are to come. A plain present looks ahead only for verbs that a diary has ("opens", "meets").
 */
export function outlookAt(
  words: readonly Word[],
  from: number,
  to: number,
  start: number,
  end: number,
): Outlook {
  if (/^(?:deadline|target|forecasts?|outlook|guidance|projections?)$/.test(at(words, to).lower)) return true;
  if (happened(words, to)) return false;
  const until = untilBefore(words, from, start);
  if (until !== null) {
    const held = holdsUntil(words, until, from, start);
    if (held !== null) return held;
  }
  return leftOf(words, from, to, start) ?? rightOf(words, to, end);
}

/** `outlookAt` for those who only ask whether something is to come: what was to come then or may come, is. */
export function aheadAt(
  words: readonly Word[],
  from: number,
  to: number,
  start: number,
  end: number,
): boolean | null {
  const outlook = outlookAt(words, from, to, start, end);
  return typeof outlook === 'string' ? true : outlook;
}
