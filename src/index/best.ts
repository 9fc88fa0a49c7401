// The best documents for some terms, without walking every list to its end: MaxScore (Turtle and Flood 1995, "Query
// Evaluation: Strategies and Optimizations"), a term at a time. Knows postings and weights, no words and no articles.
import type { Steps } from '../corpus/step.ts';
import type { Postings } from './segment.ts';

/** What of one part a search works with: scores by document, below nothing for those that may not be found. */
export interface Tally {
  readonly scores: Float64Array;
  /** Documents that have a score, `count` of them. */
  readonly touched: Int32Array;
  count: number;
  /** Whether the document may be found at all: it is there, and the search accepts it. */
  readonly admits: (document: number) => boolean;
}

/** The list of one term in one field of one part. */
export interface List {
  readonly postings: Postings;
  readonly number: number;
  readonly tally: Tally;
}

/** One term in one field, with its lists in all parts. */
export interface Scorer {
  /** What a document's saturated count is multiplied by. */
  readonly weight: number;
  /** The mean length of the field over the whole archive. */
  readonly meanLength: number;
  readonly lists: readonly List[];
}

// BM25+ of Lv and Zhai 2011, "Lower-Bounding Term Frequency Normalization", with the parameters of MiniSearch 7.2.
const K = 1.2;
const B = 0.7;
const D = 0.5;
/** What additions in another order may be apart. */
const SLACK = 1 + 1e-9;
/** Looking a document up is worth so many steps along the list. */
const LOOK_UP = 12;

export function tallyOf(size: number, admits: Tally['admits']): Tally {
  return { scores: new Float64Array(size), touched: new Int32Array(size), count: 0, admits };
}

/** The two parts of what a count is saturated by: `fixed + by length`. */
function normOf({ meanLength }: Scorer): { readonly fixed: number; readonly byLength: number } {
  return { fixed: K * (1 - B), byLength: meanLength === 0 ? 0 : (K * B) / meanLength };
}

function saturated(count: number, norm: number): number {
  return D + (count * (K + 1)) / (count + norm);
}

/** The most that any document can get from the scorer. */
function boundOf(scorer: Scorer): number {
  const { fixed, byLength } = normOf(scorer);
  let most = 0;
  for (const { postings, number } of scorer.lists) {
    const norm = fixed + byLength * (postings.shortest[number] ?? 0);
    most = Math.max(most, scorer.weight * saturated(postings.highest[number] ?? 0, norm));
  }
  return most;
}

function lengthOf({ postings, number }: List): number {
  return (postings.starts[number + 1] ?? 0) - (postings.starts[number] ?? 0);
}

/** Adds a list to the scores of all documents in it. */
function addAll({ postings, number, tally }: List, scorer: Scorer): void {
  const { documents, counts, lengths, starts } = postings;
  const { scores, touched, admits } = tally;
  const { fixed, byLength } = normOf(scorer);
  const { weight } = scorer;
  const end = starts[number + 1] ?? 0;
  for (let at = starts[number] ?? 0; at < end; at += 1) {
    const document = documents[at] ?? 0;
    const before = scores[document] ?? 0;
    if (before === 0) {
      if (!admits(document)) {
        scores[document] = Number.NEGATIVE_INFINITY;
        continue;
      }
      touched[tally.count] = document;
      tally.count += 1;
    }
    scores[document] =
      before + weight * saturated(counts[at] ?? 0, fixed + byLength * (lengths[document] ?? 0));
  }
}

/** Adds a list to the scores of documents that have one, which are looked up in it. They must be in order. */
function addToTouched({ postings, number, tally }: List, scorer: Scorer): void {
  const { documents, counts, lengths, starts } = postings;
  const { scores, touched } = tally;
  const { fixed, byLength } = normOf(scorer);
  const end = starts[number + 1] ?? 0;
  let at = starts[number] ?? 0;
  for (let i = 0; i < tally.count && at < end; i += 1) {
    const document = touched[i] ?? 0;
    at = placeFrom(documents, at, end, document);
    if (at >= end || documents[at] !== document) continue;
    const norm = fixed + byLength * (lengths[document] ?? 0);
    scores[document] = (scores[document] ?? 0) + scorer.weight * saturated(counts[at] ?? 0, norm);
  }
}

/** The first place from `start` on whose document is not before the one that is sought: steps that double, then halve. */
function placeFrom(documents: Uint32Array, start: number, end: number, document: number): number {
  let step = 1;
  let low = start;
  while (low + step < end && (documents[low + step] ?? 0) < document) {
    low += step;
    step *= 2;
  }
  let high = Math.min(end, low + step);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((documents[middle] ?? 0) < document) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The score that so many documents reach; 0 where there are fewer. */
function reachedBy(tallies: readonly Tally[], many: number): number {
  const heap = new Float64Array(many);
  for (const { scores, touched, count } of tallies)
    for (let i = 0; i < count; i += 1) {
      const score = scores[touched[i] ?? 0] ?? 0;
      if (score > (heap[0] ?? 0)) replaceLeast(heap, score);
    }
  return heap[0] ?? 0;
}

function replaceLeast(heap: Float64Array, score: number): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && (heap[child + 1] ?? 0) < (heap[child] ?? 0)) child += 1;
    if ((heap[child] ?? 0) >= score) break;
    heap[at] = heap[child] ?? 0;
    at = child;
  }
  heap[at] = score;
}

function leaveOutBelow(tally: Tally, least: number): void {
  let kept = 0;
  for (let i = 0; i < tally.count; i += 1) {
    const document = tally.touched[i] ?? 0;
    if ((tally.scores[document] ?? 0) < least) continue;
    tally.touched[kept] = document;
    kept += 1;
  }
  tally.count = kept;
}

/**
 * Tallies the scorers, given from the heaviest to the lightest, so that each tally has the documents that may be among the
 * best `many` with their whole scores, in no order; others may be left out. Additions come in the order of the scorers, so
 * that a document has the same score to the last bit in whatever part it stands.
 */
export function* tallyBest(scorers: readonly Scorer[], tallies: readonly Tally[], many: number): Steps<void> {
  const bounds = scorers.map(boundOf);
  let rest = bounds.reduce((sum, bound) => sum + bound, 0);
  let mayEnter = true;
  for (const [place, scorer] of scorers.entries()) {
    const touched = tallies.reduce((sum, { count }) => sum + count, 0);
    const length = scorer.lists.reduce((sum, list) => sum + lengthOf(list), 0);
    if (touched >= many && (!mayEnter || LOOK_UP * length > touched)) {
      const reached = reachedBy(tallies, many);
      if (mayEnter && rest * SLACK < reached) {
        mayEnter = false;
        for (const { touched: documents, count } of tallies) documents.subarray(0, count).sort();
      }
      if (!mayEnter) for (const tally of tallies) leaveOutBelow(tally, reached - rest * SLACK);
    }
    for (const list of scorer.lists) mayEnter ? addAll(list, scorer) : addToTouched(list, scorer);
    rest -= bounds[place] ?? 0;
    yield;
  }
  const reached = reachedBy(tallies, many);
  for (const tally of tallies) leaveOutBelow(tally, reached);
}
