// How groups of figures are shown: a heading a group, each sentence once with all its figures of that group bold.
import { contains, type Range } from '../corpus/span.ts';
import type { Figure } from '../evidence/evidence.ts';
import type { Archive, Row } from '../index/archive.ts';
import type { EvidenceItem, Note, Shown } from './answer.ts';
import { figureItem, sentenceAround, show } from './citation.ts';
import { type Drawn, joined } from './drawn.ts';
import { type FigureGroup, sentenceKey } from './figure-groups.ts';

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

/** The rows of one sentence of a group, in the order of the text. */
function bySentence(rows: readonly Row<Figure>[]): readonly (readonly Row<Figure>[])[] {
  const sentences = new Map<string, Row<Figure>[]>();
  for (const row of rows) {
    const key = sentenceKey(row);
    sentences.set(key, [...(sentences.get(key) ?? []), row]);
  }
  return [...sentences.values()];
}

/** One section: each sentence once, all its figures of the group bold in it. */
function drawGroup(archive: Archive, { rows, year, differs, heads, change }: FigureGroup): Drawn {
  const evidence: EvidenceItem[] = [];
  const shown: Shown[] = [];
  for (const together of bySentence(rows)) {
    const [first] = together;
    if (first === undefined) continue;
    const slice = sentenceAround(first.article, first.item);
    const items = together.map((_, place) => evidence.length + place);
    evidence.push(...together.map(({ article, item }) => figureItem(article, item, 1)));
    const bold = together.map(({ item }) => item);
    shown.push(show(first.article, slice, items, bold, workedOut(archive, first, slice)));
  }
  const heading = { kind: differs ? 'differ' : 'year', year, figures: heads, change } as const;
  return { evidence, sections: [{ heading, shown, lines: [] }] };
}

/** Sections in the order of the groups. */
export function drawFigures(archive: Archive, groups: readonly FigureGroup[]): Drawn {
  return joined(groups.map((group) => drawGroup(archive, group)));
}
