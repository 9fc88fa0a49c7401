// How a long list is cut, and where it goes on. Knows days and counts, not what the rows of a list are.
import { readDateOption } from '../evidence/time/date-option.ts';
import type { Call, Extent, Suggestion, Things } from './answer.ts';

/** Most rows of one answer: fifty views of ten slices in Discord. What is beyond is reached by asking on. */
const LONGEST_LIST = 500;

/** Most rows of what is taken away as a file: what can be written while others wait for the bot. */
const LONGEST_FILE = 2_000;

/** What an answer is for: to be read page by page, or to be taken away whole. */
export type Length = 'read' | 'whole';

/** Most rows of an answer of a length. */
export function mostRows(length: Length): number {
  return length === 'whole' ? LONGEST_FILE : LONGEST_LIST;
}

/** The rows shown. `through` is the day that the rest begins with, going back; null where the rest has no day. */
export interface NewestPart<T> {
  readonly shown: readonly T[];
  readonly through: string | null;
}

/**
 * The newest of rows that stand newest first, undated ones last: all of them up to `most`, else those of the days
 * that fit whole. A newest day that alone is longer than `most` is shown whole, so that asking on up to `through`
 * leaves no dated row out.
 */
export function newestPart<T>(
  rows: readonly T[],
  dayOf: (row: T) => string | null,
  most: number = LONGEST_LIST,
): NewestPart<T> {
  const next = rows[most];
  if (next === undefined) return { shown: rows, through: null };
  const day = dayOf(next);
  if (day === null) return { shown: rows.slice(0, most), through: null };
  const first = rows.findIndex((row) => dayOf(row) === day);
  if (first > 0) return { shown: rows.slice(0, first), through: day };
  const end = rows.findIndex((row) => dayOf(row) !== day);
  const after = rows[end];
  if (after === undefined) return { shown: rows, through: null };
  return { shown: rows.slice(0, end), through: dayOf(after) };
}

/** The call that shows the rest of a cut list; nothing where no `to:` can name the day. */
export function goingOn(call: Call, through: string | null): readonly Suggestion[] {
  if (through === null || readDateOption(through) === null) return [];
  return [{ label: 'earlier', call: { ...call, options: { ...call.options, to: through } } }];
}

/** The extent of a list of which the newest are shown. */
export function extentOf(things: Things, shown: number, of: number): Extent {
  return shown < of ? { kind: 'newest', things, shown, of } : { kind: 'whole' };
}
