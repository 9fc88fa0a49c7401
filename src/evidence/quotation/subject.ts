// Who does what a verb says: the phrase that is the subject of a verb, found by looking left. Must not know speech.
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../corpus/month.ts';
import type { Unit } from './frame.ts';

/**
 * How the phrase and the verb stand to each other. `direct`: side by side; `apposed`: a stretch between commas or
 * brackets in between; `relative`: "X, who said"; `shared`: the subject of an earlier verb of the sentence;
 * `participle`: the main clause's subject of "…, saying"; `infinitive`: "X went on to say";
 * `with`: the own subject of a participle, "with X adding".
 */
export type SubjectRelation =
  | 'with'
  | 'direct'
  | 'apposed'
  | 'relative'
  | 'shared'
  | 'participle'
  | 'infinitive';

export interface Subject {
  readonly unit: number;
  /** The "who" that stands beside the verb for a relative subject; else the unit itself. */
  readonly beside?: number;
  readonly relation: SubjectRelation;
}

/** How far a parenthesis may reach, and how many steps to earlier verbs are followed. */
const PARENTHESIS = 40;
const STEPS = 4;
/** Units at a sentence's start that may hold its subject, and units between a subject and its verb. */
const OPENING = 12;
const BETWEEN = 12;

const TIME_HEAD =
  /^(?:day|week|month|year|morning|afternoon|evening|night|time|moment|today|yesterday|tomorrow|tonight|noon|midnight|weekend|hour|minute|decade|summer|winter|spring|fall|autumn)s?$/;
const CALENDAR_HEAD = new RegExp(
  `^(?:${[...WEEKDAY_NAMES, ...MONTH_NAMES].join('|').toLowerCase()}|(?:jan|feb|aug|sept|oct|nov|dec)\\.)$`,
);

/** True for "Thursday", "last week" and the like, which never act. */
export function isTime(unit: Unit | undefined): boolean {
  return (
    unit?.phrase != null &&
    !unit.phrase.month &&
    (TIME_HEAD.test(unit.lower) || CALENDAR_HEAD.test(unit.lower))
  );
}

/** True for a unit that is one word, and a verb or an auxiliary. */
export function isVerb(unit: Unit | undefined): boolean {
  const pos = unit?.phrase === null ? unit.token?.pos : undefined;
  return pos === 'VERB' || pos === 'AUX';
}

/** The subject of the verb at the unit, looking no further left than `from`; null where none is found. */
export function subjectOf(units: readonly Unit[], verb: number, from: number, steps = STEPS): Subject | null {
  if (steps === 0) return null;
  const at = skipBetween(units, verb - 1, from);
  const unit = units[at];
  if (unit === undefined || at < from) return null;
  if (isParticiple(units, verb)) return ofParticiple(units, verb, at, from, steps);
  if (unit.lower === 'to' || unit.lower === 'as') return ofEarlier(units, at, from, steps, 'infinitive');
  if (unit.phrase !== null) return ofPhrase(units, at, from, steps);
  if (unit.lower === ',' || unit.lower === ')' || isDash(unit)) return ofParenthesis(units, at, from, steps);
  if (unit.token?.pos === 'CCONJ') return ofEarlier(units, at, from, steps, 'shared');
  if (isVerb(unit)) return ofEarlier(units, at + 1, from, steps, 'infinitive');
  return null;
}

function isParticiple(units: readonly Unit[], verb: number): boolean {
  const word = units[verb]?.lower ?? '';
  return word.endsWith('ing') && units[verb - 1]?.token?.pos !== 'AUX' && !auxiliaryBefore(units, verb);
}

function auxiliaryBefore(units: readonly Unit[], verb: number): boolean {
  for (let at = verb - 1; at >= verb - 3; at--) {
    const unit = units[at];
    if (unit?.token?.pos === 'AUX') return true;
    if (unit?.phrase !== null || (unit.token?.pos !== 'ADV' && unit.token?.pos !== 'PART')) return false;
  }
  return false;
}

