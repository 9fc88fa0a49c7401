// What one verb or word of intent says of time: what has been, what is to come, or what was to come then.
import { HOPES, looksPast, PLANS, PREDICTS, WILL, WOULD } from './verbs.ts';
import { WEEKDAYS } from './vocabulary.ts';
import { at, capital, reads, type Word } from './words.ts';

/**
 * What the verb group beside a time says: true of what is to come, false of what has been; 'then' of what was to come
 * when it was said ("would meet"), 'likely' where only a plan or a possibility is told; null where it does not say.
 */
export type Outlook = boolean | 'then' | 'likely' | null;

const BACK = 4;
/** Past forms that tell what was meant; "slated" and the like tell what still is. */
const MEANT =
  /^(?:planned|intended|wanted|hoped|vowed|pledged|promised|agreed|offered|proposed|threatened|prepared|decided|wished|sought)$/;
/** After these, "to" + verb tells what was or is, not what is meant to be. */
const SEEMING =
  /^(?:used|said|believed|thought|known|reported|alleged|found|appeared|seemed|had|helped|managed|failed|continued|began|started)$/;
/** Words after "next" that it counts, or that make it a place. */
const NO_NEXT = /^(?:to|day|morning|week|weekend|month|quarter|year|decade|few|two|three|several)$/;

/** What the verb at a place says; undefined where no verb stands there. */
export function verbAt(words: readonly Word[], index: number, start: number): Outlook | undefined {
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
  if (!looksPast(lower) || isNoun(words, index) || isCompound(words, index)) return undefined;
  return lower === 'have' || lower === 'been'
    ? auxiliary(words, index, start)
    : participle(words, index, start);
}

