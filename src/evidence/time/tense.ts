// Whether the words around a time tell of what has been or of what is to come. Judged by the verbs, not by dates.
import { DIARY, HOPES, looksPast, WILL, WOULD } from './verbs.ts';
import { at, capital, type Word } from './words.ts';

/** What the verb group beside a time says; null where it does not say. */
type Ahead = boolean | null;

const REACH = 14;
const BACK = 4;
const STOPS = /^[;:!?()"“”—]$/;
/** After these, "to" + verb tells what was or is, not what is meant to be. */
const SEEMING =
  /^(?:used|said|believed|thought|known|reported|alleged|found|appeared|seemed|had|helped|managed|failed|continued|began|started)$/;

function ends(word: Word): boolean {
  return STOPS.test(word.text) || (word.text === '.' && !word.glued);
}

/** What the verb at a place says; undefined where no verb stands there. */
function verbAt(words: readonly Word[], index: number, start: number): Ahead | undefined {
  const word = at(words, index);
  const { lower } = word;
  if (word.kind !== 'word' && lower !== "'ll") return undefined;
  if (WILL.has(lower) || lower === 'upcoming' || lower === 'forthcoming') return true;
  if (WOULD.has(lower) && !capital(word)) return at(words, index + 1).lower !== 'have';
  const next = at(words, index + 1);
  if (lower === 'to' && next.kind === 'word' && index > start) return infinitive(words, index, start);
  if (capital(word)) return undefined;
  if (HOPES.has(lower) && /^(?:to|for|on|in|by|that|at|from)$/.test(next.lower))
    return hoped(words, index, start);
  if (!looksPast(lower)) return undefined;
  return lower === 'have' || lower === 'been'
    ? auxiliary(words, index, start)
    : participle(words, index, start);
}

/** "to" + verb: ahead after words of intent and after a form of "be"; unsaid after other verbs. */
function infinitive(words: readonly Word[], index: number, start: number): Ahead | undefined {
  if (/^(?:is|are|was|were|be)$/.test(at(words, index - 1).lower)) return true;
  for (let back = index - 1; back >= Math.max(start, index - BACK); back--) {
    const { lower } = at(words, back);
    if (SEEMING.test(lower)) return undefined;
    if (HOPES.has(lower)) return true;
    if (looksPast(lower)) return undefined;
  }
  return undefined;
}

/** A word of intent before "to", "for" or a time: ahead where it is a verb or "due" and the like. */
function hoped(words: readonly Word[], index: number, start: number): Ahead | undefined {
  const { lower } = at(words, index);
  if (/^(?:scheduled|slated|due|expected|planned|likely|unlikely)$/.test(lower)) return true;
  if (lower === 'set' && at(words, index + 1).lower === 'for') return true;
  return at(words, index + 1).lower === 'to'
    ? true
    : looksPast(lower)
      ? participle(words, index, start)
      : undefined;
}

/** "have" and "been": what stands before them says it ("will have", "to have been"). */
function auxiliary(words: readonly Word[], index: number, start: number): Ahead {
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
function participle(words: readonly Word[], index: number, start: number): Ahead {
  for (let back = index - 1; back >= Math.max(start, index - BACK); back--) {
    const word = at(words, back);
    const { lower } = word;
    if (WILL.has(lower)) return true;
    if (WOULD.has(lower) && !capital(word)) return at(words, back + 1).lower !== 'have';
    if (lower === 'to') return at(words, back + 1).lower === 'be' && !SEEMING.test(at(words, back - 1).lower);
    if (/^(?:has|have|had|having)$/.test(lower)) return false;
    if (/[.,;:]/.test(lower) || looksPast(lower)) break;
  }
  return false;
}

/** A verb of a diary ("opens", "votes"), and not the noun of the same letters after a number ("84 votes"). */
function isDiary(words: readonly Word[], index: number): boolean {
  const word = at(words, index);
  return DIARY.has(word.lower) && !capital(word) && at(words, index - 1).kind !== 'number';
}

/** What the words left of a time say, within its sentence. */
function leftOf(words: readonly Word[], from: number, start: number): Ahead {
  let present: Ahead = null;
  for (let index = from - 1; index >= Math.max(start, from - REACH); index--) {
    const word = at(words, index);
    if (ends(word)) break;
    const said = verbAt(words, index, start);
    if (said !== undefined) return said;
    if (isDiary(words, index)) present = true;
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
function rightOf(words: readonly Word[], to: number, end: number): Ahead {
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

/**
 * What the nearest verb group says: left of the time within its clause, else right of it within the sentence. `start`
 * and `end` bound the sentence. A deadline and a forecast are to come. A plain present looks ahead only for verbs that a diary has ("opens", "meets").
 */
export function aheadAt(words: readonly Word[], from: number, to: number, start: number, end: number): Ahead {
  if (/^(?:deadline|target|forecasts?|outlook|guidance|projections?)$/.test(at(words, to).lower)) return true;
  return leftOf(words, from, start) ?? rightOf(words, to, end);
}
