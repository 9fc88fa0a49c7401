// The year that the story is in, for dates that name none ("It began on 19 September 2029. It ended on 3 October.").
import { civil, type Day } from './calendar.ts';
import type { Mention, Scene } from './mention.ts';
import type { Reading } from './reading.ts';

/** How far the story goes on, and how far it goes back, from the date that has its year. */
const ON = 92;
const BACK = 7;
/** Dates up to so long before the publication are the news itself, whatever year was told before. */
const NEWS = 45;

/** True where the words themselves tell the year, so that no other could be meant. */
export function hasOwnYear(mention: Mention, scene: Scene, { value, precision }: Reading): boolean {
  if (precision !== 'day' && precision !== 'month') return false;
  return mention.stated || mention.read({ ...scene, year: 1000 }).value === value;
}

/**
 * The reading in the year of `before`, the date last told with its year, where it goes on from there within three
 * months; else the reading as it is, which counts from the publication. What is to come, and what is news, keeps it.
 */
export function inStoryYear(
  mention: Mention,
  scene: Scene,
  reading: Reading,
  before: Reading | null,
  today: Day | null,
): Reading {
  const { earliest, latest } = reading;
  if (before?.earliest == null || before.latest === null || scene.ahead === true || mention.stated)
    return reading;
  if (earliest === null || latest === null || today === null || today - latest <= NEWS) return reading;
  const { year } = civil(before.earliest);
  for (const of of [year, year + 1]) {
    const found = mention.read({ ...scene, year: of });
    if (found.earliest === null || found.earliest >= earliest) continue;
    if (found.earliest >= before.earliest - BACK && found.earliest <= before.latest + ON) return found;
  }
  return reading;
}
