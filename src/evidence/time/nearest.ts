// Which year an undated month, day or season belongs to. The one place that decides it; no words are read here.
import { civil, type Day } from './calendar.ts';
import type { Scene } from './mention.ts';
import type { Reading } from './reading.ts';

/** Days between a day and a reading; 0 inside it. */
function distance(reading: Reading, day: Day): number {
  const { earliest, latest } = reading;
  if (earliest === null || latest === null) return Number.POSITIVE_INFINITY;
  return earliest > day ? earliest - day : latest < day ? day - latest : 0;
}

/** How many days back what "was to be held" may have been since. */
const JUST_BEEN = 45;

/**
 * The reading of the year that the scene asks for: the narrative's own year if it has one; the latest that has begun
 * by today for what has been; the first that is not over for what is to come; else the nearer one, the past at a tie
 * or where the coming one is not clearly nearer; of a plan the coming one unless the past one is clearly nearer; of what was to
 * come then the coming one, unless it has just been. Null
 * where today is unknown.
 */
export function inItsYear(scene: Scene, of: (year: number) => Reading | null): Reading | null {
  if (scene.year !== null) return of(scene.year);
  const { today, ahead } = scene;
  if (today === null) return null;
  const { year } = civil(today);
  const options = [year - 8, year - 4, year - 2, year - 1, year, year + 1, year + 2, year + 4]
    .map(of)
    .filter((reading) => reading !== null);
  const past = options.findLast(({ earliest }) => earliest !== null && earliest <= today) ?? null;
  const coming = options.find(({ latest }) => latest !== null && latest >= today) ?? null;
  if (past === null || coming === null) return past ?? coming;
  if (ahead === true || ahead === false) return ahead ? coming : past;
  if (ahead === 'then') return distance(past, today) <= JUST_BEEN ? past : coming;
  const weight = ahead === 'likely' ? 0.5 : 2;
  return distance(coming, today) * weight < distance(past, today) ? coming : past;
}
