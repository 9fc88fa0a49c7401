// Reads the value of a date option: YYYY, YYYY-MM or YYYY-MM-DD. Knows nothing of news.
import type { Period } from '../period.ts';

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The days that a date option names, or null where it is no real date ("2025-13-45"). Years 1000 to 2999. */
export function readDateOption(text: string): Period | null {
  const match = /^([12]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text.trim());
  if (match === null) return null;
  const [, year = '', month, day] = match;
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31`, precision: 'year' };
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return null;
  const length = daysInMonth(Number(year), monthNumber);
  if (day === undefined) {
    return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${length}`, precision: 'month' };
  }
  const dayNumber = Number(day);
  if (dayNumber < 1 || dayNumber > length) return null;
  return { earliest: `${year}-${month}-${day}`, latest: `${year}-${month}-${day}`, precision: 'day' };
}
