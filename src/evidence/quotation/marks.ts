// Stretches of text between quotation marks, of all kinds. Must not know whether anybody said them.
import type { Article } from '../../corpus/article.ts';
import type { Range } from '../../corpus/span.ts';
import { closesFrom, openFrom } from './mark-side.ts';

/** Words between marks: `start` and `end` hold no outer space, `outer` holds the marks as well. */
export interface Marked extends Range {
  readonly outer: Range;
  /** All that stands between the marks, with a stray space; the spaces that « » ask for are left out. */
  readonly inner: Range;
  /** From 1. */
  readonly paragraph: number;
  /** False where the paragraph ends before a closing mark does. */
  readonly closed: boolean;
  /** True where it takes up a quotation that the paragraph before left open. */
  readonly continues: boolean;
}

interface Mark extends Range {
  readonly text: string;
}

const DOUBLE = /[“”„‟«»"]|``|''|‘‘|’’|,,(?=[\p{L}])/gu;
const SINGLE = /[‘’']/gu;

/** A quotation without a closing mark is kept to its paragraph's end if it has at least this many words. */
const OPEN_WORDS = 4;

/**
 * The quoted stretches of an article, outermost only, in the order of the text, none across two paragraphs.
 * Single marks count only in an article that has no double ones, as British papers print it. Inches, feet,
 * apostrophes and the attributes of stray HTML are none.
 */
export function marksOf(article: Article): readonly Marked[] {
  const double = pairsOf(article, DOUBLE);
  return double.length > 0 ? double : pairsOf(article, SINGLE);
}

function pairsOf(article: Article, pattern: RegExp): readonly Marked[] {
  const found: Marked[] = [];
  const starts = article.paragraphs.map((paragraph) => openingOf(article.text, paragraph, pattern));
  let open = false;
  article.paragraphs.forEach((paragraph, index) => {
    const spans = pairParagraph(article.text, paragraph, index + 1, pattern);
    spans.forEach((span, place) => {
      const continues = open && place === 0 && span.outer.start === starts[index];
      if (span.closed || continues || keepsOpen(article.text, span, starts[index + 1]))
        found.push({ ...span, continues });
    });
    const last = spans.at(-1);
    open = last !== undefined && !last.closed && starts[index + 1] !== undefined;
  });
  return found;
}

/** Where the paragraph's first mark stands, if it opens the paragraph. */
function openingOf(text: string, paragraph: Range, pattern: RegExp): number | undefined {
  const head = text.slice(paragraph.start, paragraph.start + 12);
  const start = head.search(/\S/u);
  const mark = [...head.matchAll(pattern)][0];
  return mark !== undefined && mark.index === start ? paragraph.start + start : undefined;
}

/** An unclosed quotation counts when the next paragraph goes on with it or it has the length of a clause. */
function keepsOpen(text: string, span: Marked, next: number | undefined): boolean {
  if (next !== undefined) return true;
  const words = text.slice(span.start, Math.min(span.end, span.start + 400)).split(/\s+/u);
  return words.length >= OPEN_WORDS && /[.!?…]$/u.test(text.slice(span.end - 1, span.end));
}

function pairParagraph(text: string, paragraph: Range, number: number, pattern: RegExp): Marked[] {
  const marks = marksWithin(text, paragraph, pattern);
  const spans: Marked[] = [];
  let opened: Mark | null = null;
  let depth = 0;
  marks.forEach((mark, index) => {
    const side =
      opened === null ? openFrom(text, mark, paragraph) : closesFrom(text, mark, opened, marks[index + 1]);
    if (side === 'none') return;
    if (opened === null) {
      if (side === 'open') opened = mark;
      return;
    }
    if (side === 'open') depth++;
    else if (side === 'restart') opened = mark;
    else if (depth > 0 && side === 'close') depth--;
    else {
      const span = spanOf(text, opened, mark, paragraph, number);
      if (span !== null) spans.push(span);
      opened = null;
      depth = 0;
    }
  });
  if (opened !== null) {
    const span = spanOf(text, opened, null, paragraph, number);
    if (span !== null) spans.push(span);
  }
  return spans;
}

function marksWithin(text: string, paragraph: Range, pattern: RegExp): readonly Mark[] {
  return [...text.slice(paragraph.start, paragraph.end).matchAll(pattern)].map((match) => ({
    start: paragraph.start + match.index,
    end: paragraph.start + match.index + match[0].length,
    text: match[0],
  }));
}

function spanOf(
  text: string,
  open: Mark,
  close: Mark | null,
  paragraph: Range,
  number: number,
): Marked | null {
  let start = open.end;
  let end = close?.start ?? paragraph.end;
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) return null;
  const outer = { start: open.start, end: close?.end ?? paragraph.end };
  const guillemets = /[«»]/u.test(open.text);
  const inner = guillemets || close === null ? { start, end } : { start: open.end, end: close.start };
  return { start, end, outer, inner, paragraph: number, closed: close !== null, continues: false };
}
