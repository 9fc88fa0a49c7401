// What /ask looks for in an archive: its question as it is read, its limits, and how many passages it chooses from.
// Shared with what explains its ranking.
import { type Filters, NO_FILTERS } from '../index/archive.ts';
import type { Options } from './option.ts';
import { optionRange } from './topic.ts';

/** How many passages the first page is chosen from. */
export const CHOSEN_FROM = 20;

/** A question typed within quotation marks, without them: only words inside a question are asked for exactly. */
export function unquoted(question: string): string {
  return /^\s*["“]([^"“”]{0,300})["”]\s*$/u.exec(question)?.[1] ?? question;
}

/** The limits that the options of a question set. */
export function limitsIn(options: Options): Filters {
  const { earliest, latest } = optionRange(options);
  return { ...NO_FILTERS, from: earliest, to: latest, outlet: options.outlet ?? null };
}
