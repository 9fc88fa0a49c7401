// A noun phrase taken apart: the role in front and the name behind. Must not know other phrases.
import type { Range } from '../../corpus/span.ts';
import type { Token } from '../token/tokens.ts';
import { isGivenName } from './given-names.ts';
import { officeEnd, officeInFront } from './office.ts';
import { isCalendar, isCapital, isParticle, type Phrase } from './phrases.ts';
import { BODIES, HONORIFICS, QUALIFIERS, ROLES } from './titles.ts';

/** One stretch of a phrase between genitives: "US Secretary of State Antony Blinken". Token counts, end exclusive. */
export interface NameParts {
  readonly name: { readonly from: number; readonly to: number };
  /** Words of the name without honorific, as written. */
  readonly words: readonly string[];
  readonly honorific: string | null;
  /** The role as it stands in the text, without article; null where none is stated. */
  readonly role: Range | null;
  /** True where this stretch holds the phrase's head. */
  readonly heads: boolean;
  /** True where an article stands before the name itself ("the Supreme Court"). */
  readonly article: boolean;
}

/** The named parts of a phrase, one for each stretch between genitives that holds a name. */
export function namePartsOf(tokens: readonly Token[], phrase: Phrase): readonly NameParts[] {
  if (phrase.pronoun) return [];
  const parts: NameParts[] = [];
  let from = phrase.from;
  for (let at = phrase.from; at <= phrase.to; at++) {
    const ends = at === phrase.to || isGenitive(tokens, at, phrase);
    if (!ends) continue;
    const found = partsOf(tokens, from, at, phrase);
    if (found !== null) parts.push(found);
    from = at + 1;
  }
  return parts;
}

function isGenitive(tokens: readonly Token[], at: number, phrase: Phrase): boolean {
  const token = tokens[at];
  if (token === undefined || at === phrase.from) return false;
  return /^['’]s?$/u.test(token.text) && !token.spaceBefore && (tokens[at + 1]?.spaceBefore ?? true);
}

function partsOf(tokens: readonly Token[], from: number, to: number, phrase: Phrase): NameParts | null {
  const office = officeInFront(tokens, from, to);
  const start = office?.name ?? nameStart(tokens, from, to);
  if (start >= to || !opensName(tokens, start, to)) return null;
  const end = nameEnd(tokens, start, to);
  const slice = tokens.slice(start, end);
  const honor = slice[0] !== undefined && HONORIFICS.has(slice[0].lower) ? slice[0].lower : null;
  const first = honor === null ? start : start + 1;
  if (first >= end || isCalendar(tokens, first)) return null;
  return {
    name: { from: first, to: end },
    words: wordsOf(tokens, first, end),
    honorific:
      honor ?? (HONORIFICS.has(tokens[start - 1]?.lower ?? '') ? (tokens[start - 1]?.lower ?? null) : null),
    role: office?.role ?? roleBefore(tokens, from, start, phrase),
    heads: phrase.head >= start && phrase.head < to,
    article: start > from && tokens[start - 1]?.pos === 'DET',
  };
}

/** A capital, or the particles before one: "von der Leyen" is a whole surname. */
function opensName(tokens: readonly Token[], start: number, to: number): boolean {
  let at = start;
  while (at < to - 1 && isParticle(tokens[at])) at++;
  return isCapital(tokens[at]);
}

/** Words of a name; parts joined by a hyphen are one word. */
function wordsOf(tokens: readonly Token[], from: number, to: number): readonly string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (!token.spaceBefore && words.length > 0) words[words.length - 1] += token.text;
    else words.push(token.text);
  }
  return words;
}

/** The first word of the name: behind the last word that is a role, an office or written small. */
function nameStart(tokens: readonly Token[], from: number, to: number): number {
  const body = bodyStart(tokens, from, to);
  if (body >= 0) return body;
  let start = from;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (at < start) continue;
    const last = at === to - 1;
    if (token.pos === 'DET' && at === start) start = at + 1;
    else if (isRole(token) && !(last && isSurname(tokens, at, from))) start = officeEnd(tokens, at, to);
    else if (HONORIFICS.has(token.lower)) start = at;
    else if (!isCapital(token) && !isJoint(tokens, at)) start = at + 1;
    else if (at === start && QUALIFIERS.has(token.lower) && roleAhead(tokens, at, to)) start = at + 1;
  }
  return start;
}

