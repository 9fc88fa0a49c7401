// Whether a sentence tells of others than a question asks about: another did it, or it was done to another. By the order
// of names and small words around the verb, no parsing: what is not plain speaks against nothing.
import type { Range } from '../corpus/span.ts';
import { placesIn } from '../evidence/place/gazetteer.ts';
import type { Named } from './archive.ts';
import { placeKey, termNumber, termsWithin, tokensWithin } from './article-words.ts';
import { oppositesOf } from './contrary.ts';
import type { Deed } from './deed.ts';
import { landmarksOf, type Mention, startingIn } from './landmarks.ts';
import type { ReadArticle } from './match.ts';
import { termsOf } from './tokenise.ts';

/** A sentence with the names in it, in order. Offsets are the article's. */
interface Told {
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
const TOGETHER = /\b(?:with|and)\s+(?:(?!and\b)[\p{L}’'.-]{1,20}\s+){0,4}$/u;
/** What two do together: neither does it to the other. */
const MUTUAL: ReadonlySet<string> = new Set(
  termsOf(
    'meet sign agree trade talk negotiate discuss speak border share clash fight compete merge exchange restore resume sever normalise normalize cooperate ally partner marry divorce play debate',
  ),
);
const SITUATED = /\b(?:in|at|to|into)\s+(?:the\s+)?$/i;
const TAKEN_UP =
  /\b(?:it|its|the (?:country|state|nation|republic|island|city|capital|territory|region|province|kingdom))\b/i;
const PRONOUN =
  /\b(?:he|she|it|they|his|her|its|their|the (?:country|state|nation|republic|island|president|minister|company|leader))\b/i;
const SAID = /\b(?:said|says|told|added|announced|warned|claimed|reported|that)\s$/i;
const OWNS = /^['’]s?\s+(?:(?!(?:by|of|in|to|for|with|on|at|from)\s)[\p{L}\d-]{1,20}\s+){0,3}$/u;
const DIRECTLY = /^\s+(?:\p{Ll}{1,20}\s+){0,2}$/u;

/** "Xi" and "Xi Jinping", "Blinken" and "Antony Blinken": one word of the other, or the same last one. */
function isSame(asked: Named, mention: Mention): boolean {
  if (asked.kind === 'place' || mention.kind === 'place') return asked.name === mention.name;
  const [one, other] = [asked.name, mention.name].map((name) => name.toLowerCase().split(' '));
  if (one === undefined || other === undefined) return false;
  if (one.length === 1) return other.includes(one[0] ?? '');
  return other.length === 1 ? one.includes(other[0] ?? '') : one.at(-1) === other.at(-1);
}

/** True where a name is plainly not the one asked about: another person, another country, or somebody of another one. */
function isOther(asked: Named, mention: Mention, { read }: Told): boolean {
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

function toldIn(sentence: Range, read: ReadArticle): Told {
  return { read, sentence, mentions: startingIn(landmarksOf(read.evidence).mentions, sentence) };
}

function names(told: Told, asked: Named): boolean {
  const isWritten = asked.kind !== 'place' && wordsOf(told).includes(asked.name);
  return isWritten || told.mentions.some((one) => isSame(asked, one));
}

function isNear(told: Told, asked: Named): boolean {
  return told.read.words.titleNames.has(placeKey(asked.name)) || names(told, asked);
}

function wordsOf({ read, sentence }: Told): string {
  return read.article.text.slice(sentence.start, sentence.end);
}

function between({ read }: Told, start: number, end: number): string {
  return read.article.text.slice(start, end);
}

// A list without an end is no sentence that tells who did what.
const LONGEST = 1_500;
// No further than this is looked to the left for who did it, and to the right for whom it was done to.
const LEFT = 300;
const RIGHT = 120;
/** As much as says what governs a name. */
const LEAD = 60;

function startOfClause(told: Told, before: number): number {
  const from = Math.max(told.sentence.start, before - LEFT);
  const last = [...between(told, from, before).matchAll(CLAUSE)].at(-1);
  return last === undefined ? from : from + last.index + last[0].length;
}

function isGoverned(told: Told, { start }: Mention, from: number): boolean {
  return GOVERNED.test(between(told, Math.max(from, start - LEAD), start));
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

interface Roles {
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

function rolesAt(told: Told, word: Range): Roles {
  const before = between(told, Math.max(told.sentence.start, word.start - LEAD), word.start);
  const form = between(told, word.start, word.end);
  const isGerund = /ing$/i.test(form) && !BEING.test(before);
  if (isGerund || AS_NOUN.test(before) || NOUN_FORM.test(form)) return ofNoun(told, word);
  if (PASSIVE.test(before) && !/ing$/i.test(form)) {
    const by = behind(told, word.end, BY);
    return { doers: by === null ? [] : [by], target: subjects(told, word.start)[0] ?? null };
  }
  return { doers: subjects(told, word.start), target: behind(told, word.end, OBJECT) };
}

/** True where one who is asked about is named beside another ("met with X", "Y and X"): then both did it. */
function tookPart(told: Told, deed: Deed): boolean {
  const asked = told.mentions.filter((one) => deed.doers.some((doer) => isSame(doer, one)));
  if (asked.length === 0) return false;
  if (deed.verb.terms.some((term) => MUTUAL.has(term))) return true;
  return asked.some(({ start }) =>
    TOGETHER.test(between(told, Math.max(told.sentence.start, start - LEAD), start)),
  );
}

function isOfOthers(told: Told, deed: Deed, { doers, target }: Roles): boolean {
  if (tookPart(told, deed)) return false;
  const [nearest] = doers;
  const isDoneByOther =
    nearest !== undefined &&
    deed.doers.length > 0 &&
    deed.doers.every((asked) => isOther(asked, nearest, told)) &&
    !doers.some((one) => deed.doers.some((asked) => isSame(asked, one)));
  if (isDoneByOther) return true;
  return (
    target !== null &&
    deed.targets.length > 0 &&
    deed.targets.every((asked) => isOther(asked, target, told)) &&
    !deed.targets.some((asked) => names(told, asked))
  );
}

function placesOf({ read, sentence }: Told, terms: readonly string[]): readonly Range[] {
  const { words, article } = read;
  const numbers = new Set(terms.map((term) => termNumber(words, term)).filter((one) => one >= 0));
  if (numbers.size === 0) return [];
  const tokens = tokensWithin(words, sentence);
  const found: Range[] = [];
  for (let token = tokens.start; token < tokens.end; token++) {
    if (!numbers.has(words.ids[token] ?? -1)) continue;
    const start = words.starts[token] ?? 0;
    const [form = ''] = /^[\p{L}\p{M}-]+/u.exec(article.text.slice(start, start + 40)) ?? [];
    found.push({ start, end: start + form.length });
  }
  return found;
}

/** Where the sentence has the deed's word; where it does not, one of its family or meaning. */
function occurrences(told: Told, { verb }: Deed): readonly Range[] {
  const own = placesOf(told, verb.terms);
  return own.length > 0 ? own : placesOf(told, [...verb.kin, ...verb.related]);
}

/** "Joined" where a question asks when somebody left. */
function tellsOpposite({ read, sentence }: Told, { verb }: Deed): boolean {
  const here = termsWithin(read.words, sentence);
  return verb.terms.flatMap(oppositesOf).some((term) => here.includes(term));
}

/** True where none of those asked about is named or taken up, and others of their kind are, as those who could act. */
function namesOthers(told: Told, doers: readonly Named[]): boolean {
  if (doers.length === 0 || doers.some((asked) => names(told, asked))) return false;
  const { start } = told.sentence;
  const other = told.mentions.find(
    (one) =>
      doers.every((asked) => asked.kind === one.kind && isOther(asked, one, told)) &&
      !isGoverned(told, one, start),
  );
  return other !== undefined && !PRONOUN.test(between(told, start, other.start));
}

/** True where it was done to a place that neither the sentence nor the headline names, while the sentence is of another. */
function isElsewhere(told: Told, { doers, targets }: Deed): boolean {
  if (targets.length === 0 || !targets.every((one) => one.kind === 'place' && !isNear(told, one)))
    return false;
  return told.mentions.some(
    (one) =>
      one.kind === 'place' &&
      !doers.some((asked) => isSame(asked, one)) &&
      SITUATED.test(between(told, Math.max(told.sentence.start, one.start - LEAD), one.start)),
  );
}

/** "Covid rules" where "Who rules X?" is asked: nothing was done to the country that the sentence does not name. */
function lacksTarget(told: Told, { doers, targets }: Deed): boolean {
  const places = targets.filter(({ kind }) => kind === 'place');
  if (doers.length > 0 || places.length === 0 || places.length < targets.length) return false;
  return !places.some((asked) => names(told, asked)) && !TAKEN_UP.test(wordsOf(told));
}

/**
 * True where the days of the sentence are not those of the deed: it is told as done before ("said that X had joined"), or as
 * still to be done ("applied to join").
 */
function isToldOtherwise(told: Told, word: Range, { verb }: Deed): boolean {
  const clause = startOfClause(told, word.start);
  if (verb.done && /\bto\s+$/i.test(between(told, clause, word.start))) return true;
  return (
    /\bhad\s+$/i.test(between(told, clause, word.start)) &&
    SAID.test(between(told, Math.max(told.sentence.start, clause - LEAD), clause))
  );
}

/**
 * What a sentence has of a deed: nothing, or only the name of who is asked about; the deed, done as asked or by nobody that
 * is plain; the deed where the days are not its own; others' deed; or the deed the other way round, by its parties or as its
 * opposite.
 */
export type Telling = 'nothing' | 'named' | 'as-asked' | 'open' | 'undated' | 'others' | 'swapped';

function isSwapped(deed: Deed, { doers: [doer], target }: Roles): boolean {
  const isDoneTo = (asked: Named): boolean => target !== null && isSame(asked, target);
  const isDoing = (asked: Named): boolean => doer !== undefined && isSame(asked, doer);
  return deed.doers.length > 0 && (deed.targets.some(isDoing) || deed.doers.some(isDoneTo));
}

/** What a sentence tells that has no word of the deed. */
function silence(told: Told, deed: Deed): Telling {
  const isNamed = deed.doers.some((asked) => names(told, asked));
  if (tellsOpposite(told, deed)) return isNamed ? 'swapped' : 'others';
  if (isNamed) return 'named';
  return namesOthers(told, deed.doers) ? 'others' : 'nothing';
}

/** What a sentence tells of one who a question says is something ("Is X a member of Y?"): the name, or others alone. */
export function tellingOfSubject(asked: Named, sentence: Range, read: ReadArticle): Telling {
  const told = toldIn(sentence, read);
  if (names(told, asked)) return 'named';
  return sentence.end - sentence.start <= LONGEST && namesOthers(told, [asked]) ? 'others' : 'nothing';
}

/** Reads a sentence for a deed: what is not plain counts for the deed. */
export function tellingOf(deed: Deed, sentence: Range, read: ReadArticle): Telling {
  if (sentence.end - sentence.start > LONGEST) return 'open';
  const told = toldIn(sentence, read);
  const found = occurrences(told, deed);
  if (found.length === 0) return silence(told, deed);
  if (isElsewhere(told, deed) || lacksTarget(told, deed)) return 'others';
  const roles = found.map((word) => rolesAt(told, word));
  if (roles.every((one) => isOfOthers(told, deed, one)))
    return roles.some((one) => isSwapped(deed, one)) ? 'swapped' : 'others';
  if (found.every((word) => isToldOtherwise(told, word, deed))) return 'undated';
  const isDoer = roles.some(({ doers }) =>
    doers.some((one) => deed.doers.some((asked) => isSame(asked, one))),
  );
  const isTarget = deed.targets.length === 0 || deed.targets.some((asked) => isNear(told, asked));
  return isDoer && isTarget ? 'as-asked' : 'open';
}
