// Draws bars as SVG: a slot for each year between the first and the last, years without a value left empty, heights
// from zero. Pure.
import type { Bar, BarChart } from './bars.ts';
import { COLOURS, element, fitted, picture, textAt, WIDTH, widthOf } from './svg.ts';

const HEIGHT = 400;
const PLOT = { left: 58, right: WIDTH - 16, top: 84, bottom: 332 } as const;
const SHADES = [COLOURS.first, COLOURS.second, COLOURS.third];
/** Of a year's slot its bars take this share, one alone or several; the rest keeps years apart. */
const [ALONE, TOGETHER] = [0.68, 0.9];
const WIDEST = 72;
/** Sizes of the values, from the one that is wanted to the smallest that is read; then they are turned. */
const SIZES = [14, 13, 12, 11];
/** Of a value's size its hedge has this share. */
const HEDGE = 0.86;

/** A round step that gives three to six lines up to a value. */
export function stepFor(most: number): number {
  const rough = most / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const [step = 10] = [1, 2, 2.5, 5, 10].filter((one) => one * power >= rough);
  return step * power;
}

interface Placed {
  readonly bar: Bar;
  readonly x: number;
  readonly width: number;
  /** How wide what stands on it may be. */
  readonly room: number;
  readonly shade: string;
}

interface Years {
  readonly first: number;
  readonly count: number;
  /** How wide the slot of a year is. */
  readonly slot: number;
}

function yearsIn({ bars }: BarChart): Years {
  const [first = 0, last = 0] = [bars[0]?.year, bars.at(-1)?.year];
  const count = last - first + 1;
  return { first, count, slot: (PLOT.right - PLOT.left) / count };
}

function middleOf(year: number, { first, slot }: Years): number {
  return PLOT.left + (year - first + 0.5) * slot;
}

function placedIn({ bars }: BarChart, years: Years): readonly Placed[] {
  return bars.map((bar) => {
    const together = bars.filter(({ year }) => year === bar.year);
    const place = together.indexOf(bar);
    const isAlone = together.length === 1;
    const width = Math.min(WIDEST, (years.slot * (isAlone ? ALONE : TOGETHER)) / together.length);
    const x = middleOf(bar.year, years) + (place - together.length / 2) * width;
    const shade = SHADES[place % SHADES.length] ?? COLOURS.first;
    return { bar, x, width: isAlone ? width : width - 2, room: isAlone ? years.slot : width, shade };
  });
}

/** How values are written on their bars: at what size, and whether turned for want of room. */
interface Lettering {
  readonly size: number;
  readonly isTurned: boolean;
}

function widthOn({ words, hedge }: Bar, size: number): number {
  return Math.max(widthOf(words, { size, bold: true }), widthOf(hedge ?? '', { size: size * HEDGE }));
}

function letteringOf(placed: readonly Placed[]): Lettering {
  const size = SIZES.find((one) => placed.every(({ bar, room }) => widthOn(bar, one) <= room - 2));
  return size === undefined ? { size: 12, isTurned: true } : { size, isTurned: false };
}

/** A turned value and its hedge, in one line. */
function turnedWords({ words, hedge }: Bar): string {
  return hedge === null ? words : `${hedge} ${words}`;
}

function heightOn(bar: Bar, { size, isTurned }: Lettering): number {
  if (isTurned) return widthOf(turnedWords(bar), { size, bold: true }) + 12;
  return bar.hedge === null ? size + 8 : size * (1 + HEDGE) + 12;
}

interface Axis {
  readonly top: number;
  readonly step: number;
}

/** An axis with room above each bar for what stands on it. */
function axisOf({ bars, scale }: BarChart, lettering: Lettering): Axis {
  const needed = bars.map((bar) => {
    const share = heightOn(bar, lettering) / (PLOT.bottom - PLOT.top);
    return (bar.valueMax ?? bar.value) / scale.size / Math.max(0.3, 1 - share);
  });
  const most = Math.max(...needed) || 1;
  const step = stepFor(most);
  return { step, top: Math.ceil(most / step) * step };
}

function heightAt(value: number, { top }: Axis): number {
  return PLOT.bottom - (value / top) * (PLOT.bottom - PLOT.top);
}

