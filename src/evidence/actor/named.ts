// One place where the text names somebody, with what the words there tell. Must not know other places of the text.
import type { Article } from '../../corpus/article.ts';
import { overlaps, type Range } from '../../corpus/span.ts';
import type { Place } from '../evidence.ts';
import { type Token, tokensOf } from '../token/tokens.ts';
import { type Bearing, bearingOf } from './bearing.ts';
import { isGivenName } from './given-names.ts';
import { type NameParts, namePartsOf } from './name-parts.ts';
import { type Phrase, phrasesOf } from './phrases.ts';
import { roleAfter, roleGiven, roleInFront } from './roles.ts';
import {
  BODIES,
  BODY_OPENERS,
  HE_HONORIFICS,
  NO_BODIES,
  SHE_HONORIFICS,
  SURNAMES,
  THINGS,
} from './titles.ts';

/** `loose`: one bare word, which counts only if a fuller form or a deed elsewhere bears it out. */
export type NamedKind = 'person' | 'likely' | 'body' | 'loose';

export interface Named extends Range {
  readonly kind: NamedKind;
  readonly words: readonly string[];
  /** The words without case and accents, for comparing. */
  readonly keys: readonly string[];
  readonly roles: readonly Range[];
  readonly gender: 'he' | 'she' | null;
  readonly bearing: Bearing;
}

/** Every place where the article names a person or a body, in the order of the text. */
export function namedIn(article: Article, places: readonly Place[]): readonly Named[] {
  const tokens = tokensOf(article);
  const ranges = places.flatMap((place) => place.mentions).toSorted((a, b) => a.start - b.start);
  const found: Named[] = [];
  let from = 0;
  for (const phrase of phrasesOf(article)) {
    while ((ranges[from]?.end ?? Number.POSITIVE_INFINITY) <= phrase.start) from++;
    const near: Range[] = [];
    for (let at = from; (ranges[at]?.start ?? Number.POSITIVE_INFINITY) < phrase.end; at++) {
      const range = ranges[at];
      if (range !== undefined) near.push(range);
    }
    for (const parts of namePartsOf(tokens, phrase)) {
      const named = namedOf(article, phrase, parts, near);
      if (named !== null) found.push(named);
    }
  }
  return found;
}

/** A word without case and accents: "Erdoğan" and "Erdogan" are one. */
function keyOf(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/gu, "'").toLowerCase();
}

function namedOf(article: Article, phrase: Phrase, parts: NameParts, places: readonly Range[]): Named | null {
  const tokens = tokensOf(article);
  const start = tokens[parts.name.from]?.start ?? 0;
  const end = tokens[parts.name.to - 1]?.end ?? start;
  const kind = kindOf(tokens, parts, phrase, { start, end }, places);
  if (kind === null) return null;
  const after = parts.heads ? (roleAfter(tokens, parts.name.to) ?? roleGiven(tokens, parts.name.to)) : null;
  const front = parts.role === null ? roleInFront(tokens, parts.name.from, parts.name.to) : null;
  const roles = [parts.role ?? front, after].filter((role) => role !== null);
  return {
    start,
    end,
    kind: kind === 'likely' && (after ?? front) !== null ? 'person' : kind,
    words: parts.words,
    keys: parts.words.map(keyOf),
    roles: kind === 'body' ? [] : roles,
    gender: genderOf(tokens, parts),
    bearing: bearingOf(article, parts.words, parts.name, parts.heads ? phrase.to : -1),
  };
}

function kindOf(
  tokens: readonly Token[],
  parts: NameParts,
  phrase: Phrase,
  range: Range,
  places: readonly Range[],
): NamedKind | null {
  const last = parts.words.at(-1)?.toLowerCase() ?? '';
  const first = parts.words[0]?.toLowerCase() ?? '';
  const titled = parts.honorific !== null || parts.role !== null;
  if (parts.words.length === 1 && !/\p{L}{2}/u.test(last)) return null;
  if (BODIES.has(last) && !parts.honorific) return 'body';
  if (parts.words.length > 2 && BODY_OPENERS.has(first) && /^(?:of|for)$/.test(parts.words[1] ?? ''))
    return 'body';
  const placed = places.some((place) => overlaps(place, range));
  if (placed && places.some((place) => place.start <= range.start && place.end >= range.end)) return null;
  if (titled && parts.words.length <= 5) return THINGS.has(last) && !SURNAMES.has(last) ? null : 'person';
  const called = SURNAMES.has(last) && isGivenName(parts.words[0] ?? '') && !parts.article;
  if ((THINGS.has(last) && !called && !(phrase.month && parts.heads)) || /^(?:19|20)\d\d$/.test(last))
    return null;
  if (parts.words.length === 1 && NO_BODIES.has(last)) return null;
  if (parts.words.length === 1) return /^\p{Lu}{2,6}\+?$/u.test(parts.words[0] ?? '') ? 'body' : 'loose';
  if (
    placed ||
    parts.article ||
    parts.words.length > 5 ||
    parts.words.some((word) => /^(?:of|for|the)$/.test(word))
  )
    return null;
  if (/^(?:\p{Lu}{3,}|MV|SS|UC|TV|LA|U\.S\.S\.)$/u.test(parts.words[0] ?? '')) return null;
  return isShouted(parts.words) || opensSentence(tokens, parts.name.from) ? 'loose' : 'likely';
}

/** A name in capitals throughout is a headline's, or a body's. */
function isShouted(words: readonly string[]): boolean {
  return words.every((word) => word.length > 1 && word === word.toUpperCase());
}

/** The first word of a sentence has its capital anyway, so it proves less. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  return first !== undefined && first.pos !== 'PROPN' && first.pos !== 'X';
}

const SHE =
  /^(?:spokeswoman|chairwoman|congresswoman|councilwoman|businesswoman|queen|princess|baroness|duchess|actress|wife|widow|mother|sister|daughter|niece|woman|assemblywoman)$/;
const HE =
  /^(?:spokesman|chairman|congressman|councilman|businessman|king|prince|baron|duke|actor|husband|father|brother|son|nephew|emir|sultan|pope|cardinal|assemblyman)$/;

function genderOf(tokens: readonly Token[], parts: NameParts): Named['gender'] {
  if (parts.honorific !== null && SHE_HONORIFICS.has(parts.honorific)) return 'she';
  if (parts.honorific !== null && HE_HONORIFICS.has(parts.honorific)) return 'he';
  for (let at = parts.name.from - 1; at >= parts.name.from - 6 && parts.role !== null; at--) {
    const word = tokens[at];
    if (word === undefined || word.start < parts.role.start) break;
    if (SHE.test(word.lower)) return 'she';
    if (HE.test(word.lower)) return 'he';
  }
  return null;
}
