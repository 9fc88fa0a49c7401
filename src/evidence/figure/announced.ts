// Days that a sentence without figures sets for the figures after it: a heading, a short lead, a vote.
import type { Period } from '../period.ts';
import type { Statement } from './statement.ts';
import { asPeriod } from './stretch.ts';
import { tenseAt } from './tense.ts';
import { comparing, reporting } from './time-role.ts';

/** The days that a heading without a full stop gives to the list under it; null ends them, undefined changes nothing. */
export function headingPeriod(statement: Statement): Period | null | undefined {
  if (statement.amounts.length > 0) return undefined;
  const last = statement.tokens[statement.to - 1]?.text ?? '';
  if (/^[.!?”"]$/.test(last) || statement.to - statement.from > 14) return null;
  const time = statement.times.find((one) => one.latest !== null);
  return time === undefined ? null : asPeriod(time);
}

/** The days that a short sentence without figures sets for the next: "It was different in 2020."; null for none. */
export function leadPeriod(statement: Statement): Period | null {
  if (statement.amounts.length > 0 || statement.to - statement.from > 9) return null;
  const time = statement.times.find(
    (one) => one.earliest !== null && one.precision !== 'day' && one.precision !== 'range',
  );
  return time === undefined || tenseAt(statement, statement.to) === 'open' ? null : asPeriod(time);
}

/** The days of a vote that a sentence tells of: they hold for the votes, seats and turnout told after it. */
export function votePeriod(statement: Statement): Period | null {
  const words = statement.tokens.slice(statement.from, Math.min(statement.to, statement.from + 80));
  if (!words.some((word) => /^(?:elections?|referendum|vote|voted|polls|ballot)$/.test(word.lower)))
    return null;
  const time = statement.times.find(
    (one) =>
      one.earliest !== null &&
      one.latest !== null &&
      !reporting(statement, one) &&
      !comparing(statement, one),
  );
  return time === undefined || tenseAt(statement, statement.from) === 'open' ? null : asPeriod(time);
}
