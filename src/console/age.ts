// How long ago a day was, in words. The day and the clock are arguments; nothing here looks at the time.

const DAY = 86_400_000;

/** Steps from the shortest: below `under` days the age is counted in units of `days`. */
const STEPS = [
  { under: 14, days: 1, unit: 'day' },
  { under: 60, days: 7, unit: 'week' },
  { under: 730, days: 30.44, unit: 'month' },
  { under: Number.POSITIVE_INFINITY, days: 365.25, unit: 'year' },
] as const;

/** "today", "3 days ago", "5 months ago", "in 2 weeks" for a `YYYY-MM-DD`; an empty text where it is no date. */
export function ageOf(date: string, now: Date): string {
  const then = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(then)) return '';
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  const days = Math.round((today - then) / DAY);
  if (days === 0) return 'today';
  const step = STEPS.find((one) => Math.abs(days) < one.under);
  if (step === undefined) return '';
  const count = Math.max(1, Math.floor(Math.abs(days) / step.days));
  const words = `${count} ${step.unit}${count === 1 ? '' : 's'}`;
  return days > 0 ? `${words} ago` : `in ${words}`;
}
