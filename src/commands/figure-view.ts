// How groups of figures are shown: a heading a group, each sentence once with all its figures of that group bold.
import { sentenceAt } from '../corpus/article.ts';
import { contains, type Range } from '../corpus/span.ts';
import type { Figure } from '../evidence/evidence.ts';
import type { Archive, Row } from '../index/archive.ts';
import type { EvidenceItem, Note, Section, Shown } from './answer.ts';
import { figureItem, sentenceAround, show } from './citation.ts';
import type { Drawn } from './drawn.ts';
import type { FigureGroup } from './figure-groups.ts';

/**
 * "Worked out" stands beside a figure whose sentence does not spell its year, with the words of time that it was
 * worked out from where the sentence has them.
 */
function workedOut(archive: Archive, { article, item }: Row<Figure>, sentence: Range): readonly Note[] {
  const { period } = item;
  const year = period?.latest?.slice(0, 4) ?? period?.earliest?.slice(0, 4);
  if (period === null || year === undefined) return [];
  if (article.text.slice(sentence.start, sentence.end).includes(year)) return [];
  const time = archive
    .evidenceOf(article.id)
    .times.find(
      (one) => contains(sentence, one) && one.earliest === period.earliest && one.latest === period.latest,
    );
  return [{ kind: 'worked-out', words: time?.text ?? '', period }];
}

/** Sections in the order of the groups; a percentage joins the group of the amount that its sentence states. */
export function drawFigures(archive: Archive, groups: readonly FigureGroup[]): Drawn {
  const evidence: EvidenceItem[] = [];
  const sections: Section[] = [];
  const changes = changesBySentence(groups);
  const told = new Set<Figure>();
  for (const group of groups) {
    const rows = group.rows.filter(({ item }) => !told.has(item));
    if (rows.length === 0) continue;
    const shown: Shown[] = [];
    const figures: Figure[] = [];
    for (const row of rows) {
      const first = evidence.length;
      evidence.push(figureItem(row.article, row.item, 1));
      const with_ =
        row.item.unit === 'percent'
          ? []
          : (changes.get(sentenceKey(row)) ?? []).filter(
              ({ item }) => sameThing(item, row.item) && !told.has(item),
            );
      for (const change of with_) {
        told.add(change.item);
        evidence.push(figureItem(change.article, change.item, 1));
      }
      const slice = sentenceAround(row.article, row.item);
      const items = evidence.slice(first).map((_, place) => first + place);
      const bold = [row.item, ...with_.map(({ item }) => item)];
      shown.push(show(row.article, slice, items, bold, workedOut(archive, row, slice)));
      figures.push(row.item, ...with_.map(({ item }) => item));
    }
    sections.push({
      heading: { kind: group.differs ? 'differ' : 'year', year: group.year, figures },
      shown,
      lines: [],
    });
  }
  return { evidence, sections };
}

function sentenceKey({ article, item }: Row<Figure>): string {
  return `${article.id}|${sentenceAt(article, item.start)?.start ?? item.start}`;
}

/** A change in per cent and an amount that measure the same thing in the same period. */
function sameThing(change: Figure, amount: Figure): boolean {
  const sameDays =
    change.period?.latest === amount.period?.latest && change.period?.earliest === amount.period?.earliest;
  return change.measure === amount.measure && sameDays && change.change !== null;
}

function changesBySentence(groups: readonly FigureGroup[]): ReadonlyMap<string, readonly Row<Figure>[]> {
  const changes = new Map<string, Row<Figure>[]>();
  for (const { rows } of groups) {
    for (const row of rows) {
      if (row.item.unit !== 'percent') continue;
      const key = sentenceKey(row);
      changes.set(key, [...(changes.get(key) ?? []), row]);
    }
  }
  return changes;
}
