// The same words of the same speaker, told by several sentences, are one quotation. Pure; knows nothing of how one is
// shown.
import { sentenceAt } from '../corpus/article.ts';
import type { Quotation } from '../evidence/evidence.ts';
import { readIsoDay } from '../evidence/time/calendar.ts';
import type { Archive, Row } from '../index/archive.ts';

/** A row of quotations, with how relevant it is where that was asked for. */
export type QuotationRow = Row<Quotation> & { readonly relevance?: number };

/** One quotation: the row that tells it, and the further sentences that tell it too, by their keys. */
export interface Telling {
  readonly row: QuotationRow;
  readonly again: ReadonlySet<string>;
}

/** The sentence that a quotation begins in, as a key. */
export function sentenceKey({ article, item }: Row<Quotation>): string {
  return `${article.id}|${sentenceAt(article, item.start)?.start ?? item.start}`;
}

function wordsOf({ article, item }: Row<Quotation>): string {
  const words = article.text.slice(item.start, item.end).toLowerCase();
  return words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** "Putin" in one article is "Vladimir Putin" in another where the archive knows one of that name. */
function sameSpeaker(archive: Archive, a: QuotationRow, b: QuotationRow): boolean {
  const [one, other] = [a.item.speaker?.name, b.item.speaker?.name];
  if (one === other) return true;
  if (one === undefined || other === undefined) return false;
  const [known] = archive.figureheadNamed(one);
  return known !== undefined && known === archive.figureheadNamed(other)[0];
}

/** Another row tells it, the one before again. */
function replace(told: { row: QuotationRow; readonly again: Set<string> }, row: QuotationRow): void {
  told.again.add(sentenceKey(told.row));
  told.again.delete(sentenceKey(row));
  told.row = row;
}

/** How many days the words may have been said on; infinite where none is told. */
function lengthOf({ said }: Quotation): number {
  const [from, to] = [readIsoDay(said?.earliest ?? null), readIsoDay(said?.latest ?? null)];
  return from === null || to === null ? Number.POSITIVE_INFINITY : to - from;
}

/** True for the one that tells the day more closely; parts of a sentence stay with it unless the other was there before. */
function tellsCloser(a: QuotationRow, b: QuotationRow): boolean {
  const isBefore = (a.article.published ?? '9999') <= (b.article.published ?? '9999');
  return lengthOf(a.item) < lengthOf(b.item) && (isBefore || b.item.kind === 'direct');
}

/**
 * Each quotation once, in the order given: the row that tells its day most closely stays, the first of equal ones; the
 * others are counted with it.
 */
export function tellings(archive: Archive, rows: readonly QuotationRow[]): readonly Telling[] {
  const all: { row: QuotationRow; readonly again: Set<string> }[] = [];
  const byWords = new Map<string, typeof all>();
  for (const row of rows) {
    const words = wordsOf(row);
    const alike = byWords.get(words) ?? [];
    const told = alike.find((one) => sameSpeaker(archive, one.row, row));
    if (told !== undefined) {
      if (sentenceKey(told.row) !== sentenceKey(row)) told.again.add(sentenceKey(row));
      if (tellsCloser(row, told.row)) replace(told, row);
      continue;
    }
    const telling = { row, again: new Set<string>() };
    all.push(telling);
    byWords.set(words, [...alike, telling]);
  }
  return all;
}
