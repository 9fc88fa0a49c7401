// The first stage of a search: the passages that BM25 puts first, behind one small asynchronous interface; final scores are
// computed in rank.ts from exact counts. An engine is never changed: the next one takes over the segments whose passages
// are still there, so that it costs what came and went.
import { atAStretch, inTurns, over, type Steps, type Turn } from '../corpus/step.ts';
import { type List, type Scorer, type Tally, tallyBest, tallyOf } from './best.ts';
import {
  type Counted,
  type EngineDocument,
  FIELDS,
  type Field,
  holdingIn,
  type Segment,
  segmentInSteps,
} from './segment.ts';
import { NOTHING_COUNTED, type Statistics, startCounting } from './statistics.ts';

/** Terms with how much each counts; terms of places are keys such as `place:russia`. */
export interface EngineQuery {
  readonly terms: ReadonlyMap<string, number>;
  readonly limit: number;
  /** Which documents may be found. Default: all. */
  readonly accepts?: (id: number) => boolean;
}

/** A document's place among all documents of all groups, and its score. */
export interface Candidate {
  readonly id: number;
  readonly score: number;
}

/** Candidates come best first, ties by id; the same documents and query always give the same list. */
export interface SearchEngine {
  readonly candidates: (query: EngineQuery) => Promise<readonly Candidate[]>;
}

/** Documents that come and go together, those of one article. Two groups with one key hold the same. */
export interface EngineGroup {
  readonly key: object;
  readonly size: number;
  readonly documents: () => readonly EngineDocument[];
}

/** A segment with the groups it was built from, and what of it is gone since. */
interface Part {
  readonly segment: Segment;
  readonly groups: readonly EngineGroup[];
  /** The keys of the groups that are gone, their documents counted and what these held. */
  readonly gone: {
    readonly keys: ReadonlySet<object>;
    readonly size: number;
    readonly statistics: Statistics;
  };
}

export interface Engine extends SearchEngine {
  readonly parts: readonly Part[];
  /** How many documents hold the term in a field. */
  readonly holding: Whole['holding'];
}

/** A segment is built anew once less than this share of it is still there. */
const LEAST_ALIVE = 0.75;
/** A segment joins a new one that is at least this much of its size: then there are never many. */
const JOINS = 0.5;
/** What a field counts beside the text. */
const BOOST: Readonly<Record<Field, number>> = { title: 0.6, text: 1, people: 0.4, places: 0.5 };

function sizeOf(groups: readonly EngineGroup[]): number {
  return groups.reduce((sum, group) => sum + group.size, 0);
}

function living(part: Part): number {
  return part.segment.size - part.gone.size;
}

function* withoutGone(part: Part, present: ReadonlySet<object>): Steps<Part> {
  const newly: EngineGroup[] = [];
  yield* over(part.groups, (group) => {
    if (!present.has(group.key) && !part.gone.keys.has(group.key)) newly.push(group);
  });
  if (newly.length === 0) return part;
  const { statistics, count } = startCounting(part.gone.statistics);
  for (const group of newly) {
    group.documents().forEach(count);
    yield;
  }
  const keys = new Set([...part.gone.keys, ...newly.map(({ key }) => key)]);
  return { ...part, gone: { keys, size: part.gone.size + sizeOf(newly), statistics } };
}

function* partOf(groups: readonly EngineGroup[]): Steps<Part> {
  function* documents(): Generator<EngineDocument> {
    for (const group of groups) yield* group.documents();
  }
  const segment = yield* segmentInSteps(documents());
  return { segment, groups, gone: { keys: new Set(), size: 0, statistics: NOTHING_COUNTED } };
}

/**
 * The parts of the next engine, large ones first. What is new makes a segment of its own, together with those parts
 * that are not much larger than it or have lost much; so a document is indexed again some few times, however often
 * others change (O'Neil and others 1996, "The Log-Structured Merge-Tree").
 */
function* nextParts(before: readonly Part[], groups: readonly EngineGroup[]): Steps<readonly Part[]> {
  const present = new Set<object>();
  yield* over(groups, ({ key }) => present.add(key));
  const kept: Part[] = [];
  for (const part of before) kept.push(yield* withoutGone(part, present));
  const fresh = yield* notIn(kept, groups);
  let size = sizeOf(fresh);
  const stay: Part[] = [];
  for (const part of kept.sort((a, b) => living(a) - living(b))) {
    const hasLost = living(part) < LEAST_ALIVE * part.segment.size;
    const joins = fresh.length > 0 && size >= JOINS * living(part);
    if (hasLost || joins) size += living(part);
    else stay.push(part);
  }
  const build = stay.length === kept.length ? fresh : yield* notIn(stay, groups);
  return build.length === 0 ? stay : [...stay, yield* partOf(build)];
}

/** The groups that none of the parts has. */
function* notIn(parts: readonly Part[], groups: readonly EngineGroup[]): Steps<readonly EngineGroup[]> {
  const held = new Set<object>();
  for (const { groups: own, gone } of parts)
    yield* over(own, ({ key }) => {
      if (!gone.keys.has(key)) held.add(key);
    });
  const others: EngineGroup[] = [];
  yield* over(groups, (group) => {
    if (!held.has(group.key)) others.push(group);
  });
  return others;
}

/** What the whole archive holds. */
interface Whole {
  readonly size: number;
  readonly holding: (field: Counted, term: string) => number;
  /** The mean length of a field. */
  readonly length: (field: Field) => number;
}

