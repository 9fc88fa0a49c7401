// Who may have said a quotation: the phrases near it, each with the cue that ties it best. Must not decide.
import type { Cue } from './cues.ts';
import type { Frame, Unit } from './frame.ts';

/** Where the candidate stands: in the quotation's own sentence, one beside it, or further back. */
export type Zone = 'same' | 'before' | 'after' | 'back' | 'history';

export interface Candidate {
  /** The unit of the phrase. */
  readonly unit: number;
  readonly zone: Zone;
  readonly cue: Cue | null;
  /** Words between the quotation and the cue with its speaker, marks and "that" not counted; -1 without a cue. */
  readonly gap: number;
  /** 0 for the speaker of the quotation before this one, 1 for the one before that, -1 for no such speaker. */
  readonly history: number;
  /** Phrases between this one and the quotation. */
  readonly rank: number;
  /** Other speakers' cues between this one's cue and the quotation, at most 2. */
  readonly crossed: number;
  /** Other candidates of the sentence with a cue nearer to the quotation, at most 2. */
  readonly nearer: number;
  /** True where a later clause of its own with another speaker's cue holds the quotation ("…, while Vogt called it"). */
  readonly outrun: boolean;
}

/** Units looked at on each side of a quotation. */
const REACH = 70;

/** Cues by the unit of their speaker. */
export type CuesBySpeaker = ReadonlyMap<number, readonly Cue[]>;

/** The cues by their speaker's unit; without those whose verb is further from it than a quotation is looked at. */
export function bySpeaker(cues: readonly Cue[]): CuesBySpeaker {
  const map = new Map<number, Cue[]>();
  for (const cue of cues) {
    if (Math.abs(cue.from - cue.speaker) > REACH) continue;
    const list = map.get(cue.speaker);
    if (list === undefined) map.set(cue.speaker, [cue]);
    else list.push(cue);
  }
  return map;
}

/**
 * The candidates of one quotation: phrases of its sentence and of those beside it in its paragraph, of the last
 * sentence of the paragraph before, and `history`: the units of the last speakers, newest first.
 */
export function candidatesOf(
  frame: Frame,
  cues: CuesBySpeaker,
  quoteUnit: number,
  history: readonly number[],
): readonly Candidate[] {
  const [from, to] = windowOf(frame, quoteUnit);
  const found: Candidate[] = [];
  let rank = 0;
  for (let at = quoteUnit - 1; at >= from; at--)
    if (maySpeak(frame, at)) found.push(candidate(frame, cues, quoteUnit, at, history, rank++));
  rank = 0;
  for (let at = quoteUnit + 1; at < to; at++)
    if (maySpeak(frame, at)) found.push(candidate(frame, cues, quoteUnit, at, history, rank++));
  history.forEach((unit) => {
    if (unit < from || unit >= to) found.push(candidate(frame, cues, quoteUnit, unit, history, 9));
  });
  const cued = found.filter((one) => one.cue !== null && one.zone === 'same');
  return found.map((one) => ({
    ...one,
    nearer: nearerThan(cued, one),
    outrun: cued.some((other) => outruns(frame.units, other, one, quoteUnit)),
  }));
}

/** Those who are told something do not speak, and "who" stands for somebody else. */
function maySpeak(frame: Frame, at: number): boolean {
  const unit = frame.units[at];
  if (unit?.phrase == null || /^(?:who|which)$/.test(unit.lower)) return false;
  return !TOLD.test(frame.units[at - 1]?.lower ?? '');
}

const TOLD = /^(?:tell|tells|told|telling|reminded|reminding|assured|assuring|informed|informing)$/;

/** True where the other's subject and cue stand in a clause opened behind this one's cue and before the quotation. */
function outruns(units: readonly Unit[], other: Candidate, one: Candidate, quoteUnit: number): boolean {
  if (one.cue === null || other.cue === null || one.zone !== 'same' || other.zone !== 'same') return false;
  const direct = other.cue.relation === 'direct' && other.cue.strength !== 'noun';
  if (!direct || one.cue.to >= other.unit || other.cue.to >= quoteUnit) return false;
  return OPENING.test(units[other.unit - 1]?.lower ?? '');
}

