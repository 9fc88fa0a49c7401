// Calendar days in words. Plain text only: no clock, no zone.
import { SHORT_MONTH_NAMES } from '../corpus/month.ts';
import type { DateRange, Period } from '../evidence/period.ts';
import { readDateOption } from '../evidence/time/date-option.ts';

interface Day {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

function parts(date: string): Day {
  const [year = '', month = '1', day = '1'] = date.split('-');
  return { year, month: SHORT_MONTH_NAMES[Number(month) - 1] ?? '', day: String(Number(day)) };
}

/** `2024-05-17` → "17 May 2024"; null → "undated". */
export function dayWords(date: string | null): string {
  if (date === null) return 'undated';
  const { year, month, day } = parts(date);
  return `${day} ${month} ${year}`;
}

function lastOfMonth(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate() === day;
}

function monthsWords(earliest: string, latest: string): string {
  const [a, b] = [parts(earliest), parts(latest)];
  if (a.year !== b.year) return `${a.month} ${a.year} – ${b.month} ${b.year}`;
  return a.month === b.month ? `${a.month} ${a.year}` : `${a.month}–${b.month} ${a.year}`;
}

function spanWords(earliest: string, latest: string): string {
  if (earliest === latest) return dayWords(earliest);
  if (earliest.endsWith('-01-01') && latest.endsWith('-12-31')) {
    const [from, to] = [earliest.slice(0, 4), latest.slice(0, 4)];
    return from === to ? from : `${from}–${to}`;
  }
  if (earliest.endsWith('-01') && lastOfMonth(latest)) return monthsWords(earliest, latest);
  const [a, b] = [parts(earliest), parts(latest)];
  if (a.year === b.year && a.month === b.month) return `${a.day}–${b.day} ${a.month} ${a.year}`;
  if (a.year === b.year) return `${a.day} ${a.month} – ${b.day} ${b.month} ${a.year}`;
  return `${dayWords(earliest)} – ${dayWords(latest)}`;
}

/** A range as briefly as it can be said: a day, a month, a year, "1–10 Sep 2022", "since …", "by …". */
export function rangeWords({ earliest, latest, upTo }: DateRange & Partial<Pick<Period, 'upTo'>>): string {
  if (upTo === true && latest !== null) return `by ${dayWords(latest)}`;
  if (earliest !== null && latest !== null) return spanWords(earliest, latest);
  if (earliest !== null) return `since ${dayWords(earliest)}`;
  return latest === null ? 'no date' : `by ${dayWords(latest)}`;
}

/** The days between two date options, in words; null where neither is given. */
export function askedDays(from: string | null | undefined, to: string | null | undefined): string | null {
  const earliest = from == null ? null : (readDateOption(from)?.earliest ?? null);
  const latest = to == null ? null : (readDateOption(to)?.latest ?? null);
  if (earliest === null && latest === null) return null;
  return earliest === null ? `up to ${dayWords(latest)}` : rangeWords({ earliest, latest });
}
