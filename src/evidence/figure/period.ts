// Of which days an amount is: one of the words of time of its sentence, those days moved back a year or a month, or
// what the sentences before have established. Words of time are read elsewhere and are given here.
import type { Timex } from '../evidence.ts';
import type { Period } from '../period.ts';
import { isoDay, readIsoDay } from '../time/calendar.ts';
import type { Amount } from './amount.ts';
import { backFrom, sameYearOf } from './back.ts';
import type { Measure } from './measure.ts';
import { clauseAt, clauseOf, type Statement, wordsAfter, wordsBefore } from './statement.ts';
import { asPeriod, dateOfCount, joinedWith } from './stretch.ts';
import { anotherVerb, revises, tenseAt } from './tense.ts';
import { attributive, comparing, dateline, noPeriod, reporting, sinceThen } from './time-role.ts';
import { tokenAt } from './token.ts';

/** What is known when an amount is dated: `main` of this sentence so far, `carried` from the ones before. */
export interface Dating {
  readonly measure: Measure;
  readonly base: boolean;
  readonly main: Period | null;
  readonly carried: Period | null;
  /** Of the heading over a list, for lines that have no verb. */
  readonly heading: Period | null;
  readonly published: string | null;
}

/** The period of an amount, or null where the text states none. */
export function periodFor(statement: Statement, amount: Amount, dating: Dating): Period | null {
  const same = sameWords(statement, amount, dating) ?? spokenOf(statement, amount, dating);
  if (same !== undefined) return same;
  if (dating.base) return periodOfBase(statement, amount, dating);
  const times = usable(statement, amount, dating);
  if (dating.measure.name === 'error') return null;
  const own = governing(statement, amount, times);
  if (own !== null) return finished(statement, amount, own, dating);
  if (detached(statement, amount)) return null;
  const act =
    dating.main?.precision === 'day' &&
    /^(?:contract|cost|budget|grant|loan|rebate)$/.test(dating.measure.name);
  if (dating.main !== null) return act ? null : dating.main;
  const far = times.filter((time) => time.end <= amount.start).at(-1);
  const tense = tenseAt(statement, amount.first);
  if (far !== undefined && tense !== 'present') return finished(statement, amount, far, dating);
  if (amount.per !== null && /^(?:month|week|day)$/.test(amount.per)) return null;
  if (tense === 'present' && isPartOf(statement, amount, dating)) return dating.carried;
  if (tense === 'none')
    return (
      dating.heading ?? (dating.measure.flow === null && dating.measure.at === null ? null : dating.carried)
    );
  return tense === 'past' ? dating.carried : null;
}

/** "Trucks account for $300m of the sales", "the rail part is worth $60m": a part of what was dated before. */
function isPartOf(statement: Statement, amount: Amount, { measure, carried }: Dating): boolean {
  if (carried === null || measure.flow === null || amount.kind !== 'money') return false;
  const before = wordsBefore(statement, amount.first, 20).join(' ');
  return /\b(?:accounts? for|makes? up|part\b.* (?:is|are) worth|portion\b.* (?:is|are) worth)\b/.test(
    before,
  );
}

/** An amount in a relative clause of the present ("which handles 5 bcm a year") takes nothing from outside it. */
function detached(statement: Statement, amount: Amount): boolean {
  return (
    /^(?:which|who|whose|where|when|that)$/.test(openerOf(statement, amount)) &&
    tenseAt(statement, amount.first) === 'present'
  );
}

/** The first word of the amount's clause. */
function openerOf(statement: Statement, amount: Amount): string {
  const start = statement.clauses.indexOf(clauseOf(statement, amount.first));
  return statement.tokens[statement.from + start]?.lower ?? '';
}

