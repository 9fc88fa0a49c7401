// The days that a time axis marks: days, firsts of months or of years, as the stretch is short or long. Pure.

import { SHORT_MONTH_NAMES } from '../corpus/month.ts';
import { civil, type Day, dayOf, monthStart } from '../evidence/time/calendar.ts';

export interface Tick {
  readonly day: Day;
  readonly words: string;
}

/** A stretch is at most so many steps long. */
const MOST = 9;
const MONTH = 30.44;
const DAY_STEPS = [1, 2, 7, 14];
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1_200, 6_000, 12_000];

function monthWords(year: number, month: number, step: number): string {
  return step >= 12 ? String(year) : `${SHORT_MONTH_NAMES[month - 1] ?? ''} ${year}`;
}

function dayTicks(from: Day, to: Day, step: number): readonly Tick[] {
  const ticks: Tick[] = [];
  for (let day = from; day <= to; day += step) {
    const { month, day: number } = civil(day);
    ticks.push({ day, words: `${number} ${SHORT_MONTH_NAMES[month - 1] ?? ''}` });
  }
  return ticks;
}

function monthTicks(from: Day, to: Day, step: number): readonly Tick[] {
  const start = civil(from);
  const ticks: Tick[] = [];
  const first = Math.ceil((start.year * 12 + start.month - 1) / step) * step;
  for (let months = first; ; months += step) {
    const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
    const day = dayOf(year, month, 1) ?? monthStart(year, month);
    if (day > to) return ticks;
    if (day >= from) ticks.push({ day, words: monthWords(year, month, step) });
  }
}

/** Ticks between two days, at least one, evenly by the calendar. */
export function ticksBetween(from: Day, to: Day): readonly Tick[] {
  const length = to - from;
  const step = DAY_STEPS.find((days) => length / days <= MOST);
  if (step !== undefined) return dayTicks(from, to, step);
  const months = MONTH_STEPS.find((many) => length / (many * MONTH) <= MOST) ?? 12_000;
  const ticks = monthTicks(from, to, months);
  return ticks.length > 0 ? ticks : dayTicks(from, to, Math.max(1, length));
}
