// The words of an article with their parts of speech and offsets. Must not know what the words are used for.
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Article } from '../../corpus/article.ts';
import { firstIndex } from '../../corpus/binary-search.ts';
import type { Range } from '../../corpus/span.ts';

/** Universal part-of-speech tags, as the tagger gives them; `X` where it saw nothing it knows. */
export type PartOfSpeech =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART' | 'PRON' | 'PROPN'
  | 'PUNCT' | 'SCONJ' | 'SPACE' | 'SYM' | 'VERB' | 'X'; // biome-ignore format: one table

/** One word or mark. `text` equals `article.text.slice(start, end)`; `paragraph` counts from 1. */
export interface Token extends Range {
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
  readonly paragraph: number;
  /** True where white space, or nothing at all, stands before it in its paragraph. */
  readonly spaceBefore: boolean;
}

/** The tagger's tokeniser is quadratic in the length of a word without spaces: longer ones are cut by us. */
const LONGEST_WORD = 80;
/** The tagger keeps its own copy of what it reads: a paragraph is handed over in pieces of about this size. */
const LONGEST_PIECE = 8_000;

const tagger = winkNLP(model, ['pos']);
const known = new WeakMap<Article, readonly Token[]>();

/**
 * The tokens of the article in the order of the text, white space left out, never across two paragraphs.
 * Computed once an article and kept as long as the article is. Linear in the text's length, whatever it holds.
 */
export function tokensOf(article: Article): readonly Token[] {
  const before = known.get(article);
  if (before !== undefined) return before;
  const tokens: Token[] = [];
  article.paragraphs.forEach((paragraph, index) => {
    for (const piece of piecesOf(article.text, paragraph)) {
      const add = piece.plain ? addTagged : addCut;
      add(article.text, piece, index + 1, tokens);
    }
  });
  known.set(article, tokens);
  return tokens;
}

/** The index of the first token that ends after the offset; `tokens.length` when there is none. */
export function tokenIndexAt(tokens: readonly Token[], offset: number): number {
  return firstIndex(tokens, ({ end }) => end > offset);
}

/** The tokens that lie wholly within the range. */
export function tokensWithin(tokens: readonly Token[], range: Range): readonly Token[] {
  const from = tokenIndexAt(tokens, range.start);
  let to = from;
  while (to < tokens.length && (tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= range.end) to++;
  return tokens.slice(from, to).filter((token) => token.start >= range.start);
}

interface Piece extends Range {
  /** True where the tagger can read it; false for one overlong word. */
  readonly plain: boolean;
}

function piecesOf(text: string, paragraph: Range): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = paragraph.start;
  for (const word of text.slice(paragraph.start, paragraph.end).matchAll(/\S+/gu)) {
    const from = paragraph.start + word.index;
    const to = from + word[0].length;
    if (word[0].length > LONGEST_WORD) {
      if (from > start) pieces.push({ start, end: from, plain: true });
      pieces.push({ start: from, end: to, plain: false });
      start = to;
    } else if (to - start > LONGEST_PIECE) {
      pieces.push({ start, end: to, plain: true });
      start = to;
    }
  }
  if (start < paragraph.end) pieces.push({ start, end: paragraph.end, plain: true });
  return pieces;
}

function addTagged(text: string, piece: Piece, paragraph: number, tokens: Token[]): void {
  const words = tagger.readDoc(text.slice(piece.start, piece.end)).tokens();
  const values = words.out();
  const tags = words.out(tagger.its.pos) as unknown as readonly string[];
  let cursor = piece.start;
  values.forEach((value, index) => {
    const start = placeOf(text, value, cursor, piece.end);
    if (start < 0) return;
    cursor = start + value.length;
    if (value.trim() === '') return;
    push(text, { start, end: cursor }, tags[index] ?? 'X', paragraph, tokens);
  });
}

/** Where the tagger's word stands at or after the cursor, over white space or a few units it left out. */
function placeOf(text: string, value: string, cursor: number, end: number): number {
  let start = cursor;
  while (start < end && !text.startsWith(value, start) && /\s/u.test(text.charAt(start))) start++;
  const last = Math.min(end - value.length, start + LONGEST_WORD);
  while (start <= last && !text.startsWith(value, start)) start++;
  return start <= last ? start : -1;
}

function addCut(text: string, piece: Piece, paragraph: number, tokens: Token[]): void {
  for (const part of text.slice(piece.start, piece.end).matchAll(/[\p{L}\p{M}\p{N}]+|./gsu)) {
    const start = piece.start + part.index;
    const tag = /^[\p{L}\p{M}\p{N}]/u.test(part[0]) ? 'X' : 'PUNCT';
    push(text, { start, end: start + part[0].length }, tag, paragraph, tokens);
  }
}

function push(text: string, range: Range, pos: string, paragraph: number, tokens: Token[]): void {
  const word = text.slice(range.start, range.end);
  const before = tokens.at(-1);
  if (before !== undefined && before.end === range.start && isOneWord(before.text, word)) {
    tokens.pop();
    push(text, { start: before.start, end: range.end }, mergedTag(before, pos), paragraph, tokens);
    return;
  }
  const spaceBefore = before === undefined || before.paragraph !== paragraph || before.end < range.start;
  tokens.push({
    start: range.start,
    end: range.end,
    text: word,
    lower: word.toLowerCase(),
    pos: pos as PartOfSpeech,
    paragraph,
    spaceBefore,
  });
}

/** The tagger parts words at letters beyond Latin-1 ("Gda", "ńsk"): such parts are one word. */
function isOneWord(left: string, right: string): boolean {
  const last = left.charAt(left.length - 1);
  const joined = last > '\x7f' || right.charAt(0) > '\x7f';
  return joined && /\p{L}|\p{M}/u.test(last) && /^[\p{L}\p{M}]/u.test(right) && left.length < LONGEST_WORD;
}

function mergedTag(before: Token, pos: string): string {
  if (/^\p{Lu}/u.test(before.text)) return 'PROPN';
  return before.pos === 'X' ? pos : before.pos;
}
