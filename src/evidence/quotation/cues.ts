// Words of speech in the writer's own sentences, each with the phrase that does the speaking. Must not know which
// quotation they belong to.
import type { Range } from '../../corpus/span.ts';
import { type CueStrength, cueVerb, isCueNoun } from './cue-words.ts';
import type { Frame, Unit } from './frame.ts';
import { isTime, isVerb, type SubjectRelation, subjectOf } from './subject.ts';

/** How a cue and its speaker stand to each other, beside the relations of subjects. */
export type CueRelation =
  | SubjectRelation
  | 'inverted'
  | 'according'
  | 'owner'
  | 'source'
  | 'agent'
  | 'passive'
  | 'issuer'
  | 'colon';

export interface Cue extends Range {
  /** Units: first and last of the cue itself. */
  readonly from: number;
  readonly to: number;
  readonly lemma: string;
  readonly strength: CueStrength | 'noun';
  /** The unit of the phrase that speaks. */
  readonly speaker: number;
  /** The unit that names the speaker beside the cue: "who" of "Vogt, who said", else the speaker's own. */
  readonly mention: number;
  readonly relation: CueRelation;
}

/** All cues of the article with a speaker in their own sentence, in the order of the text. */
export function cuesOf(frame: Frame): readonly Cue[] {
  const cues: Cue[] = [];
  for (let sentence = 0; sentence + 1 < frame.sentenceStart.length; sentence++) {
    const from = frame.sentenceStart[sentence] ?? 0;
    const to = frame.sentenceStart[sentence + 1] ?? from;
    for (let at = from; at < to; at++) cues.push(...cuesAt(frame.units, at, from, to));
  }
  return cues;
}

function cuesAt(units: readonly Unit[], at: number, from: number, to: number): readonly Cue[] {
  const unit = units[at];
  if (unit === undefined || unit.quote >= 0) return [];
  if (unit.phrase !== null) return [...nounCues(units, at, from, to), ...colonCues(units, at, from, to)];
  if (unit.lower === 'according' && units[at + 1]?.lower === 'to') return accordingTo(units, at, to);
  const word = cueVerb(unit.lower);
  if (word === undefined || !isVerb(unit) || isModifier(units, at)) return [];
  const passive = passiveSpeaker(units, at, from, to, word.lemma, word.strength);
  if (passive !== null) return passive;
  const found: Cue[] = [];
  const inverted = word.strength === 'say' ? invertedSpeaker(units, at, from, to) : null;
  if (inverted !== null) found.push(cue(units, at, at, word.lemma, word.strength, inverted, 'inverted'));
  const subject = inverted === null ? subjectOf(units, at, from) : null;
  if (subject !== null) {
    const own = cue(units, at, at, word.lemma, word.strength, subject.unit, subject.relation);
    found.push({ ...own, mention: subject.beside ?? subject.unit });
    if (subject.relation === 'direct' && isCueNoun(units[subject.unit]?.lower ?? '')) {
      const issuer = issuerOf(units, subject.unit, from);
      if (issuer >= 0) found.push(cue(units, at, at, word.lemma, word.strength, issuer, 'issuer'));
    }
  }
  return found;
}

function cue(
  units: readonly Unit[],
  from: number,
  to: number,
  lemma: string,
  strength: Cue['strength'],
  speaker: number,
  relation: CueRelation,
): Cue {
  return {
    start: units[from]?.start ?? 0,
    end: units[to]?.end ?? 0,
    from,
    to,
    lemma,
    strength,
    speaker,
    mention: speaker,
    relation,
  };
}

/** A participle before a noun ("the reported losses") is no cue. */
function isModifier(units: readonly Unit[], at: number): boolean {
  return units[at - 1]?.token?.pos === 'DET' && units[at - 1]?.phrase === null;
}