/** Skips adverbs, auxiliaries, negations and words of time to the left. */
function skipBetween(units: readonly Unit[], start: number, from: number): number {
  let at = start;
  while (at >= from && at > start - BETWEEN) {
    const unit = units[at];
    const pos = unit?.phrase === null ? unit.token?.pos : undefined;
    if (pos === 'AUX' || pos === 'ADV' || (pos === 'PART' && unit?.lower !== 'to')) at--;
    else if (unit !== undefined && isTime(unit) && at > from && units[at - 1]?.token?.pos !== 'ADP') at--;
    else if (unit?.lower === ',' && adverbClosed(units, at, from)) at -= 1;
    else break;
  }
  return at;
}

/** "Orrin, however, said": the comma closes a stretch of adverbs. */
function adverbClosed(units: readonly Unit[], comma: number, from: number): boolean {
  const inside = units[comma - 1];
  return (
    comma - 2 > from &&
    inside?.token?.pos === 'ADV' &&
    inside.phrase === null &&
    units[comma - 2]?.lower === ','
  );
}

function ofPhrase(units: readonly Unit[], at: number, from: number, steps: number): Subject | null {
  const unit = units[at];
  if (unit?.lower === 'who' || unit?.lower === 'which') return antecedent(units, at, from);
  const head = chainHead(units, at, from);
  if (head !== at && isTime(units[head])) return { unit: at, relation: 'direct' };
  if (isTime(units[head])) return head - 1 >= from ? afterTime(units, head, from, steps) : null;
  return { unit: head, relation: 'direct' };
}

function afterTime(units: readonly Unit[], time: number, from: number, steps: number): Subject | null {
  const before = units[time - 1];
  if (before?.phrase != null) return ofPhrase(units, time - 1, from, steps - 1);
  return null;
}

/** From "the ministry" in "a spokesman for the ministry" to "a spokesman"; stays where the chain opens the clause. */
function chainHead(units: readonly Unit[], at: number, from: number): number {
  let head = at;
  for (let step = 0; step < 4 && head - 2 >= from; step++) {
    const link = units[head - 1];
    const left = units[head - 2];
    const joins =
      link?.phrase === null &&
      link.token?.pos === 'ADP' &&
      !/^(?:because|that|than|if|while|whether|after|before|since|until|as|like|though|when)$/.test(
        link.lower,
      );
    if (!joins || left === undefined) break;
    if (left.phrase !== null) head -= 2;
    else break;
  }
  return head;
}

function antecedent(units: readonly Unit[], at: number, from: number): Subject | null {
  let left = at - 1;
  if (units[left]?.lower === ',' || isDash(units[left])) left--;
  if (units[left]?.lower === ')') left = openingBracket(units, left, from) - 1;
  const unit = units[left];
  if (left < from || unit?.phrase == null || unit.phrase.pronoun) return null;
  return { unit: chainHead(units, left, from), relation: 'relative', beside: at };
}

/** "Orrin, the minister of trade, said": over the stretch between commas, brackets or dashes. */
function ofParenthesis(units: readonly Unit[], close: number, from: number, steps: number): Subject | null {
  const closing = units[close];
  if (closing?.lower === ')') {
    const open = openingBracket(units, close, from);
    const left = units[open - 1];
    return left?.phrase != null ? { unit: chainHead(units, open - 1, from), relation: 'apposed' } : null;
  }
  for (let at = close - 1; at > from && at > close - PARENTHESIS; at--) {
    const unit = units[at];
    if (unit?.quote !== undefined && unit.quote >= 0) break;
    if (unit?.lower !== closing?.lower && !(closing?.lower === ',' && isDash(unit))) continue;
    if (units[at - 1]?.phrase == null && units[at - 1]?.lower !== ')') continue;
    const next = units[at + 1];
    if (next !== undefined && !opensParenthesis(next)) continue;
    const left = units[at - 1]?.lower === ')' ? openingBracket(units, at - 1, from) - 1 : at - 1;
    const head = chainHead(units, left, from);
    if (units[head]?.phrase == null || isTime(units[head]) || isGoverned(units, head)) continue;
    return { unit: head, relation: 'apposed' };
  }
  return ofEarlier(units, close, from, steps, 'shared');
}

