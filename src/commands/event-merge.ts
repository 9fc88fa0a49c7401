// Events that tell the same happening in several articles count once. Pure; knows nothing of how one is shown.
import type { Event } from '../evidence/evidence.ts';
import { readIsoDay } from '../evidence/time/calendar.ts';
import { isStopWord } from '../index/stop-words.ts';
import { byPlace, compareDates, firstDay } from './order.ts';
import type { Ranked } from './topic.ts';

/** One happening: the row that tells it, and how many further sentences tell it too. */
export interface Happening {
  readonly row: Ranked<Event>;
  readonly also: number;
}

/** From this share of common words on two sentences of the same days tell the same thing. */
const SAME_WORDS = 0.4;
/** And from this share on a sentence that says only the year, or month, of what another gives the day of. */
const COARSER_WORDS = 0.6;
/** Of a short sentence so many words have to be common. */
const FEWEST = 3;
/** A longer stretch than a year is no coarser date of a day in it. */
const LONGEST = 366;
/** A sentence is compared with at most so many others of its days or year, so that a crowded one costs no more. */
const COMPARED = 80;
/** A row that dates the happening more narrowly tells it, where it is nearly as relevant. */
const AS_RELEVANT = 0.9;

interface Told {
  row: Ranked<Event>;
  readonly words: ReadonlySet<string>;
  /** The article that alone may tell it again, where a speaker tells it. */
  readonly only: string | null;
  also: number;
}

/** The words that carry meaning, cut so that forms of one agree. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !isStopWord(word)).map((word) => word.slice(0, 7)));
}

/** "We signed it last week": what speakers tell of themselves is another thing in another article. */
const OWN = /\b(?:we|our|I|my)\b/;

/** How much of the shorter of two sentences is in the longer one. */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const word of small) if (large.has(word)) common += 1;
  return common < Math.min(FEWEST, small.size) ? 0 : common / Math.max(FEWEST, small.size);
}

/** Days from the first to the last; infinite for an open stretch. */
function lengthOf({ earliest, latest }: Event): number {
  const [from, to] = [readIsoDay(earliest), readIsoDay(latest)];
  return from === null || to === null ? Number.POSITIVE_INFINITY : to - from + 1;
}

function holds(outer: Event, inner: Event): boolean {
  const { earliest, latest } = outer;
  if (earliest === null || latest === null || inner.earliest === null || inner.latest === null) return false;
  return earliest <= inner.earliest && inner.latest <= latest;
}

/** True where one of two happenings is dated within the other, that no longer than a year. */
function isCoarser(a: Event, b: Event): boolean {
  return (holds(a, b) && lengthOf(a) <= LONGEST) || (holds(b, a) && lengthOf(b) <= LONGEST);
}

/** True where one of two tells with a coarser date what the other tells. */
function tellsCoarser(a: Told, b: Told): boolean {
  const apart = a.row.article.id !== b.row.article.id && (a.only !== null || b.only !== null);
  return !apart && isCoarser(a.row.item, b.row.item) && share(a.words, b.words) >= COARSER_WORDS;
}

function add(groups: Map<string, Told[]>, key: string, told: Told): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [told]);
  else if (group.length < COMPARED) group.push(told);
}

function join(told: Told, row: Ranked<Event>): void {
  told.also += 1;
  const isNarrower = lengthOf(row.item) < lengthOf(told.row.item);
  if (isNarrower && row.relevance >= told.row.relevance * AS_RELEVANT) told.row = row;
}

/**
 * In order of time, each happening once, told by its most relevant row, the newer where equal; a row that dates it
 * more narrowly goes before one about as relevant.
 */
export function happenings(rows: readonly Ranked<Event>[]): readonly Happening[] {
  const best = [...rows].sort(
    (a, b) =>
      b.relevance - a.relevance || compareDates(b.article.published, a.article.published) || byPlace(a, b),
  );
  const all: Told[] = [];
  const days = new Map<string, Told[]>();
  const years = new Map<string, Told[]>();
  for (const row of best) {
    const day = `${row.item.earliest}|${row.item.latest}`;
    const year = (firstDay(row.item) ?? '').slice(0, 4);
    const text = row.article.text.slice(row.item.start, row.item.end);
    const told: Told = { row, words: wordsOf(text), only: OWN.test(text) ? row.article.id : null, also: 0 };
    const twin =
      days.get(day)?.find((one) => share(one.words, told.words) >= SAME_WORDS) ??
      years.get(year)?.find((one) => tellsCoarser(one, told));
    if (twin !== undefined) {
      join(twin, row);
      continue;
    }
    all.push(told);
    add(days, day, told);
    add(years, year, told);
  }
  return all.map(({ row, also }) => ({ row, also })).sort((a, b) => inTime(a.row, b.row));
}

function inTime(a: Ranked<Event>, b: Ranked<Event>): number {
  const end = ({ latest }: Event) => latest ?? '9999';
  return (
    compareDates(firstDay(a.item), firstDay(b.item)) ||
    compareDates(end(a.item), end(b.item)) ||
    byPlace(a, b)
  );
}
