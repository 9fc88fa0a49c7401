// The text of a page's element, block by block: what stands apart on the screen stays apart in the text.
import { isElement, type PageElement, type PageNode } from './element.ts';

export interface PageBlock {
  readonly kind: 'heading' | 'text';
  readonly text: string;
}

const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3
  H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL CAPTION`.split(/\s+/),
);
const SKIPPED = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT BUTTON SELECT TEXTAREA INPUT IFRAME OBJECT SVG FIGCAPTION NAV FOOTER'.split(
    ' ',
  ),
);

/** Stands for a line break until the block is whole; no page has it. */
const BREAK = '\u0001';

/** The blocks in order of the page, blanks run together; captions of pictures, buttons and menus are left out. */
export function pageBlocks(root: PageElement): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  // Parts are joined once a block: asking a growing string for its end copies it each time.
  let parts: string[] = [];
  const flush = (kind: PageBlock['kind']): void => {
    const text = parts
      .join('')
      .replace(/[ \t\r\n\f]+/g, ' ')
      .trim();
    if (text !== '') blocks.push({ kind, text });
    parts = [];
  };
  const visit = (node: PageNode): void => {
    if (node.nodeType === 3) parts.push(node.textContent ?? '');
    if (!isElement(node)) return;
    const name = node.nodeName.toUpperCase();
    if (SKIPPED.has(name)) return;
    if (name === 'BR') parts.push(BREAK);
    else if (BLOCKS.has(name)) {
      flush('text');
      for (const child of Array.from(node.childNodes)) visit(child);
      flush(/^H[1-6]$/.test(name) ? 'heading' : 'text');
    } else {
      if ((name === 'TD' || name === 'TH') && parts.some((part) => part.trim() !== '')) parts.push(' | ');
      for (const child of Array.from(node.childNodes)) visit(child);
    }
  };
  visit(root);
  flush('text');
  return blocks.flatMap(brokenLines);
}

/** Two line breaks part paragraphs; a single one is a blank where a sentence goes on, else it parts them too. */
function brokenLines(block: PageBlock): readonly PageBlock[] {
  if (!block.text.includes(BREAK)) return [block];
  const lines: string[][] = [[]];
  let goesOn = false;
  for (const line of block.text.split(BREAK).map((part) => part.trim())) {
    if (goesOn && line !== '') lines.at(-1)?.push(line);
    else lines.push([line]);
    goesOn = line !== '' && !/[.!?:…][”"’)]{0,4}$/.test(line.slice(-8));
  }
  const texts = lines.map((parts) => parts.join(' ')).filter((text) => text !== '');
  return texts.map((text) => ({ kind: block.kind, text }));
}
