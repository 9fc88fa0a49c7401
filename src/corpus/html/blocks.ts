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

/** The blocks in order of the page, blanks run together; captions of pictures, buttons and menus are left out. */
export function pageBlocks(root: PageElement): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  let line = '';
  const flush = (kind: PageBlock['kind']): void => {
    const text = line.replace(/[ \t\r\n\f]+/g, ' ').trim();
    if (text !== '') blocks.push({ kind, text });
    line = '';
  };
  const visit = (node: PageNode): void => {
    if (node.nodeType === 3) line += node.textContent ?? '';
    if (!isElement(node)) return;
    const name = node.nodeName.toUpperCase();
    if (SKIPPED.has(name)) return;
    if (name === 'BR') line += endsWithBreak(line) ? '' : ' \u0001';
    else if (BLOCKS.has(name)) {
      flush('text');
      for (const child of Array.from(node.childNodes)) visit(child);
      flush(/^H[1-6]$/.test(name) ? 'heading' : 'text');
    } else {
      if (name === 'TD' || name === 'TH') line += line.trim() === '' ? '' : ' | ';
      for (const child of Array.from(node.childNodes)) visit(child);
    }
  };
  visit(root);
  flush('text');
  return blocks.flatMap(brokenLines);
}

function endsWithBreak(line: string): boolean {
  return line.endsWith('\u0001\u0001');
}

/** Two line breaks part paragraphs; a single one is a blank where a sentence goes on, else it parts them too. */
function brokenLines(block: PageBlock): readonly PageBlock[] {
  if (!block.text.includes('\u0001')) return [block];
  const lines = block.text.split('\u0001').map((line) => line.trim());
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && last !== '' && line !== '' && !/[.!?:…][”"’)]*$/.test(last))
      joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
  }
  return joined.filter((line) => line !== '').map((text) => ({ kind: block.kind, text }));
}
