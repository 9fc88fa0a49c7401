// Two small pages about one citation: the sentences around it, and the words with their source to copy.
import { cite, sentenceAround } from '../commands/citation.ts';
import { type Article, paragraphAt } from '../corpus/article.ts';
import { firstIndex } from '../corpus/binary-search.ts';
import type { Range } from '../corpus/span.ts';
import { dayWords } from './dates.ts';
import { inertLine } from './inert.ts';
import type { Block, Page, Words } from './page.ts';
import { sourceWords } from './sources.ts';

/** Characters of an article that are read around a citation, itself included: about what one message holds. */
const AROUND_LENGTH = 2_800;
/** Characters that are left of a citation's words beside the longest source. */
const FEWEST_WORDS = 200;

/** The first of the article's sentences (in order) that ends behind an offset; their count where none does. */
function firstBehind({ sentences }: Article, offset: number): number {
  return firstIndex(sentences, ({ end }) => end > offset);
}

/**
 * Whole sentences before and behind a range, nearest first and by turns, as far as there is room for them and no
 * further than the neighbouring paragraphs. The range itself always stands in it, whatever its length; a sentence
 * that is longer than the room is not completed.
 */
function surroundings(article: Article, range: Range): Range {
  const sentence = sentenceAround(article, range);
  let { start, end } = sentence.end - sentence.start <= AROUND_LENGTH ? sentence : range;
  const firstParagraph = article.paragraphs[Math.max(0, paragraphAt(article, start) - 2)];
  const lastParagraph =
    article.paragraphs[Math.min(article.paragraphs.length - 1, paragraphAt(article, end - 1))];
  const floor = firstParagraph?.start ?? start;
  const ceiling = lastParagraph?.end ?? end;
  let before = firstBehind(article, start) - 1;
  let behind = firstBehind(article, end);
  for (let grown = true; grown; ) {
    grown = false;
    const previous = article.sentences[before];
    if (previous !== undefined && previous.start >= floor && end - previous.start <= AROUND_LENGTH) {
      start = Math.min(start, previous.start);
      before -= 1;
      grown = true;
    }
    const next = article.sentences[behind];
    if (next !== undefined && next.end <= ceiling && next.end - start <= AROUND_LENGTH) {
      end = Math.max(end, next.end);
      behind += 1;
      grown = true;
    }
  }
  return { start, end };
}

function within(range: Range, outer: Range): Range {
  return { start: Math.max(range.start, outer.start), end: Math.min(range.end, outer.end) };
}

/** Where the words of one paragraph stand, and that they are not all of it. */
function sourceOf(article: Article, number: number, shown: Range, isWhole: boolean): readonly Words[] {
  const known = sourceWords(number, cite(article, shown, 0)).map((word) =>
    word.kind === 'text' ? { ...word, text: word.text.replace(/^\[\d+\] /, '') } : word,
  );
  return isWhole ? known : [...known, { kind: 'text', text: ' · part of the paragraph' }];
}

/**
 * The sentences around the range, at most those of the paragraph before and the one after, a slice a paragraph; the
 * words of the range are bold. About as long as one message, unless the range alone is longer.
 */
export function aroundPage(article: Article, range: Range): Page {
  const around = surroundings(article, range);
  const blocks: Block[] = [{ kind: 'heading', words: [{ kind: 'text', text: article.title }] }];
  const [first, last] = [paragraphAt(article, around.start), paragraphAt(article, around.end - 1)];
  for (let number = first; number <= last; number += 1) {
    const paragraph = article.paragraphs[number - 1] ?? around;
    const shown = within(around, paragraph);
    if (shown.start >= shown.end) continue;
    const { start, end } = within(range, shown);
    const bold = start < end ? [{ start: start - shown.start, end: end - shown.start }] : [];
    const isWhole = shown.end - shown.start === paragraph.end - paragraph.start;
    const small = [sourceOf(article, number, shown, isWhole)];
    const text = article.text.slice(shown.start, shown.end);
    blocks.push({ kind: 'slice', text, bold, number: null, small });
  }
  return { blocks, references: [], leads: [] };
}

/** Words cut to a length at a space, with a mark where something is left out. */
function cutAtSpace(text: string, length: number): string {
  if (text.length <= length) return text;
  let end = length - 2;
  const space = Math.max(text.lastIndexOf(' ', end), text.lastIndexOf('\n', end));
  const last = text.charCodeAt(end - 1);
  if (space > 0) end = space;
  else if (last >= 0xd800 && last <= 0xdbff) end -= 1;
  return `${text.slice(0, end).trimEnd()} …`;
}

/**
 * The words at a range and their source as a plain note, to be copied as they are: no markup stands in it. Where it
 * is longer than `most` characters the words are cut, never the source.
 */
export function citeText(article: Article, range: Range, most = Number.POSITIVE_INFINITY): string {
  const { text, paragraph, outlet, published, title, link } = cite(article, range, 0);
  const source = [
    article.author,
    title,
    outlet,
    dayWords(published),
    `paragraph ${paragraph}`,
    link ?? `article ${article.id}`,
  ];
  const named = article.sources.join('; ');
  const notes = [`— ${source.filter((one) => one !== null).join(', ')}`];
  if (named !== '') notes.push(`Sources named by the article: ${named}`);
  const note = notes.map((line) => `\n${inertLine(line)}`).join('');
  return `${cutAtSpace(text, Math.max(FEWEST_WORDS, most - note.length))}${note}`;
}
