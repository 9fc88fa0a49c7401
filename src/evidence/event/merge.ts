// One event a happening: times side by side that date the same, and sentences that tell it again.
import type { Timex } from '../evidence.ts';
import { type Candidate, clauseTokens, lowerAt } from './candidate.ts';
import { isCoarse } from './statistic.ts';

function within(inner: Timex, outer: Timex): boolean {
  return (
    inner.earliest !== null &&
    inner.latest !== null &&
    (outer.earliest === null || outer.earliest <= inner.earliest) &&
    (outer.latest === null || outer.latest >= inner.latest)
  );
}

/** True where only "on", "in", a comma or the like stands between two times. */
function beside(first: Candidate, second: Candidate): boolean {
  if (second.sentence !== first.sentence || second.first - first.last > 2) return false;
  return first.tokens
    .slice(first.last, second.first)
    .every(({ lower }) => /^(?:on|in|at|of|,|\(|early|late|around)$/.test(lower));
}

/** True for "September and October", "2015 and 2016": two of a kind that make one stretch. */
function listed(first: Candidate, second: Candidate): boolean {
  if (second.sentence !== first.sentence || second.first - first.last !== 1) return false;
  return (
    /^(?:and|or|to)$/.test(lowerAt(first, first.last)) &&
    first.time.precision === second.time.precision &&
    first.time.type === second.time.type
  );
}

function spanning(first: Candidate, second: Candidate): Candidate {
  const time: Timex = { ...first.time, end: second.time.end, latest: second.time.latest, precision: 'range' };
  return { ...first, time, last: second.last };
}

/** The candidates with neighbours that date the same made one: the narrower of two, or the stretch of both. */
export function joinNeighbours(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const last = kept.at(-1);
    if (last !== undefined && beside(last, candidate) && within(candidate.time, last.time))
      kept[kept.length - 1] = candidate;
    else if (last !== undefined && beside(last, candidate) && within(last.time, candidate.time)) continue;
    else if (
      last !== undefined &&
      listed(last, candidate) &&
      (last.time.earliest ?? '') < (candidate.time.earliest ?? '')
    ) {
      kept[kept.length - 1] = spanning(last, candidate);
    } else kept.push(candidate);
  }
  return kept;
}

/** The words of the clause that carry meaning, cut to their first letters so that forms of a word agree. */
function wordsOf(candidate: Candidate): ReadonlySet<string> {
  const words = clauseTokens(candidate)
    .filter(
      ({ pos, start, end }) =>
        /^(?:NOUN|PROPN|VERB|NUM|ADJ)$/.test(pos) &&
        (end <= candidate.time.start || start >= candidate.time.end),
    )
    .map(({ lower }) => lower.slice(0, 6))
    .filter((word) => word.length > 2);
  return new Set(words);
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count / Math.max(1, Math.min(a.size, b.size));
}

const ALIKE = 0.6;

/** True for "Monday's attack" and the like: it takes up what was told of that day. */
function takesUp(candidate: Candidate): boolean {
  return !isCoarse(candidate) && /^['’]s$/.test(lowerAt(candidate, candidate.last));
}

/** The candidates without those that tell again what an earlier one of the same days told. */
export function tellOnce(candidates: readonly Candidate[]): readonly Candidate[] {
  const byDays = new Map<string, ReadonlySet<string>[]>();
  return candidates.filter((candidate) => {
    const key = `${candidate.time.earliest}/${candidate.time.latest}`;
    const before = byDays.get(key) ?? [];
    const words = wordsOf(candidate);
    if (before.length > 0 && (takesUp(candidate) || before.some((other) => shared(words, other) >= ALIKE)))
      return false;
    byDays.set(key, [...before, words]);
    return true;
  });
}
