// Which happenings of an answer stand on a time line, and in what words. Data only; drawn elsewhere.
import type { Answer } from '../commands/answer.ts';
import type { Event } from '../evidence/evidence.ts';
import { readIsoDay } from '../evidence/time/calendar.ts';
import { rangeWords } from '../wording/dates.ts';
import { numberedIn } from '../wording/numbered.ts';
import { headingWords } from '../wording/titles.ts';

/** A happening with its days, counted from 1970-01-01; null is an open end. One of the two is known. */
export interface Mark {
  readonly from: number | null;
  readonly to: number | null;
  readonly status: Event['status'];
  /** The date in words. */
  readonly days: string;
  /** True where the date was worked out and does not stand in the words of time themselves. */
  readonly inferred: boolean;
  /** The date as the answer's heading has it, with its status. */
  readonly heading: string;
  /** The sentence that tells it. */
  readonly words: string;
  /** The number of its slice in the answer. */
  readonly number: number;
}

export interface TimeLine {
  readonly title: string;
  /** In the order of the answer, which is that of time. */
  readonly marks: readonly Mark[];
  /** Happenings before these, which had no room. */
  readonly leftOut: number;
  /** Happenings without any date. */
  readonly undated: number;
}

/** More rows than this are not read in one picture. */
const MOST_MARKS = 40;
const FEWEST_MARKS = 2;

/** The time line of an answer, its newest marks where there are too many; null where fewer than two are dated. */
export function marksOf(answer: Answer, title: string): TimeLine | null {
  const events = numberedIn(answer).flatMap(({ number, shown, item }) => {
    if (item.kind !== 'event') return [];
    const { event } = item;
    const [from, to] = [readIsoDay(event.earliest), readIsoDay(event.latest)];
    const { status, inferred } = event;
    const heading = headingWords({ kind: 'time', event });
    return [{ from, to, status, days: rangeWords(event), inferred, heading, words: shown.text, number }];
  });
  const dated = events.filter(({ from, to }) => from !== null || to !== null);
  if (dated.length < FEWEST_MARKS) return null;
  const marks = dated.slice(-MOST_MARKS);
  return {
    title,
    marks,
    leftOut: dated.length - marks.length,
    undated: events.length - dated.length,
  };
}
