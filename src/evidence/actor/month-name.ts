// People who are called like a month: "Theresa May". Must not know any other names.
import type { Token } from '../token/tokens.ts';
import { isGivenName } from './given-names.ts';
import { HONORIFICS, ROLES } from './titles.ts';

const MONTHS = new Set(['march', 'april', 'may', 'june', 'august']);
/** Words behind which a month is a month. */
const DATING =
  /^(?:in|of|since|until|till|by|from|to|and|or|last|next|this|early|late|mid|earlier|later|every|each|through|between|during|before|after|on|for)$/;

const known = new WeakMap<readonly Token[], ReadonlySet<Token>>();

/**
 * The words that look like months and are surnames: behind a first name, a form of address or a title, before no day
 * or year; and, where the article names such a person, the bare word that does something. Kept with the tokens.
 */
export function monthNamesIn(tokens: readonly Token[]): ReadonlySet<Token> {
  const before = known.get(tokens);
  if (before !== undefined) return before;
  const months = tokens.flatMap((token, at) =>
    MONTHS.has(token.lower) && /^\p{Lu}/u.test(token.text) && !isDated(tokens, at) ? [at] : [],
  );
  const full = months.filter((at) => hasFirstName(tokens, at));
  const words = new Set(full.map((at) => tokens[at]?.lower));
  const bare = months.filter((at) => words.has(tokens[at]?.lower) && isActing(tokens, at));
  const names = new Set([...full, ...bare].flatMap((at) => tokens[at] ?? []));
  known.set(tokens, names);
  return names;
}

/** A day or a year follows, or a word of time stands before. */
function isDated(tokens: readonly Token[], at: number): boolean {
  if (/^(?:\d|the$)/.test(tokens[at + 1]?.lower ?? '')) return true;
  return DATING.test(tokens[at - 1]?.lower ?? '') || /^\d/.test(tokens[at - 1]?.lower ?? '');
}

function hasFirstName(tokens: readonly Token[], at: number): boolean {
  const [before, first] = [tokens[at - 2], tokens[at - 1]];
  if (first === undefined || first.paragraph !== tokens[at]?.paragraph || !/^\p{Lu}/u.test(first.text))
    return false;
  if (isGivenName(first.text) || HONORIFICS.has(first.lower) || ROLES.has(first.lower)) return true;
  if (first.pos !== 'PROPN' || before?.pos === 'ADP' || before?.pos === 'DET') return false;
  return HONORIFICS.has(before?.lower ?? '') || ROLES.has(before?.lower ?? '') || isActing(tokens, at);
}

/** A verb or a genitive follows, or a verb of speech stands before. */
function isActing(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next !== undefined && (/^['’]s?$/u.test(next.text) || next.pos === 'VERB' || next.pos === 'AUX'))
    return true;
  return /^(?:said|says|told|added|asked|wrote)$/.test(tokens[at - 1]?.lower ?? '');
}