function wholeOf(parts: readonly Part[]): Whole {
  const size = parts.reduce((sum, part) => sum + living(part), 0);
  const summed = (count: (part: Part) => number): number => parts.reduce((sum, part) => sum + count(part), 0);
  return {
    size,
    holding: (field, term) =>
      summed(
        ({ segment, gone }) =>
          holdingIn(segment, field, term) - (gone.statistics[field].holding.get(term) ?? 0),
      ),
    length: (field) =>
      size === 0
        ? 0
        : summed(({ segment, gone }) => segment.fields[field].length - gone.statistics[field].length) / size,
  };
}

/** The weight of a term by how many documents hold it, as Lucene and MiniSearch have it. */
function rarity(size: number, holding: number): number {
  return Math.log(1 + (size - holding + 0.5) / (holding + 0.5));
}

function byWeight(a: Scorer, b: Scorer): number {
  return b.weight - a.weight;
}

/** The scorers of some terms, the heaviest first: the same, whatever parts the documents stand in. */
function scorersOf(
  terms: ReadonlyMap<string, number>,
  parts: readonly Part[],
  tallies: readonly Tally[],
  whole: Whole,
): readonly Scorer[] {
  const scorers: Scorer[] = [];
  for (const [term, counts] of [...terms].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const field of FIELDS) {
      const holding = whole.holding(field, term);
      if (holding <= 0) continue;
      const lists = parts.flatMap(({ segment }, place): List[] => {
        const number = segment.numbers.get(term);
        const tally = tallies[place];
        if (number === undefined || tally === undefined) return [];
        return [{ postings: segment.fields[field], number, tally }];
      });
      const weight = counts * BOOST[field] * rarity(whole.size, holding);
      scorers.push({ weight, meanLength: whole.length(field), lists });
    }
  return scorers.sort(byWeight);
}

/** For each document of a part its place among all documents now; -1 where it is gone. */
function* placesOf(part: Part, firsts: ReadonlyMap<object, number>): Steps<Int32Array> {
  const places = new Int32Array(part.segment.size).fill(-1);
  let at = 0;
  yield* over(part.groups, ({ key, size }) => {
    const first = part.gone.keys.has(key) ? undefined : firsts.get(key);
    if (first !== undefined) for (let i = 0; i < size; i += 1) places[at + i] = first + i;
    at += size;
  });
  return places;
}

function* firstsOf(groups: readonly EngineGroup[]): Steps<ReadonlyMap<object, number>> {
  const firsts = new Map<object, number>();
  let at = 0;
  yield* over(groups, ({ key, size }) => {
    firsts.set(key, at);
    at += size;
  });
  return firsts;
}

function inOrder(a: Candidate, b: Candidate): number {
  return b.score - a.score || a.id - b.id;
}

/** Candidates that are sorted at a stretch; more are sorted in runs, which are merged by twos. */
const RUN = 4_096;

function* sortedInSteps(found: readonly Candidate[]): Steps<readonly Candidate[]> {
  let runs: (readonly Candidate[])[] = [];
  for (let from = 0; from < found.length; from += RUN) {
    runs.push(found.slice(from, from + RUN).sort(inOrder));
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly Candidate[])[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      merged.push(mergedRuns(runs[at] ?? [], runs[at + 1] ?? []));
      yield;
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

function mergedRuns(one: readonly Candidate[], other: readonly Candidate[]): readonly Candidate[] {
  const merged: Candidate[] = [];
  const rest = other.values();
  let next = rest.next();
  for (const candidate of one) {
    while (next.done !== true && inOrder(next.value, candidate) < 0) {
      merged.push(next.value);
      next = rest.next();
    }
    merged.push(candidate);
  }
  for (; next.done !== true; next = rest.next()) merged.push(next.value);
  return merged;
}

/**
 * An engine over the groups, in their order, with what it can use of the one `before`. It finds what one that is
 * built anew finds, with the same scores. Searches rest when it is their `turn` to.
 */
export function* engineInSteps(
  groups: readonly EngineGroup[],
  before: Engine | null,
  turn: Turn = atAStretch,
): Steps<Engine> {
  const parts = yield* nextParts(before?.parts ?? [], groups);
  const whole = wholeOf(parts);
  const firsts = yield* firstsOf(groups);
  const places: Int32Array[] = [];
  for (const part of parts) places.push(yield* placesOf(part, firsts));
  return {
    parts,
    holding: whole.holding,
    candidates: async ({ terms, limit, accepts }) => {
      if (limit < 1) return [];
      const tallies = parts.map(({ segment }, number) => {
        const own = places[number] ?? new Int32Array(0);
        return tallyOf(segment.size, (document) => {
          const place = own[document] ?? -1;
          return place >= 0 && (accepts === undefined || accepts(place));
        });
      });
      await inTurns(tallyBest(scorersOf(terms, parts, tallies, whole), tallies, limit), turn);
      return (await inTurns(sortedInSteps(foundIn(tallies, places)), turn)).slice(0, limit);
    },
  };
}

function foundIn(tallies: readonly Tally[], places: readonly Int32Array[]): Candidate[] {
  const found: Candidate[] = [];
  tallies.forEach(({ scores, touched, count }, number) => {
    for (let i = 0; i < count; i += 1) {
      const document = touched[i] ?? 0;
      found.push({ id: places[number]?.[document] ?? 0, score: scores[document] ?? 0 });
    }
  });
  return found;
}
