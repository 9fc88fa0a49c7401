// How quotations are shown, whichever command shows them: direct ones in their marks, partial ones in their sentence.
import type { Article } from '../corpus/article.ts';
import type { Quotation, Speaker } from '../evidence/evidence.ts';
import type { Row } from '../index/archive.ts';
import type { EvidenceItem, Note, Shown } from './answer.ts';
import { quotationItem, sentenceAround, show, withMarks } from './citation.ts';
import type { Drawn } from './drawn.ts';
import { undated } from './topic.ts';

/** The day a quotation counts for: the last day on which it may have been said, else the day of publication. */
export function quotationDay(row: Row<Quotation>): string | null {
  return row.item.said?.latest ?? row.article.published;
}

/** The speaker of words that stand in quotation marks and whose speaker is certain; null for all else. */
export function quotedSpeaker({ kind, certain, speaker }: Quotation): Speaker | null {
  return kind !== 'indirect' && certain ? speaker : null;
}

/** The slice of a quotation with who said it, when, and what part of the slice are the speaker's words. */
export function showQuotation(article: Article, quotation: Quotation, item: number): Shown {
  const notes: Note[] = [];
  const { speaker } = quotation;
  if (speaker !== null && quotation.certain) {
    notes.push({ kind: 'speaker', name: speaker.name, role: speaker.role });
  } else notes.push({ kind: 'speaker-not-certain' });
  notes.push({ kind: 'said', when: undated(quotation.said) ? null : quotation.said });
  if (quotation.kind === 'direct') return show(article, withMarks(article, quotation), [item], [], notes);
  const sentence = sentenceAround(article, quotation);
  if (quotation.kind === 'indirect')
    return show(article, sentence, [item], [], [...notes, { kind: 'paraphrase' }]);
  return show(article, sentence, [item], [withMarks(article, quotation)], [...notes, { kind: 'partial' }]);
}

/** Quotations in the order given, in one section without a heading; no section where there are none. */
export function drawQuotations(rows: readonly (Row<Quotation> & { readonly relevance?: number })[]): Drawn {
  const evidence: EvidenceItem[] = [];
  const shown: Shown[] = [];
  for (const { article, item, relevance } of rows) {
    shown.push(showQuotation(article, item, evidence.length));
    evidence.push(quotationItem(article, item, relevance ?? 1));
  }
  return { evidence, sections: shown.length === 0 ? [] : [{ heading: null, shown, lines: [] }] };
}
