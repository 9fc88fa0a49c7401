// The body of a Markdown file as blocks of plain text: markup removed, list items and table rows apart, HTML dropped.
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

export interface Block {
  readonly kind: 'heading' | 'text';
  readonly depth: number;
  readonly text: string;
}

interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly depth?: number;
  readonly ordered?: boolean | null | undefined;
  readonly start?: number | null | undefined;
  readonly position?: { readonly start: { readonly offset?: number | undefined } } | undefined;
  readonly children?: readonly MarkdownNode[];
}

const DROPPED = new Set([
  'html',
  'definition',
  'thematicBreak',
  'image',
  'imageReference',
  'yaml',
  'footnoteReference',
]);
const LEAVES = new Set(['paragraph', 'heading']);

/** The blocks of a body in order, each one line of text; raw HTML, images and footnote marks are left out. */
export function blocksOf(body: string): readonly Block[] {
  const root: MarkdownNode = fromMarkdown(body, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const blocks: Block[] = [];
  walk(root, body, blocks);
  return blocks.filter((block) => block.text !== '');
}

/** Nesting deeper than this is cut off as it stands: no article has it, and recursion must end. */
const DEEPEST = 100;

function walk(node: MarkdownNode, body: string, blocks: Block[], level = 0): void {
  if (DROPPED.has(node.type) || level > DEEPEST) return;
  if (LEAVES.has(node.type)) {
    const kind = node.type === 'heading' ? 'heading' : 'text';
    blocks.push({ kind, depth: node.depth ?? 0, text: oneLine(inline(node)) });
  } else if (node.type === 'code') {
    for (const line of (node.value ?? '').split('\n'))
      blocks.push({ kind: 'text', depth: 0, text: oneLine(line) });
  } else if (node.type === 'tableRow') {
    const cells = (node.children ?? []).map((cell) => oneLine(inline(cell))).filter((cell) => cell !== '');
    blocks.push({ kind: 'text', depth: 0, text: cells.join(' | ') });
  } else if (node.type === 'list' && node.ordered === true && node.start !== 1) {
    for (const item of node.children ?? []) {
      const from = blocks.length;
      walk(item, body, blocks, level + 1);
      const first = blocks[from];
      if (first !== undefined) blocks[from] = { ...first, text: `${numberOf(item, body)}${first.text}` };
    }
  } else for (const child of node.children ?? []) walk(child, body, blocks, level + 1);
}

/** "2022. " as it is written before a list item: Markdown takes a year that opens a line for a number of a list. */
function numberOf(item: MarkdownNode, body: string): string {
  const at = item.position?.start.offset ?? body.length;
  const written = /^\d{1,9}[.)]/.exec(body.slice(at, at + 12))?.[0];
  return written === undefined ? '' : `${written} `;
}

function inline(node: MarkdownNode, level = 0): string {
  if (DROPPED.has(node.type) || level > DEEPEST) return '';
  if (node.type === 'break') return ' ';
  if (node.value !== undefined) return node.value;
  return (node.children ?? []).map((child) => inline(child, level + 1)).join('');
}

function oneLine(text: string): string {
  return text.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ').trim();
}
