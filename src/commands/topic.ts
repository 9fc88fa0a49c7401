// Which rows of an evidence table a topic and two dates select. Shared by every command that lists evidence.
import type { Span } from '../corpus/span.ts';
import type { DateRange } from '../evidence/period.ts';
import { readDateOption } from '../evidence/time/date-option.ts';
import type { Archive, Hidden, Question, Row } from '../index/archive.ts';
import type { Options } from './option.ts';

/** From this relevance on a stretch counts as being about the topic (see `Archive.relevance`). */
const ABOUT = 0.68;
/** Words that somebody said are about what the paragraph around them is about. */
export const AROUND = 0.55;

export interface Ranked<T> extends Row<T> {
  readonly relevance: number;
}

/** Where a row stands. */
export function spanOf<T extends { readonly start: number; readonly end: number }>(row: Row<T>): Span {
  return { articleId: row.article.id, start: row.item.start, end: row.item.end };
}

/** Rows that are about the topic, with how much; every row, at 1, where there is no topic. */
export function aboutTopic<T extends { readonly start: number; readonly end: number }>(
  archive: Archive,
  rows: readonly Row<T>[],
  topic: Question | null,
  least: number = ABOUT,
): readonly Ranked<T>[] {
  if (topic === null) return rows.map((row) => ({ ...row, relevance: 1 }));
  return rows
    .map((row) => ({ ...row, relevance: archive.relevance(topic, spanOf(row)) }))
    .filter((row) => row.relevance >= least);
}

/** True where the words hold a name or a word of the topic. */
export function speaksOf(archive: Archive, topic: Question, words: string): boolean {
  const { entities, terms } = archive.understand(words);
  const names = new Set(entities.map(({ name }) => name));
  return (
    topic.entities.some(({ name }) => names.has(name)) || topic.terms.some((term) => terms.includes(term))
  );
}

/** The days from the start of `from` to the end of `to`, as the two date options say. */
export function optionRange(options: Options): DateRange {
  const from = options.from === undefined ? null : readDateOption(options.from);
  const to = options.to === undefined ? null : readDateOption(options.to);
  return { earliest: from?.earliest ?? null, latest: to?.latest ?? null };
}

/**
 * The rows within the dates asked for, and how many each date left out: `from` those that it alone would leave out,
 * `to` the rest. All rows where no date is given.
 */
export function withinDates<T>(
  rows: readonly T[],
  options: Options,
  isWithin: (row: T, wanted: DateRange) => boolean,
): { readonly rows: readonly T[]; readonly hidden: readonly Hidden[] } {
  const { earliest, latest } = optionRange(options);
  const since = earliest === null ? rows : rows.filter((row) => isWithin(row, { earliest, latest: null }));
  const within = latest === null ? since : since.filter((row) => isWithin(row, { earliest, latest }));
  const hidden: readonly Hidden[] = [
    { filter: 'from', count: rows.length - since.length },
    { filter: 'to', count: since.length - within.length },
  ];
  return { rows: within, hidden: hidden.filter(({ count }) => count > 0) };
}

/** True where the two ranges share a day; an open end reaches as far as it likes. */
export function meets(a: DateRange, b: DateRange): boolean {
  const startsInTime = a.earliest === null || b.latest === null || a.earliest <= b.latest;
  const endsInTime = a.latest === null || b.earliest === null || a.latest >= b.earliest;
  return startsInTime && endsInTime;
}

/** True for a range without any day: nothing is known of it. */
export function undated(range: DateRange | null): boolean {
  return range === null || (range.earliest === null && range.latest === null);
}

/** A single day as a range. */
export function dayRange(day: string | null): DateRange {
  return { earliest: day, latest: day };
}