/** Behind a preposition, at once or in a row: "in Ostby, Orland,". */
function isGoverned(units: readonly Unit[], at: number): boolean {
  if (units[at - 1]?.token?.pos === 'ADP') return true;
  return units[at - 1]?.lower === ',' && units[at - 2]?.phrase != null && units[at - 3]?.token?.pos === 'ADP';
}

function opensParenthesis(unit: Unit): boolean {
  return unit.phrase !== null || unit.token?.pos === 'NUM' || unit.token?.pos === 'DET' || unit.token?.pos === 'ADP'
    || unit.token?.pos === 'VERB' || unit.token?.pos === 'ADV' || unit.token?.pos === 'SCONJ' || unit.token?.pos === 'ADJ'; // biome-ignore format: one question
}

function openingBracket(units: readonly Unit[], close: number, from: number): number {
  for (let at = close - 1; at > from && at > close - PARENTHESIS; at--)
    if (units[at]?.lower === '(') return at;
  return from;
}

function ofEarlier(
  units: readonly Unit[],
  before: number,
  from: number,
  steps: number,
  relation: SubjectRelation,
): Subject | null {
  let tried = 0;
  let nearest: Subject | null = null;
  for (let at = before - 1; at >= from && at > before - PARENTHESIS && tried < STEPS; at--) {
    if (!isVerb(units[at]) || isParticiple(units, at)) continue;
    if (relation === 'shared' && /^(?:to)$/.test(units[at - 1]?.lower ?? '')) continue;
    tried++;
    const subject = subjectOf(units, at, from, steps - 1);
    if (subject === null) continue;
    if (!isSubordinate(units, subject, from)) return { unit: subject.unit, relation };
    nearest ??= { unit: subject.unit, relation };
  }
  return nearest;
}

/** A subject behind "that", "after", "who" or a verb of its own clause ("said the minister would"): no main clause's. */
function isSubordinate(units: readonly Unit[], subject: Subject, from: number): boolean {
  if (subject.relation === 'relative') return true;
  if (subject.unit <= from) return false;
  const before = units[subject.unit - 1];
  if (before === undefined || before.phrase !== null || before.quote >= 0) return false;
  if (before.token?.pos === 'SCONJ' || before.token?.pos === 'ADP' || isVerb(before)) return true;
  return /^(?:that|whether|if|because|what|which|how|why|where|when)$/.test(before.lower);
}

/** "…, saying": the main clause's subject; "with Orrin adding": the phrase just before. */
function ofParticiple(
  units: readonly Unit[],
  verb: number,
  at: number,
  from: number,
  steps: number,
): Subject | null {
  const unit = units[at];
  if (unit?.phrase != null && at === verb - 1 && !isTime(unit))
    return { unit: at, relation: units[at - 1]?.lower === 'with' ? 'with' : 'direct' };
  const subject = ofEarlier(units, verb, from, steps, 'participle');
  return subject ?? firstPhrase(units, verb, from);
}

function firstPhrase(units: readonly Unit[], verb: number, from: number): Subject | null {
  for (let at = from; at < verb && at < from + OPENING; at++)
    if (units[at]?.phrase != null && !isTime(units[at]) && units[at - 1]?.token?.pos !== 'ADP')
      return { unit: at, relation: 'participle' };
  return null;
}

function isDash(unit: Unit | undefined): boolean {
  return unit !== undefined && /^[—–-]+$/.test(unit.lower);
}
