// Days of a comparison: a year, some years or a month before the amount that is compared, whole months staying whole.
import type { Timex } from '../evidence.ts';
import { NUMBER_WORDS } from '../number-words.ts';
import type { Period } from '../period.ts';
import { addMonths, civil, type Day, isoDay, monthEnd, readIsoDay } from '../time/calendar.ts';
import type { Amount } from './amount.ts';
import { type Statement, wordsAfter, wordsBefore } from './statement.ts';
import { tokenAt } from './token.ts';

function isMonthEnd(day: Day): boolean {
  const { year, month } = civil(day);
  return monthEnd(year, month) === day;
}

function move(iso: string | null, months: number): string | null {
  const day = readIsoDay(iso);
  if (day === null) return null;
  const moved = addMonths(day, months);
  const { year, month } = civil(moved);
  return isoDay(isMonthEnd(day) ? monthEnd(year, month) : moved);
}

/** The same days so many months earlier. */
function monthsBack(period: Period, months: number): Period {
  return { ...period, earliest: move(period.earliest, -months), latest: move(period.latest, -months) };
}

/**
 * The days of a base that counts back from the compared amount's: "a year earlier", "the previous month", "five
 * seasons earlier". Undefined where no such words follow it, or where the compared amount has no days.
 */
export function backFrom(statement: Statement, amount: Amount, main: Period | null): Period | undefined {
  if (main === null) return undefined;
  const words = wordsAfter(statement, amount.next, 9)
    .join(' ')
    .replace(/^,? ?(?:(?:in|for|during|recorded|reported|published|seen|posted) )?(?:the )?/, '');
  const [, many, unit] =
    /^(a|one|two|three|four|five|six|seven|eight|nine|ten) (years?|seasons?|months?) (?:earlier|before|ago|previously)/.exec(
      words,
    ) ?? [];
  if (many !== undefined && unit !== undefined) {
    return monthsBack(main, (NUMBER_WORDS.get(many) ?? 1) * (unit.startsWith('month') ? 1 : 12));
  }
  if (
    /^(?:12|twelve) months (?:earlier|before|ago)|^(?:year|season) before|^(?:previous|prior|preceding) (?:fiscal |financial )?(?:year|season)|^year - (?:ago|earlier)/.test(
      words,
    )
  ) {
    return monthsBack(main, 12);
  }
  if (
    /^same (?:\w+ )?(?:period|time|month|months|quarter|half) (?:of )?(?:last year|a year (?:earlier|ago|before))/.test(
      words,
    )
  )
    return monthsBack(main, 12);
  return /^month before|^(?:previous|prior|preceding) month/.test(words) ? monthsBack(main, 1) : undefined;
}

/** "(same period of 2012: …)": the days spoken of, in the year that the words name; null where they say nothing such. */
export function sameYearOf(statement: Statement, time: Timex, main: Period | null): Period | null {
  const words = wordsBefore(statement, tokenAt(statement.tokens, time.start), 4).join(' ');
  if (
    main === null ||
    time.precision !== 'year' ||
    !/\bsame (?:\w+ )?(?:period|months|month|quarter|half|time|days) (?:of|in)$/.test(words)
  )
    return null;
  const years = Number((main.latest ?? '').slice(0, 4)) - Number((time.earliest ?? '').slice(0, 4));
  return Number.isFinite(years) ? monthsBack(main, 12 * years) : null;
}