function gridOf(axis: Axis): readonly string[] {
  const lines = Math.round(axis.top / axis.step);
  return Array.from({ length: lines + 1 }, (_, place) => {
    const value = place * axis.step;
    const y = heightAt(value, axis);
    const words = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 }).format(value);
    const line = { x1: PLOT.left, x2: PLOT.right, y1: y, y2: y, stroke: COLOURS.line, 'stroke-width': 1 };
    return [
      element('line', line),
      textAt(PLOT.left - 8, y + 4, words, { size: 12, fill: COLOURS.faint, anchor: 'end' }),
    ].join('');
  });
}

function lettersOn(bar: Bar, x: number, y: number, { size, isTurned }: Lettering): string {
  if (isTurned) return textAt(x + size / 3, y - 6, turnedWords(bar), { size, bold: true, turn: -90 });
  const value = textAt(x, y - 6, bar.words, { size, bold: true, anchor: 'middle' });
  if (bar.hedge === null) return value;
  const style = { size: size * HEDGE, fill: COLOURS.faint, anchor: 'middle' } as const;
  return value + textAt(x, y - 8 - size, bar.hedge, style);
}

function barOf({ bar, x, width, shade }: Placed, axis: Axis, size: number, lettering: Lettering): string {
  const y = heightAt(bar.value / size, axis);
  const top = bar.valueMax === null ? y : heightAt(bar.valueMax / size, axis);
  const middle = x + width / 2;
  const parts = [element('rect', { x, y, width, height: PLOT.bottom - y, fill: shade })];
  if (top < y)
    parts.push(element('rect', { x, y: top, width, height: y - top, fill: shade, 'fill-opacity': 0.45 }));
  parts.push(lettersOn(bar, middle, top, lettering));
  if (bar.number !== null) {
    const words = `[${bar.number}]`;
    const fits = [12, 11, 10].find((one) => widthOf(words, { size: one }) <= width + 4) ?? 9;
    const style = { size: fits, fill: COLOURS.faint, anchor: 'middle' } as const;
    parts.push(textAt(middle, PLOT.bottom + 16, words, style));
  }
  return parts.join('');
}

/** The years below the bars; every second one up to the last where they are too many for their room. */
function yearWords(years: Years): readonly string[] {
  const style = { size: years.slot < 52 ? 12 : 14, bold: true, anchor: 'middle' } as const;
  const every = widthOf('2000', style) + 4 > years.slot ? 2 : 1;
  const all = Array.from({ length: years.count }, (_, place) => years.first + place);
  return all
    .filter((_, place) => (years.count - 1 - place) % every === 0)
    .map((year) => textAt(middleOf(year, years), PLOT.bottom + 35, String(year), style));
}

/** The picture, as wide as all and 400 high, described by `alternative`. */
export function barSvg(chart: BarChart, alternative: string): string {
  const years = yearsIn(chart);
  const placed = placedIn(chart, years);
  const lettering = letteringOf(placed);
  const axis = axisOf(chart, lettering);
  const { measure, scale, yearsLeftOut } = chart;
  const title = fitted(`${measure.charAt(0).toUpperCase()}${measure.slice(1)}`, WIDTH - 32, {
    size: 19,
    bold: true,
  });
  const earlier = yearsLeftOut === 0 ? '' : '; earlier years are in the text';
  const [x1, x2, y] = [PLOT.left, PLOT.right, PLOT.bottom];
  return picture(HEIGHT, alternative, [
    textAt(16, 30, title, { size: 19, bold: true }),
    textAt(16, 52, `${scale.unit}, each as an article states it`.trim(), { size: 13, fill: COLOURS.faint }),
    ...gridOf(axis),
    ...placed.map((one) => barOf(one, axis, scale.size, lettering)),
    element('line', { x1, x2, y1: y, y2: y, stroke: COLOURS.ink, 'stroke-width': 1.5 }),
    ...yearWords(years),
    textAt(16, HEIGHT - 12, `[n]: the source’s number in the answer${earlier}`, {
      size: 11,
      fill: COLOURS.faint,
    }),
  ]);
}
