// Measures Markdown before it is parsed, so that no file can overflow the stack or take minutes. Counts marks only, and
// rather more than the parser will find.

/** No article nests quotes, lists, brackets or emphasis anywhere near so deep. */
export const DEEPEST = 30;
/** Brackets and emphasis of one paragraph: beyond this the parser, whose time grows with their square, takes seconds. */
export const MOST_MARKS = 20_000;

/** What is too much for the parser, and the line, from 1, on which it is. */
export interface Excess {
  readonly code: 'too-deep' | 'too-large';
  readonly line: number;
}

const BREAK = /^[ \t>]*([-*_])(?:[ \t]*\1)+[ \t]*$/;
const QUOTE = />/y;
const MARKER = /(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/y;
const INLINE = /\\[\s\S]|[[\]]|\*+|_+|~+/g;

/** Where the Markdown first has more than an article can have; null where it has not. */
export function excessIn(body: string): Excess | null {
  const lists: number[] = [];
  let paragraph = noMarks();
  for (const [index, line] of body.split(/\r\n|\n|\r/).entries()) {
    if (line.trim() === '') paragraph = noMarks();
    else if (!BREAK.test(line)) {
      const depth = containersOf(line, lists);
      countMarks(line, paragraph);
      if (Math.max(depth, paragraph.deepest) > DEEPEST) return { code: 'too-deep', line: index + 1 };
      if (paragraph.marks > MOST_MARKS) return { code: 'too-large', line: index + 1 };
    }
  }
  return null;
}

/**
 * How many quotes and list items a line stands in. `lists` holds, for each list item that may still be open, the column
 * at which what belongs to it begins; a new item ends those that begin further right.
 */
function containersOf(line: string, lists: number[]): number {
  let quotes = 0;
  let column = 0;
  for (;;) {
    while (line[column] === ' ' || line[column] === '\t') column += 1;
    const quote = matchAt(QUOTE, line, column);
    const marker = matchAt(MARKER, line, column);
    if (quote === 0 && marker === 0) return quotes + lists.length;
    if (marker > 0) {
      while ((lists.at(-1) ?? 0) > column) lists.pop();
      lists.push(column + marker + 1);
    }
    quotes += quote;
    column += quote + marker;
  }
}

/** The length of what a sticky pattern finds at a place; 0 where it finds nothing. */
function matchAt(pattern: RegExp, line: string, place: number): number {
  pattern.lastIndex = place;
  return pattern.exec(line)?.[0].length ?? 0;
}

/** What a paragraph has so far: for each bracket and each emphasis that is open, how deep the closed ones in it go. */
interface Marks {
  readonly brackets: number[];
  readonly emphases: { readonly length: number; inner: number }[];
  marks: number;
  deepest: number;
}

function noMarks(): Marks {
  return { brackets: [], emphases: [], marks: 0, deepest: 0 };
}

function countMarks(line: string, paragraph: Marks): void {
  for (const { 0: mark, index } of line.matchAll(INLINE)) {
    if (mark.startsWith('\\')) continue;
    paragraph.marks += 1;
    if (mark === '[') paragraph.brackets.push(0);
    else if (mark === ']') closeBracket(paragraph);
    else openOrClose(paragraph, mark.length, line[index - 1] ?? ' ', line[index + mark.length] ?? ' ');
  }
}

function closeBracket(paragraph: Marks): void {
  const inner = paragraph.brackets.pop();
  if (inner === undefined) return;
  const outer = paragraph.brackets.pop();
  if (outer !== undefined) paragraph.brackets.push(Math.max(outer, inner + 1));
  paragraph.deepest = Math.max(paragraph.deepest, inner + 1);
}

/** A run of emphasis marks closes what is open where a word ends before it, and opens where one begins after it. */
function openOrClose(paragraph: Marks, length: number, before: string, after: string): void {
  const open = /\S/.test(before) ? paragraph.emphases.pop() : undefined;
  if (open === undefined) {
    if (/\S/.test(after)) paragraph.emphases.push({ length, inner: 0 });
    return;
  }
  const depth = open.inner + Math.ceil(Math.min(open.length, length) / 2);
  const outer = paragraph.emphases.at(-1);
  if (outer !== undefined) outer.inner = Math.max(outer.inner, depth);
  paragraph.deepest = Math.max(paragraph.deepest, depth);
}