/** Words that open a clause with a subject of its own. */
const OPENING = /^(?:while|whereas|but|though|although|and|;)$/;

/** How many others of the sentence have a cue nearer to the quotation, at most 2. */
function nearerThan(cued: readonly Candidate[], one: Candidate): number {
  if (one.cue === null || one.zone !== 'same') return 2;
  return Math.min(cued.filter((other) => other.gap < one.gap).length, 2);
}

function windowOf(frame: Frame, quoteUnit: number): readonly [number, number] {
  const quote = frame.units[quoteUnit];
  const sentence = quote?.sentence ?? 0;
  const start = frame.sentenceStart[Math.max(0, sentence - 2)] ?? 0;
  const end = frame.sentenceStart[sentence + 2] ?? frame.units.length;
  const from = Math.max(start, quoteUnit - REACH);
  const limit = Math.min(end, quoteUnit + REACH);
  let to = quoteUnit + 1;
  while (to < limit && frame.units[to]?.paragraph === quote?.paragraph) to++;
  return [from, to];
}

function candidate(
  frame: Frame,
  cues: CuesBySpeaker,
  quoteUnit: number,
  unit: number,
  history: readonly number[],
  rank: number,
): Candidate {
  const zone = zoneOf(frame.units[unit], frame.units[quoteUnit], unit < quoteUnit);
  let best: Cue | null = null;
  let gap = -1;
  for (const cue of cues.get(unit) ?? []) {
    const distance = gapBetween(frame.units, cue, quoteUnit);
    if (
      best === null ||
      distance < gap ||
      (distance === gap && cue.strength === 'say' && best.strength !== 'say')
    ) {
      best = cue;
      gap = distance;
    }
  }
  const crossed = best === null ? 0 : crossedCues(cues, best, quoteUnit);
  return {
    unit,
    zone,
    cue: best,
    gap,
    history: history.indexOf(unit),
    rank,
    crossed,
    nearer: 0,
    outrun: false,
  };
}

function zoneOf(unit: Unit | undefined, quote: Unit | undefined, before: boolean): Zone {
  if (unit === undefined || quote === undefined) return 'history';
  if (unit.sentence === quote.sentence) return 'same';
  if (unit.paragraph !== quote.paragraph) return quote.sentence - unit.sentence <= 2 ? 'back' : 'history';
  if (before) return unit.sentence === quote.sentence - 1 ? 'before' : 'history';
  return 'after';
}

function gapBetween(units: readonly Unit[], cue: Cue, quoteUnit: number): number {
  const first = Math.min(cue.from, cue.speaker);
  const last = Math.max(cue.to, cue.speaker);
  if (first <= quoteUnit && quoteUnit <= last) return 0;
  const [from, to] = last < quoteUnit ? [last + 1, quoteUnit] : [quoteUnit + 1, first];
  let gap = 0;
  for (let at = from; at < to && gap < REACH; at++) {
    const unit = units[at];
    if (unit !== undefined && unit.quote < 0 && unit.lower !== 'that' && /[\p{L}\p{N}]/u.test(unit.lower))
      gap++;
  }
  return gap;
}

function crossedCues(cues: CuesBySpeaker, own: Cue, quoteUnit: number): number {
  const before = own.from < quoteUnit;
  let crossed = 0;
  const from = before ? own.to + 1 : quoteUnit + 1;
  const to = before ? quoteUnit : own.from;
  for (let at = from; at < to && at < from + REACH && crossed < 2; at++)
    for (const other of cues.get(at) ?? [])
      if (other.strength === 'say' && other.relation !== 'passive' && other.from >= from && other.to < to) {
        crossed++;
        break;
      }
  return crossed;
}
