// The postings of some passages: for each field and term the passages that hold it, in typed arrays, never changed once
// they are built. Knows terms and numbers, no articles and no scores.
import type { Steps } from '../corpus/step.ts';
import { type Growing, growing } from './growing.ts';

export const FIELDS = ['title', 'text', 'people', 'places'] as const;
export type Field = (typeof FIELDS)[number];
export type Counted = Field | 'named';

/** One passage as the engine holds it: terms by field, repeats kept; `named` is counted and not searched. */
export type EngineDocument = Readonly<Record<Counted, readonly string[]>>;

/** The lists of one field. That of term `t` stands from `starts[t]` to `starts[t + 1]`, documents ascending. */
export interface Postings {
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  /** How often the document has the term, in the same places; 65,535 stands for more. */
  readonly counts: Uint16Array;
  /** How many different terms each document has in this field, and all together. */
  readonly lengths: Uint32Array;
  readonly length: number;
  /** For each term the highest count of its list, and the least length of a document in it: no score goes beyond these. */
  readonly highest: Uint16Array;
  readonly shortest: Uint32Array;
}

export interface Segment {
  readonly size: number;
  /** The number of each term: its place in the lists of all fields. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly fields: Readonly<Record<Field, Postings>>;
  /** For each term how many documents have it among `named`. */
  readonly named: Uint32Array;
}

const MOST_COUNT = 0xffff;
/** Postings that are put in their place at a time. */
const STRIDE = 50_000;

/** The postings of one field while documents come: number of the term, document and count, in order of documents. */
interface Gathering {
  readonly terms: Growing;
  readonly documents: Growing;
  readonly counts: Growing;
  readonly lengths: Growing;
  /** For each term where its last posting stands. */
  readonly last: Growing;
}

function gathering(): Gathering {
  return {
    terms: growing(),
    documents: growing(),
    counts: growing(),
    lengths: growing(),
    last: growing(),
  };
}

function gather(into: Gathering, document: number, numbers: readonly number[]): void {
  const first = into.terms.size();
  for (const number of numbers) {
    // A place of its own is one more than the posting's, so that nought is none.
    const at = into.last.at(number) - 1;
    if (at >= first) into.counts.set(at, Math.min(MOST_COUNT, into.counts.at(at) + 1));
    else {
      into.last.set(number, into.terms.size() + 1);
      into.terms.push(number);
      into.documents.push(document);
      into.counts.push(1);
    }
  }
  into.lengths.push(into.terms.size() - first);
}

/** A counting sort by term, which keeps documents in order. */
function* postingsOf({ terms, documents, counts, lengths }: Gathering, known: number): Steps<Postings> {
  const total = terms.size();
  const starts = new Uint32Array(known + 1);
  for (let at = 0; at < total; at += 1) {
    const next = terms.at(at) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
    if (at % STRIDE === 0) yield;
  }
  for (let term = 0; term < known; term += 1)
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice();
  const sorted = {
    documents: new Uint32Array(total),
    counts: new Uint16Array(total),
    highest: new Uint16Array(known),
    shortest: new Uint32Array(known).fill(0xffff_ffff),
  };
  for (let at = 0; at < total; at += 1) {
    const [term, document, count] = [terms.at(at), documents.at(at), counts.at(at)];
    const place = next[term] ?? 0;
    next[term] = place + 1;
    sorted.documents[place] = document;
    sorted.counts[place] = count;
    sorted.highest[term] = Math.max(sorted.highest[term] ?? 0, count);
    sorted.shortest[term] = Math.min(sorted.shortest[term] ?? 0, lengths.at(document));
    if (at % STRIDE === 0) yield;
  }
  return { ...sorted, starts, lengths: Uint32Array.from(lengths.all()), length: total };
}

/** Builds a segment; the same documents in the same order give the same arrays. */
export function* segmentInSteps(all: Iterable<EngineDocument>): Steps<Segment> {
  const numbers = new Map<string, number>();
  const numberOf = (term: string): number => {
    const before = numbers.get(term);
    if (before !== undefined) return before;
    numbers.set(term, numbers.size);
    return numbers.size - 1;
  };
  const gathered = { title: gathering(), text: gathering(), people: gathering(), places: gathering() };
  const named = growing();
  let size = 0;
  for (const document of all) {
    for (const field of FIELDS) gather(gathered[field], size, document[field].map(numberOf));
    for (const term of new Set(document.named)) named.set(numberOf(term), named.at(numberOf(term)) + 1);
    size += 1;
    yield;
  }
  const known = numbers.size;
  const fields = {
    title: yield* postingsOf(gathered.title, known),
    text: yield* postingsOf(gathered.text, known),
    people: yield* postingsOf(gathered.people, known),
    places: yield* postingsOf(gathered.places, known),
  };
  return { size, numbers, fields, named: Uint32Array.from({ length: known }, (_, term) => named.at(term)) };
}

/** How many documents of the segment hold a term in a field. */
export function holdingIn({ numbers, fields, named }: Segment, field: Counted, term: string): number {
  const number = numbers.get(term);
  if (number === undefined) return 0;
  if (field === 'named') return named[number] ?? 0;
  const { starts } = fields[field];
  return (starts[number + 1] ?? 0) - (starts[number] ?? 0);
}
