// How quotations are shown, whichever command shows them: direct ones in their marks, partial ones in their sentence.
import type { Article } from '../corpus/article.ts';
import type { Range } from '../corpus/span.ts';
import type { Quotation, Speaker } from '../evidence/evidence.ts';
import type { Archive, Row } from '../index/archive.ts';
import type { Note, Shown } from './answer.ts';
import { quotationItem, sentenceAround, show, withMarks } from './citation.ts';
import { type Drawn, headed } from './drawn.ts';
import { newestFirst } from './order.ts';
import { type QuotationRow, sentenceKey, type Telling, tellings } from './telling.ts';
import { undated } from './topic.ts';

/** The day a quotation counts for: the last day on which it may have been said, else the day of publication. */
export function quotationDay(row: Row<Quotation>): string | null {
  return row.item.said?.latest ?? row.article.published;
}

/** The speaker of words that stand in quotation marks and whose speaker is certain; null for all else. */
export function quotedSpeaker({ kind, certain, speaker }: Quotation): Speaker | null {
  return kind !== 'indirect' && certain ? speaker : null;
}

/** At most so many words are a fragment, which its own sentence goes on from: “I believe,” she said, “that …”. */
const FRAGMENT = 3;

/** True for a part of what its sentence says, such as a half that begins small: it is shown by the sentence. */
function isPart({ text }: Article, { kind, start, end }: Quotation): boolean {
  if (kind !== 'direct') return kind === 'partial';
  const words = text.slice(start, end);
  return /^\p{Ll}/u.test(words) || words.split(/\s+/u).length <= FRAGMENT;
}

function notesOn({ speaker, certain, said, kind }: Quotation, part: boolean): readonly Note[] {
  const notes: Note[] = [];
  if (speaker !== null && certain) notes.push({ kind: 'speaker', name: speaker.name, role: speaker.role });
  else notes.push({ kind: 'speaker-not-certain' });
  notes.push({ kind: 'said', when: undated(said) ? null : said });
  if (kind === 'indirect') notes.push({ kind: 'paraphrase' });
  if (part) notes.push({ kind: 'partial' });
  return notes;
}

/** The slice of a quotation with who said it, when, and what part of the slice are the speaker's words. */
export function showQuotation(article: Article, quotation: Quotation, item: number): Shown {
  const part = isPart(article, quotation);
  const notes = notesOn(quotation, part);
  if (quotation.kind === 'direct' && !part)
    return show(article, withMarks(article, quotation), [item], [], notes);
  const bold = part ? [withMarks(article, quotation)] : [];
  return show(article, sentenceAround(article, quotation), [item], bold, notes);
}

/** Quotations shown by one slice: a speaker's in a sentence of which some are a part, each other alone. */
export type Together = readonly Telling[];

function inSentence(row: QuotationRow): string {
  return `${sentenceKey(row)}|${row.item.speaker?.name ?? ''}`;
}

/** The sentences of which quoted parts are to be shown together: some are partial, or halves of one quotation. */
function partedIn(told: readonly Telling[]): ReadonlySet<string> {
  const groups = new Map<string, number>();
  const parted = new Set<string>();
  for (const { row } of told) {
    if (row.item.kind === 'indirect') continue;
    const key = inSentence(row);
    if (isPart(row.article, row.item) || groups.get(key) === row.item.group) parted.add(key);
    groups.set(key, row.item.group);
  }
  return parted;
}

/** The slices of quotations, in the order of the first of each. */
export function slicesOf(told: readonly Telling[]): readonly Together[] {
  const parted = partedIn(told);
  const slices = new Map<string, Telling[]>();
  for (const telling of told) {
    const { article, item } = telling.row;
    const shared = item.kind !== 'indirect' && parted.has(inSentence(telling.row));
    const key = shared ? inSentence(telling.row) : `${article.id}|${item.start}-${item.end}`;
    const slice = slices.get(key);
    if (slice === undefined) slices.set(key, [telling]);
    else slice.push(telling);
  }
  return [...slices.values()];
}

/** The day a slice counts for: that of its first quotation. */
export function sliceDay([first]: Together): string | null {
  return first === undefined ? null : quotationDay(first.row);
}

/** A quotation as it is shown alone: with the other parts of it that its sentence holds, so that none is cut in half. */
export function showWhole(archive: Archive, row: Row<Quotation>, item: number): Shown {
  const { article, item: quotation } = row;
  const key = sentenceKey(row);
  const parts = archive
    .evidenceOf(article.id)
    .quotations.filter((one) => one.group === quotation.group && sentenceKey({ article, item: one }) === key);
  if (parts.length < 2) return showQuotation(article, quotation, item);
  const bold = parts.map((part) => withMarks(article, part));
  return show(article, aroundAll(article, parts), [item], bold, notesOn(quotation, true));
}

/** The stretch that shows several parts of one sentence: to the end of the last, which may run on. */
function aroundAll(article: Article, parts: readonly Quotation[]): Range {
  const all = parts.map((part) => sentenceAround(article, part));
  return {
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
  };
}

/** One slice over its quotations' places in the evidence, with how many further sentences tell any of them. */
function showTogether(together: Together, places: ReadonlyMap<Telling, number>): readonly Shown[] {
  const { row } = together.find((one) => one.row.item.kind === 'partial') ?? together[0] ?? {};
  if (row === undefined) return [];
  const { article, item } = row;
  const part = together.length > 1 || isPart(article, item);
  const parts = together.map((one) => one.row.item);
  const slice = part ? aroundAll(article, parts) : showQuotation(article, item, 0);
  const items = together.map((one) => places.get(one) ?? 0);
  const bold =
    part && item.kind !== 'indirect' ? together.map((one) => withMarks(article, one.row.item)) : [];
  const again = new Set(together.flatMap((one) => [...one.again]));
  again.delete(sentenceKey(row));
  const more: readonly Note[] = again.size === 0 ? [] : [{ kind: 'also-in', count: again.size }];
  return [show(article, slice, items, bold, [...notesOn(item, part), ...more])];
}

/** Slices in the order given, in one section without a heading; their quotations newest first. No section for none. */
export function drawQuotations(slices: readonly Together[]): Drawn {
  const told = newestFirst(
    slices.flat().map((telling) => ({ ...telling.row, telling })),
    quotationDay,
  );
  const evidence = told.map(({ article, item, relevance }) => quotationItem(article, item, relevance ?? 1));
  const places = new Map(told.map(({ telling }, place) => [telling, place]));
  const shown = slices.flatMap((together) => showTogether(together, places));
  return { evidence, sections: shown.length === 0 ? [] : [{ heading: null, shown, lines: [] }] };
}

/** Quotations once each, newest first by the day of the row that tells it. */
export function newestTellings(archive: Archive, rows: readonly QuotationRow[]): readonly Telling[] {
  const told = tellings(archive, newestFirst(rows, quotationDay));
  return newestFirst(
    told.map((telling) => ({ ...telling.row, telling })),
    quotationDay,
  ).map(({ telling }) => telling);
}

/** The newest slices of some quotations, at most so many, under their part's heading, which counts the slices. */
export function drawNewest(archive: Archive, rows: readonly QuotationRow[], most: number): Drawn {
  const slices = slicesOf(newestTellings(archive, rows));
  return headed('quotations', drawQuotations(slices.slice(0, most)), slices.length);
}
