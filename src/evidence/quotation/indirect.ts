// Reported speech without quotation marks: "X said that …", "according to X, …". Only the plain forms.
import type { Quotation, Timex } from '../evidence.ts';
import type { Cast } from './cast.ts';
import { cueVerb } from './cue-words.ts';
import type { Cue } from './cues.ts';
import type { Seen } from './features.ts';
import type { Unit } from './frame.ts';
import { phraseKind } from './phrase-kind.ts';
import { isPlainSpeech } from './plain-speech.ts';
import { saidBeside } from './said-when.ts';
import { speakerAt } from './speaker-name.ts';
import { isTime, isVerb } from './subject.ts';

/** A reported clause has at least this many units, one of them a verb. */
const SHORTEST = 3;
/** Longer ones are no single clause any more. */
const LONGEST = 90;

/** Verbs after which a clause without "that" is still somebody's words. */
const PLAIN =
  /^(?:say|add|argue|claim|insist|explain|warn|note|announce|report|admit|acknowledge|deny|estimate|conclude|tell|write|suggest|contend|allege)$/;
/** Verbs that "that" follows as a pronoun ("answer that question"). */
const OTHER = /^(?:answer|ask|order|offer|read|begin|start|finish|close)$/;
const RELATIONS = new Set(['direct', 'apposed', 'relative', 'shared']);

/** What is stated as said without marks, in the order of the text; groups are counted on from `firstGroup`. */
export function indirectSpeech(
  seen: Seen,
  cast: Cast,
  times: readonly Timex[],
  cues: readonly Cue[],
  firstGroup: number,
): readonly Quotation[] {
  const found: Quotation[] = [];
  let free = 0;
  for (const cue of cues) {
    const clause = cue.relation === 'according' ? accordingClause(seen, cue) : thatClause(seen, cue);
    if (clause === null || clause.from < free) continue;
    const one = reported(seen, cast, times, cue, clause, firstGroup + found.length);
    if (one === null) continue;
    free = clause.to;
    found.push(one);
  }
  return found;
}

interface Clause {
  readonly from: number;
  readonly to: number;
  readonly sure: number;
}

/** The clause behind "said that", or behind a plain verb of speech whose next words are a subject and a verb. */
function thatClause(seen: Seen, cue: Cue): Clause | null {
  const { units } = seen.frame;
  if (cue.strength !== 'say' || !RELATIONS.has(cue.relation)) return null;
  let from = cue.to + 1;
  if (cue.lemma === 'tell' && units[from]?.phrase != null) from++;
  const that = units[from]?.lower === 'that';
  if (that && OTHER.test(cue.lemma)) return null;
  if (that) from++;
  else if (!PLAIN.test(cue.lemma) || units[from]?.phrase == null || !verbFollows(units, from)) return null;
  const to = clauseEnd(seen, from);
  return isClause(units, from, to) ? { from, to, sure: that ? 0.95 : 0.9 } : null;
}

function accordingClause(seen: Seen, cue: Cue): Clause | null {
  const { units, sentenceStart } = seen.frame;
  const sentence = units[cue.from]?.sentence ?? 0;
  const start = sentenceStart[sentence] ?? 0;
  const comma = cue.speaker + 1;
  if (cue.from === start) {
    if (units[comma]?.lower !== ',') return null;
    const from = behindApposition(units, comma + 1);
    const to = clauseEnd(seen, from);
    return isClause(units, from, to) ? { from, to, sure: 0.92 } : null;
  }
  const end = units[cue.from - 1]?.lower === ',' ? cue.from - 1 : cue.from;
  const whole =
    units[comma] === undefined ||
    /^[.;]$/.test(units[comma]?.lower ?? '.') ||
    units[comma]?.sentence !== sentence;
  return whole && isClause(units, start, end) ? { from: start, to: end, sure: 0.92 } : null;
}

/** Past "the ministry's spokeswoman," behind the name of who is relied upon. */
function behindApposition(units: readonly Unit[], at: number): number {
  for (let next = at; next < at + 6; next++) {
    if (units[next]?.lower === ',' && next > at) return next + 1;
    if (units[next] === undefined || isVerb(units[next])) break;
  }
  return at;
}

function verbFollows(units: readonly Unit[], at: number): boolean {
  if (isTime(units[at])) return false;
  for (let next = at + 1; next < at + 6; next++) {
    if (isVerb(units[next]) && !units[next]?.lower.endsWith('ing')) return true;
    if (
      units[next] === undefined ||
      (units[next]?.quote ?? -1) >= 0 ||
      /^[,.;:]$/.test(units[next]?.lower ?? '.')
    )
      return false;
  }
  return false;
}

/** The end of the sentence, without its mark; a quotation or a further cue after a comma ends it sooner. */
function clauseEnd(seen: Seen, from: number): number {
  const { units, sentenceStart } = seen.frame;
  const end = Math.min(sentenceStart[(units[from]?.sentence ?? -2) + 1] ?? from, from + LONGEST + 1);
  for (let at = from; at < end; at++) {
    const unit = units[at];
    if (unit?.lower === ';' || (unit?.lower === ',' && reporterEnds(units, at + 1, end))) return at;
    if (
      unit?.lower === ',' &&
      /^(?:adding|saying|while|but|citing|noting|warning|though|although|with|according)$/.test(
        units[at + 1]?.lower ?? '',
      )
    )
      return at;
  }
  return /^[.!?…]+$/u.test(units[end - 1]?.lower ?? '') ? end - 1 : end;
}

/** ", the paper reported.": who brought the news stands behind the clause. */
function reporterEnds(units: readonly Unit[], at: number, end: number): boolean {
  return (
    units[at]?.phrase != null && cueVerb(units[at + 1]?.lower ?? '')?.strength === 'say' && end - at <= 3
  );
}

/** Long enough, holding a verb and no quotation: quoted words are quotations of their own. */
function isClause(units: readonly Unit[], from: number, to: number): boolean {
  if (to - from < SHORTEST || to - from > LONGEST) return false;
  let verb = false;
  for (let at = from; at < to; at++) {
    if ((units[at]?.quote ?? -1) >= 0 || units[at]?.lower === 'according') return false;
    if (isVerb(units[at])) verb = true;
  }
  return verb;
}

function reported(
  seen: Seen,
  cast: Cast,
  times: readonly Timex[],
  cue: Cue,
  clause: Clause,
  group: number,
): Quotation | null {
  const unit = seen.frame.units[cue.speaker];
  const [first, last] = [seen.frame.units[clause.from], seen.frame.units[clause.to - 1]];
  if (unit === undefined || first === undefined || last === undefined) return null;
  const kind = phraseKind(unit, seen.frame.tokens);
  if (kind === 'thing' || kind === 'time' || kind === 'it' || kind === 'you' || kind === 'i' || kind === 'we')
    return null;
  const found = speakerAt(seen.frame, cast, cue.speaker);
  if (found === null) return null;
  const beside = cue.mention === cue.speaker ? undefined : seen.frame.units[cue.mention];
  return {
    start: first.start,
    end: last.end,
    kind: 'indirect',
    group,
    speaker: { ...found.speaker, ...(beside && { start: beside.start, end: beside.end }) },
    cue: { start: cue.start, end: cue.end },
    said: saidBeside(seen, times, cue),
    certain: found.settled && isPlainSpeech(seen.frame.units, cue, kind),
    confidence: clause.sure,
  };
}
