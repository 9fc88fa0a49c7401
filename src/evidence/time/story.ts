// What an article has dated so far, for words that count from it ("the same day", "a year earlier").
import type { Day } from './calendar.ts';
import type { Mention } from './mention.ts';
import type { Reading } from './reading.ts';

/** The last day, the last longer stretch, the last of either, and the last fiscal year whose months are known. */
export interface Story {
  readonly day: Day | null;
  readonly period: Reading | null;
  readonly last: Reading | null;
  readonly fiscal: Reading | null;
}

export function begin(): Story {
  return { day: null, period: null, last: null, fiscal: null };
}

/** The story after one more time was told; lengths, sets and undated words leave it as it was. */
export function told(story: Story, mention: Mention, reading: Reading): Story {
  if (reading.earliest === null || reading.latest === null || mention.type === 'SET') return story;
  if (reading.precision === 'day') return { ...story, day: reading.earliest, last: reading };
  const fiscal = reading.value.startsWith('FY') ? reading : story.fiscal;
  return { ...story, period: reading, last: reading, fiscal };
}
