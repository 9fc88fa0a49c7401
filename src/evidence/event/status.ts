// Whether a dated happening took place, is planned, rests on somebody's word or is denied.
import type { Range } from '../../corpus/span.ts';
import type { Event } from '../evidence.ts';
import { type Candidate, lowerAt } from './candidate.ts';

const SAYS =
  /^(?:said|says|say|saying|told|tells|claimed|claims|alleged|alleges|reported|reports|report|announced|announces|added|adds|stated|states|wrote|writes|insisted|insists|argued|argues|believes|believed|estimates|estimated|conveyed|commented|noted|notes|confirmed|confirms|testified|recalled|suggests|suggested|demands|accused|accuses|according|showed|shows)$/;
const DENIES =
  /^(?:denied|denies|deny|denying|rejected|rejects|dismissed|dismisses|refuted|refutes|disputed|disputes)$/;
const HEARSAY = /^(?:reportedly|allegedly|alleged|purportedly|supposedly|apparently)$/;

/** The place of the nearest verb left of the time in its sentence, or right of a time that begins it; -1 for none. */
function verbBeside({ tokens, first, last, from, to }: Candidate): number {
  for (let index = first - 1; index >= from; index--) {
    if (tokens[index]?.pos === 'VERB' || /^(?:was|were|is|are|be|been)$/.test(tokens[index]?.lower ?? ''))
      return index;
  }
  for (let index = last; index < to; index++) if (tokens[index]?.pos === 'VERB') return index;
  return -1;
}

/** True where a word of saying governs the clause that the time is in, and is not itself what the time dates. */
function isReported(candidate: Candidate, verb: number): boolean {
  const { tokens, from, to, first } = candidate;
  if (SAYS.test(lowerAt(candidate, verb))) return false;
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  if (words.some((word, index) => HEARSAY.test(word) && Math.abs(index + from - first) < 12)) return true;
  if (words.some((word, index) => word === 'according' && words[index + 1] === 'to')) return true;
  if (tokens.slice(from, verb).some(({ lower }) => SAYS.test(lower))) return true;
  const tail = tokens.slice(Math.max(first, to - 6), to);
  return tail.some(({ lower }, index) => SAYS.test(lower) && tail.length - index <= 3 && first < to - 3);
}

/**
 * The status of what a time dates. Planned: after the publication, or on a day or stretch that is not over with words
 * of what is to come around it. Denied: what a word of denial before it governs. Reported: inside a quotation, or
 * under somebody's word.
 */
export function statusOf(
  candidate: Candidate,
  quotations: readonly Range[],
  published: string | null,
  ahead: boolean,
): Event['status'] {
  const { time, tokens, from } = candidate;
  const verb = verbBeside(candidate);
  const denial = tokens.slice(from, verb).some(({ lower }) => DENIES.test(lower));
  if (denial && verb < candidate.first) return 'denied';
  const open = published !== null && (time.latest === null || time.latest >= published);
  if (
    published !== null &&
    ((time.earliest !== null && time.earliest > published) || (open && (ahead || time.earliest === null)))
  ) {
    return 'planned';
  }
  const quoted = quotations.some(({ start, end }) => start <= time.start && time.end <= end);
  return quoted || isReported(candidate, verb) ? 'reported' : 'happened';
}
