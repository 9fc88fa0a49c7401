// What stands where in one article, in lists sorted by place, so that a sentence is looked up and not searched for.
import type { Range } from '../corpus/span.ts';
import type { Evidence, Figure, Quotation, Timex } from '../evidence/evidence.ts';

/** One place where the text names somebody or some country. */
export interface Mention extends Range {
  readonly name: string;
  readonly kind: 'person' | 'body' | 'place';
}

export interface Landmarks {
  readonly mentions: readonly Mention[];
  readonly times: readonly Timex[];
  readonly figures: readonly Figure[];
  readonly quotations: readonly Quotation[];
}

function byStart(a: Range, b: Range): number {
  return a.start - b.start || a.end - b.end;
}

function mentionsIn(evidence: Evidence): readonly Mention[] {
  const all: Mention[] = [];
  for (const { name, kind, mentions } of evidence.actors)
    for (const { start, end } of mentions) all.push({ start, end, name, kind });
  for (const { name, mentions } of evidence.places)
    for (const { start, end } of mentions) all.push({ start, end, name, kind: 'place' });
  return all.sort(byStart);
}

const known = new WeakMap<Evidence, Landmarks>();

/** The landmarks of an article, worked out once. */
export function landmarksOf(evidence: Evidence): Landmarks {
  const before = known.get(evidence);
  if (before !== undefined) return before;
  const now: Landmarks = {
    mentions: mentionsIn(evidence),
    times: [...evidence.times].sort(byStart),
    figures: [...evidence.figures].sort(byStart),
    quotations: [...evidence.quotations].sort(byStart),
  };
  known.set(evidence, now);
  return now;
}

/** Those of a sorted list that begin within the range. */
export function startingIn<T extends Range>(sorted: readonly T[], range: Range): readonly T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < range.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < sorted.length && (sorted[end]?.start ?? 0) < range.end) end++;
  return sorted.slice(low, end);
}
