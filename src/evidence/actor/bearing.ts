// What the words around a name tell of its bearer: that it speaks, acts, is somewhere, or is a thing. Must not decide
// who or what it is.
import type { Article } from '../../corpus/article.ts';
import { cueVerb } from '../quotation/cue-words.ts';
import { type Token, tokensOf } from '../token/tokens.ts';
import { isFamilyFirst, isGivenName } from './given-names.ts';
import { BODIES, THING_OPENERS } from './titles.ts';

export interface Bearing {
  /** A verb of speech stands beside the name, or "according to" before it. */
  readonly speaks: boolean;
  /** A verb follows: the named one does something. */
  readonly acts: boolean;
  /** A genitive follows, or "by", a bracket or the word for a body ("the agency") stands before it. */
  readonly credited: boolean;
  /** "in", "at" or "near" stands before it, as before a place. */
  readonly located: boolean;
  /** A first name, an initial, an age, "who" or "he": only people have these. */
  readonly personal: boolean;
  /** Any preposition stands before it. */
  readonly governed: boolean;
  /** It begins as names of things do. */
  readonly common: boolean;
  /** One of its words is written small elsewhere in the article. */
  readonly small: boolean;
  /** The first word stands within its sentence, so that its capital tells something. */
  readonly within: boolean;
}

/** How far behind a name a pronoun still tells of it, in words. */
const PRONOUN = 14;

/** Most words of what hangs on a name. */
const LONGEST_TAIL = 7;

const lowered = new WeakMap<Article, ReadonlySet<string>>();

/** The bearing of the name `words` in tokens `from` to `to` (exclusive), where `end` is the end of its phrase. */
export function bearingOf(
  article: Article,
  words: readonly string[],
  { from, to }: { readonly from: number; readonly to: number },
  end: number,
): Bearing {
  const tokens = tokensOf(article);
  const first = tokens[from];
  const before = tokens[from - 1];
  const within =
    before !== undefined && before.paragraph === first?.paragraph && !/^[.!?:;”"“]+$/u.test(before.text);
  const next = to === end ? verbAfter(tokens, to) : undefined;
  const small = lowercaseOf(article);
  const capitals = tokens.slice(from, to).filter((token) => /^\p{Lu}\p{L}{2,}/u.test(token.text));
  return {
    speaks: isSpeech(next) || speechBefore(tokens, from),
    acts: next !== undefined,
    credited: isCredited(tokens, from, to),
    located:
      within && /^(?:in|at|near|across|throughout|outside|inside|around|via|off|along)$/.test(before.lower),
    personal: isPersonal(tokens, words, from, to) || heFollows(tokens, to, next !== undefined),
    governed: within && before.pos === 'ADP' && before.lower !== 'by',
    common: THING_OPENERS.has(first?.lower ?? ''),
    small: capitals.some((token) => small.has(token.lower) && !isGivenName(token.text)),
    within,
  };
}

function isCredited(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, next] = [tokens[from - 1], tokens[to]];
  if (next !== undefined && /^['’]s?$/u.test(next.text) && !next.spaceBefore) return true;
  if (before === undefined) return false;
  return (
    before.lower === 'by' ||
    (before.text === '(' && next?.text === ')') ||
    (before.text === before.lower && BODIES.has(before.lower))
  );
}

/** The words that the article writes with a small letter. */
function lowercaseOf(article: Article): ReadonlySet<string> {
  const before = lowered.get(article);
  if (before !== undefined) return before;
  const small = new Set<string>();
  for (const { text, lower } of tokensOf(article)) if (text === lower && lower.length > 2) small.add(lower);
  lowered.set(article, small);
  return small;
}

/** The verb behind a name, over an adverb, what hangs on the name ("of Free Press"), or a second name. */
function verbAfter(tokens: readonly Token[], to: number): Token | undefined {
  const behind = behindTail(tokens, to);
  const next = tokens[behind]?.pos === 'ADV' ? tokens[behind + 1] : tokens[behind];
  return next?.pos === 'VERB' || next?.pos === 'AUX' ? next : undefined;
}

function behindTail(tokens: readonly Token[], to: number): number {
  if (!/^(?:of|from|at|and)$/.test(tokens[to]?.lower ?? '')) return to;
  let at = to + 1;
  while (at <= to + LONGEST_TAIL && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[at]?.pos ?? '')) at++;
  return tokens[at - 1]?.pos === 'PROPN' ? at : to;
}

function isSpeech(verb: Token | undefined): boolean {
  return (
    verb !== undefined &&
    cueVerb(verb.lower)?.strength === 'say' &&
    !/^(?:go|close|finish|sum)/.test(verb.lower)
  );
}

function speechBefore(tokens: readonly Token[], from: number): boolean {
  const last = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  const before = tokens[last];
  if (before?.lower === 'to') return tokens[last - 1]?.lower === 'according';
  return (
    before !== undefined &&
    /^(?:said|says|added|asked|told|wrote|argued|warned|explained|tweeted)$/.test(before.lower)
  );
}

function isPersonal(tokens: readonly Token[], words: readonly string[], from: number, to: number): boolean {
  if (words.length > 1 && isGivenName(words[0] ?? '')) return true;
  if (isFamilyFirst(words)) return true;
  const initial = tokens.slice(from + 1, to - 1).some((token) => /^\p{Lu}\.?$/u.test(token.text));
  if (initial && to - from > 2) return true;
  const [comma, age] = [tokens[to], tokens[to + 1]];
  if (comma?.text === ',' && /^\d{2}$/.test(age?.text ?? '') && /^[,.]$/.test(tokens[to + 2]?.text ?? ''))
    return true;
  return comma?.lower === 'who' || (comma?.text === ',' && age?.lower === 'who');
}

/** "Vogt left her office": the first pronoun behind an acting name is a person's. */
function heFollows(tokens: readonly Token[], to: number, acts: boolean): boolean {
  if (!acts) return false;
  for (let at = to; at < to + PRONOUN; at++) {
    const token = tokens[at];
    if (token === undefined || token.paragraph !== tokens[to]?.paragraph) return false;
    if (/^(?:he|she|his|her|him|himself|herself)$/.test(token.lower)) return true;
    if (/^(?:it|its|they|their|itself|[.!?])$/.test(token.lower) || token.pos === 'PROPN') return false;
  }
  return false;
}
