// Blocks of a page as Discord's Markdown. Every word that we did not write is escaped on the way.
import type { Range } from '../corpus/span.ts';
import type { Block, Words } from '../wording/page.ts';
import { escapeLine, escapeText } from './escape.ts';

export type Slice = Extract<Block, { kind: 'slice' }>;

/**
 * An address that survives in `[label](<address>)`: http or https, without signs that would end it. Null for
 * any other.
 */
export function safeAddress(url: string): string | null {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  return new URL(url).href.replace(
    /[\s<>()[\]\\`|]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** A day as Discord's relative time stamp: each reader's own clock works out the age. */
function ageOf(date: string): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? escapeLine(date) : `<t:${time / 1000}:R>`;
}

function oneOf(words: Words): string {
  switch (words.kind) {
    case 'text':
    case 'call':
      return escapeLine(words.text);
    case 'strong':
      return bolded(escapeLine(words.text));
    case 'age':
      return ageOf(words.date);
    case 'link': {
      const address = safeAddress(words.url);
      return address === null ? '' : `[${escapeLine(words.text)}](<${address}>)`;
    }
  }
}

/** The most characters that a run of words adds to a line. */
export function widthOf(words: Words): number {
  return oneOf(words).length;
}

/** Bold, with the spaces at its ends left outside. */
function bolded(escaped: string): string {
  const words = escaped.trim();
  if (words === '') return escaped;
  const at = escaped.indexOf(words);
  return `${escaped.slice(0, at)}**${words}**${escaped.slice(at + words.length)}`;
}

/** Neighbouring strong words are one run, or their marks would run into each other. */
function joined(words: readonly Words[]): readonly Words[] {
  const out: Words[] = [];
  for (const one of words) {
    const last = out.at(-1);
    if (one.kind === 'strong' && last?.kind === 'strong') {
      out[out.length - 1] = { kind: 'strong', text: last.text + one.text };
    } else out.push(one);
  }
  return out;
}

/** Computed words in one line; `''` where there are none. */
export function lineOf(words: readonly Words[]): string {
  return joined(words).map(oneOf).join('').trim();
}

/** Parts of a stretch of text, each wholly bold or wholly not. */
function partsOf(range: Range, bold: readonly Range[]): readonly (Range & { readonly bold: boolean })[] {
  const parts: (Range & { bold: boolean })[] = [];
  let at = range.start;
  for (const one of bold) {
    const start = Math.max(one.start, at);
    const end = Math.min(one.end, range.end);
    if (start >= end) continue;
    if (start > at) parts.push({ start: at, end: start, bold: false });
    parts.push({ start, end, bold: true });
    at = end;
  }
  if (at < range.end) parts.push({ start: at, end: range.end, bold: false });
  return parts;
}

/** The lines of a text as ranges, their ends left out. */
function linesIn(text: string): readonly Range[] {
  const lines: Range[] = [];
  let start = 0;
  for (const end of text.matchAll(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g)) {
    lines.push({ start, end: end.index });
    start = end.index + end[0].length;
  }
  return [...lines, { start, end: text.length }];
}

/** An article's words as a quote: each line begins with `> `, the answering words are bold. */
export function quoteOf(text: string, bold: readonly Range[]): string {
  return linesIn(text)
    .map((line) => {
      const parts = partsOf(line, bold).map((part) => {
        const words = text.slice(part.start, part.end);
        if (part.bold) return bolded(escapeText(words));
        return part.start === line.start ? escapeText(words) : escapeWithin(words);
      });
      return `> ${parts.join('')}`;
    })
    .join('\n');
}

/** Escapes words that do not begin their line. */
function escapeWithin(words: string): string {
  return escapeText(`.${words}`).slice(1);
}

/** Small print, one line each. */
function smallOf(lines: readonly (readonly Words[])[]): readonly string[] {
  return lines
    .map(lineOf)
    .filter((line) => line !== '')
    .map((line) => `-# ${line}`);
}

function subheadingOf(words: readonly Words[]): string {
  if (words.some((one) => one.kind === 'strong')) return lineOf(words);
  const plain = words.map((one) => (one.kind === 'text' ? { ...one, kind: 'strong' as const } : one));
  return lineOf(plain);
}

/** A block in Markdown; `''` for one that shows nothing. */
export function markdownOf(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const line = lineOf(block.words);
      return line === '' ? '' : `### ${line}`;
    }
    case 'subheading':
      return subheadingOf(block.words);
    case 'line':
      return lineOf(block.words);
    case 'small':
      return smallOf([block.words]).join('');
    case 'slice':
      return [quoteOf(block.text, block.bold), ...smallOf(block.small)].join('\n');
  }
}
