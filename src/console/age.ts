// How long ago a day was, in words. The day and the clock are arguments; nothing here looks at the time.

const DAY = 86_400_000;

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** Whole months from the earlier day to the later, as a calendar counts them. */
function monthsBetween(earlier: Date, later: Date): number {
  const months = (later.getUTCFullYear() - earlier.getUTCFullYear()) * 12 + later.getUTCMonth();
  return months - earlier.getUTCMonth() - (later.getUTCDate() < earlier.getUTCDate() ? 1 : 0);
}

/** Days below two weeks, weeks below two months, months below two years, then years. */
function apart(earlier: Date, later: Date): string {
  const days = Math.round((later.getTime() - earlier.getTime()) / DAY);
  const months = monthsBetween(earlier, later);
  if (days < 14) return counted(days, 'day');
  if (months < 2) return counted(Math.floor(days / 7), 'week');
  return months < 24 ? counted(months, 'month') : counted(Math.floor(months / 12), 'year');
}

/** "today", "3 days ago", "5 months ago", "in 2 weeks" for a `YYYY-MM-DD`; an empty text where it is no date. */
export function ageOf(date: string, now: Date): string {
  const then = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(then.getTime())) return '';
  const today = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()));
  if (then.getTime() === today.getTime()) return 'today';
  return then < today ? `${apart(then, today)} ago` : `in ${apart(today, then)}`;
}
