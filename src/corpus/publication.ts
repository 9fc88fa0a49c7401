// When an article was published: checks a stated date, and works one out from a file's name or its text.
// Only words that say so count in a text: a line that is a date, "Published …", a dateline with its year.
import { SHORT_MONTH_NAMES } from './month.ts';

const MONTHS = SHORT_MONTH_NAMES.map((name) => name.toLowerCase());
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s)?';
const DAY_FIRST = `(\\d{1,2})(?:st|nd|rd|th)?\\s${MONTH},?\\s(\\d{4})`;
const MONTH_FIRST = `${MONTH}\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})`;
const NUMERIC = '(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})';
const ANY_DATE = `${WEEKDAY}(?:${DAY_FIRST}|${MONTH_FIRST}|${NUMERIC})`;
const CUE =
  '(?:first\\s)?(?:published|posted|updated|last\\supdated|last\\smodified|date|released|issued)(?:\\son)?\\s?:?\\s(?:\\d{1,2}:\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?:\\s[a-z]{2,4})?,?\\s)?';

const LOOSE = new RegExp(`(?<!\\d)${ANY_DATE}`, 'iu');
const ALONE = new RegExp(`^(?:by\\s[^.\\d]{1,60}[,|·•–-]\\s?)?${ANY_DATE}\\b[^.]{0,40}$`, 'iu');
const CUED = new RegExp(`(?:^|[\\s|·•(])${CUE}${ANY_DATE}`, 'iu');
const DATELINE = new RegExp(`^\\p{Lu}[^.–—\\d]{1,60}[,(]\\s?${ANY_DATE}[^–—]{0,40}\\s?(?:[–—]|--?\\s)`, 'iu');

/** The day of a stated date or date-time in ISO 8601, or null where it is not a day of the calendar. */
export function publishedDay(stated: string): string | null {
  const match =
    /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?\s?(?:Z|z|[+-]\d{2}:?\d{2})?)?$/.exec(
      stated,
    );
  return match === null ? null : calendarDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day that a line of a page states in words or figures, such as "3 May 2024", or null. */
export function statedDay(line: string): string | null {
  const found = LOOSE.exec(line.slice(0, 120));
  return found === null ? null : dayOfMatch(found);
}

/** The date that a file's name begins with or holds as `YYYY-MM-DD`, or null. */
export function publishedInName(path: string): string | null {
  const name = path.split('/').at(-1) ?? path;
  for (const match of name.matchAll(/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g)) {
    const day = calendarDay(Number(match[1]), Number(match[2]), Number(match[3]));
    if (day !== null) return day;
  }
  return null;
}

/**
 * The date on which a text says that it was published, or null: looked for in its first twelve and last six lines,
 * as a line of its own, after a word such as "Published", or in a dateline with its year.
 */
export function publishedInText(text: string): string | null {
  const head = text.slice(0, 6_000).split('\n').filter(notBlank).slice(0, 12);
  const tail = text.length > 6_000 ? text.slice(-2_000).split('\n').filter(notBlank).slice(-6) : [];
  for (const line of [...head, ...tail]) {
    const short = line.trim().slice(0, 200);
    const found =
      CUED.exec(short) ??
      (line.length <= 120 ? ALONE.exec(short) : null) ??
      (/^\p{Lu}/u.test(short) ? DATELINE.exec(short) : null);
    const day = found === null ? null : dayOfMatch(found);
    if (day !== null) return day;
  }
  return null;
}

function notBlank(line: string): boolean {
  return line.trim() !== '';
}

function dayOfMatch(match: RegExpExecArray): string | null {
  const [dayA, monthA, yearA, monthB, dayB, yearB, year, month, day] = match.slice(-9);
  if (yearA !== undefined) return calendarDay(Number(yearA), monthNumber(monthA), Number(dayA));
  if (yearB !== undefined) return calendarDay(Number(yearB), monthNumber(monthB), Number(dayB));
  return calendarDay(Number(year), Number(month), Number(day));
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function calendarDay(year: number, month: number, day: number): string | null {
  if (year < 1400 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
