// The days of one word of time as a figure's period: whole where two are joined, a date where "by" only tells when.
import type { Timex } from '../evidence.ts';
import type { Period } from '../period.ts';
import { readIsoDay } from '../time/calendar.ts';
import type { Amount } from './amount.ts';
import { type Statement, wordsBefore } from './statement.ts';
import { tenseAt } from './tense.ts';
import { tokenAt } from './token.ts';

/** The days of the words themselves. */
export const asPeriod = (time: Timex): Period => ({
  earliest: time.earliest,
  latest: time.latest,
  precision: time.precision ?? 'range',
});

/** "in January and February", "over 2025 and 2026": both, where one begins when the other ends; null for no such pair. */
export function joinedWith(statement: Statement, time: Timex): Period | null {
  for (const other of statement.times) {
    const [first, second] = other.start < time.start ? [other, time] : [time, other];
    if (other === time || first.precision !== second.precision || first.precision === 'day') continue;
    if (!/^ and (?:in )?$/.test(statement.text.slice(first.end, second.start))) continue;
    const [end, start] = [readIsoDay(first.latest), readIsoDay(second.earliest)];
    if (end === null || start !== end + 1) continue;
    return { earliest: first.earliest, latest: second.latest, precision: 'range' };
  }
  return null;
}

/** The first day of the month, the part of a month or the day that ends on `latest` and that the words name. */
function beginning(words: string, value: string, latest: string): string | null {
  if (value === latest) return latest;
  if (/^\d{4}$/.test(value)) return `${value}-01-01`;
  if (!/^\d{4}-\d\d$/.test(value)) return null;
  if (/^(?:the )?(?:end|late)\b/i.test(words)) return `${value}-21`;
  if (/^(?:the )?(?:middle|mid)\b/i.test(words)) return `${value}-11`;
  return `${value}-01`;
}

/**
 * "By the end of March 80 percent were returned": no deadline but the date of a count. Null where "by" names a
 * deadline or a target, or where the words tell of no single day, month or year.
 */
export function dateOfCount(
  statement: Statement,
  amount: Amount,
  time: Timex,
  published: string | null,
): Period | null {
  if (time.earliest !== null || time.latest === null || published === null || time.latest > published)
    return null;
  const by = wordsBefore(statement, tokenAt(statement.tokens, time.start), 4).includes('by');
  const own = tenseAt(statement, amount.first);
  const tense = own === 'none' ? tenseAt(statement, tokenAt(statement.tokens, time.start)) : own;
  if (
    !by ||
    tense === 'open' ||
    tense === 'none' ||
    TARGET.test(statement.text.slice(statement.start, time.end))
  )
    return null;
  const earliest = beginning(time.text, time.value, time.latest);
  if (earliest === null) return null;
  if (isYearSoFar(statement, amount, time))
    return { earliest: `${time.value.slice(0, 4)}-01-01`, latest: time.latest, precision: 'range' };
  const precision = earliest === time.latest ? 'day' : time.value.length === 4 ? 'year' : 'month';
  return { earliest, latest: time.latest, precision, upTo: true };
}

/** "5 Mt by the middle of December, after 4 Mt in 2023": beside a whole year before, it is what the year had till then. */
function isYearSoFar(statement: Statement, amount: Amount, time: Timex): boolean {
  const next = statement.amounts.find((other) => other.start >= time.end);
  if (next === undefined || next.unit !== amount.unit || amount.end > time.start) return false;
  if (
    !/^,? (?:after|against|compared with|up from|down from) $/.test(
      statement.text.slice(time.end, next.start),
    )
  )
    return false;
  const whole = statement.times.find((other) => other.start >= next.end && other.start - next.end <= 4);
  return whole?.precision === 'year' && whole.value === String(Number(time.value.slice(0, 4)) - 1);
}

const TARGET = /\b(?:goal|target|aim|deadline|pledge|pledged|promise|promised|plan|plans|planned)\b/i;
