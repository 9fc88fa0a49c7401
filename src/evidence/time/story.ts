// What an article has dated so far, for words that count from it ("the same day", "a year earlier").
import type { Day } from './calendar.ts';
import type { Mention } from './mention.ts';
import type { Reading } from './reading.ts';

interface Story {
  /** The last single day. */
  readonly day: Day | null;
  /** The last longer stretch. */
  readonly period: Reading | null;
  /** The last of either; a day of the news itself does not take the place of what was told before it. */
  readonly last: Reading | null;
  /** The last fiscal year whose months are known. */
  readonly fiscal: Reading | null;
}

/** Days up to this far from the publication are the news ("he said on Thursday"), not the story told. */
const NEWS_DAYS = 13;

/** Days that can anchor others: dated, and no day of the news itself ("he said on Thursday"). */
export function anchors(reading: Reading, today: Day | null): boolean {
  const { earliest, latest } = reading;
  if (latest === null || today === null) return false;
  return latest < today - NEWS_DAYS && (earliest !== null || reading.precision === 'range');
}

export function begin(): Story {
  return { day: null, period: null, last: null, fiscal: null };
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
  if (precision === 'day') {
    const news = today !== null && Math.abs(today - earliest) <= NEWS_DAYS && story.period !== null;
    return { ...story, day: earliest, last: news ? story.last : reading };
  }
  const fiscal = reading.value.startsWith('FY') ? reading : story.fiscal;
  return { ...story, period: reading, last: reading, fiscal };
}
