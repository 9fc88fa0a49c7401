// One event a happening: times side by side that date the same, and sentences that tell it again.
import type { Timex } from '../evidence.ts';
import { type Candidate, clauseOf, lowerAt } from './candidate.ts';
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

const AROUND = 11;

/** The words near the time that carry meaning, cut to their first letters so that forms of a word agree. */
function wordsOf(candidate: Candidate): ReadonlySet<string> {
  const { tokens, first, last, from, to } = candidate;
  const { start, end } = clauseOf(candidate);
  const clause = begins(candidate) ? { start: from, end: Math.min(to, last + AROUND + 3) } : { start, end };
  const words = tokens
    .slice(Math.max(clause.start, first - AROUND), Math.min(clause.end, last + AROUND))
    .filter(
      ({ pos, start: at }) => CONTENT.test(pos) && (at < candidate.time.start || at >= candidate.time.end),
    )
    .map(({ lower }) => lower.slice(0, 6))
    .filter((word) => word.length > 2);
  return new Set(words);
}

const CONTENT = /^(?:NOUN|PROPN|VERB|NUM|ADJ)$/;

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count / Math.max(3, Math.min(a.size, b.size));
}

const ALIKE = 0.5;
/** How many events of the same days a new one is compared with. */
const LOOK_BACK = 30;

/** True where the time begins its sentence. */
function begins({ first, from }: Candidate): boolean {
  return first - from <= 2;
}

/** True for "Monday's attack" and the like: it takes up what was told of that day. */
function takesUp(candidate: Candidate): boolean {
  return !isCoarse(candidate) && /^['’]s$/.test(lowerAt(candidate, candidate.last));
}

interface Told {
  readonly candidate: Candidate;
  readonly words: ReadonlySet<string>;
}

/** True where the later one tells of the same happening as the one told before, of the same days. */
function again({ candidate, words }: Told, before: Told): boolean {
  if (takesUp(candidate) || (candidate.quoted && !before.candidate.quoted)) return true;
  return shared(words, before.words) >= ALIKE;
}

/**
 * The candidates without those that tell again what another of the same days tells. The first is kept, unless a later
 * one begins its sentence with the time and the first did not.
 */
export function tellOnce(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: (Told | null)[] = [];
  const byDays = new Map<string, number[]>();
  for (const candidate of candidates) {
    const told: Told = { candidate, words: wordsOf(candidate) };
    const key = `${candidate.time.earliest}/${candidate.time.latest}`;
    const places = byDays.get(key) ?? [];
    const same = places.slice(-LOOK_BACK).find((place) => {
      const before = kept[place];
      return before !== null && before !== undefined && again(told, before);
    });
    const before = same === undefined ? null : kept[same];
    if (same !== undefined && before && (begins(before.candidate) || !begins(candidate))) continue;
    if (same !== undefined) kept[same] = null;
    places.push(kept.length);
    byDays.set(key, places);
    kept.push(told);
  }
  return kept.flatMap((told) => (told === null ? [] : [told.candidate]));
}