/** True where the amount stands in brackets, so that its days are not those of what follows. */
export function bracketed(statement: Statement, amount: Amount): boolean {
  const before = statement.text.slice(Math.max(statement.start, amount.start - 120), amount.start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** "for the same period", "in the seven months": the days spoken of before. Undefined where no such words follow. */
function sameWords(statement: Statement, amount: Amount, dating: Dating): Period | null | undefined {
  const words = wordsAfter(statement, amount.next, 7).join(' ');
  const again =
    /^,? ?(?:in|for|over|during) the (?:(?:same )?(?:\w+ )?(?:months|period)|same (?:\w+ )?(?:year|month|quarter|half|week|day))\b(?! (?:of|last|a year|to|from|since|ending|ended))/;
  if (!again.test(words)) return undefined;
  return dating.main ?? dating.carried ?? undefined;
}

/** "full-year sales", "the month's surplus", "two-thirds of that", "on the day": days that other words have named. */
function spokenOf(statement: Statement, amount: Amount, dating: Dating): Period | undefined {
  const before = wordsBefore(statement, amount.first, 8).join(' ');
  const after = wordsAfter(statement, amount.next, 16).join(' ');
  const carried = dating.main ?? dating.carried;
  if (carried !== null && /\bfull - year\b/.test(before) && carried.latest !== null) {
    const year = carried.latest.slice(0, 4);
    return { earliest: `${year}-01-01`, latest: `${year}-12-31`, precision: 'year' };
  }
  if (carried !== null && /\bthe (?:month|quarter|half|period|year) ['’] s\b/.test(before)) return carried;
  if (carried !== null && amount.kind === 'share' && /^of (?:that|this|these|those|them)\b/.test(after))
    return carried;
  if (
    dating.published !== null &&
    /^[^;]*\bon the day\b/.test(after) &&
    statement.times.every((time) => time.precision !== 'day')
  ) {
    return { earliest: dating.published, latest: dating.published, precision: 'day' };
  }
  return undefined;
}

function periodOfBase(statement: Statement, amount: Amount, dating: Dating): Period | null {
  if (
    dating.published !== null &&
    /^(?:now|today|currently)$/.test(wordsAfter(statement, amount.next, 1)[0] ?? '')
  )
    return { earliest: dating.published, latest: dating.published, precision: 'day' };
  const back = backFrom(statement, amount, dating.main);
  if (back !== undefined) return back;
  const own = usable(statement, amount, dating).find(
    (time) => time.start >= amount.end && isAdjacent(statement, amount, time),
  );
  if (own !== undefined) return sameYearOf(statement, own, dating.main) ?? asPeriod(own);
  if (revises(statement)) return dating.main;
  const rival = /^(?:against|versus|vs)$/.test(
    wordsBefore(statement, amount.first, 2).find((word) => word !== 'the') ?? '',
  );
  const whole = rival ? leadTime(statement) : null;
  if (whole !== null) return asPeriod(whole);
  const words = wordsAfter(statement, amount.next, 2).join(' ');
  return /^(?:from|for) /.test(words) &&
    /^(?:against|versus)$/.test(wordsBefore(statement, amount.first, 1)[0] ?? '')
    ? dating.main
    : null;
}

/** "For 2020, …": the time that a sentence opens with and that holds for all its amounts; null where it opens otherwise. */
function leadTime(statement: Statement): Timex | null {
  const [first] = statement.times;
  if (first === undefined || first.earliest === null || first.precision === 'day') return null;
  const opener = statement.text.slice(statement.start, first.start);
  return /^["“]?For (?:all of |the whole of )?$/.test(opener) ? first : null;
}

/** A base's own time stands right after it: "from $8.4bn in 2010", not "from 2 % on 1 January". */
function isAdjacent(statement: Statement, amount: Amount, time: Timex): boolean {
  const gap = statement.text.slice(amount.end, time.start);
  const next = statement.amounts.find((later) => later.start >= amount.end);
  if (next !== undefined && next.start < time.start) return false;
  return (
    clauseAt(statement, time.start) === clauseOf(statement, amount.first) &&
    gap.length < 40 &&
    !/\band\b/.test(gap) &&
    !(/\bon\s*$/.test(gap) && time.precision === 'day')
  );
}

/** The words of time of the sentence that can date an amount at all. */
function usable(statement: Statement, amount: Amount, dating: Dating): readonly Timex[] {
  return statement.times.filter(
    (time) =>
      (time.earliest !== null || time.latest !== null) &&
      time.start !== amount.start &&
      !reporting(statement, time) &&
      !dateline(statement, time) &&
      !attributive(statement, time, amount) &&
      !noPeriod(statement, time, amount, dating) &&
      (dating.base || !comparing(statement, time)),
  );
}

/** The word of time that governs the amount: after it in its clause, else before it, else the one that "when" picks up. */
function governing(statement: Statement, amount: Amount, times: readonly Timex[]): Timex | null {
  const clause = clauseOf(statement, amount.first);
  const label = labelClause(statement, clause);
  const own = times.filter((time) => [clause, label].includes(clauseAt(statement, time.start)));
  const reach = reachOf(statement, amount);
  const after = own.find(
    (time) =>
      time.start >= amount.end && time.start < reach && !anotherVerb(statement, amount.next, time.start),
  );
  if (after !== undefined) return tight(statement, amount, own, after) ?? after;
  const late = own.find(
    (time) =>
      time.start >= reach &&
      time.precision === 'day' &&
      !anotherVerb(statement, amount.next, time.start) &&
      /\bon\s*$/.test(statement.text.slice(time.start - 4, time.start)) &&
      !/\b(?:set|reached|hit|seen|made|signed) on\s*$/.test(
        statement.text.slice(time.start - 12, time.start),
      ),
  );
  if (
    late !== undefined &&
    statement.amounts.filter((other) => other.start > amount.start && other.end < late.start).length === 1
  )
    return late;
  const previous = statement.amounts.filter((earlier) => earlier.end <= amount.start).at(-1);
  const before = own
    .filter((time) => time.end <= amount.start && (previous === undefined || time.start >= previous.end))
    .at(-1);
  if (before !== undefined) return before;
  return picked(statement, clause);
}

/** "on 1 May by 83 votes and on 14 May by 84": the time right before the amount, where "and" leads to the one after it. */
function tight(statement: Statement, amount: Amount, own: readonly Timex[], after: Timex): Timex | null {
  const before = own.filter((time) => time.end <= amount.start).at(-1);
  if (before === undefined || !/\band\b/.test(statement.text.slice(amount.end, after.start))) return null;
  return /^,? (?:by|at|with|to)? ?$/.test(statement.text.slice(before.end, amount.start)) ? before : null;
}

/** The clause before a colon that leads to this one: "same period of 2012: US$ 1.1 billion"; else the clause itself. */
function labelClause(statement: Statement, clause: number): number {
  const start = statement.from + statement.clauses.indexOf(clause);
  return statement.tokens[start - 1]?.text === ':' && start - 1 >= statement.from
    ? clauseOf(statement, start - 1)
    : clause;
}

/** Where the words of time after an amount stop being its own: at the next amount that is not joined closely to it. */
function reachOf(statement: Statement, amount: Amount): number {
  let end = amount.end;
  for (const later of statement.amounts) {
    if (later.start < end || later.start < amount.end) continue;
    const gap = statement.text.slice(end, later.start);
    if (
      !/^(?:,| and|,? or|,? to| of|\s?\(|\))?\s?(?:to|about|some|almost|nearly|roughly|the)?\s?\(?$/.test(gap)
    )
      return later.start;
    end = later.end;
  }
  return statement.end;
}

/** "up 46% on 2020, when the pandemic cut it to $1.4 billion": the time that the clause of "when" hangs on. */
function picked(statement: Statement, clause: number): Timex | null {
  const start = statement.clauses.indexOf(clause);
  const word = statement.tokens[statement.from + start];
  if (word?.lower !== 'when') return null;
  return (
    statement.times.find(
      (time) => time.latest !== null && word.start - time.end >= 0 && word.start - time.end <= 2,
    ) ?? null
  );
}

/** The last day that "until the second half" leaves; null where it is not known when that begins. */
function dayBefore(day: string | null): string | null {
  const at = readIsoDay(day);
  return at === null ? null : isoDay(at - 1);
}

/** The period of the chosen words, opened or closed as the words around them say. */
function finished(statement: Statement, amount: Amount, time: Timex, dating: Dating): Period | null {
  const same = sameYearOf(statement, time, dating.carried);
  if (same !== null) return same;
  const at = tokenAt(statement.tokens, time.start);
  const lead = wordsBefore(statement, at, 1)[0] ?? '';
  const period = joinedWith(statement, time) ?? asPeriod(time);
  const count = dateOfCount(statement, amount, time, dating.published);
  if (count !== null) return count;
  const upTo = lead === 'to' && wordsBefore(statement, at, 2)[0] === 'up';
  if (upTo && time.precision === 'day') return { ...period, earliest: null, precision: 'range' };
  if (lead === 'since' && time.precision === 'range' && time.latest !== null) return period;
  if (/^(?:until|till)$/.test(lead) && /\b(?:half|quarter)\b/i.test(time.text))
    return { earliest: null, latest: dayBefore(period.earliest), precision: 'range' };
  if (sinceThen(statement, time) && dating.published !== null)
    return { earliest: period.earliest, latest: dating.published, precision: 'range' };
  const levied = dating.measure.flow === 'tariff' || /^(?:fee|tax)$/.test(dating.measure.name);
  const ranged = /^ (?:to|until|through)\b/.test(statement.text.slice(time.end, time.end + 9));
  if ((levied && time.precision === 'day') || (lead === 'from' && !ranged && amount.unit === 'MW')) {
    return { earliest: period.earliest, latest: null, precision: 'range' };
  }
  const isWhole = levied || revises(statement) || tenseAt(statement, amount.first) === 'open';
  if (/^this year$/i.test(time.text) && isWhole) {
    const year = (period.earliest ?? '').slice(0, 4);
    return { earliest: `${year}-01-01`, latest: `${year}-12-31`, precision: 'year' };
  }
  return period;
}
