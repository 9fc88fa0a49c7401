// The office that stands between a role and a name: "Secretary of State Lena Vogt", "director of Free Press
// International Lena Vogt". Must not know who bears it.
import type { Range } from '../../corpus/span.ts';
import { placeNamed } from '../place/gazetteer.ts';
import type { Token } from '../token/tokens.ts';
import { isGivenName } from './given-names.ts';
import { isCapital } from './phrases.ts';
import { BODIES, BODY_OPENERS, OFFICES, ROLES, SURNAMES, THING_OPENERS, THINGS } from './titles.ts';

/** Longest name of a place, in words, that is looked for behind "of". */
const PLACE_WORDS = 3;

/**
 * The token behind a role and its office: past "of State" in "Secretary of State Antony". `to` where everything that
 * follows is the office ("High Commissioner for Human Rights").
 */
export function officeEnd(tokens: readonly Token[], role: number, to: number): number {
  const after = emeritus(tokens, role + 1, to);
  if (after > role + 1) return after;
  const link = tokens[role + 1]?.lower;
  if (link !== 'of' && link !== 'for' && link !== 'to') return role + 1;
  let at = role + 2;
  if (tokens[at]?.lower === 'the') at++;
  const first = at;
  while (at < to && OFFICES.has(tokens[at]?.lower ?? '')) at++;
  return at === first ? behindBody(tokens, first, to) : at;
}

function emeritus(tokens: readonly Token[], at: number, to: number): number {
  return at < to && /^(?:emeritus|emerita|elect|designate)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
}

/** Where a person's name begins behind the name of a place or a body. */
function behindBody(tokens: readonly Token[], first: number, to: number): number {
  const words = wordStarts(tokens, first, to);
  const place = behindPlace(tokens, words, to);
  if (place >= 0) return place;
  const end = tokens[to - 1]?.lower ?? '';
  if (BODIES.has(end) || (THINGS.has(end) && !SURNAMES.has(end))) return to;
  if (THING_OPENERS.has(tokens[first]?.lower ?? '')) return words.length > 3 ? (words[2] ?? to) : to;
  const named = words.find((at, index) => index > 0 && isGivenName(tokens[at]?.text ?? ''));
  if (named !== undefined) return named;
  const last = words.findLastIndex((at) => isBodyWord(tokens[at]));
  if (last >= 0) return words.length - last > 2 ? (words[last + 1] ?? to) : to;
  return words.length > 2 ? (words.at(-2) ?? to) : to;
}

function behindPlace(tokens: readonly Token[], words: readonly number[], to: number): number {
  for (let count = Math.min(PLACE_WORDS, words.length - 1); count > 0; count--) {
    const end = words[count] ?? to;
    const name = tokens.slice(words[0], end).map((token) => token.text).join(' '); // biome-ignore format: one name
    if (placeNamed(name) !== null) return end;
  }
  return -1;
}

/** The first token of each word; parts joined by a hyphen are one word. */
function wordStarts(tokens: readonly Token[], from: number, to: number): readonly number[] {
  const starts: number[] = [];
  for (let at = from; at < to; at++) if (at === from || tokens[at]?.spaceBefore === true) starts.push(at);
  return starts;
}

function isBodyWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (BODIES.has(token.lower) || BODY_OPENERS.has(token.lower) || /^(?:watch|nations)$/.test(token.lower))
  );
}

/**
 * The name and the role of a stretch whose role stands in the phrase before it: "the Orland director of Free Press
 * International Lena Vogt"; null where no role with "of", "for" or "at" leads to it.
 */
export function officeInFront(
  tokens: readonly Token[],
  from: number,
  to: number,
): { name: number; role: Range } | null {
  const link = tokens[from - 1];
  const title = tokens[from - 2];
  if (link === undefined || title === undefined || !/^(?:of|for|at|from)$/.test(link.lower)) return null;
  if (!ROLES.has(title.lower) || title.paragraph !== tokens[from]?.paragraph) return null;
  const words = wordStarts(tokens, from, to);
  const last = words.findLastIndex((at) => isBodyWord(tokens[at]));
  const name = words[last + 1];
  if (last < 1 || words.length - last < 3 || name === undefined || !isCapital(tokens[name])) return null;
  const end = tokens[name - 1]?.end ?? 0;
  return { name, role: { start: tokens[roleStart(tokens, from - 2)]?.start ?? end, end } };
}

/** The first word that belongs to the role: nouns, adjectives and names, back to an article, a mark or a verb. */
function roleStart(tokens: readonly Token[], title: number): number {
  let at = title;
  while (at > title - 6) {
    const before = tokens[at - 1];
    const belongs =
      before !== undefined &&
      before.paragraph === tokens[title]?.paragraph &&
      (before.pos === 'NOUN' || before.pos === 'ADJ' || before.pos === 'PROPN');
    if (!belongs) break;
    at--;
  }
  return at;
}
