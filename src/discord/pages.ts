// Parts a page into views that fit a message, by counting what Discord counts: the Markdown itself, links included.
// Whole blocks are kept together; views are made one at a time, as they are asked for.
import type { Block, Page, Reference } from '../wording/page.ts';
import { cut, type Piece, pieceOf } from './cutting.ts';
import { markdownOf } from './markdown.ts';

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

function* shownOf(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) if (block.kind === 'slice' || markdownOf(block) !== '') yield block;
}

/** Blocks that belong together: headings stay with what follows, small print with what stands before. */
function* unitsOf(blocks: Iterable<Block>): Generator<readonly Block[]> {
  let unit: Block[] = [];
  let open = false;
  for (const block of blocks) {
    if (unit.length > 0 && !open && block.kind !== 'small') {
      yield unit;
      unit = [];
    }
    unit.push(block);
    open = block.kind === 'heading' || block.kind === 'subheading';
  }
  if (unit.length > 0) yield unit;
}

function* cutAll(unit: readonly Block[], limit: number): Generator<Piece> {
  for (const block of unit) yield* cut(block, limit);
}

/** A unit as one group of pieces where it fits a view, else as groups of one piece. */
function* groupsOf(unit: readonly Block[], room: number): Generator<readonly Piece[]> {
  let together: Piece[] | null = [];
  let length = 0;
  for (const piece of cutAll(unit, room - 1)) {
    if (together === null) {
      yield [piece];
      continue;
    }
    together.push(piece);
    length += piece.length;
    if (length <= room) continue;
    for (const one of together) yield [one];
    together = null;
  }
  if (together !== null) yield together;
}

/** A view while it fills. `own` is true once it holds more than the repeated heading. */
interface Filling {
  readonly blocks: Block[];
  readonly length: number;
  readonly slices: number;
  readonly own: boolean;
}

function filled(view: Filling, group: readonly Piece[], heading: Block | null): Filling {
  for (const { block } of group) view.blocks.push(block);
  return {
    blocks: view.blocks,
    length: view.length + group.reduce((sum, one) => sum + one.length, 0),
    slices: view.slices + group.filter(({ block }) => block.kind === 'slice').length,
    own: view.own || group.some(({ block }) => block !== heading),
  };
}

function isFull({ length, slices }: Filling, group: readonly Piece[]): boolean {
  const more = group.reduce((sum, one) => sum + one.length, 0);
  const moreSlices = group.filter(({ block }) => block.kind === 'slice').length;
  return length + more > VIEW_LENGTH || slices + moreSlices > MOST_SLICES;
}

/** The heading that opens a page, or follows its first line of small print; a long one is not repeated. */
function repeatedHeading(blocks: readonly Block[]): Block | null {
  const shown = shownOf(blocks);
  const first: Block | undefined = shown.next().value;
  const heading: Block | undefined = first?.kind === 'small' ? shown.next().value : first;
  return heading?.kind === 'heading' && markdownOf(heading).length <= LONGEST_REPEATED ? heading : null;
}

/** A view's references, in the order of its slices. */
function referencesIn(blocks: readonly Block[], known: ReadonlyMap<number, Reference>): readonly Reference[] {
  const numbers = new Set(blocks.flatMap((one) => (one.kind === 'slice' ? (one.number ?? []) : [])));
  return [...numbers].flatMap((number) => known.get(number) ?? []);
}

/**
 * The views of a page one by one, at least one; what stands in no view that was asked for is not drawn. Each is at
 * most `TEXT_LIMIT` less 300 characters of Markdown as it is sent, with one line end a block. A short heading is
 * repeated on every view.
 */
export function* eachView(page: Page): Generator<View> {
  const known = new Map(page.references.map((one) => [one.number, one]));
  const heading = repeatedHeading(page.blocks);
  const repeated = heading === null ? [] : [pieceOf(heading)];
  const empty = (): Filling => ({ blocks: [], length: 0, slices: 0, own: false });
  const seen = ({ blocks }: Filling): View => ({ blocks, references: referencesIn(blocks, known) });
  const room = VIEW_LENGTH - filled(empty(), repeated, heading).length;
  let view = empty();
  for (const unit of unitsOf(shownOf(page.blocks))) {
    for (const group of groupsOf(unit, room)) {
      if (view.own && isFull(view, group)) {
        yield seen(view);
        view = filled(empty(), repeated, heading);
      }
      view = filled(view, group, heading);
    }
  }
  yield seen(view);
}

/** All views of a page. */
export function viewsOf(page: Page): readonly View[] {
  return [...eachView(page)];
}
