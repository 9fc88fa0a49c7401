// Where a text names a country, bloc or region, and which one a user's words mean. Knows names only, no article.
import type { Range } from '../../corpus/span.ts';
import type { PlaceHow } from './aliases.ts';
import { FIRST_NAMES, GIVEN_NAMES_TOO, NOT_PLACES, OFFICE_WORDS, SURNAMES_TOO } from './lookalikes.ts';
import { countryCodes, type PlaceForm, placeForms } from './names.ts';

export type { PlaceHow } from './aliases.ts';

/** One place where a text names a place: `name` is the English short name. */
export interface PlaceMention extends Range {
  readonly name: string;
  readonly how: PlaceHow;
}

interface Word extends Range {
  readonly key: string;
}

interface Node {
  readonly next: Map<string, Node>;
  /** A place's form ends here; `null` for a phrase that stands for no place. */
  form?: PlaceForm | null;
}

const WORD = /\p{Lu}\.(?:\p{Lu}\.){1,4}|[\p{L}\p{M}\p{N}]{1,40}\+?/gu;

/** Letters without their accents; the case stays, since "turkey" is no country. */
function fold(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '');
}

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    words.push({ start: match.index, end: match.index + match[0].length, key: fold(match[0]) });
  }
  return words;
}

function plant(root: Node, keys: readonly string[], form: PlaceForm | null): void {
  let node = root;
  for (const key of keys) {
    let next = node.next.get(key);
    if (next === undefined) {
      next = { next: new Map() };
      node.next.set(key, next);
    }
    node = next;
  }
  if (node.form === undefined) node.form = form;
}

function grow(forms: readonly PlaceForm[]): Node {
  const root: Node = { next: new Map() };
  for (const phrase of NOT_PLACES)
    plant(
      root,
      wordsOf(phrase).map((word) => word.key),
      null,
    );
  for (const form of forms) {
    const keys = wordsOf(form.form).map((word) => word.key);
    plant(root, keys, form);
    if (form.form.length > 4)
      plant(
        root,
        keys.map((key) => key.toUpperCase()),
        form,
      );
  }
  return root;
}

const FORMS = placeForms();
const TREE = grow(FORMS);
const CODES = countryCodes();

/** Words of one name stand apart by a space, a line end, a hyphen, an apostrophe, a full stop or a comma and space. */
function joined(text: string, left: Word, right: Word): boolean {
  const gap = text.slice(left.end, right.start);
  return (
    gap.length <= 3 && /^(?:[ \u00a0\u2009\u202f\n\r]{1,2}|[-\u2010\u2011'’.&]|[.,]\s|\s&\s|\s\()$/u.test(gap)
  );
}

function longestAt(
  text: string,
  words: readonly Word[],
  from: number,
): { form: PlaceForm | null; last: number } | null {
  let node = TREE;
  let best: { form: PlaceForm | null; last: number } | null = null;
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    const before = words[at - 1];
    if (word === undefined || (at > from && before !== undefined && !joined(text, before, word))) break;
    const next = node.next.get(word.key);
    if (next === undefined) break;
    node = next;
    if (node.form !== undefined) best = { form: node.form, last: at };
  }
  return best;
}

const spaceApart = (text: string, left: Word, right: Word) =>
  /^[ \u00a0]$/.test(text.slice(left.end, right.start));
const capital = (word: Word) => /^\p{Lu}\p{Ll}/u.test(word.key);

/** True where the single word is somebody's first name or surname. */
function isPerson(text: string, words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined) return false;
  if (
    SURNAMES_TOO.has(word.key) &&
    before !== undefined &&
    FIRST_NAMES.has(before.key) &&
    spaceApart(text, before, word)
  ) {
    return true;
  }
  if (!GIVEN_NAMES_TOO.has(word.key) || after === undefined || !spaceApart(text, word, after)) return false;
  return capital(after) && !OFFICE_WORDS.has(after.key) && !TREE.next.has(after.key);
}

/** True where a demonym names its language ("said in Chinese,", "Russian-language", "speaks English"). */
function isLanguage(text: string, words: readonly Word[], at: number, last: number): boolean {
  const [before, end] = [words[at - 1]?.key ?? '', words[last]?.end ?? 0];
  if (/^(?:spoke|speak|speaks|speaking|fluent)$/.test(before)) return true;
  if (/^-(?:language|speak)/.test(text.slice(end, end + 10))) return true;
  if (!/^(?:in|into)$/.test(before)) return false;
  return (
    !/^(?:[ \u00a0\n-]\p{L}|['’]s)/u.test(text.slice(end, end + 2)) ||
    /^ (?:and|or|by|on|as|that)\b/.test(text.slice(end, end + 6))
  );
}

/**
 * Every place that the text names, in the order of the text, the longest form first: "South Africa" is one mention.
 * Case counts ("turkey", "us" and "polish" name nothing), and so do neighbours: Michael Jordan, the South China Sea
 * and the Washington Post are no places. One pass; an empty list where nothing is named.
 */
export function placesIn(text: string): readonly PlaceMention[] {
  const words = wordsOf(text);
  const mentions: PlaceMention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const found = longestAt(text, words, at);
    if (found === null) continue;
    const [first, last] = [words[at], words[found.last]];
    if (
      found.form !== null &&
      first !== undefined &&
      last !== undefined &&
      isMeant(text, words, at, found.last, found.form)
    ) {
      mentions.push({ start: first.start, end: last.end, name: found.form.name, how: found.form.how });
    }
    at = found.last;
  }
  return mentions;
}

function isMeant(text: string, words: readonly Word[], at: number, last: number, form: PlaceForm): boolean {
  const end = words[last]?.end ?? 0;
  if (/^(?:[$£€]|[  ]dollars?\b|[  ]cents?\b)/.test(text.slice(end, end + 9))) return false;
  if (at === last && isPerson(text, words, at)) return false;
  return form.how !== 'demonym' || !isLanguage(text, words, at, last);
}

/** A user's words without what does not tell names apart: case, accents, dots, a leading article, a possessive. */
function plain(words: string): string {
  return fold(words)
    .toLowerCase()
    .replace(/[.]/g, '')
    .replaceAll('’', "'")
    .replace(/'s?(?= |$)/g, '')
    .replace(/[\s\u2010-\u2015-]+/g, ' ')
    .trim()
    .replace(/^the /, '');
}

const BY_PLAIN = new Map<string, string>();
for (const { form, name } of FORMS) {
  const key = plain(form);
  if (!BY_PLAIN.has(key)) BY_PLAIN.set(key, name);
}

/**
 * The English short name that a user's words mean ("prc", "the UK", "russian", "Kiev"), in any case and with or
 * without accents, also by three-letter country code; null where they name no place.
 */
export function placeNamed(words: string): string | null {
  const key = plain(words.slice(0, 120));
  return BY_PLAIN.get(key) ?? CODES.get(key) ?? null;
}

/** Every form that stands for the place of this English short name, the name itself first; empty if unknown. */
export function aliasesOf(name: string): readonly string[] {
  return ALIASES.get(name) ?? [];
}

const ALIASES = new Map<string, readonly string[]>();
for (const name of new Set(FORMS.map((form) => form.name))) {
  const forms = FORMS.filter((form) => form.name === name).map((form) => form.form);
  ALIASES.set(name, [name, ...forms.filter((form) => form !== name)]);
}
