// What words of time come to: a TIMEX3 value and the days it stands for. Knows the calendar, not the text.
import type { Precision } from '../period.ts';
import { civil, type Day, isoDay, isoWeek, monthEnd, monthStart, two, weekdayOf } from './calendar.ts';

/** TIMEX3 value with the days it covers; null ends are open or unknown. */
export interface Reading {
  readonly value: string;
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly precision: Precision | null;
}

export type Part = 'early' | 'mid' | 'late';

/** Something that has a value but no days: durations, sets, "recently". */
export function undated(value: string): Reading {
  return { value, earliest: null, latest: null, precision: null };
}

/** One day; `suffix` is what TIMEX3 puts behind it, such as "TMO" for its morning. */
export function dayReading(day: Day, suffix = ''): Reading {
  return { value: isoDay(day) + suffix, earliest: day, latest: day, precision: 'day' };
}

/** A stretch from one day to another, both inclusive; null where it is open. TIMEX3 has no value of its own for it. */
export function spanReading(earliest: Day | null, latest: Day | null, value = ''): Reading {
  return { value, earliest, latest, precision: 'range' };
}

/** Monday to Sunday of the week that holds the day. */
export function weekReading(day: Day): Reading {
  const monday = day - weekdayOf(day);
  const { year, week } = isoWeek(day);
  return { value: `${year}-W${two(week)}`, earliest: monday, latest: monday + 6, precision: 'range' };
}

/** Saturday and Sunday of the week that holds the day. */
export function weekendReading(day: Day): Reading {
  const week = weekReading(day);
  const saturday = day - weekdayOf(day) + 5;
  return { value: `${week.value}-WE`, earliest: saturday, latest: saturday + 1, precision: 'range' };
}

/** A month; numbers outside 1 to 12 run on into the years around. */
export function monthReading(year: number, month: number): Reading {
  const earliest = monthStart(year, month);
  return {
    value: isoDay(earliest).slice(0, 7),
    earliest,
    latest: monthEnd(year, month),
    precision: 'month',
  };
}

/** A quarter; numbers outside 1 to 4 run on into the years around. */
export function quarterReading(year: number, quarter: number): Reading {
  const earliest = monthStart(year, quarter * 3 - 2);
  const at = civil(earliest);
  return {
    value: `${at.year}-Q${Math.ceil(at.month / 3)}`,
    earliest,
    latest: monthEnd(year, quarter * 3),
    precision: 'quarter',
  };
}

/** The first (1) or second (2) half of a year. */
export function halfReading(year: number, half: number): Reading {
  return {
    value: `${year}-H${half}`,
    earliest: monthStart(year, half * 6 - 5),
    latest: monthEnd(year, half * 6),
    precision: 'range',
  };
}

/** A year, from its first day to its last. */
export function yearReading(year: number): Reading {
  return {
    value: String(year).padStart(4, '0'),
    earliest: monthStart(year, 1),
    latest: monthEnd(year, 12),
    precision: 'year',
  };
}

/** The ten years that begin with a year such as 1990. */
export function decadeReading(year: number): Reading {
  const first = Math.floor(year / 10) * 10;
  return {
    value: String(first / 10).padStart(3, '0'),
    earliest: monthStart(first, 1),
    latest: monthEnd(first + 9, 12),
    precision: 'decade',
  };
}

/** A hundred years, 1900 to 1999 for the 20th century, as newspapers count. */
export function centuryReading(century: number): Reading {
  const first = (century - 1) * 100;
  return {
    value: String(century - 1).padStart(2, '0'),
    earliest: monthStart(first, 1),
    latest: monthEnd(first + 99, 12),
    precision: 'range',
  };
}

const SEASONS = { SP: 3, SU: 6, FA: 9, WI: 12 };
export type Season = keyof typeof SEASONS;

/** A season of the northern year, by whole months; the winter of a year begins in its December. */
export function seasonReading(year: number, season: Season): Reading {
  const month = SEASONS[season];
  return {
    value: `${year}-${season}`,
    earliest: monthStart(year, month),
    latest: monthEnd(year, month + 2),
    precision: 'season',
  };
}

/** The month in which a third of so many begins; ten years are cut after the fourth and the seventh. */
function cut(months: number, third: number): number {
  return months === 120 ? ([0, 48, 84, 120][third] ?? 0) : Math.round((months * third) / 3);
}

/**
 * The early, middle or late part of a month, year, decade, week, quarter or season; the value stays that of the whole.
 * Months are cut at the 10th and the 20th; early in a week is Monday to Wednesday, late is Thursday to Sunday; all
 * others are cut into thirds.
 */
export function partOf(whole: Reading, part: Part): Reading {
  const { earliest, latest } = whole;
  if (earliest === null || latest === null || whole.precision === 'day') return whole;
  const [from, to] = part === 'early' ? [0, 1] : part === 'mid' ? [1, 2] : [2, 3];
  if (whole.precision === 'month') {
    const days = [earliest, earliest + 10, earliest + 20, latest + 1];
    return {
      ...whole,
      earliest: days[from] ?? earliest,
      latest: (days[to] ?? latest + 1) - 1,
      precision: 'range',
    };
  }
  const first = civil(earliest);
  const last = civil(latest);
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  if (months < 3) {
    const [start, end] = part === 'early' ? [0, 2] : part === 'mid' ? [1, 3] : [3, latest - earliest];
    return { ...whole, earliest: earliest + start, latest: earliest + end, precision: 'range' };
  }
  const month = (third: number) => first.month + cut(months, third);
  return {
    ...whole,
    earliest: monthStart(first.year, month(from)),
    latest: monthEnd(first.year, month(to) - 1),
    precision: 'range',
  };
}
