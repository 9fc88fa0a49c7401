// Of which days an amount is: the words of time that govern it in its sentence, or those of the amount it is compared
// with. Words of time are read elsewhere; here one of them is chosen, or moved a year or a month back.
import type { Timex } from '../evidence.ts';
import type { Period } from '../period.ts';
import { addMonths, civil, type Day, isoDay, monthEnd, readIsoDay } from '../time/calendar.ts';
import type { Amount } from './amount.ts';
import { clauseAt, type Statement, wordsAfter } from './statement.ts';
import { tokenAt } from './token.ts';

const REPORTS =
  /^(?:said|says|told|reported|announced|published|released|showed|shows|show|added|noted|wrote|tweeted|declared|estimated|according|statement|out|called|warned|signed|agreed|met|confirmed|issued|launched|stated|testified|denied|insisted)$/;

/** The period of a word of time, or null where it has no days. */
export function periodOf(time: Timex): Period | null {
  if (time.earliest === null && time.latest === null) return null;
  return { earliest: time.earliest, latest: time.latest, precision: time.precision ?? 'range' };
}

/** True where the word of time tells when somebody said, signed or published something. */
function isReport(statement: Statement, time: Timex): boolean {
  if (time.precision !== 'day' && time.precision !== 'range') return false;
  const at = tokenAt(statement.tokens, time.start);
  const words = statement.tokens.slice(Math.max(statement.from, at - 4), at).map((token) => token.lower);
  for (let back = words.length - 1; back >= 0; back -= 1) {
    const word = words[back] ?? '';
    if (REPORTS.test(word)) return true;
    if (/^[,;:]$/.test(word)) return false;
  }
  return false;
}

/** True where the word of time only says with what an amount is compared: "38% more than in 2013", "up 46% on 2020". */
export function isComparison(statement: Statement, time: Timex): boolean {
  if (/\b(?:earlier|ago|before|previous)\b/i.test(time.text)) return true;
  const at = tokenAt(statement.tokens, time.start);
  const words = statement.tokens.slice(Math.max(statement.from, at - 5), at).map((token) => token.lower);
  const [third = '', second = '', last = ''] = words.slice(-3);
  const link = last === 'in' || last === 'the' || last === 'for' ? second : last;
  const lead = link === second ? third : second;
  if (link === 'than' || link === 'against' || link === 'versus') return true;
  if ((link === 'with' || link === 'to') && lead === 'compared') return true;
  if (/^(?:below|above|over|on|of)$/.test(link)) return link !== 'of' && compared(words.slice(0, -1), link);
  return words.slice(-4).join(' ').endsWith('than in the');
}

/** "up 46% on 2020", "AED 350bn above 2022": the link follows an amount or a word of change, not "on Monday". */
function compared(words: readonly string[], link: string): boolean {
  const last = words.at(-1) ?? '';
  if (link === 'on') return /^(?:%|percent|cent|pct|\)|million|billion|bn|change|up|down)$/.test(last);
  return (
    /^(?:%|percent|cent|pct|m|bn|million|billion|trillion|trn|points?|\d.*)$/.test(last) ||
    link === 'above' ||
    link === 'below'
  );
}

/** The same days of the year before, month by month: a whole month stays a whole month. */
function yearBack(period: Period, years: number): Period {
  return {
    ...period,
    earliest: move(period.earliest, -12 * years),
    latest: move(period.latest, -12 * years),
  };
}

function move(iso: string | null, months: number): string | null {
  const day = readIsoDay(iso);
  if (day === null) return null;
  const moved = addMonths(day, months);
  return isoDay(isMonthEnd(day) ? monthEnd(civil(moved).year, civil(moved).month) : moved);
}

function isMonthEnd(day: Day): boolean {
  const { year, month } = civil(day);
  return monthEnd(year, month) === day;
}

/** The period of a base by words that count back from the compared amount: "a year earlier", "the previous month". */
export function backFrom(
  statement: Statement,
  amount: Amount,
  main: Period | null,
): Period | null | undefined {
  const words = wordsAfter(statement, amount.next, 8).join(' ');
  const soon =
    /^(?:,? ?(?:in|for|during|recorded|reported|published|seen)? ?)(?:the )?(.*)$/.exec(words)?.[1] ?? '';
  if (
    /^(?:a|one) (?:year|twelvemonth) (?:earlier|before|ago|previously)|^(?:12|twelve) months (?:earlier|before|ago)|^(?:year before|previous year|prior year|preceding year|previous fiscal year|preceding fiscal year|year - ago period|year - earlier period)/.test(
      soon,
    )
  ) {
    return main === null ? undefined : yearBack(main, 1);
  }
  const many = /^(two|three|four|five|ten) (?:years|seasons) (?:earlier|before|ago)/.exec(soon)?.[1];
  if (many !== undefined && main !== null)
    return yearBack(main, { two: 2, three: 3, four: 4, five: 5, ten: 10 }[many] ?? 1);
  if (/^(?:a|one) month (?:earlier|before|ago)|^(?:month before|previous month|preceding month)/.test(soon)) {
    return main === null
      ? undefined
      : { ...main, earliest: move(main.earliest, -1), latest: move(main.latest, -1) };
  }
  return undefined;
}

/** Distance in characters between an amount and a word of time. */
const apart = (amount: Amount, time: Timex) =>
  time.start >= amount.end ? time.start - amount.end : amount.start - time.end;

/** The word of time that dates the amount in its own sentence; null where none does. */
export function governing(statement: Statement, amount: Amount, base: boolean): Timex | null {
  const clause = clauseAt(statement, amount.start);
  const usable = statement.times.filter(
    (time) => periodOf(time) !== null && !isReport(statement, time) && time.start !== amount.start,
  );
  const own = usable.filter(
    (time) =>
      clauseAt(statement, time.start) === clause &&
      (base ? time.start >= amount.end : !isComparison(statement, time)),
  );
  const next = statement.amounts.find((later) => later.start >= amount.end);
  const direct = own.filter(
    (time) =>
      time.start >= amount.end &&
      (next === undefined || time.end <= next.start || isList(statement, amount, next)),
  );
  const [after] = direct;
  if (after !== undefined) return after;
  if (base) return null;
  const left = own.filter((time) => time.end <= amount.start);
  const previous = statement.amounts.filter((earlier) => earlier.end <= amount.start).at(-1);
  const between = left.filter((time) => previous === undefined || time.start >= previous.end);
  return between.at(-1) ?? (previous === undefined ? left.at(-1) : null) ?? null;
}

/** "€3.5bn and €4bn in 2020": amounts joined so closely that the words of time after the last are of both. */
function isList(statement: Statement, amount: Amount, next: Amount): boolean {
  const gap = statement.text.slice(amount.end, next.start);
  return gap.length < 6 && /^(?:,|,? and|,? or| \()\s?$/.test(gap);
}

/** Nearest usable word of time anywhere in the sentence, for an amount whose own clause has none. */
export function anywhere(statement: Statement, amount: Amount): Timex | null {
  const usable = statement.times.filter(
    (time) =>
      periodOf(time) !== null &&
      !isReport(statement, time) &&
      !isComparison(statement, time) &&
      time.end <= amount.start,
  );
  return usable.reduce<Timex | null>(
    (best, time) => (best === null || apart(amount, time) <= apart(amount, best) ? time : best),
    null,
  );
}
