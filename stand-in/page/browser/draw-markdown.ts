// Draws the tree of Discord's Markdown as elements.
import { el } from './dom.ts';
import type { Inline, Style } from './inline.ts';
import { type Block, blocksOf } from './markdown.ts';
import { ago, fullTime } from './time.ts';

/** The names behind the ids that a text may mention. */
export interface Names {
  readonly users: Readonly<Record<string, string>>;
  readonly channels: Readonly<Record<string, string>>;
}

const TAGS = {
  strong: 'strong',
  em: 'em',
  underline: 'u',
  strike: 's',
  spoiler: 'span',
} as const satisfies Record<Style, keyof HTMLElementTagNameMap>;

/** A text in Discord's Markdown, drawn. */
export function drawMarkdown(text: string, names: Names): HTMLElement {
  return el('div', { class: 'markdown' }, ...blocksOf(text).map((block) => drawBlock(block, names)));
}

function drawBlock(block: Block, names: Names): HTMLElement {
  const words = (inline: readonly Inline[]) => inline.map((one) => drawInline(one, names));
  switch (block.kind) {
    case 'heading':
      return el(`h${block.level}`, {}, ...words(block.words));
    case 'small':
      return el('small', {}, ...words(block.words));
    case 'quote':
      return el('blockquote', {}, ...block.blocks.map((inner) => drawBlock(inner, names)));
    case 'list':
      return el(block.ordered ? 'ol' : 'ul', {}, ...block.items.map((item) => el('li', {}, ...words(item))));
    case 'code':
      return el('pre', {}, el('code', {}, block.text));
    case 'text':
      return el(
        'p',
        {},
        ...block.lines.flatMap((line, place) => [...(place > 0 ? [el('br')] : []), ...words(line)]),
      );
  }
}

function drawInline(inline: Inline, names: Names): Node {
  switch (inline.kind) {
    case 'text':
      return document.createTextNode(inline.text);
    case 'code':
      return el('code', {}, inline.text);
    case 'styled': {
      const words = inline.words.map((one) => drawInline(one, names));
      if (inline.style !== 'spoiler') return el(TAGS[inline.style], {}, ...words);
      return el('span', { class: 'spoiler', tabindex: 0 }, ...words);
    }
    case 'link': {
      const words = inline.words.map((one) => drawInline(one, names));
      const { url } = inline;
      return el('a', { href: url, title: url, target: '_blank', rel: 'noopener noreferrer' }, ...words);
    }
    case 'time': {
      const { seconds, format } = inline;
      const shown = format === 'R' ? ago(seconds * 1000) : fullTime(seconds * 1000, format);
      return el('time', { class: 'mention', title: fullTime(seconds * 1000, 'F') }, shown);
    }
    case 'everyone':
      return el('span', { class: 'mention ping' }, inline.text);
    case 'user':
      return el('span', { class: 'mention' }, `@${names.users[inline.id] ?? 'unknown-user'}`);
    case 'channel':
      return el('span', { class: 'mention' }, `#${names.channels[inline.id] ?? 'unknown'}`);
    case 'role':
      return el('span', { class: 'mention' }, '@role');
    case 'command':
      return el('span', { class: 'mention' }, `/${inline.name}`);
  }
}
