// /positions: who holds which view on a topic, in their own words, by country or body and from day to day.
import type { Quotation } from '../evidence/evidence.ts';
import type { Archive, Question, Row } from '../index/archive.ts';
import type { Answer, Section } from './answer.ts';
import { matching, topicsOf } from './choices.ts';
import { sentenceAround } from './citation.ts';
import type { QuestionCommand } from './command.ts';
import { type Drawn, joined } from './drawn.ts';
import { type Length, mostRows } from './extent.ts';
import { holderOf } from './holder.ts';
import { type Options, option, PRIVATE } from './option.ts';
import { compareDates, newestFirst } from './order.ts';
import { answered, notCovered, understood } from './outcome.ts';
import { drawQuotations, quotationDay, slicesOf } from './quotation-view.ts';
import { saidWithin } from './said-within.ts';
import { type Telling, tellings } from './telling.ts';
import { aboutTopic, speaksOf, withinDates } from './topic.ts';

/** Who speaks seldom names what is spoken of: words count from this relevance on. */
const LEAST = 0.42;
const MOST_HOLDERS = 12;
const MOST_EACH = 6;

/** What one country or body says, newest first. */
interface Position {
  readonly name: string;
  readonly told: readonly Telling[];
}

/** Reported words are on a topic that their own sentence speaks of: an article on it reports other things too. */
function tellsOf(archive: Archive, topic: Question, { article, item }: Row<Quotation>): boolean {
  const { start, end } = sentenceAround(article, item);
  return speaksOf(archive, topic, article.text.slice(start, end));
}

/** Positions, the one with the newest words first. */
function positionsIn(archive: Archive, rows: readonly Row<Quotation>[]): readonly Position[] {
  const byHolder = new Map<string, Row<Quotation>[]>();
  for (const row of newestFirst(rows, quotationDay)) {
    const holder = holderOf(archive, row.item);
    if (holder === null) continue;
    const own = byHolder.get(holder.name);
    if (own === undefined) byHolder.set(holder.name, [row]);
    else own.push(row);
  }
  return [...byHolder].map(([name, own]) => ({ name, told: tellings(archive, own) }));
}

/** The first and the last day of some words, as far as it is known when they were said. */
function daysOf(told: readonly Telling[]): { earliest: string | null; latest: string | null } {
  const first = told.flatMap(({ row }) => row.item.said?.earliest ?? []).toSorted(compareDates);
  const last = told.flatMap(({ row }) => row.item.said?.latest ?? []).toSorted(compareDates);
  return { earliest: first[0] ?? null, latest: last.at(-1) ?? null };
}

function drawPosition({ name, told }: Position, most: number): Drawn {
  const all = slicesOf(told);
  const shown = all.slice(0, most);
  const { evidence, sections } = drawQuotations(shown);
  const heading = {
    kind: 'position',
    name,
    shown: shown.length,
    of: all.length,
    days: daysOf(told),
  } as const;
  return { evidence, sections: sections.map((section) => ({ ...section, heading })) };
}

/** Countries and blocs of the topic that nothing is found from. */
function silentIn(topic: Question | null, positions: readonly Position[]): readonly Section[] {
  const heard = new Set(positions.map(({ name }) => name));
  const places = (topic?.entities ?? []).filter(({ kind, name }) => kind === 'place' && !heard.has(name));
  return [...new Set(places.map(({ name }) => name))].map((name) => ({
    heading: { kind: 'no-voice', name },
    shown: [],
    lines: [],
  }));
}

async function answer(archive: Archive, options: Options, length: Length = 'read'): Promise<Answer> {
  const topic = options.topic === undefined ? null : archive.understand(options.topic);
  const sure = archive.quotations.filter(({ item }) => item.certain && item.speaker !== null);
  const onTopic = aboutTopic(archive, sure, topic, LEAST).filter(
    (row) => row.item.kind !== 'indirect' || topic === null || tellsOf(archive, topic, row),
  );
  const { rows, hidden } = withinDates(onTopic, options, saidWithin);
  const positions = positionsIn(archive, rows);
  const about = topic ?? archive.understand('');
  const read = understood(about, options, 'quotation');
  if (positions.length === 0)
    return notCovered(archive, { command: 'positions', understood: read, about, hidden });
  const isWhole = length === 'whole';
  const shown = isWhole ? positions : positions.slice(0, MOST_HOLDERS);
  const most = isWhole ? mostRows(length) : MOST_EACH;
  const { evidence, sections } = joined(shown.map((position) => drawPosition(position, most)));
  return answered(archive, {
    command: 'positions',
    understood: read,
    title: {
      kind: 'positions',
      topic: options.topic ?? null,
      from: options.from ?? null,
      to: options.to ?? null,
      shown: shown.length,
      of: positions.length,
    },
    evidence,
    sections: [...sections, ...silentIn(topic, positions)],
    extent: { kind: 'parts' },
    hidden,
  });
}

export const positions: QuestionCommand = {
  kind: 'question',
  name: 'positions',
  description: 'Who holds which view on a topic, in their own words',
  help: 'Shows what was said on a topic by country or body, newest first within each, with the days between which it was said, and names the countries of the topic that nothing is found from. Reported speech is marked as paraphrase. It sums nothing up and takes no side.',
  options: [
    option('topic', 'What it is about', { completes: true }),
    option('from', 'Said from: YYYY, YYYY-MM or YYYY-MM-DD', { kind: 'date', maxLength: 10 }),
    option('to', 'Said up to: YYYY, YYYY-MM or YYYY-MM-DD', { kind: 'date', maxLength: 10 }),
    PRIVATE,
  ],
  needsOne: true,
  formats: ['markdown', 'json', 'csv'],
  chart: null,
  complete: (archive, typing) => (typing.option === 'topic' ? matching(topicsOf(archive), typing.text) : []),
  answer,
  example: { line: '/positions topic:Ukraine peace plan', shows: ['United States', 'China'] },
};
