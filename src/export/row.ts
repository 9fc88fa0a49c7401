// An answer's evidence as rows: one for each piece, in the order in which the answer shows it, with its own fields and
// its source. Data only; knows no file format. Fields named `quotation`, `sentence`, `amount`, `time` and `passage`
// hold an article's words, unit for unit; all other fields are computed.
import type { Answer, EvidenceItem, Heading } from '../commands/answer.ts';
import type { Range } from '../corpus/span.ts';
import type { Event, Figure, Quotation } from '../evidence/evidence.ts';

export type Value = string | number | boolean | null | readonly string[];

/** Fields in their order. */
export type Row = Readonly<Record<string, Value>>;

/** One piece of evidence with the heading that it stands under. */
export interface Placed {
  readonly item: EvidenceItem;
  readonly heading: Heading | null;
}

/** Every piece of evidence that an answer shows, on whatever page, once and in order. */
export function placedIn({ sections, evidence }: Pick<Answer, 'sections' | 'evidence'>): readonly Placed[] {
  const seen = new Set<number>();
  return sections.flatMap(({ heading, shown }) =>
    shown.flatMap(({ items }) =>
      items.flatMap((place) => {
        const item = evidence[place];
        if (item === undefined || seen.has(place)) return [];
        seen.add(place);
        return [{ item, heading }];
      }),
    ),
  );
}

/** Words of an item's article at a range inside the item. */
export function wordsAt({ text, start }: EvidenceItem, range: Range): string {
  return text.slice(Math.max(0, range.start - start), Math.max(0, range.end - start));
}

function figureFields(item: EvidenceItem, figure: Figure, heading: Heading | null): Row {
  const { direction } = figure;
  const way = direction === null || direction === 'bilateral' ? null : direction;
  return {
    from: figure.period?.earliest ?? null,
    to: figure.period?.latest ?? null,
    measure: figure.measure,
    goods: figure.goods,
    parties: direction === 'bilateral' ? figure.parties.toSorted() : figure.parties,
    exporter: way?.from ?? null,
    importer: way?.to ?? null,
    value: figure.value,
    value_max: figure.valueMax ?? null,
    unit: figure.unit,
    per: figure.per,
    hedge: figure.hedge,
    change: figure.change,
    terms: figure.terms,
    standing: figure.standing,
    sources_differ: heading?.kind === 'differ',
    amount: wordsAt(item, figure),
    sentence: item.text,
  };
}

function eventFields(item: EvidenceItem, event: Event): Row {
  return {
    from: event.earliest,
    to: event.latest,
    precision: event.precision,
    worked_out: event.inferred,
    status: event.status,
    time: wordsAt(item, event.timeText),
    sentence: item.text,
  };
}

function quotationFields(item: EvidenceItem, quotation: Quotation, heading: Heading | null): Row {
  const { speaker, kind, said } = quotation;
  return {
    ...(heading?.kind === 'position' ? { side: heading.name } : {}),
    speaker: speaker?.name ?? null,
    role: speaker?.role ?? null,
    voice: speaker?.voice ?? null,
    speech: kind,
    said_from: said?.earliest ?? null,
    said_to: said?.latest ?? null,
    quotation: item.text,
  };
}

function ownFields({ item, heading }: Placed): Row {
  switch (item.kind) {
    case 'figure':
      return figureFields(item, item.figure, heading);
    case 'event':
      return eventFields(item, item.event);
    case 'quotation':
      return quotationFields(item, item.quotation, heading);
    case 'passage':
    case 'article':
      return { passage: item.text };
  }
}

/**
 * The rows of an answer. Each ends with its source: outlet, title, article id, paragraph from 1, publication date,
 * link to the words (null without an address), and the UTF-16 offsets of the sentence or quotation in the article.
 */
export function rowsOf(answer: Pick<Answer, 'sections' | 'evidence'>): readonly Row[] {
  return placedIn(answer).map((placed) => {
    const { outlet, title, articleId, paragraph, published, link, start, end } = placed.item;
    return {
      ...ownFields(placed),
      outlet,
      title,
      article: articleId,
      paragraph,
      published,
      link,
      start,
      end,
    };
  });
}