/** “…,” said the minister. The verb stands behind a quotation, a comma or at the sentence's start. */
function invertedSpeaker(units: readonly Unit[], at: number, from: number, to: number): number | null {
  const before = units[at - 1];
  const opens =
    at === from ||
    (before !== undefined && (before.quote >= 0 || before.lower === ',' || /^[—–-]+$/.test(before.lower)));
  if (!opens || (units[at]?.lower ?? '').endsWith('ing')) return null;
  let next = at + 1;
  while (next < to && units[next]?.token?.pos === 'ADV' && units[next]?.phrase === null) next++;
  const unit = units[next];
  if (unit?.phrase == null || isTime(unit) || /^(?:him|her|them|it|you|himself)$/.test(unit.lower))
    return null;
  if ((before?.quote ?? -1) < 0 && isVerb(units[next + 1])) return null;
  return next;
}

/** "was called “…” by Orrin" speaks by its agent; "known as" has no speaker at all. */
function passiveSpeaker(
  units: readonly Unit[],
  at: number,
  from: number,
  to: number,
  lemma: string,
  strength: CueStrength,
): readonly Cue[] | null {
  const word = units[at]?.lower ?? '';
  if (word.endsWith('ing') || lemma === 'say' || !isPassive(units, at, from)) return null;
  for (let right = at + 1; right < to && right < at + 9; right++) {
    if (units[right]?.lower === 'by' && units[right + 1]?.phrase != null)
      return [cue(units, at, at, lemma, strength, right + 1, 'agent')];
    if (units[right]?.lower === 'saying') return [];
  }
  const subject = subjectOf(units, at, from);
  return subject === null ? [] : [cue(units, at, at, lemma, strength, subject.unit, 'passive')];
}

function isPassive(units: readonly Unit[], at: number, from: number): boolean {
  for (let left = at - 1; left >= from && left > at - 4; left--) {
    const unit = units[left];
    if (unit?.phrase !== null) return false;
    if (/^(?:is|are|was|were|be|been|being|'s|’s|get|got)$/.test(unit.lower))
      return unit.token?.pos === 'AUX' || unit.lower !== '’s';
    if (unit.token?.pos !== 'ADV' && unit.token?.pos !== 'PART') return false;
  }
  return false;
}

function accordingTo(units: readonly Unit[], at: number, to: number): readonly Cue[] {
  const speaker = at + 2;
  if (speaker >= to || units[speaker]?.phrase == null) return [];
  return [cue(units, at, at + 1, 'according', 'say', speaker, 'according')];
}

/** "Orrin's statement", "in a letter from the ministry", "the words of Orrin": the owner or the source speaks. */
function nounCues(units: readonly Unit[], at: number, from: number, to: number): readonly Cue[] {
  const unit = units[at];
  if (unit === undefined || !isCueNoun(unit.lower)) return [];
  const found: Cue[] = [];
  const link = units[at + 1]?.lower;
  if ((link === 'from' || link === 'by' || link === 'of') && at + 2 < to && units[at + 2]?.phrase != null)
    found.push(cue(units, at, at, unit.lower, 'noun', at + 2, 'source'));
  found.push(cue(units, at, at, unit.lower, 'noun', at, 'owner'));
  const issuer = issuerOf(units, at, from);
  if (issuer >= 0) found.push(cue(units, at, at, unit.lower, 'noun', issuer, 'issuer'));
  return found;
}

/** Who "released a statement": the subject of the verb that governs the noun. */
function issuerOf(units: readonly Unit[], noun: number, from: number): number {
  for (let at = noun - 1; at >= from && at > noun - 8; at--) {
    if (!isVerb(units[at])) continue;
    const subject = subjectOf(units, at, from);
    return subject === null ? -1 : subject.unit;
  }
  return -1;
}

/** "Orrin: “…”" with nothing else before the colon. */
function colonCues(units: readonly Unit[], at: number, from: number, to: number): readonly Cue[] {
  if (at + 2 >= to || units[at + 1]?.lower !== ':' || (units[at + 2]?.quote ?? -1) < 0) return [];
  return at === from ? [cue(units, at + 1, at + 1, ':', 'say', at, 'colon')] : [];
}
