// The sides of a question that asks for a verdict, each in its own words, newest first. It gives no verdict.
import type { Article } from '../corpus/article.ts';
import type { Quotation } from '../evidence/evidence.ts';
import type { Archive, Filters, Hidden, Question } from '../index/archive.ts';
import { headlinePlaces, placeKey } from '../index/article-words.ts';
import { checksOf, type NamedPlaces, stoppedBy } from '../index/filters.ts';
import type { Answer, EvidenceItem, Section } from './answer.ts';
import { quotationItem } from './citation.ts';
import type { Options } from './option.ts';
import { compareDates } from './order.ts';
import { answered, understood } from './outcome.ts';
import { quotationDay, quotedSpeaker, showQuotation } from './quotation-view.ts';
import { type Ranked, spanOf } from './topic.ts';
import { type Matter, matterOf, viewOn } from './view.ts';

const MOST_SIDES = 6;
/** Words hold a view on the matter from this relevance to it on; read off fifteen questions over two archives. */
const LEAST = 0.65;
/** How many quotations, the most relevant first, are looked at for a view. */
const MOST_READ = 400;

/** Who holds a view: a country or body, or somebody of no stated one; `speaker` is the person where they differ. */
interface Holder {
  readonly name: string;
  readonly speaker: string | null;
}

interface Side extends Holder {
  readonly row: Ranked<Quotation>;
}

/** The person or body that speaks; null for documents, crowds and pronouns that no article names as one. */
function holderOf(archive: Archive, quotation: Quotation): Holder | null {
  const speaker = quotedSpeaker(quotation);
  if (speaker === null || !/\p{Lu}/u.test(speaker.name)) return null;
  const isKnown = archive.figureheadNamed(speaker.name).length > 0;
  const name = speaker.voice ?? (isKnown ? speaker.name : null);
  if (name === null) return null;
  return { name, speaker: isKnown && speaker.name !== name ? speaker.name : null };
}

function placesOf(archive: Archive, article: Article): NamedPlaces {
  const { places } = archive.evidenceOf(article.id);
  return { names: new Set(places.map(({ name }) => placeKey(name))), titleNames: headlinePlaces(article) };
}

/** Quotations that bear on the matter, the most relevant first. */
function bearing(archive: Archive, { question }: Matter): readonly Ranked<Quotation>[] {
  return archive.quotations
    .filter(({ item }) => quotedSpeaker(item) !== null)
    .map((row) => ({ ...row, relevance: archive.relevance(question, spanOf(row)) }))
    .filter(({ relevance }) => relevance >= LEAST)
    .sort((a, b) => b.relevance - a.relevance || compareDates(quotationDay(b), quotationDay(a)))
    .slice(0, MOST_READ);
}

interface Views {
  readonly sides: readonly Side[];
  readonly hidden: readonly Hidden[];
}

/** Of each holder the words that are most about the question, and how many views each filter left out. */
function viewsOn(archive: Archive, question: Question, filters: Filters): Views {
  const matter = matterOf(archive, question);
  if (matter === null) return { sides: [], hidden: [] };
  const takesView = viewOn(archive, matter);
  const checks = checksOf(filters, archive.figureheadNamed);
  const sides = new Map<string, Side>();
  const hidden = new Map<keyof Filters, number>();
  for (const row of bearing(archive, matter)) {
    const holder = holderOf(archive, row.item);
    if (holder === null || !takesView(row)) continue;
    const filter = stoppedBy(checks, row.article, placesOf(archive, row.article));
    if (filter !== null) hidden.set(filter, (hidden.get(filter) ?? 0) + 1);
    else if (!sides.has(holder.name)) sides.set(holder.name, { ...holder, row });
  }
  const counts = [...hidden].map(([filter, count]) => ({ filter, count }));
  return { sides: [...sides.values()].slice(0, MOST_SIDES), hidden: counts };
}

/** What somebody says who is named in the question but has no words on it. */
function silent({ entities }: Question, sides: readonly Side[]): readonly Section[] {
  const heard = new Set(sides.map(({ name }) => name));
  return entities
    .filter(
      ({ name, kind }, place) =>
        kind === 'place' && !heard.has(name) && entities.findIndex((one) => one.name === name) === place,
    )
    .map(({ name }) => ({ heading: { kind: 'no-voice', name }, shown: [], lines: [] }));
}

/** An answer of at least two voices, or null where the archive has fewer on this question. */
export function sides(
  archive: Archive,
  question: Question,
  filters: Filters,
  options: Options,
): Answer | null {
  const { sides: views, hidden } = viewsOn(archive, question, filters);
  if (views.length < 2) return null;
  const found = [...views].sort(
    (a, b) => compareDates(quotationDay(b.row), quotationDay(a.row)) || (a.name < b.name ? -1 : 1),
  );
  const evidence: EvidenceItem[] = [];
  const sections: Section[] = [];
  for (const { name, speaker, row } of found) {
    const shown = showQuotation(row.article, row.item, evidence.length);
    evidence.push(quotationItem(row.article, row.item, row.relevance));
    const heading = { kind: 'voice', name, speaker, date: quotationDay(row) } as const;
    sections.push({ heading, shown: [shown], lines: [] });
  }
  return answered(archive, {
    command: 'ask',
    understood: understood(question, options),
    title: { kind: 'sides', count: found.length },
    evidence,
    sections: [...sections, ...silent(question, found)],
    extent: { kind: 'best' },
    hidden,
  });
}
