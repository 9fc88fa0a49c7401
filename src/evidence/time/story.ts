// What an article has dated so far, for words that count from it ("the same day", "a year earlier").
import { civil, type Day } from './calendar.ts';
import type { Mention } from './mention.ts';
import { type Reading, spanReading } from './reading.ts';

interface Story {
  /** The last single day. */
  readonly day: Day | null;
  /** The last single day that is not to come. */
  readonly been: Day | null;
  /** The last longer stretch. */
  readonly period: Reading | null;
  /** The last of either; a day of the news itself does not take the place of what was told before it. */
  readonly last: Reading | null;
  /** The place after the last mention of a time that has days. */
  readonly to: number;
  /** The last fiscal year whose months are known. */
  readonly fiscal: Reading | null;
}

/** Days up to this far from the publication are the news ("he said on Thursday"), not the story told. */
const NEWS_DAYS = 13;

/** A night or a weekend at most, in these days: news too, as a single day is. */
function isShort({ earliest, latest, precision }: Reading, today: Day | null): boolean {
  if (precision !== 'range' || earliest === null || latest === null || today === null) return false;
  return latest - earliest <= 1 && Math.abs(today - earliest) <= NEWS_DAYS;
}

/** Days that can anchor others: dated, and no day of the news itself ("he said on Thursday"). */
export function anchors(reading: Reading, today: Day | null): boolean {
  const { earliest, latest } = reading;
  if (latest === null || today === null) return false;
  return latest < today - NEWS_DAYS && (earliest !== null || reading.precision === 'range');
}

/** The story so far at the start of an article: nothing is dated yet. */
export function begin(): Story {
  return { day: null, been: null, period: null, last: null, to: -1, fiscal: null };
}

/** "January and February" as one stretch of two months, for "the same months"; else the later alone. */
function withMonthBefore({ period, to }: Story, { from }: Mention, reading: Reading): Reading {
  const { earliest, latest, precision } = reading;
  if (period === null || period.earliest === null || latest === null) return reading;
  if (to !== from - 1 || precision !== 'month' || period.latest !== (earliest ?? 0) - 1) return reading;
  const first = civil(period.earliest);
  const last = civil(latest);
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  return spanReading(period.earliest, latest, `P${months}M`);
}

/** The story after one more time was told; lengths, sets, undated words and mere comparisons leave it as it was. */
export function told(
  story: Story,
  mention: Mention,
  reading: Reading,
  today: Day | null,
  compared: boolean,
): Story {
  const { earliest, latest, precision } = reading;
  if (earliest === null || latest === null || mention.type === 'SET') return story;
  if (compared && story.last !== null) return story;
  if (isShort(reading, today)) return story;
  if (precision === 'day') {
    const news = today !== null && Math.abs(today - earliest) <= NEWS_DAYS && story.period !== null;
    const been = today !== null && earliest > today ? story.been : earliest;
    return { ...story, day: earliest, been, last: news ? story.last : reading, to: mention.to };
  }
  const fiscal = reading.value.startsWith('FY') ? reading : story.fiscal;
  return {
    ...story,
    period: withMonthBefore(story, mention, reading),
    last: reading,
    to: mention.to,
    fiscal,
  };
}