/** "would", "could" and the like with the word after them. */
function modal(lower: string, next: string): Outlook {
  if (next === 'have') return lower === 'would' ? null : false;
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

/** "Christmas-themed": the second part of a compound is no verb. */
function isCompound(words: readonly Word[], index: number): boolean {
  const joined = at(words, index).glued && /^[-‑–]$/.test(at(words, index - 1).text);
  return joined && !/^(?:co|re|pre|over|under|out)$/.test(at(words, index - 2).lower);
}

/** "to" + verb: ahead after words of intent and after a form of "be"; unsaid after other verbs. */
function infinitive(words: readonly Word[], index: number, start: number): Outlook | undefined {
  const before = at(words, index - 1).lower;
  if (/^(?:was|were)$/.test(before)) return hadBeen(words, index, start) ? false : 'then';
  if (/^(?:is|are|be)$/.test(before)) return true;
  if (isCause(words, index - 1)) return undefined;
  for (let back = index - 1; back >= Math.max(start, index - BACK); back--) {
    const { lower } = at(words, back);
    if (SEEMING.test(lower)) return undefined;
    if (HOPES.has(lower)) return intended(words, back);
    if (looksPast(lower) && !TELLS.test(lower)) return undefined;
  }
  return tasked(words, index, start);
}

/** "had opened on Monday and was to close on Friday": what was to come at a time that is over. */
function hadBeen(words: readonly Word[], index: number, start: number): boolean {
  for (let back = index - 2; back >= Math.max(start, index - HAD); back--)
    if (at(words, back).lower === 'had' && looksPast(at(words, back + 1).lower)) {
      const joint = words.slice(back, index).findLast(({ lower }) => /^(?:and|but|that|as)$/.test(lower));
      return joint !== undefined && /^(?:and|but)$/.test(joint.lower);
    }
  return false;
}

/** How many words back the pluperfect may stand with which "was to" is joined. */
const HAD = 12;

/** Verbs of telling somebody to do something. */
const TELLS =
  /^(?:ask|asks|asked|tell|tells|told|order|orders|ordered|instruct|instructs|instructed|direct|directs|directed|urge|urges|urged|task|tasks|tasked|request|requests|requested|command|commanded|invite|invites|invited)$/;
/** How many words back such a verb may stand, brackets left out. */
const TASK = 9;

/** "asked the officers [of both ports] to report": what they are told to do is to come; undefined for no such words. */
function tasked(words: readonly Word[], index: number, start: number): Outlook | undefined {
  const verb = at(words, index + 1);
  if (capital(verb) || /^(?:the|an?|its|his|her|their|this|that)$/.test(verb.lower)) return undefined;
  let [bracket, seen] = [false, 0];
  for (let back = index - 1; back >= Math.max(start, index - 3 * TASK) && seen < TASK; back--) {
    const { text, lower } = at(words, back);
    if (/^[\])]$/.test(text)) bracket = true;
    else if (/^[[(]$/.test(text)) bracket = false;
    else if (bracket) continue;
    else if (/^[.,;:!?“”"]$/.test(text)) return undefined;
    else if (TELLS.test(lower)) return intended(words, back);
    else if (looksPast(lower) || lower === 'to') return undefined;
    seen += 1;
  }
  return undefined;
}

/** A word of intent: what was meant then after "was" or as a past form of its own ("planned to"), else what is meant. */
function intended(words: readonly Word[], index: number): Outlook {
  const before = at(words, index - 1).lower;
  if (/^(?:was|were|had)$/.test(before)) return 'then';
  const now = /^(?:is|are|be|been|being|has|have|'s|'re|not|now|still|also|widely|already)$/.test(before);
  return looksPast(at(words, index).lower) && MEANT.test(at(words, index).lower) && !now ? 'then' : true;
}

/** A word of intent before "to", "for" or a time: ahead where it is a verb or "due" and the like. */
function hoped(words: readonly Word[], index: number, start: number): Outlook | undefined {
  const { lower } = at(words, index);
  if (isCause(words, index) || /^(?:more|less|as|so|any|no)$/.test(at(words, index - 1).lower))
    return undefined;
  if (
    /^(?:bracing|girding|gearing|readying|preparing|planning)$/.test(lower) &&
    /^(?:for|up)$/.test(at(words, index + 1).lower)
  )
    return true;
  if (/^(?:scheduled|slated|due|expected|planned|likely|unlikely)$/.test(lower)) {
    return /^(?:was|were)$/.test(at(words, index - 1).lower) ? 'then' : true;
  }
  if (lower === 'set' && at(words, index + 1).lower === 'for') return true;
  return at(words, index + 1).lower === 'to'
    ? intended(words, index)
    : looksPast(lower)
      ? participle(words, index, start)
      : undefined;
}

/** "have" and "been": what stands before them says it ("will have", "to have been"). */
function auxiliary(words: readonly Word[], index: number, start: number): Outlook {
  for (let back = index - 1; back >= Math.max(start, index - BACK); back--) {
    const { lower } = at(words, back);
    if (WILL.has(lower)) return true;
    if (lower === 'would' && at(words, back + 1).lower === 'have') return null;
    if (WOULD.has(lower) && at(words, index).lower === 'have' && !looksPast(at(words, index + 1).lower))
      return true;
    if (/[.,;:]/.test(lower)) break;
  }
  return false;
}

/** "to be" before a participle: what is meant, or was meant then. */
function toBe(words: readonly Word[], index: number): Outlook {
  const before = at(words, index - 1).lower;
  if (at(words, index + 1).lower !== 'be' || SEEMING.test(before)) return false;
  return /^(?:was|were)$/.test(before) ? 'then' : true;
}

/** A past form or participle: ahead if a modal or "to be" governs it ("will be held", "to be signed"). */
function participle(words: readonly Word[], index: number, start: number): Outlook {
  for (let back = index - 1; back >= Math.max(start, index - BACK); back--) {
    const word = at(words, back);
    const { lower } = word;
    if (WILL.has(lower)) return true;
    if (WOULD.has(lower) && !capital(word)) return modal(lower, at(words, back + 1).lower);
    if (lower === 'to') return toBe(words, back);
    if (/^(?:has|have|had|having)$/.test(lower)) return false;
    if (/[.,;:]/.test(lower) || looksPast(lower)) break;
  }
  return false;
}
