// Turns spans of articles into evidence items and shown slices. The one place that copies an article's words.
import { type Article, paragraphAt, sentenceAt } from '../corpus/article.ts';
import type { Range } from '../corpus/span.ts';
import type { Event, Figure, Quotation } from '../evidence/evidence.ts';
import type { Citation, EvidenceItem, Note, Shown } from './answer.ts';
import { linkToWords } from './text-fragment.ts';

/** The words at a range of an article, with everything a reader needs to find them again. */
export function cite(article: Article, range: Range, score: number): Citation {
  return {
    articleId: article.id,
    start: range.start,
    end: range.end,
    text: article.text.slice(range.start, range.end),
    paragraph: paragraphAt(article, range.start),
    published: article.published,
    outlet: article.outlet,
    title: article.title,
    url: article.url,
    link: linkToWords(article.url, article.text, range),
    score,
  };
}

/** Any stretch of an article as evidence. */
export function passageItem(article: Article, range: Range, score = 0): EvidenceItem {
  return { kind: 'passage', ...cite(article, range, score) };
}

/** A quotation by its words alone, without the marks. */
export function quotationItem(article: Article, quotation: Quotation, score = 0): EvidenceItem {
  return { kind: 'quotation', ...cite(article, quotation, score), quotation };
}

/** A figure is shown by the sentence that states it. */
export function figureItem(article: Article, figure: Figure, score = 0): EvidenceItem {
  return { kind: 'figure', ...cite(article, sentenceAround(article, figure), score), figure };
}

/** An event by the sentence that tells it. */
export function eventItem(article: Article, event: Event, score = 0): EvidenceItem {
  return { kind: 'event', ...cite(article, event, score), event };
}

/** An article stands in a list by its first sentence. */
export function articleItem(article: Article, score = 0): EvidenceItem {
  const first = article.sentences[0] ?? { start: 0, end: article.text.length };
  return { kind: 'article', ...cite(article, first, score) };
}

/** The sentence that holds a range; several where it runs on, the range itself where none does. */
export function sentenceAround(article: Article, range: Range): Range {
  const first = sentenceAt(article, range.start);
  const last = sentenceAt(article, range.end - 1);
  return {
    start: Math.min(first?.start ?? range.start, range.start),
    end: Math.max(last?.end ?? range.end, range.end),
  };
}

/** The stretch from one mark to the other round a quotation, or the quotation itself where no marks stand there. */
export function withMarks(article: Article, range: Range): Range {
  const before = article.text[range.start - 1] ?? '';
  const after = article.text[range.end] ?? '';
  const opens = '“"„«‘`'.includes(before) && before !== '';
  const closes = '”"“»’'.includes(after) && after !== '';
  return { start: opens ? range.start - 1 : range.start, end: closes ? range.end + 1 : range.end };
}

/** A slice to show. Bold ranges are cut to the slice, sorted, and merged where they touch. */
export function show(
  article: Article,
  slice: Range,
  items: readonly number[],
  bold: readonly Range[] = [],
  notes: readonly Note[] = [],
): Shown {
  const inside = bold
    .map((range) => ({ start: Math.max(range.start, slice.start), end: Math.min(range.end, slice.end) }))
    .filter((range) => range.start < range.end)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: Range[] = [];
  for (const range of inside) {
    const last = merged.at(-1);
    if (last !== undefined && range.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else merged.push(range);
  }
  const text = article.text.slice(slice.start, slice.end);
  return { articleId: article.id, start: slice.start, end: slice.end, text, bold: merged, items, notes };
}
