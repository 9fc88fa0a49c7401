// Events that tell the same happening in several articles count once. Pure; knows nothing of how one is shown.
import type { Event } from '../evidence/evidence.ts';
import { byPlace, compareDates, firstDay } from './order.ts';
import type { Ranked } from './topic.ts';

/** One happening: the row that tells it, and how many further sentences tell it too. */
export interface Happening {
  readonly row: Ranked<Event>;
  readonly also: number;
}

/** From this share of common words on two sentences of the same days tell the same thing. */
const SAME_WORDS = 0.4;

function wordsOf({ article, item }: Ranked<Event>): ReadonlySet<string> {
  const words =
    article.text
      .slice(item.start, item.end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return new Set(words);
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common / Math.max(1, Math.min(a.size, b.size));
}

interface Told {
  readonly row: Ranked<Event>;
  readonly words: ReadonlySet<string>;
  also: number;
}

/** A sentence is compared with at most so many others of its days, so that one crowded day costs no more than many. */
const COMPARED = 200;

/** In order of time, each happening once, told by its most relevant row, the newer where equal. */
export function happenings(rows: readonly Ranked<Event>[]): readonly Happening[] {
  const best = [...rows].sort(
    (a, b) =>
      b.relevance - a.relevance || compareDates(b.article.published, a.article.published) || byPlace(a, b),
  );
  const days = new Map<string, Told[]>();
  for (const row of best) {
    const key = `${row.item.earliest}|${row.item.latest}`;
    const held = days.get(key) ?? [];
    const words = wordsOf(row);
    const twin = held.slice(0, COMPARED).find((one) => share(one.words, words) >= SAME_WORDS);
    if (twin === undefined) held.push({ row, words, also: 0 });
    else twin.also += 1;
    days.set(key, held);
  }
  return [...days.values()]
    .flat()
    .map(({ row, also }) => ({ row, also }))
    .sort((a, b) => inTime(a.row, b.row));
}

function inTime(a: Ranked<Event>, b: Ranked<Event>): number {
  const end = ({ latest }: Event) => latest ?? '9999';
  return (
    compareDates(firstDay(a.item), firstDay(b.item)) ||
    compareDates(end(a.item), end(b.item)) ||
    byPlace(a, b)
  );
}
