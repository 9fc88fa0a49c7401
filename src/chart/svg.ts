// Drawing in SVG: an element, a text in a font of our own, how wide that text is, and the colours that all charts share.
// Pure; knows no chart.
import { inertLine } from '../wording/inert.ts';

export const FONT = 'DejaVu Sans';

/** All pictures are as wide as Discord shows one beside text, about; they are painted twice as fine. */
export const WIDTH = 640;

/** Every picture has a ground of its own, so that it reads alike in Discord's dark and light themes. */
export const COLOURS = {
  ground: '#fbfaf7',
  ink: '#1d2329',
  faint: '#55606b',
  line: '#d5d8db',
  first: '#1b6a91',
  second: '#a4541a',
  third: '#5b6b2f',
  grey: '#68727c',
} as const;

type Attributes = Readonly<Record<string, string | number>>;

/** What XML has no place for in any spelling (XML 1.0, 2.2): half pairs and two code points that are no characters. */
const NO_XML = /[\ufffe\uffff]|\p{Surrogate}/gu;

function escaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return inertLine(text)
    .replace(NO_XML, '\ufffd')
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? '');
}

/** One element; its children are SVG already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const opening = `<${name}${written.join('')}`;
  return children.length === 0 ? `${opening}/>` : `${opening}>${children.join('')}</${name}>`;
}

export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Degrees, around the place of the text. */
  readonly turn?: number;
}

/** A line of text with its base line at y; any words, made inert. */
export function textAt(x: number, y: number, words: string, style: TextStyle): string {
  const { size, bold = false, fill = COLOURS.ink, anchor = 'start', turn = 0 } = style;
  return element(
    'text',
    {
      x,
      y,
      'font-family': FONT,
      'font-size': size,
      'font-weight': bold ? 700 : 400,
      fill,
      'text-anchor': anchor,
      ...(turn === 0 ? {} : { transform: `rotate(${turn} ${x} ${y})` }),
    },
    escaped(words),
  );
}

/** Advance widths of DejaVu Sans from the space to the tilde, in thousandths of the size; from the font's hmtx table. */
const WIDTHS =
  `318 401 460 838 636 950 780 275 390 390 500 838 318 361 318 337 636 636 636 636 636 636 636 636 636 636 337
337 838 838 838 531 1000 684 686 698 770 632 575 775 752 295 295 656 557 863 748 787 603 787 695 635 611 732 684 989 685
611 685 390 337 390 838 500 500 613 635 550 635 615 352 635 634 278 278 579 278 974 634 612 635 635 411 521 392 634 592
818 592 592 525 636 337 636 838`
    .split(/\s+/)
    .map(Number);
/** Any other sign is taken to be this wide; few are wider. */
const OTHER = 840;
/** How much wider the bold font is, at most, on average over a line. */
const BOLD = 1.12;

/** About how wide a line of text is drawn, in the unit of its size; rather too wide than too narrow. */
export function widthOf(words: string, { size, bold = false }: Pick<TextStyle, 'size' | 'bold'>): number {
  let sum = 0;
  for (const sign of words) sum += WIDTHS[(sign.codePointAt(0) ?? 0) - 32] ?? OTHER;
  return (sum / 1000) * size * (bold ? BOLD : 1);
}

/** The beginning of a line that fits a width, cut at a space with a mark where something is left out. */
export function fitted(words: string, width: number, style: Pick<TextStyle, 'size' | 'bold'>): string {
  if (widthOf(words, style) <= width) return words;
  const all = words.split(' ');
  let kept = '';
  for (const word of all) {
    const longer = kept === '' ? word : `${kept} ${word}`;
    if (widthOf(`${longer} …`, style) > width) break;
    kept = longer;
  }
  return kept === '' ? '…' : `${kept} …`;
}

/** A whole picture on its ground, with a description for whoever reads the SVG itself. */
export function picture(height: number, description: string, parts: readonly string[]): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
    },
    element('desc', {}, escaped(description)),
    element('rect', { x: 0, y: 0, width: WIDTH, height, fill: COLOURS.ground }),
    ...parts,
  );
}
