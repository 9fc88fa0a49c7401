// Calendar arithmetic on plain days (whole numbers, day 0 is 1970-01-01). No clock, no time zone, no text.

/** A day as a whole number, counted from 1970-01-01. */
export type Day = number;

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month (1 to 12) has. */
export function monthLength(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}

/** The day of a civil date; null where the calendar has no such date. Howard Hinnant's days_from_civil. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** First day of a month; months outside 1 to 12 run on into the years around. */
export function monthStart(year: number, month: number): Day {
  const y = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  return dayOf(y, m, 1) ?? 0;
}

/** Last day of a month; months outside 1 to 12 run on into the years around. */
export function monthEnd(year: number, month: number): Day {
  return monthStart(year, month + 1) - 1;
}

/** Year, month and day of a day. Howard Hinnant's civil_from_days. */
export function civil(day: Day): Civil {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yoe + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: doy - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The same day of another month; the 31st becomes the last day of a shorter one. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: of } = civil(day);
  const start = monthStart(year, month + months);
  return start + Math.min(of - 1, monthEnd(year, month + months) - start);
}

/** ISO 8601 week and the year it belongs to. */
export function isoWeek(day: Day): { readonly year: number; readonly week: number } {
  const thursday = day - weekdayOf(day) + 3;
  const { year } = civil(thursday);
  return { year, week: Math.floor((thursday - monthStart(year, 1)) / 7) + 1 };
}

/** `YYYY-MM-DD`. */
export function isoDay(day: Day): string {
  const { year, month, day: of } = civil(day);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(of)}`;
}

/** Reads `YYYY-MM-DD`; null where it is none or no real date. */
export function readIsoDay(text: string | null): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text ?? '');
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Two digits, as in a month's number. */
export function two(number: number): string {
  return String(number).padStart(2, '0');
}
