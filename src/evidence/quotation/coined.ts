// Quoted words of which the writer's own sentence makes a name, a gloss or a title, so that nobody said them there. Only
// what its form alone shows: the rest is weighed elsewhere.
import type { Marked } from './marks.ts';

/** A name, a title or a gloss is short. */
const MOST_WORDS = 6;
/** Characters before the marks that are looked at. */
const BEFORE = 60;

/** "the “one land, two laws” model": things that have names. */
const NAMED =
  /^\s(?:model|policy|principle|doctrine|formula|framework|scheme|format|hashtag|song|album|film|movie|book|show|series|label|brand|award|prize|game)s?\b/;
const DETERMINED = /\b(?:the|an?|its|this|that|their)\s$/iu;
/** "the 2019 “Person of the Year”". */
const TITLED = /\b(?:1[89]|20)\d\d\s$/u;
/** "“mauka”, or uphill": a word with its meaning. */
const GLOSSED = /^,\s(?:or|meaning)\s[\p{L}“"'-]{1,20}[ ,.]/u;

/** True where the words in the marks are a name, a title, or a gloss of what stands before them. */
export function isCoined(text: string, { start, end, outer, closed }: Marked): boolean {
  const words = text.slice(start, end);
  if (!closed || words.split(/\s+/u).length > MOST_WORDS) return false;
  const before = text.slice(Math.max(0, outer.start - BEFORE), outer.start);
  const after = text.slice(outer.end, outer.end + BEFORE);
  if (/^[\d.,]+$/.test(words) || TITLED.test(before)) return true;
  if (DETERMINED.test(before) && NAMED.test(after)) return true;
  return !/\s/u.test(words) && GLOSSED.test(after);
}
