// Paragraphs of a text that is already fixed: where blank lines, or lines that are whole sentences, divide it.
import type { Range } from './span.ts';

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const ENDS_SENTENCE = /[.!?…:。！？؟।][\s"'”’»)\]*¹²³⁰⁴-⁹]{0,8}$/u;
const LIST_MARK = /^(?:[-*•–·▪◦]\s|\(?\d{1,2}[.)]\s)/u;
/** Lines up to this long are headings where nothing ends them and a new sentence follows. */
const HEADING = 100;
/** Lines longer than this are not broken by a fixed width. */
const WRAPPED_WIDTH = 120;
/** Lines that stay under this length are a list rather than broken prose. */
const LIST_WIDTH = 45;

/**
 * The paragraphs of `text`, in order: ranges without the blanks around them; none in a text of blanks.
 * Blank lines divide; inside a block single line breaks divide where the lines are whole sentences, headings or
 * list items, and do not where a mail program or a printer broke prose at a fixed width. Linear in the text.
 */
export function paragraphsOf(text: string): readonly Range[] {
  const blocks: (readonly Range[])[] = [];
  let block: Range[] = [];
  for (const line of linesOf(text)) {
    if (line.start < line.end) {
      block.push(line);
      continue;
    }
    blocks.push(block);
    block = [];
  }
  blocks.push(block);
  return blocks.flatMap((lines) => divided(text, lines));
}

/** Lines as ranges without the blanks at their ends; a blank line is an empty range. */
function linesOf(text: string): readonly Range[] {
  const lines: Range[] = [];
  let from = 0;
  for (const match of text.matchAll(LINE_BREAK)) {
    lines.push(unpadded(text, from, match.index));
    from = match.index + match[0].length;
  }
  lines.push(unpadded(text, from, text.length));
  return lines;
}

function unpadded(text: string, from: number, to: number): Range {
  let start = from;
  let end = to;
  while (start < end && isBlank(text, start)) start += 1;
  while (end > start && isBlank(text, end - 1)) end -= 1;
  return { start, end };
}

function isBlank(text: string, index: number): boolean {
  return /[\s\u200b\u2060\ufeff]/.test(text.charAt(index));
}

function divided(text: string, lines: readonly Range[]): readonly Range[] {
  const wrapped = isWrapped(text, lines);
  const paragraphs: Range[] = [];
  let previous: Range | null = null;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last === undefined || previous === null || divides(text, previous, line, wrapped))
      paragraphs.push(line);
    else paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
    previous = line;
  }
  return paragraphs;
}

function divides(text: string, before: Range, after: Range, wrapped: boolean): boolean {
  const next = text.slice(after.start, after.start + 12);
  if (LIST_MARK.test(next)) return true;
  if (wrapped) return false;
  const continues = /^["“‘(]?\p{Ll}/u.test(next);
  if (endsSentence(text, before)) return !continues;
  return !continues && before.end - before.start <= HEADING;
}

/** True for prose that was broken at a fixed width: few lines end a sentence, none is long, not all are short. */
function isWrapped(text: string, lines: readonly Range[]): boolean {
  const inner = lines.slice(0, -1);
  if (inner.length === 0) return false;
  const longest = Math.max(...widths(lines));
  if (longest > WRAPPED_WIDTH || longest < LIST_WIDTH) return false;
  const ended = inner.filter((line) => endsSentence(text, line)).length;
  return ended * 2 < inner.length;
}

function widths(lines: readonly Range[]): readonly number[] {
  return lines.slice(0, 10_000).map((line) => line.end - line.start);
}

function endsSentence(text: string, line: Range): boolean {
  return ENDS_SENTENCE.test(text.slice(Math.max(line.start, line.end - 12), line.end));
}
