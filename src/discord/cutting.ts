// Cuts a block that is longer than a message into several, at spaces: an article's words marked as going on, links
// never cut. Looks at no more of a long text than each piece needs.
import { firstIndex } from '../corpus/binary-search.ts';
import type { Range } from '../corpus/span.ts';
import { FACE } from '../wording/face.ts';
import type { Block, Words } from '../wording/page.ts';
import { lineOf, markdownOf, quoteOf, type Slice, widthOf } from './markdown.ts';

/** A block with the characters of its Markdown as it is sent, the line end after it counted. */
export interface Piece {
  readonly block: Block;
  readonly length: number;
}

/** Measures a block as it is sent. */
export function pieceOf(block: Block): Piece {
  return { block, length: markdownOf(block).length + 1 };
}

/** Places where a text may be cut: after a space. */
function spacesIn(text: string): readonly number[] {
  return [...text.matchAll(/\s(?=\S)/gu)].map((space) => space.index + space[0].length);
}

/** The last of some ends at which the text before it still fits; null where none does. */
function lastOf(ends: readonly number[], fits: (end: number) => boolean): number | null {
  return ends[firstIndex(ends, (end) => !fits(end)) - 1] ?? null;
}

/** The ends of a text's characters, surrogate pairs whole. */
function characterEnds(text: string): readonly number[] {
  let end = 0;
  return Array.from(text, (character) => {
    end += character.length;
    return end;
  });
}

/** Where to cut a text so that what stands before fits: at a space, or else between two characters. */
function lastFit(text: string, fits: (end: number) => boolean): number {
  return lastOf(spacesIn(text), fits) ?? lastOf(characterEnds(text), fits) ?? Math.max(1, text.length);
}

/** The first characters of a text, a surrogate pair at the end left out whole. */
function opening(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}

function clip(bold: readonly Range[], from: number, to: number): readonly Range[] {
  return bold
    .map((one) => ({ start: Math.max(one.start, from) - from, end: Math.min(one.end, to) - from }))
    .filter((one) => one.start < one.end);
}

const CONTINUED: readonly Words[] = [{ kind: 'text', text: FACE.continued }];

/** A slice as several, each but the last marked as going on; the small print stays with the last. */
function* cutSlice(slice: Slice, limit: number): Generator<Block> {
  const room = limit - FACE.continued.length - 8;
  let from = 0;
  while (from < slice.text.length) {
    const text = opening(slice.text.slice(from, from + limit + 1), limit);
    const bold = clip(slice.bold, from, from + text.length);
    const isRest = from + text.length === slice.text.length;
    const last = { ...slice, text, bold };
    if (isRest && markdownOf(last).length <= limit) {
      yield last;
      return;
    }
    const wholeFits = isRest && quoteOf(text, bold).length <= room;
    const fits = (end: number) => quoteOf(text.slice(0, end), clip(bold, 0, end)).length <= room;
    const end = wholeFits ? text.length : lastFit(text, fits);
    const goesOn = from + end < slice.text.length;
    const shown = { text: text.slice(0, end).trimEnd(), bold: clip(bold, 0, end) };
    yield { ...slice, ...shown, small: goesOn ? [CONTINUED] : [] };
    from += end;
  }
  for (const words of slice.small) yield* cutWords({ kind: 'small', words }, limit);
}

/** Words of one run, each short enough for a line; a link or an age that is too long is left out. */
function* cutRun(one: Words, room: number): Generator<Words> {
  if (one.kind === 'age' || one.kind === 'link') {
    if (lineOf([one]).length <= room) yield one;
    return;
  }
  let from = 0;
  while (true) {
    const text = opening(one.text.slice(from, from + room + 1), room);
    const isRest = from + text.length === one.text.length;
    const fits = (end: number) => widthOf({ ...one, text: text.slice(0, end) }) <= room;
    if (isRest && fits(text.length)) {
      yield { ...one, text };
      return;
    }
    const end = lastFit(text, fits);
    yield { ...one, text: text.slice(0, end) };
    from += end;
  }
}

/** Computed words as several lines, each short enough. */
function* cutWords(block: Exclude<Block, Slice>, limit: number): Generator<Block> {
  const room = limit - 16;
  let line: Words[] = [];
  let width = 0;
  for (const run of block.words) {
    for (const one of cutRun(run, room)) {
      const more = widthOf(one);
      if (line.length > 0 && width + more > room) {
        yield { ...block, words: line };
        line = [];
        width = 0;
      }
      line.push(one);
      width += more;
    }
  }
  yield { ...block, words: line };
}

/** The pieces of a block, each at most `limit` characters as it is sent: the block itself where it fits. */
export function* cut(block: Block, limit: number): Generator<Piece> {
  const isLong = block.kind === 'slice' && block.text.length > limit;
  const whole = isLong ? null : pieceOf(block);
  if (whole !== null && whole.length <= limit + 1) yield whole;
  else
    for (const piece of block.kind === 'slice' ? cutSlice(block, limit) : cutWords(block, limit))
      yield pieceOf(piece);
}
