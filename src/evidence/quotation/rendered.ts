// Words that somebody renders, translates or quotes as another's: "A rendered B’s term as “…”". They are B's. Must not
// weigh other candidates.
import type { Speaker } from '../evidence.ts';
import { type Cast, namingsIn, roleNear } from './cast.ts';
import type { Frame, Unit } from './frame.ts';

const RENDERS =
  /^(?:renders?|rendered|rendering|translates?|translated|translating|quotes?|quoted|quoting|paraphrased?|transcribed?|interpreted)$/;
const WORDS = /^(?:terms?|words?|remarks?|phrases?|expressions?|comments?|statements?|formulas?|wording)$/;
/** How many units may lie between the verb and the quotation. */
const REACH = 12;

/** Whose words a rendering holds; null where they are another's whom nobody names there. */
export interface Rendered {
  readonly speaker: Speaker | null;
}

/** The owner of the words at a unit: "Vogt’s term", "the words of Vogt". */
function ownerAt({ units }: Frame, cast: Cast, at: number): Speaker | null {
  const own = units[at];
  const of = units[at + 1]?.lower === 'of' ? units[at + 2] : undefined;
  const naming = [own, of].flatMap((unit) => (unit?.phrase == null ? [] : namingsIn(cast, unit))).at(-1);
  if (naming === undefined) return null;
  const { actor, start, end } = naming;
  return { start, end, name: actor.name, role: roleNear(cast, actor, start), voice: actor.voice };
}

/** The place of "as" right before a quotation, an article between the two left out; -1 for none. */
function asBefore(units: readonly Unit[], quote: number): number {
  const at = /^(?:an?|the)$/.test(units[quote - 1]?.lower ?? '') ? quote - 2 : quote - 1;
  return units[at]?.lower === 'as' ? at : -1;
}

/** Whose words the quotation at a unit is where its sentence renders them as another's; null for no such sentence. */
export function renderedOf(frame: Frame, cast: Cast, quote: number): Rendered | null {
  const { units } = frame;
  const as = asBefore(units, quote);
  const sentence = units[quote]?.sentence;
  let words = -1;
  for (let at = as - 1; as > 0 && at > quote - REACH && units[at]?.sentence === sentence; at--) {
    const { lower = '', phrase = null } = units[at] ?? {};
    if (phrase !== null && WORDS.test(lower)) words = at;
    if (words >= 0 && phrase === null && RENDERS.test(lower)) return { speaker: ownerAt(frame, cast, words) };
  }
  return null;
}
