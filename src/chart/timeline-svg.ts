// Draws a time line as SVG: a row for each happening, its mark where it lies in time, as long as its days are not
// known more closely. Few rows have the beginning of their sentence beside the date, many the date alone. Pure.
import type { Mark, TimeLine } from './marks.ts';
import { COLOURS, element, fitted, picture, textAt, WIDTH, widthOf } from './svg.ts';
import { ticksBetween } from './ticks.ts';

const TOP = 78;
const TITLE = { size: 19, bold: true } as const;
const DATE = { size: 13, bold: true } as const;
const WORDS = { size: 13 } as const;
const SMALL = { size: 11, fill: COLOURS.faint } as const;
/** Up to so many rows have words. */
const MOST_WORDED = 10;
/** How high a row is with words and without. */
const [WORDED, PLAIN] = [50, 20];
/** A mark is at least so wide, and all are so high. */
const [NARROWEST, THICK] = [10, 8];
/** The axis goes on this share of its length behind its first and last mark. */
const MARGIN = 0.03;

interface Layout {
  readonly left: number;
  readonly right: number;
  readonly row: number;
  readonly isWorded: boolean;
  /** Days at the two ends. */
  readonly from: number;
  readonly to: number;
}

function layoutOf({ marks }: TimeLine): Layout {
  const days = marks.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const margin = Math.max(1, (last - first) * MARGIN);
  const isWorded = marks.length <= MOST_WORDED;
  const column = Math.max(...marks.map((mark) => widthOf(labelOf(mark), DATE)));
  const left = isWorded ? 20 : Math.min(WIDTH / 2, 16 + column + 14);
  const row = isWorded ? WORDED : PLAIN;
  return { left, right: WIDTH - 20, row, isWorded, from: first - margin, to: last + margin };
}

function labelOf({ days, inferred, number }: Mark): string {
  return `${days}${inferred ? '*' : ''} [${number}]`;
}

function xAt(day: number, { left, right, from, to }: Layout): number {
  return left + ((day - from) / (to - from)) * (right - left);
}

interface Stretch {
  readonly x1: number;
  readonly x2: number;
}

/** Where a mark lies; an open end runs to the end of the axis. A day ends where the next begins. */
function stretchOf({ from, to }: Mark, layout: Layout): Stretch {
  const x1 = from === null ? layout.left : xAt(from, layout);
  const x2 = to === null ? layout.right : xAt(to + 1, layout);
  const middle = (x1 + x2) / 2;
  if (x2 - x1 >= NARROWEST) return { x1, x2: Math.min(x2, layout.right) };
  return { x1: middle - NARROWEST / 2, x2: middle + NARROWEST / 2 };
}

const FILLS = {
  happened: { fill: COLOURS.first, stroke: COLOURS.first },
  planned: { fill: COLOURS.ground, stroke: COLOURS.first },
  reported: { fill: COLOURS.grey, stroke: COLOURS.grey },
  denied: { fill: COLOURS.ground, stroke: COLOURS.grey },
} as const;

function arrow(x: number, y: number, way: 1 | -1, fill: string): string {
  return element('path', { d: `M${x} ${y - THICK} l${way * 10} ${THICK} l${-way * 10} ${THICK} z`, fill });
}

function markAt(mark: Mark, { x1, x2 }: Stretch, y: number): string {
  const { fill, stroke } = FILLS[mark.status];
  const rect = { x: x1, y: y - THICK / 2, width: x2 - x1, height: THICK, rx: THICK / 2 };
  const parts = [element('rect', { ...rect, fill, stroke, 'stroke-width': 2 })];
  if (mark.from === null) parts.push(arrow(x1 + 2, y, -1, stroke));
  if (mark.to === null) parts.push(arrow(x2 - 2, y, 1, stroke));
  return parts.join('');
}

/** Date and words above the mark: from its beginning to the right where there is more room, else up to its end. */
function wordedRow(mark: Mark, stretch: Stretch, y: number, layout: Layout): string {
  const [toRight, toLeft] = [layout.right - stretch.x1, stretch.x2 - layout.left];
  const [x, room, anchor] =
    toRight >= toLeft ? ([stretch.x1, toRight, 'start'] as const) : ([stretch.x2, toLeft, 'end'] as const);
  return [
    textAt(x, y + 14, fitted(labelOf(mark), room, DATE), { ...DATE, anchor }),
    textAt(x, y + 30, fitted(mark.words, room, WORDS), { ...WORDS, fill: COLOURS.faint, anchor }),
    markAt(mark, stretch, y + 40),
  ].join('');
}

function plainRow(mark: Mark, stretch: Stretch, y: number, layout: Layout): string {
  return [
    textAt(16, y + 14, fitted(labelOf(mark), layout.left - 30, DATE), DATE),
    markAt(mark, stretch, y + 10),
  ].join('');
}

function axisAt(layout: Layout, bottom: number): readonly string[] {
  return ticksBetween(Math.ceil(layout.from), Math.floor(layout.to)).map(({ day, words }) => {
    const x = xAt(day, layout);
    const line = { x1: x, x2: x, y1: TOP - 6, y2: bottom, stroke: COLOURS.line, 'stroke-width': 1 };
    const isLast = x + widthOf(words, SMALL) / 2 > WIDTH - 8;
    const anchor = isLast ? 'end' : 'middle';
    return element('line', line) + textAt(isLast ? WIDTH - 8 : x, TOP - 12, words, { ...SMALL, anchor });
  });
}

const STATUSES = ['happened', 'planned', 'reported', 'denied'] as const;

/** What each kind of mark means, as far as they occur. */
function legendAt({ marks }: TimeLine, y: number): readonly string[] {
  const parts: string[] = [];
  let x = 16;
  for (const status of STATUSES) {
    const mark = marks.find((one) => one.status === status);
    if (mark === undefined) continue;
    const sample = markAt({ ...mark, from: 0, to: 0 }, { x1: x, x2: x + 16 }, y - 4);
    parts.push(sample, textAt(x + 22, y, status, SMALL));
    x += 40 + widthOf(status, SMALL);
  }
  return [...parts, textAt(x, y, 'a long mark: some day within it, or all of it', SMALL)];
}

/** What the signs mean, and what is not in the picture. */
function notesOf({ marks, leftOut, undated }: TimeLine): string {
  const missing = [
    ...(leftOut === 0 ? [] : [`${leftOut} earlier`]),
    ...(undated === 0 ? [] : [`${undated} undated`]),
  ];
  return [
    '[n]: the source’s number in the answer',
    ...(marks.some(({ inferred }) => inferred) ? ['*: date worked out'] : []),
    ...(missing.length === 0 ? [] : [`not drawn: ${missing.join(', ')}`]),
  ].join(' · ');
}

/** The picture, as wide as all and as high as its rows, described by `alternative`. */
export function timelineSvg(line: TimeLine, alternative: string): string {
  const layout = layoutOf(line);
  const bottom = TOP + line.marks.length * layout.row + 8;
  const title = `${line.title.charAt(0).toUpperCase()}${line.title.slice(1)}`;
  const rows = line.marks.map((mark, place) => {
    const y = TOP + place * layout.row;
    const stretch = stretchOf(mark, layout);
    return layout.isWorded ? wordedRow(mark, stretch, y, layout) : plainRow(mark, stretch, y, layout);
  });
  return picture(bottom + 48, alternative, [
    textAt(16, 32, fitted(title, WIDTH - 32, TITLE), TITLE),
    ...axisAt(layout, bottom),
    ...rows,
    ...legendAt(line, bottom + 20),
    textAt(16, bottom + 38, notesOf(line), SMALL),
  ]);
}
