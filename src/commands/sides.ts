// The sides of a question that asks for a verdict, each in its own words, newest first. It gives no verdict.
import type { Quotation } from '../evidence/evidence.ts';
import type { Archive, Filters, Hidden, Question } from '../index/archive.ts';
import { checksOf, stoppedBy } from '../index/filters.ts';
import type { Answer, EvidenceItem, Section } from './answer.ts';
import { quotationItem } from './citation.ts';
import { type Holder, holderOf, placesOf } from './holder.ts';
import type { Options } from './option.ts';
import { compareDates } from './order.ts';
import { answered, understood } from './outcome.ts';
import { quotationDay, quotedSpeaker, showWhole } from './quotation-view.ts';
import { type Ranked, spanOf, undated } from './topic.ts';
import { judging, type Matter, matterOf, viewOn } from './view.ts';

const MOST_SIDES = 6;
/** Words hold a view on the matter from this relevance to it on; read off fifteen questions over two archives. */
const LEAST = 0.6;
/** How many quotations, the most relevant first, are looked at for a view. */
const MOST_READ = 400;
/** Fewer quoted words than this say nothing by themselves. */
const FEW_WORDS = 4;

/** One holder's words: on the matter itself, or only the closest that the archive has of theirs. */
interface Side extends Holder {
  readonly row: Ranked<Quotation>;
  readonly close: boolean;
}

interface Held extends Holder {
  readonly row: Ranked<Quotation>;
}

/** Quoted words of somebody that bear on the matter, the most relevant first. */
function bearing(archive: Archive, { question }: Matter): readonly Held[] {
  return archive.quotations
    .filter(({ item }) => quotedSpeaker(item) !== null)
    .map((row) => ({ ...row, relevance: archive.relevance(question, spanOf(row)) }))
    .filter(({ relevance }) => relevance >= LEAST)
    .sort((a, b) => b.relevance - a.relevance || compareDates(quotationDay(b), quotationDay(a)))
    .slice(0, MOST_READ)
    .flatMap((row) => {
      const holder = holderOf(archive, row.item);
      return holder === null ? [] : [{ ...holder, row }];
    });
}

interface Views {
  readonly views: readonly Side[];
  readonly hidden: readonly Hidden[];
}

/** Of each holder the words that are most about the matter, and how many views each filter left out. */
function viewsIn(archive: Archive, held: readonly Held[], matter: Matter, filters: Filters): Views {
  const takesView = viewOn(archive, matter);
  const checks = checksOf(filters, archive.figureheadNamed);
  const views = new Map<string, Side>();
  const hidden = new Map<keyof Filters, number>();
  for (const one of held) {
    if (!takesView(one.row)) continue;
    const filter = stoppedBy(checks, one.row.article, placesOf(archive, one.row.article));
    if (filter !== null) hidden.set(filter, (hidden.get(filter) ?? 0) + 1);
    else if (!views.has(one.name)) views.set(one.name, { ...one, close: true });
  }
  const counts = [...hidden].map(([filter, count]) => ({ filter, count }));
  return { views: [...views.values()].slice(0, MOST_SIDES), hidden: counts };
}

/** Countries and blocs that the question names, each once. */
function placesNamed({ entities }: Question): readonly string[] {
  return [...new Set(entities.filter(({ kind }) => kind === 'place').map(({ name }) => name))];
}

/** Of a country that the question names and that takes no view: its quoted words that come closest to the matter. */
function closest(archive: Archive, held: readonly Held[], name: string, filters: Filters): Side | null {
  const checks = checksOf(filters, archive.figureheadNamed);
  const best = held.find(({ name: holder, row: { article, item } }) => {
    const quoted = article.text.slice(item.start, item.end);
    const says = quoted.split(/\s+/).length >= FEW_WORDS && judging(quoted);
    return holder === name && says && stoppedBy(checks, article, placesOf(archive, article)) === null;
  });
  return best === undefined ? null : { ...best, close: false };
}

/** The views on the matter of a question, then the closest words of the countries that it names and that have none. */
function sidesOn(archive: Archive, question: Question, filters: Filters): Views {
  const matter = matterOf(archive, question);
  if (matter === null) return { views: [], hidden: [] };
  const held = bearing(archive, matter);
  const { views, hidden } = viewsIn(archive, held, matter, filters);
  if (views.length === 0) return { views, hidden };
  const heard = new Set(views.map(({ name }) => name));
  const others = placesNamed(question)
    .filter((name) => !heard.has(name))
    .flatMap((name) => closest(archive, held, name, filters) ?? []);
  return { views: [...views, ...others], hidden };
}

/** What somebody says who is named in the question but has no words on it. */
function silent(question: Question, sides: readonly Side[]): readonly Section[] {
  const heard = new Set(sides.map(({ name }) => name));
  return placesNamed(question)
    .filter((name) => !heard.has(name))
    .map((name) => ({ heading: { kind: 'no-voice', name }, shown: [], lines: [] }));
}

/** An answer of at least `fewest` voices, or null where the archive has fewer on this question. */
export function sides(
  archive: Archive,
  question: Question,
  filters: Filters,
  options: Options,
  fewest: number,
): Answer | null {
  const { views, hidden } = sidesOn(archive, question, filters);
  if (views.length < fewest) return null;
  const found = [...views].sort(
    (a, b) => compareDates(quotationDay(b.row), quotationDay(a.row)) || (a.name < b.name ? -1 : 1),
  );
  const evidence: EvidenceItem[] = [];
  const sections: Section[] = [];
  for (const { name, speaker, row, close } of found) {
    const shown = showWhole(archive, row, evidence.length);
    evidence.push(quotationItem(row.article, row.item, row.relevance));
    const date = undated(row.item.said) ? null : quotationDay(row);
    const heading = { kind: 'voice', name, speaker, date } as const;
    const notes = close ? shown.notes : [...shown.notes, { kind: 'none-closer', name } as const];
    sections.push({ heading, shown: [{ ...shown, notes }], lines: [] });
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
