// The person that "he", "she" or "who" means: the last fitting one, subjects first. Must not look inside quotations.
import type { Actor } from '../evidence.ts';
import { type Cast, namingsIn } from './cast.ts';
import type { Frame, Unit } from './frame.ts';
import { isVerb } from './subject.ts';

/** Sentences looked back over. */
const SENTENCES = 8;
const UNITS = 200;

/** The person meant by the pronoun at the unit, by text order and the gender that the article uses; null if none. */
export function personMeant(frame: Frame, cast: Cast, at: number): Actor | null {
  const pronoun = frame.units[at];
  if (pronoun === undefined) return null;
  const relative = pronoun.lower === 'who' || pronoun.lower === 'which';
  const gender = /^(?:she|her)$/.test(pronoun.lower)
    ? 'she'
    : /^(?:he|him|himself)$/.test(pronoun.lower)
      ? 'he'
      : null;
  const fits = (actor: Actor) => gender === null || (cast.genders.get(actor) ?? gender) === gender;
  if (relative) return nearestBefore(frame, cast, at, fits);
  for (
    let sentence = pronoun.sentence;
    sentence >= 0 && sentence > pronoun.sentence - SENTENCES;
    sentence--
  ) {
    const found = bestOf(frame, cast, sentence, at, fits);
    if (found !== null) return found;
    if (at - (frame.sentenceStart[sentence] ?? 0) > UNITS) break;
  }
  return null;
}

function nearestBefore(frame: Frame, cast: Cast, at: number, fits: (actor: Actor) => boolean): Actor | null {
  for (let left = at - 1; left >= 0 && left > at - 12; left--) {
    const unit = frame.units[left];
    if (unit === undefined || unit.phrase === null) continue;
    const person = personAt(cast, unit, fits);
    if (person !== null) return person;
  }
  return null;
}

/** Within one sentence the first person who does something, else the first person named. */
function bestOf(
  frame: Frame,
  cast: Cast,
  sentence: number,
  before: number,
  fits: (actor: Actor) => boolean,
): Actor | null {
  const from = frame.sentenceStart[sentence] ?? 0;
  const to = Math.min(frame.sentenceStart[sentence + 1] ?? before, before);
  let first: Actor | null = null;
  for (let at = Math.max(from, to - UNITS); at < to; at++) {
    const unit = frame.units[at];
    if (unit === undefined || unit.phrase === null) continue;
    const person = personAt(cast, unit, fits);
    if (person === null) continue;
    if (
      isVerb(frame.units[at + 1]) ||
      (isVerb(frame.units[at - 1]) && (frame.units[at - 2]?.quote ?? -1) >= 0)
    )
      return person;
    first ??= person;
  }
  return first;
}

function personAt(cast: Cast, unit: Unit, fits: (actor: Actor) => boolean): Actor | null {
  const namings = namingsIn(cast, unit).filter(
    (naming) => naming.actor.kind === 'person' && fits(naming.actor),
  );
  return namings.at(-1)?.actor ?? null;
}
