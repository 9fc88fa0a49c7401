// Discord's Markdown as a tree, by a written-down approximation of its client's parser. It draws nothing.
// Source of the marks: Discord's "Markdown Text 101" and "Message Formatting".
import { type Inline, inlineOf } from './inline.ts';

export type Block =
  | { readonly kind: 'text'; readonly lines: readonly (readonly Inline[])[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly words: readonly Inline[] }
  | { readonly kind: 'small'; readonly words: readonly Inline[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'code'; readonly text: string };

const FENCE = '```';

/** Where the next fence begins that no backslash precedes; -1 without one. */
function fenceFrom(text: string, from: number): number {
  let at = text.indexOf(FENCE, from);
  while (at > 0 && text[at - 1] === '\\') at = text.indexOf(FENCE, at + 1);
  return at;
}

/** The blocks of a text, code fences first: nothing inside one means anything. */
export function blocksOf(text: string, inQuote = false): readonly Block[] {
  const blocks: Block[] = [];
  let from = 0;
  for (let open = fenceFrom(text, 0); open >= 0; open = fenceFrom(text, from)) {
    const close = text.indexOf(FENCE, open + FENCE.length);
    if (close < 0) break;
    blocks.push(...plainBlocks(text.slice(from, open).replace(/\n$/, ''), inQuote));
    blocks.push({ kind: 'code', text: codeOf(text.slice(open + FENCE.length, close)) });
    from = close + FENCE.length;
    if (text[from] === '\n') from += 1;
  }
  return [...blocks, ...plainBlocks(text.slice(from), inQuote)];
}

/** What a fence shows: without the name of a language and the line ends at both sides. */
function codeOf(inside: string): string {
  return inside.replace(/^[\w+.#-]{1,20}\n/, '').replace(/^\n+|\n+$/g, '');
}

function plainBlocks(text: string, inQuote: boolean): readonly Block[] {
  if (text === '') return [];
  const lines = text.split('\n');
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const { block, next } = blockAt(lines, at, inQuote);
    const last = blocks.at(-1);
    if (block.kind === 'text' && last?.kind === 'text')
      blocks[blocks.length - 1] = { kind: 'text', lines: [...last.lines, ...block.lines] };
    else blocks.push(block);
    at = next;
  }
  return blocks;
}

interface Found {
  readonly block: Block;
  readonly next: number;
}

function blockAt(lines: readonly string[], at: number, inQuote: boolean): Found {
  const line = lines[at] ?? '';
  const heading = /^(#{1,3}) +(\S.*)$/.exec(line);
  if (heading) {
    const level = (heading[1]?.length ?? 1) as 1 | 2 | 3;
    return { block: { kind: 'heading', level, words: inlineOf(heading[2] ?? '') }, next: at + 1 };
  }
  const small = /^-# +(\S.*)$/.exec(line);
  if (small) return { block: { kind: 'small', words: inlineOf(small[1] ?? '') }, next: at + 1 };
  if (!inQuote && line.startsWith('>>> ')) {
    const rest = [line.slice(4), ...lines.slice(at + 1)].join('\n');
    return { block: { kind: 'quote', blocks: blocksOf(rest, true) }, next: lines.length };
  }
  if (!inQuote && line.startsWith('> ')) return quoteAt(lines, at);
  return listAt(lines, at) ?? { block: { kind: 'text', lines: [inlineOf(line)] }, next: at + 1 };
}

function quoteAt(lines: readonly string[], at: number): Found {
  let next = at;
  while (lines[next]?.startsWith('> ')) next += 1;
  const inside = lines.slice(at, next).map((line) => line.slice(2));
  return { block: { kind: 'quote', blocks: blocksOf(inside.join('\n'), true) }, next };
}

const ITEM = /^ {0,8}(?:[-*]|(\d{1,10})\.) +(\S.*)$/;

function listAt(lines: readonly string[], at: number): Found | undefined {
  const ordered = ITEM.exec(lines[at] ?? '')?.[1] !== undefined;
  const items: (readonly Inline[])[] = [];
  for (let next = at; ; next += 1) {
    const item = ITEM.exec(lines[next] ?? '');
    if (item === null || (item[1] !== undefined) !== ordered) break;
    items.push(inlineOf(item[2] ?? ''));
  }
  if (items.length === 0) return undefined;
  return { block: { kind: 'list', ordered, items }, next: at + items.length };
}
