// Cuts a page into views that fit a message, by counting what Discord counts: the Markdown itself, links included.
// Whole blocks are kept together; only a block that is longer than a message is cut, at a space.
import type { Range } from '../corpus/span.ts';
import { FACE } from '../wording/face.ts';
import type { Block, Page, Reference, Words } from '../wording/page.ts';
import { lineOf, markdownOf, quoteOf, type Slice } from './markdown.ts';

/**
 * Most characters of text in one message of Components V2 (widely reported; a single text display has the same
 * limit in Discord's reference), less the room for what we say about the page itself.
 */
export const TEXT_LIMIT = 4000;
const VIEW_LENGTH = TEXT_LIMIT - 300;

/** More slices than this make a message that nobody reads; a select menu has room for 25. */
const MOST_SLICES = 10;
/** A heading up to this many characters stands on every view. */
const LONGEST_REPEATED = 200;

/** What one message shows. `references` are those of the slices in it. */
export interface View {
  readonly blocks: readonly Block[];
  readonly references: readonly Reference[];
}

/** Places where a text may be cut: after a space, and at its end. */
function cutsIn(text: string): readonly number[] {
  return [...[...text.matchAll(/\s(?=\S)/gu)].map((space) => space.index + space[0].length), text.length];
}

/** The last of some ends at which the text before it still fits; null where none does. */
function lastOf(ends: readonly number[], fits: (end: number) => boolean): number | null {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(ends[middle - 1] ?? 0)) low = middle;
    else high = middle - 1;
  }
  return low > 0 ? (ends[low - 1] ?? null) : null;
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
  return lastOf(cutsIn(text), fits) ?? lastOf(characterEnds(text), fits) ?? Math.max(1, text.length);
}

function clip(bold: readonly Range[], from: number, to: number): readonly Range[] {
  return bold
    .map((one) => ({ start: Math.max(one.start, from) - from, end: Math.min(one.end, to) - from }))
    .filter((one) => one.start < one.end);
}

const CONTINUED: readonly Words[] = [{ kind: 'text', text: FACE.continued }];

/** A slice as several, each but the last marked as going on; the small print stays with the last. */
function cutSlice(slice: Slice, limit: number): readonly Block[] {
  const pieces: Block[] = [];
  let from = 0;
  while (from < slice.text.length) {
    const rest = slice.text.slice(from);
    const last = { ...slice, text: rest, bold: clip(slice.bold, from, slice.text.length) };
    if (markdownOf(last).length <= limit) return [...pieces, last];
    const room = limit - FACE.continued.length - 8;
    const fits = (end: number) =>
      quoteOf(rest.slice(0, end), clip(slice.bold, from, from + end)).length <= room;
    const end = lastFit(rest, fits);
    const bold = clip(slice.bold, from, from + end);
    const small = end < rest.length ? [CONTINUED] : [];
    pieces.push({ ...slice, text: rest.slice(0, end).trimEnd(), bold, small });
    from += end;
  }
  return [...pieces, ...slice.small.flatMap((words) => cutWords({ kind: 'small', words }, limit))];
}

/** Computed words as several lines, each short enough; a link is never cut, one too long to show is left out. */
function cutWords(block: Exclude<Block, Slice>, limit: number): readonly Block[] {
  const room = limit - 16;
  const lines: Words[][] = [[]];
  const put = (one: Words) => {
    const line = lines.at(-1) ?? [];
    if (line.length > 0 && lineOf([...line, one]).length > room) lines.push([one]);
    else line.push(one);
  };
  for (const one of block.words) {
    if (one.kind === 'age' || one.kind === 'link') {
      if (lineOf([one]).length <= room) put(one);
      continue;
    }
    let rest = one.text;
    while (lineOf([{ ...one, text: rest }]).length > room) {
      const end = lastFit(rest, (cut) => lineOf([{ ...one, text: rest.slice(0, cut) }]).length <= room);
      put({ ...one, text: rest.slice(0, end) });
      rest = rest.slice(end);
    }
    put({ ...one, text: rest });
  }
  return lines.map((words) => ({ ...block, words }));
}

function cut(block: Block, limit: number): readonly Block[] {
  if (markdownOf(block).length <= limit) return [block];
  return block.kind === 'slice' ? cutSlice(block, limit) : cutWords(block, limit);
}

/** Blocks that belong together: headings stay with what follows, small print with what stands before. */
function unitsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const units: Block[][] = [];
  let open = false;
  for (const block of blocks) {
    const last = units.at(-1);
    if (last !== undefined && (open || block.kind === 'small')) last.push(block);
    else units.push([block]);
    open = block.kind === 'heading' || block.kind === 'subheading';
  }
  return units;
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + markdownOf(block).length + 1, 0);
}

function slicesIn(blocks: readonly Block[]): number {
  return blocks.filter((block) => block.kind === 'slice').length;
}

/** References go to every view that shows a slice with their number. */
function withReferences(
  views: readonly (readonly Block[])[],
  references: readonly Reference[],
): readonly View[] {
  const byNumber = new Map(references.map((one) => [one.number, one]));
  return views.map((blocks) => {
    const numbers = new Set(blocks.flatMap((one) => (one.kind === 'slice' ? (one.number ?? []) : [])));
    return { blocks, references: [...numbers].flatMap((number) => byNumber.get(number) ?? []) };
  });
}

/** The heading that opens a page, or follows its first line of small print; a long one is not repeated. */
function repeatedHeading(blocks: readonly Block[]): readonly Block[] {
  const [first, second] = blocks;
  const heading = first?.kind === 'small' ? second : first;
  return heading?.kind === 'heading' && markdownOf(heading).length <= LONGEST_REPEATED ? [heading] : [];
}

/**
 * The views of a page, at least one. Each is at most `TEXT_LIMIT` less 300 characters of Markdown as it is
 * sent, with one line end a block. A short heading is repeated on every view.
 */
export function viewsOf(page: Page): readonly View[] {
  const blocks = page.blocks.filter((block) => markdownOf(block) !== '');
  const repeated = repeatedHeading(blocks);
  const room = VIEW_LENGTH - lengthOf(repeated);
  const views: Block[][] = [[]];
  const add = (unit: readonly Block[]) => {
    const view = views.at(-1) ?? [];
    const full = lengthOf([...view, ...unit]) > VIEW_LENGTH || slicesIn(view) + slicesIn(unit) > MOST_SLICES;
    if (full && view.some((block) => !repeated.includes(block))) views.push([...repeated, ...unit]);
    else view.push(...unit);
  };
  for (const unit of unitsOf(blocks)) {
    const pieces = unit.flatMap((block) => cut(block, room - 1));
    if (lengthOf(pieces) <= room) add(pieces);
    else for (const piece of pieces) add([piece]);
  }
  return withReferences(views, page.references);
}
