// Verbs beside a time, and what kind of verbs they are: of saying, of denial. Looks at tokens only.
import type { Token } from '../token/tokens.ts';
import type { Candidate } from './candidate.ts';

const SAYS =
  /^(?:said|says|say|saying|told|tells|telling|claimed|claims|alleged|alleges|reported|reports|report|announced|announces|added|adds|stated|states|wrote|writes|tweeted|insisted|insists|argued|argues|believes|believed|estimates|estimated|conveyed|commented|noted|notes|confirmed|confirms|testified|recalled|suggests|suggested|accused|accuses|showed|shows)$/;
const DENIES =
  /^(?:denied|denies|deny|denying|rejected|rejects|dismissed|dismisses|refuted|refutes|disputed|disputes)$/;

function isVerb(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'VERB' || /^(?:was|were|is|are|be|been)$/.test(token.lower));
}

/** True for a verb of speech, as in "said": what follows rests on somebody's word. */
export function isSaying(token: Token | undefined): boolean {
  return token !== undefined && SAYS.test(token.lower) && (token.pos === 'VERB' || token.pos === 'AUX');
}

/** True for a verb such as "denied" or "rejected". */
export function isDenying(token: Token | undefined): boolean {
  return token !== undefined && DENIES.test(token.lower) && token.pos === 'VERB';
}

/** The place of the nearest verb left of the time in its sentence, or right of a time that begins it; -1 for none. */
export function verbBeside({ tokens, first, last, from, to }: Candidate): number {
  for (let index = first - 1; index >= from; index--) if (isVerb(tokens[index])) return index;
  for (let index = last; index < to; index++) if (tokens[index]?.pos === 'VERB') return index;
  return -1;
}

/** The place of a verb of saying that governs what stands at `place`, looking left; -1 where a new clause cuts it off. */
export function sayingBefore({ tokens, from }: Candidate, place: number): number {
  for (let index = place - 1; index >= from; index--) {
    const token = tokens[index];
    if (isSaying(token)) return index;
    if (token?.text === ';' || token?.text === '—') return -1;
    if (/^(?:which|who)$/.test(token?.lower ?? '') && tokens[index - 1]?.text === ',') return -1;
    if (/^(?:and|but|while)$/.test(token?.lower ?? '') && tokens[index - 1]?.text === ',') return -1;
  }
  return -1;
}

/** True where the time dates the saying itself ("said on Monday that …") and not what was said. */
export function datesSaying(candidate: Candidate): boolean {
  const verb = verbBeside(candidate);
  if (!isSaying(candidate.tokens[verb])) return false;
  return !candidate.tokens.slice(verb, candidate.first).some(({ lower }) => lower === 'that');
}
