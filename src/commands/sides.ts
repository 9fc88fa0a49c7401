// The sides of a question that asks for a verdict, each in its own words, newest first. It gives no verdict.
import type { Article } from '../corpus/article.ts';
import type { Quotation, Speaker } from '../evidence/evidence.ts';
import type { Archive, Filters, Question } from '../index/archive.ts';
import type { Answer, EvidenceItem, Section } from './answer.ts';
import { quotationItem } from './citation.ts';
import type { Options } from './option.ts';
import { compareDates } from './order.ts';
import { answered, understood } from './outcome.ts';
import { quotationDay, quotedSpeaker, showQuotation } from './quotation-view.ts';
import { dayRange, meets, type Ranked, spanOf } from './topic.ts';

const MOST_SIDES = 6;
/** Words of judgement ("good", "to blame") stand in few articles, so that no quotation covers a whole question. */
const LEAST = 0.3;
/** And against the quotation that is most about it. */
const OF_THE_BEST = 0.6;

interface Side {
  readonly name: string;
  readonly speaker: Speaker;
  readonly row: Ranked<Quotation>;
}

function admitted(article: Article, filters: Filters): boolean {
  const inTime = meets(dayRange(article.published), { earliest: filters.from, latest: filters.to });
  return inTime && (filters.outlet === null || article.outlet === filters.outlet);
}

/** Of each voice the words that are most about the question; the newer ones where two are equally so. */
function bestOfEach(rows: readonly Ranked<Quotation>[]): readonly Side[] {
  const sides = new Map<string, Side>();
  for (const row of rows) {
    const { speaker } = row.item;
    if (speaker === null) continue;
    const name = speaker.voice ?? speaker.name;
    const held = sides.get(name);
    const better =
      held === undefined ||
      row.relevance > held.row.relevance ||
      (row.relevance === held.row.relevance && (quotationDay(row) ?? '') > (quotationDay(held.row) ?? ''));
    if (better) sides.set(name, { name, speaker, row });
  }
  return [...sides.values()];
}

/** An answer of at least two voices, or null where the archive has fewer on this question. */
export function sides(
  archive: Archive,
  question: Question,
  filters: Filters,
  options: Options,
): Answer | null {
  const spoken = archive.quotations.filter(
    ({ article, item }) => quotedSpeaker(item) !== null && admitted(article, filters),
  );
  const relevant = spoken.map((row) => ({ ...row, relevance: archive.relevance(question, spanOf(row)) }));
  const best = Math.max(0, ...relevant.map((row) => row.relevance));
  const rows = relevant.filter((row) => row.relevance >= Math.max(LEAST, best * OF_THE_BEST));
  const found = [...bestOfEach(rows)]
    .sort((a, b) => b.row.relevance - a.row.relevance || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_SIDES)
    .sort((a, b) => compareDates(quotationDay(b.row), quotationDay(a.row)) || (a.name < b.name ? -1 : 1));
  if (found.length < 2) return null;
  const evidence: EvidenceItem[] = [];
  const sections: Section[] = [];
  for (const { name, speaker, row } of found) {
    const shown = showQuotation(row.article, row.item, evidence.length);
    evidence.push(quotationItem(row.article, row.item, row.relevance));
    const own = speaker.name === name ? null : speaker.name;
    sections.push({
      heading: { kind: 'voice', name, speaker: own, date: quotationDay(row) },
      shown: [shown],
      lines: [],
    });
  }
  const heard = new Set(found.map((side) => side.name));
  for (const { name, kind } of question.entities) {
    if (kind === 'place' && !heard.has(name))
      sections.push({ heading: { kind: 'no-voice', name }, shown: [], lines: [] });
  }
  const title = { kind: 'sides', count: found.length } as const;
  return answered(archive, {
    command: 'ask',
    understood: understood(question, options),
    title,
    evidence,
    sections,
    extent: { kind: 'best' },
  });
}
