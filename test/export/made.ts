// Answers made by hand over one invented article, whose evidence is whatever text a test gives.
import type { Answer, EvidenceItem, Section } from '../../src/commands/answer.ts';
import { cite, eventItem, figureItem, quotationItem, show } from '../../src/commands/citation.ts';
import type { Article } from '../../src/corpus/article.ts';
import type { Range } from '../../src/corpus/span.ts';
import type { Event } from '../../src/evidence/evidence.ts';

/** An article of one paragraph and one sentence. */
export function articleOf(text: string, rest: Partial<Article> = {}): Article {
  const whole = { start: 0, end: text.length };
  return {
    id: 'ferries',
    title: 'Ferries for Zanzibar',
    outlet: 'Test Wire',
    author: null,
    published: '2024-06-03',
    url: 'https://example.org/ferries',
    language: 'en',
    tags: [],
    sources: [],
    file: 'ferries.jsonl',
    line: 1,
    guessed: [],
    dropped: [],
    ...rest,
    text,
    paragraphs: [whole],
    sentences: [{ ...whole, paragraph: 1 }],
  };
}

/** An answer that shows the items in sections of one slice each, under the headings given. */
export function answerOf(
  command: string,
  items: readonly EvidenceItem[],
  article: Article,
  rest: Partial<Answer> = {},
): Answer {
  const sections: readonly Section[] = items.map((item, place) => ({
    heading: item.kind === 'event' ? { kind: 'time', event: item.event } : null,
    shown: [show(article, item, [place])],
    lines: [],
  }));
  return {
    command,
    status: 'answered',
    understood: { options: { topic: 'ferries' }, entities: [], period: null, kind: 'list' },
    evidence: items,
    nearest: [],
    newest: article.published,
    problems: [],
    title: { kind: 'timeline', topic: 'ferries', from: null, to: null },
    sections,
    extent: { kind: 'whole' },
    hidden: [],
    archive: { version: 'abc', articles: 1, newest: article.published },
    next: [],
    ...rest,
  };
}

/** A quotation of nobody in particular over the range. */
export function quoted(article: Article, range: Range): EvidenceItem {
  return quotationItem(article, {
    ...range,
    kind: 'direct',
    group: 1,
    speaker: { ...range, name: 'Ada Mwangi', role: 'harbour master', voice: 'Kenya' },
    cue: null,
    said: { earliest: '2024-06-01', latest: '2024-06-01' },
    certain: true,
    confidence: 1,
  });
}

/** A sum of 1.5 bn dollars that stands at the range. */
export function sum(article: Article, range: Range): EvidenceItem {
  return figureItem(article, {
    ...range,
    value: 1.5e9,
    unit: 'USD',
    measure: 'trade',
    parties: ['Kenya', 'Italy'],
    direction: 'bilateral',
    change: null,
    period: { earliest: '2023-01-01', latest: '2023-12-31', precision: 'year' },
    hedge: null,
    per: null,
    terms: null,
    standing: 'stated',
    goods: null,
    of: null,
  });
}

/** A happening told by the range, on 1 June 2024 unless the rest says otherwise; its first word is the word of time. */
export function happening(article: Article, range: Range, rest: Partial<Event> = {}): EvidenceItem {
  const end = Math.min(range.end, range.start + 4);
  return eventItem(article, {
    earliest: '2024-06-01',
    latest: '2024-06-01',
    precision: 'day',
    status: 'happened',
    inferred: false,
    timeText: { start: range.start, end },
    ...rest,
    ...range,
  });
}

/** Any stretch as a passage. */
export function passage(article: Article, range: Range): EvidenceItem {
  return { kind: 'passage', ...cite(article, range, 1) };
}
