// Who stands around a verb in a sentence: the names in it, and which of them could have done what the verb says, or had it
// done to them. By the order of names and small words, no parsing. Knows no question's deed.
import type { Range } from '../corpus/span.ts';
import { placesIn } from '../evidence/place/gazetteer.ts';
import type { Named } from './archive.ts';
import { placeKey } from './article-words.ts';
import { landmarksOf, type Mention, startingIn } from './landmarks.ts';
import type { ReadArticle } from './match.ts';

/** A sentence with the names in it, in order. Offsets are the article's. */
export interface Told {
  readonly read: ReadArticle;
  readonly sentence: Range;
  readonly mentions: readonly Mention[];
}

const CLAUSE =
  /[;:—“”"]|,\s+(?:as|while|when|after|before|and|but|who|which|where|with|because|though|although)\b|\b(?:that|after|before|when|while|because|if|though|although|since|until|where|said|says|told|added|announced|warned|claimed|reported|and then)\s/gi;
const GOVERNED =
  /(?:^|[\s(])(?:in|at|of|from|to|with|by|on|for|against|over|between|into|near|under|through|than|across|towards?|about|among|outside|inside)\s+(?:(?:the|an?|his|her|its|their)\s+)?(?:\p{Ll}{1,20}\s+)?$/iu;
const PRONOUN_LAST = /\b(?:he|she|it|they|we|i|you|who|which)\s+(?:[\p{Ll}’']{1,12}\s+){0,3}$/iu;
const PASSIVE =
  /\b(?:was|were|is|are|be|been|being|gets?|got)\s+(?:(?:not|also|first|since|\p{L}{2,15}ly)\s+){0,2}$/iu;
const BEING = /\b(?:was|were|is|are|be|been)\s+(?:(?:not|also|now|still)\s+)?$/i;
const AS_NOUN =
  /(?:\b(?:an?|the|his|her|its|their|this|that|any|no|each|every|first|second|third|fourth|fifth|last|next|new|official|state)|['’]s?|\d)\s+$/i;
const NOUN_FORM = /(?:ion|ment|ance|ence|ship)s?$/i;
const GOAL = /^\s+(?:to|into|in|on|against|at)\s+(?:the\s+)?$/i;
const OBJECT = /^\s+(?:(?:to|into|in|on|against|at|with)\s+)?(?:(?:the|an?)\s+)?(?:\p{L}{1,20}\s+)?$/iu;
const BY = /^[^,.;:]{0,60}?\bby\s+(?:(?:the|an?)\s+)?(?:[\p{L}-]{1,20}\s+){0,2}$/iu;
const OWNS = /^['’]s?\s+(?:(?!(?:by|of|in|to|for|with|on|at|from)\s)[\p{L}\d-]{1,20}\s+){0,3}$/u;
const DIRECTLY = /^\s+(?:\p{Ll}{1,20}\s+){0,2}$/u;

/** "Xi" and "Xi Jinping", "Blinken" and "Antony Blinken": one word of the other, or the same last one. */
export function isSame(asked: Named, mention: Mention): boolean {
  if (asked.kind === 'place' || mention.kind === 'place') return asked.name === mention.name;
  const [one, other] = [asked.name, mention.name].map((name) => name.toLowerCase().split(' '));
  if (one === undefined || other === undefined) return false;
  if (one.length === 1) return other.includes(one[0] ?? '');
  return other.length === 1 ? one.includes(other[0] ?? '') : one.at(-1) === other.at(-1);
}

/** True where a name is plainly not the one asked about: another person, another country, or somebody of another one. */
export function isOther(asked: Named, mention: Mention, { read }: Told): boolean {
  if (isSame(asked, mention)) return false;
  if (asked.kind === mention.kind) {
    const words = new Set(asked.name.toLowerCase().split(' '));
    return (
      asked.kind === 'person' ||
      !mention.name
        .toLowerCase()
        .split(' ')
        .some((word) => words.has(word))
    );
  }
  if (asked.kind !== 'place') return false;
  const voice = read.evidence.actors.find(({ name }) => name === mention.name)?.voice ?? null;
  return voice !== null && voice !== asked.name && placesIn(voice).length > 0;
}

/** A sentence of an article with its names. */
export function toldIn(sentence: Range, read: ReadArticle): Told {
  return { read, sentence, mentions: startingIn(landmarksOf(read.evidence).mentions, sentence) };
}

/** True where the sentence names the one asked about, by whatever form. */
export function names(told: Told, asked: Named): boolean {
  const isWritten = asked.kind !== 'place' && wordsOf(told).includes(asked.name);
  return isWritten || told.mentions.some((one) => isSame(asked, one));
}

/** True where the sentence or the headline names the place asked about. */
export function isNear(told: Told, asked: Named): boolean {
  return told.read.words.titleNames.has(placeKey(asked.name)) || names(told, asked);
}

/** The words of the sentence. */
export function wordsOf({ read, sentence }: Told): string {
  return read.article.text.slice(sentence.start, sentence.end);
}

/** The words from one offset of the article to another. */
export function between({ read }: Told, start: number, end: number): string {
  return read.article.text.slice(start, end);
}

// No further than this is looked to the left for who did it, and to the right for whom it was done to.
const LEFT = 300;
const RIGHT = 120;
/** As much as says what governs a name. */
const LEAD = 60;

/** Where the clause begins that an offset stands in, no further back than is looked. */
export function startOfClause(told: Told, before: number): number {
  const from = Math.max(told.sentence.start, before - LEFT);
  const last = [...between(told, from, before).matchAll(CLAUSE)].at(-1);
  return last === undefined ? from : from + last.index + last[0].length;
}

/** The words right before an offset, as much as says what governs what stands there. */
export function leadTo(told: Told, at: number, from = told.sentence.start): string {
  return between(told, Math.max(from, at - LEAD), at);
}

/** True for a name behind a preposition: who it is about, not who does anything. */
export function isGoverned(told: Told, { start }: Mention, from: number): boolean {
  return GOVERNED.test(leadTo(told, start, from));
}

/** The names that could have done it, nearest to the verb first; none where a pronoun stands nearer. */
function subjects(told: Told, verb: number): readonly Mention[] {
  const start = startOfClause(told, verb);
  if (PRONOUN_LAST.test(between(told, start, verb))) return [];
  return told.mentions
    .filter((one) => one.start >= start && one.end <= verb && !isGoverned(told, one, start))
    .filter((one) => one.kind !== 'person' || !/^['’]s/.test(between(told, one.end, one.end + 2)))
    .toReversed();
}

/** The first name behind the verb that such words lead to. */
function behind(told: Told, from: number, leads: RegExp): Mention | null {
  return (
    told.mentions.find(
      ({ start }) => start >= from && start <= from + RIGHT && leads.test(between(told, from, start)),
    ) ?? null
  );
}

export interface Roles {
  /** Names that could have done it, the likeliest first. */
  readonly doers: readonly Mention[];
  readonly target: Mention | null;
}

function ofNoun(told: Told, word: Range): Roles {
  const owner = told.mentions.findLast(
    (one) =>
      one.end <= word.start &&
      one.end >= word.start - LEAD &&
      (OWNS.test(between(told, one.end, word.start)) ||
        (one.kind !== 'person' && DIRECTLY.test(between(told, one.end, word.start)))),
  );
  const by = behind(told, word.end, BY);
  const doer = owner ?? by;
  return {
    doers: doer == null ? subjects(told, word.start) : [doer],
    target: behind(told, word.end, GOAL),
  };
}

/** Who could have done what the word says, and to whom, for verbs, passives and nouns alike. */
export function rolesAt(told: Told, word: Range): Roles {
  const before = leadTo(told, word.start);
  const form = between(told, word.start, word.end);
  const isGerund = /ing$/i.test(form) && !BEING.test(before);
  if (isGerund || AS_NOUN.test(before) || NOUN_FORM.test(form)) return ofNoun(told, word);
  if (PASSIVE.test(before) && !/ing$/i.test(form)) {
    const by = behind(told, word.end, BY);
    return { doers: by === null ? [] : [by], target: subjects(told, word.start)[0] ?? null };
  }
  return { doers: subjects(told, word.start), target: behind(told, word.end, OBJECT) };
}