/** "John King", or a capitalised word that is the whole name: no role, though it looks like one. */
function isSurname(tokens: readonly Token[], at: number, from: number): boolean {
  return isCapital(tokens[at]) && (at === from || isGivenName(tokens[at - 1]?.text ?? ''));
}

function isRole(token: Token): boolean {
  return ROLES.has(token.lower);
}

function roleAhead(tokens: readonly Token[], at: number, to: number): boolean {
  for (let next = at + 1; next < to && next < at + 5; next++)
    if (ROLES.has(tokens[next]?.lower ?? '')) return true;
  return false;
}

/**
 * Where the name of a body begins that holds a word for a role: "General Assembly", "House Speaker Office"; -1 where
 * the stretch is no such name.
 */
function bodyStart(tokens: readonly Token[], from: number, to: number): number {
  if (!BODIES.has(tokens[to - 1]?.lower ?? '') || !isCapital(tokens[to - 1])) return -1;
  let start = to - 1;
  while (start > from && isCapital(tokens[start - 1])) start--;
  const role = tokens.slice(start, to - 1).findIndex((token) => isRole(token));
  if (role < 0 || HONORIFICS.has(tokens[start]?.lower ?? '')) return -1;
  return isGivenName(tokens[start + role + 1]?.text ?? '') && start + role + 1 < to - 1 ? -1 : start;
}

/** Particles, hyphens and ampersands hold a name together. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (isParticle(token))
    return isCapital(tokens[at + 1]) || isParticle(tokens[at + 1]) || tokens[at + 1]?.text === '-';
  if (/^[-‑–&]$/u.test(token.text)) return true;
  if (/^(?:of|and|for|the|to)$/.test(token.lower))
    return isCapital(tokens[at - 1]) || tokens[at - 1]?.lower === 'of';
  return !token.spaceBefore && /^[-‑–]$/u.test(tokens[at - 1]?.text ?? '');
}

function nameEnd(tokens: readonly Token[], start: number, to: number): number {
  let end = to;
  while (end > start && !isCapital(tokens[end - 1]) && !isTail(tokens, end - 1)) end--;
  return end;
}

function isTail(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && !token.spaceBefore && /^[-‑–]$/u.test(tokens[at - 1]?.text ?? '');
}

/** The role before a name, without its article; a bare honorific is none. */
function roleBefore(tokens: readonly Token[], from: number, start: number, phrase: Phrase): Range | null {
  let first = from;
  while (first < start && isNoRole(tokens, first)) first++;
  let last = start - 1;
  while (last >= first && HONORIFICS.has(tokens[last]?.lower ?? '')) last--;
  if (last < first) return null;
  let hasRole = false;
  for (let at = first; at <= last; at++) if (isRole(tokens[at] as Token)) hasRole = true;
  if (!hasRole) return null;
  const opening = from > phrase.from ? tokens[phraseStart(tokens, phrase)]?.start : tokens[first]?.start;
  return { start: opening ?? 0, end: tokens[last]?.end ?? 0 };
}

/** Articles, words of time ("last week") and words that only join ("such as") are no part of a role. */
function isNoRole(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.pos === 'DET' || HONORIFICS.has(token.lower) || isCalendar(tokens, at)) return true;
  if (isCalendar(tokens, at)) return true;
  return /^(?:last|this|next|past|late|early|earlier|later|day|week|month|year|night|morning|evening|afternoon|such|as|previously|then|while|when)s?$/.test(
    token.lower,
  );
}

/** With a genitive before it the role takes the owner along: "China's customs spokesman". */
function phraseStart(tokens: readonly Token[], phrase: Phrase): number {
  let at = phrase.from;
  while (at < phrase.head && (tokens[at]?.pos === 'PRON' || isNoRole(tokens, at))) at++;
  return at;
}
