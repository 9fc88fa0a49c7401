// The person that "he", "she" or "who" means: the last fitting one, subjects first. Must not look inside quotations.
import type { Actor } from '../evidence.ts';
import { type Cast, namingsIn } from './cast.ts';
import type { Frame, Unit } from './frame.ts';
import { phraseKind } from './phrase-kind.ts';
import { isVerb } from './subject.ts';

/** Sentences looked back over. */
const SENTENCES = 8;
const UNITS = 200;

export interface Antecedent {
  /** The unit of the phrase that is meant. */
  readonly unit: number;
  /** False where another person of the same sentence may be meant as well. */
  readonly alone: boolean;
}

/** Whom the pronoun at the unit means, by text order and the gender that the article uses; null if nobody fits. */
export function personMeant(frame: Frame, cast: Cast, at: number): Antecedent | null {
  const pronoun = frame.units[at];
  if (pronoun === undefined) return null;
  if (pronoun.lower === 'who' || pronoun.lower === 'which') return nearestBefore(frame, cast, at);
  const gender = /^(?:she|her)$/.test(pronoun.lower) ? 'she' : 'he';
  const fits = (actor: Actor) => (cast.genders.get(actor) ?? gender) === gender;
  return lastFitting(frame, at, (sentence) => bestOf(frame, cast, sentence, at, fits));
}

/** The one of some people that "the minister" at the unit means: the last in the text, subjects first; null if none. */
export function oneOf(frame: Frame, cast: Cast, at: number, people: ReadonlySet<Actor>): Actor | null {
  const named = (unit: Unit) => namingsIn(cast, unit).at(-1)?.actor ?? null;
  const found = lastFitting(frame, at, (sentence) =>
    bestOf(
      frame,
      cast,
      sentence,
      at,
      (actor) => people.has(actor),
      (unit) => named(unit) !== null,
    ),
  );
  const unit = found === null ? undefined : frame.units[found.unit];
  return unit === undefined ? null : named(unit);
}

/** Sentences looked back over for what "it" is: it takes up what was just spoken of. */
const NEAR_SENTENCES = 3;

/** The body, document or country that "it" at the unit means: what one of the last sentences tells of; null if none. */
export function bodyMeant(frame: Frame, cast: Cast, at: number): number | null {
  const own = frame.units[at]?.sentence ?? -1;
  for (let sentence = own; sentence >= 0 && sentence > own - NEAR_SENTENCES; sentence--) {
    const from = frame.sentenceStart[sentence] ?? 0;
    const to = Math.min(frame.sentenceStart[sentence + 1] ?? at, at);
    for (let unit = from; unit < to; unit++) {
      const one = frame.units[unit];
      if (one?.phrase == null || one.phrase.pronoun || !acts(frame, unit)) continue;
      if (speaksAsBody(frame, cast, one)) return unit;
      if (sentence < own) break;
    }
  }
  return null;
}

function speaksAsBody(frame: Frame, cast: Cast, unit: Unit): boolean {
  const naming = namingsIn(cast, unit).at(-1);
  if (naming !== undefined) return naming.actor.kind === 'body';
  const kind = phraseKind(unit, frame.tokens);
  return kind === 'body' || kind === 'document';
}

/** Sentence by sentence back from the unit, the first that gives something. */
function lastFitting(
  frame: Frame,
  at: number,
  best: (sentence: number) => Antecedent | null,
): Antecedent | null {
  const own = frame.units[at]?.sentence ?? -1;
  for (let sentence = own; sentence >= 0 && sentence > own - SENTENCES; sentence--) {
    const found = best(sentence);
    if (found !== null) return found;
    if (at - (frame.sentenceStart[sentence] ?? 0) > UNITS) break;
  }
  return null;
}

function nearestBefore(frame: Frame, cast: Cast, at: number): Antecedent | null {
  for (let left = at - 1; left >= 0 && left > at - 12; left--) {
    const unit = frame.units[left];
    if (unit === undefined || unit.phrase === null || unit.phrase.pronoun) continue;
    if (isPerson(frame, cast, unit, () => true)) return { unit: left, alone: true };
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
  counts: (unit: Unit) => boolean = () => true,
): Antecedent | null {
  const from = frame.sentenceStart[sentence] ?? 0;
  const to = Math.min(frame.sentenceStart[sentence + 1] ?? before, before);
  const acting: number[] = [];
  let first = -1;
  for (let at = Math.max(from, to - UNITS); at < to; at++) {
    const unit = frame.units[at];
    if (
      unit === undefined ||
      unit.phrase === null ||
      unit.phrase.pronoun ||
      !counts(unit) ||
      !isPerson(frame, cast, unit, fits)
    )
      continue;
    if (isAddressed(frame, at)) continue;
    if (acts(frame, at)) acting.push(at);
    else if (first < 0 && namingsIn(cast, unit).length > 0) first = at;
  }
  const unit = acting[0] ?? first;
  if (unit < 0) return null;
  const actors = new Set(
    acting.map((at) => namingsIn(cast, frame.units[at] ?? { start: 0, end: 0 }).at(-1)?.actor ?? at),
  );
  return { unit, alone: actors.size <= 1 };
}

/** "Speaking to Lena Vogt", "in a letter to Lena Vogt": who is spoken to is not who speaks. */
function isAddressed(frame: Frame, at: number): boolean {
  const [word, link] = [frame.units[at - 2]?.lower ?? '', frame.units[at - 1]?.lower ?? ''];
  return (
    /^(?:to|with)$/.test(link) &&
    /^(?:speaking|talking|writing|responding|replying|interview|conversation|call|letter|email|message|response|reply|remarks|comments)$/.test(
      word,
    )
  );
}

/** A verb follows, or the phrase is the speaker behind a quotation (“…,” said Orrin). */
function acts(frame: Frame, at: number): boolean {
  let last = at;
  while (
    /^(?:of|in|for|at)$/.test(frame.units[last + 1]?.lower ?? '') &&
    frame.units[last + 2]?.phrase != null &&
    last < at + 4
  )
    last += 2;
  const next = frame.units[last + 1];
  if (isVerb(next) || (next?.phrase === null && next.token?.pos === 'ADV' && isVerb(frame.units[last + 2])))
    return true;
  if (isVerb(frame.units[at - 1]) && (frame.units[at - 2]?.quote ?? -1) >= 0) return true;
  return next?.lower === ',' && frame.sentenceStart[frame.units[at]?.sentence ?? 0] === at;
}

/** A named person whose gender fits, or an unnamed one ("his counterpart") that opens its sentence or clause. */
function isPerson(frame: Frame, cast: Cast, unit: Unit, fits: (actor: Actor) => boolean): boolean {
  const head = unit.phrase === null ? undefined : frame.tokens[unit.phrase.head];
  const naming = namingsIn(cast, unit).at(-1);
  if (naming !== undefined && naming.end >= (head?.end ?? 0))
    return naming.actor.kind === 'person' && fits(naming.actor);
  return phraseKind(unit, frame.tokens) === 'person';
}
