// Whether a sentence tells of others than a question asks about: another did it, or it was done to another. What is not plain
// speaks against nothing.
import type { Range } from '../corpus/span.ts';
import type { Named } from './archive.ts';
import { termNumber, termsWithin, tokensWithin } from './article-words.ts';
import { oppositesOf } from './contrary.ts';
import type { Deed } from './deed.ts';
import type { ReadArticle } from './match.ts';
import { termsOf } from './tokenise.ts';
import {
  between,
  isGoverned,
  isNear,
  isOther,
  isSame,
  leadTo,
  names,
  type Roles,
  rolesAt,
  startOfClause,
  type Told,
  toldIn,
  wordsOf,
} from './verb-roles.ts';

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

// A list without an end is no sentence that tells who did what.
const LONGEST = 1_500;

/** True where one who is asked about is named beside another ("met with X", "Y and X"): then both did it. */
function tookPart(told: Told, deed: Deed): boolean {
  const asked = told.mentions.filter((one) => deed.doers.some((doer) => isSame(doer, one)));
  if (asked.length === 0) return false;
  if (deed.verb.terms.some((term) => MUTUAL.has(term))) return true;
  return asked.some(({ start }) => TOGETHER.test(leadTo(told, start)));
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
      SITUATED.test(leadTo(told, one.start)),
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
  return /\bhad\s+$/i.test(between(told, clause, word.start)) && SAID.test(leadTo(told, clause));
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
