// Whether the words around a time tell of what has been or of what is to come. Judged by the verbs, not by dates.
import { DIARY, DIARY_PLURAL, HOPES, looksPast, PLANS, PREDICTS, WILL, WOULD } from './verbs.ts';
import { WEEKDAYS } from './vocabulary.ts';
import { at, capital, reads, type Word } from './words.ts';

/**
 * What the verb group beside a time says: true of what is to come, false of what has been; 'then' of what was to come
 * when it was said ("would meet"), 'likely' where only a plan or a possibility is told; null where it does not say.
 */
export type Outlook = boolean | 'then' | 'likely' | null;

const REACH = 14;
const BACK = 4;
/** How many words back a preposition may stand before the thing that a time belongs to. */
const THING = 7;
const STOPS = /^[;:!?()"“”—]$/;
/** After these, "to" + verb tells what was or is, not what is meant to be. */
const SEEMING =
  /^(?:used|said|believed|thought|known|reported|alleged|found|appeared|seemed|had|helped|managed|failed|continued|began|started)$/;

/** Words after "next" that it counts, or that make it a place. */
const NO_NEXT = /^(?:to|day|morning|week|weekend|month|quarter|year|decade|few|two|three|several)$/;
const NO_PLURAL = /^(?:this|its|his|was|has|is|us|as|plus|across|unless|towards|always|perhaps|thus)$/;
const STANDS = /^(?:is|are|remains?|stays?|keeps?|has|have|will)$/;
const STOOD = /^(?:was|were|had|did|been|would|remained|stayed)$/;

function ends(word: Word): boolean {
  return STOPS.test(word.text) || (word.text === '.' && !word.glued);
}

/** What the verb at a place says; undefined where no verb stands there. */
function verbAt(words: readonly Word[], index: number, start: number): Outlook | undefined {
  const word = at(words, index);
  const { lower } = word;
  if (word.kind !== 'word' && lower !== "'ll") return undefined;
  const next = at(words, index + 1);
  if (WILL.has(lower) || lower === 'upcoming' || lower === 'forthcoming') return true;
  if (WOULD.has(lower) && !capital(word)) return modal(lower, next.lower);
  if (announces(words, index)) return lower === 'next' ? true : 'likely';
  if (lower === 'to' && next.kind === 'word' && index > start) return infinitive(words, index, start);
  if (capital(word)) return undefined;
  if (PREDICTS.test(lower) && !/^(?:an?|the|its|his|her|their|to)$/.test(at(words, index - 1).lower))
    return true;
  if (HOPES.has(lower) && /^(?:to|for|on|in|by|that|at|from|out)$/.test(next.lower))
    return hoped(words, index, start);
  if (!looksPast(lower) || isNoun(words, index)) return undefined;
  return lower === 'have' || lower === 'been'
    ? auxiliary(words, index, start)
    : participle(words, index, start);
}

/** "would", "could" and the like with the word after them. */
function modal(lower: string, next: string): Outlook {
  if (next === 'have') return false;
  if (lower === 'would') return 'then';
  if (lower !== 'could') return true;
  return next === 'not' || next === 'n' ? false : 'likely';
}

/** "the next hearing", "plans for", "ahead of": words before a time that it is to come. */
function announces(words: readonly Word[], index: number): boolean {
  const { lower } = at(words, index);
  const next = at(words, index + 1);
  if (lower === 'next') return next.kind === 'word' && !NO_NEXT.test(next.lower) && !WEEKDAYS.has(next.lower);
  if (lower === 'ahead') return next.lower === 'of';
  return PLANS.test(lower) && /^(?:for|of|on)$/.test(next.lower);
}

/** "due to rain": a cause, and not what is to come. */
function isCause(words: readonly Word[], index: number): boolean {
  if (!reads(words, index, 'due', 'to')) return false;
  if (/^(?:is|are|was|were|be|been|'s|'re)$/.test(at(words, index - 1).lower)) return false;
  const after = at(words, index + 2).lower;
  return /^(?:the|an?|its|his|her|their|this|that|these|those|concerns?|fears?|bad|heavy|poor|lack)$/.test(
    after,
  );
}

/** "a cut", "the split": the noun of a verb that has the same letters for what has been. */
function isNoun(words: readonly Word[], index: number): boolean {
  return !at(words, index).lower.endsWith('ed') && /^(?:an?|the|its)$/.test(at(words, index - 1).lower);
}

/** "to" + verb: ahead after words of intent and after a form of "be"; unsaid after other verbs. */
function infinitive(words: readonly Word[], index: number, start: number): Outlook | undefined {
  const before = at(words, index - 1).lower;
  if (/^(?:was|were)$/.test(before)) return 'then';
  if (/^(?:is|are|be)$/.test(before)) return true;
  if (isCause(words, index - 1)) return undefined;
  for (let back = index - 1; back >= Math.max(start, index - BACK); back--) {
    const { lower } = at(words, back);
    if (SEEMING.test(lower)) return undefined;
    if (HOPES.has(lower)) return true;
    if (looksPast(lower)) return undefined;
  }
  return undefined;
}

/** A word of intent before "to", "for" or a time: ahead where it is a verb or "due" and the like. */
function hoped(words: readonly Word[], index: number, start: number): Outlook | undefined {
  const { lower } = at(words, index);
  if (isCause(words, index)) return undefined;
  if (/^(?:scheduled|slated|due|expected|planned|likely|unlikely)$/.test(lower)) {
    return /^(?:was|were)$/.test(at(words, index - 1).lower) ? 'then' : true;
  }
  if (lower === 'set' && at(words, index + 1).lower === 'for') return true;
  return at(words, index + 1).lower === 'to'
    ? true
    : looksPast(lower)
      ? participle(words, index, start)
      : undefined;
}

/** "have" and "been": what stands before them says it ("will have", "to have been"). */
function auxiliary(words: readonly Word[], index: number, start: number): Outlook {
  for (let back = index - 1; back >= Math.max(start, index - BACK); back--) {
    const { lower } = at(words, back);
    if (WILL.has(lower)) return true;
    if (WOULD.has(lower) && at(words, index).lower === 'have' && !looksPast(at(words, index + 1).lower))
      return true;
    if (/[.,;:]/.test(lower)) break;
  }
  return false;
}

/** A past form or participle: ahead if a modal or "to be" governs it ("will be held", "to be signed"). */
function participle(words: readonly Word[], index: number, start: number): Outlook {
  for (let back = index - 1; back >= Math.max(start, index - BACK); back--) {
    const word = at(words, back);
    const { lower } = word;
    if (WILL.has(lower)) return true;
    if (WOULD.has(lower) && !capital(word)) return modal(lower, at(words, back + 1).lower);
    if (lower === 'to') return at(words, back + 1).lower === 'be' && !SEEMING.test(at(words, back - 1).lower);
    if (/^(?:has|have|had|having)$/.test(lower)) return false;
    if (/[.,;:]/.test(lower) || looksPast(lower)) break;
  }
  return false;
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
    if (isDiary(words, index)) present = true;
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

/** "is closed until Friday", "to stay shut until May": what still holds ends on a day that is to come. */
function holdsUntil(words: readonly Word[], from: number, start: number): boolean {
  const until = untilBefore(words, from, start);
  if (until === null) return false;
  for (let index = until - 1; index >= Math.max(start, from - REACH); index--) {
    const word = at(words, index);
    if (ends(word) || STOOD.test(word.lower)) return false;
    if (STANDS.test(word.lower)) return true;
    if (word.lower === 'to' && /^(?:be|remain|stay|keep|continue)$/.test(at(words, index + 1).lower))
      return true;
  }
  return false;
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
  if (holdsUntil(words, from, start)) return true;
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
