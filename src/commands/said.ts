// A question for somebody's words ("What did X say about Y?"): the quotations that answer it. Knows no other question.
import type { Quotation } from '../evidence/evidence.ts';
import type { DateRange } from '../evidence/period.ts';
import type { Archive, Filters, Hit, Question, Row } from '../index/archive.ts';
import { checksOf, stoppedBy } from '../index/filters.ts';
import type { Answer } from './answer.ts';
import { quotationItem } from './citation.ts';
import { leadAndSupport } from './drawn.ts';
import { placesOf } from './holder.ts';
import { type Meant, meant, spokenBy } from './meant.ts';
import type { Options } from './option.ts';
import { compareDates } from './order.ts';
import { answered, understood } from './outcome.ts';
import { quotationDay, showQuotation } from './quotation-view.ts';
import { saidWithin } from './said-within.ts';
import { isOfDays } from './support.ts';
import { sentenceKey, tellings } from './telling.ts';
import { aboutTopic, type Ranked, speaksOf } from './topic.ts';

const MOST = 5;
/** Words of the one asked for are on the topic from this relevance on: a country named around them is enough. */
const LEAST = 0.45;
/** The speaker's own words go before reported ones that are as relevant. */
const REPORTED = 0.3;
const OWN = 0.2;

const SPEECH =
  /\b(?:did|does|do|has|have|had)\s+(.{1,80}?)\s+(?:say|said|tell|told|claim|claimed|announce|announced|promise|promised|warn|warned|reply|replied|respond|responded)\b(.{0,300})$/iu;
const TELLS =
  /\b(?:said|says|told|tells|claim(?:s|ed)|announc(?:es|ed)|promis(?:es|ed)|warn(?:s|ed)|repli(?:es|ed)|respond(?:s|ed)|call(?:s|ed)|wrote|asked|urged|criticised|criticized|welcomed|rejected)\b/iu;
const LINK = /^\s*(?:(?:about|on|of|to|regarding|concerning|that|in)\s+)?/iu;

interface Asked {
  readonly speaker: string;
  readonly whom: Meant;
  /** On what; null where the question asks for anything that was said. */
  readonly topic: Question | null;
  /** The days that the question names. */
  readonly when: DateRange | null;
}

/** Whose words a question asks for, and on what; null where it asks for no words, or for nobody that is named. */
function askedOf(archive: Archive, { text, entities, period }: Question): Asked | null {
  const match = SPEECH.exec(text);
  if (match === null) return null;
  const [, subject = '', rest = ''] = match;
  const start = match.index + match[0].indexOf(subject);
  const speaker = entities.findLast((one) => one.start >= start && one.end <= start + subject.length);
  const topic = archive.understand(rest.replace(LINK, '').replace(/[?!.\s]{1,9}$/u, ''));
  if (speaker === undefined) return null;
  const isAnything = topic.terms.length + topic.entities.length === 0;
  const whom = meant(archive, speaker.name);
  return { speaker: speaker.name, whom, topic: isAnything ? null : topic, when: period };
}

/** The most relevant first, words that speak of the topic themselves before others, and own words before reported. */
function rank(archive: Archive, topic: Question, row: Ranked<Quotation>): number {
  const words = row.article.text.slice(row.item.start, row.item.end);
  const own = speaksOf(archive, topic, words) ? OWN : 0;
  return row.relevance + own - (row.item.kind === 'indirect' ? REPORTED : 0);
}

function unranked(row: Row<Quotation>): Ranked<Quotation> {
  return { ...row, relevance: 1 };
}

function said(
  archive: Archive,
  { whom, topic, when }: Asked,
  filters: Filters,
): readonly Ranked<Quotation>[] {
  const by = spokenBy(archive, whom);
  const own = archive.quotations.filter(
    (row) => row.item.certain && by(row.item) && (when === null || saidWithin(row, when)),
  );
  const checks = checksOf(filters, archive.figureheadNamed);
  const bearing = (topic === null ? own.map(unranked) : aboutTopic(archive, own, topic, LEAST))
    .filter(({ article }) => stoppedBy(checks, article, placesOf(archive, article)) === null)
    .map((row) => ({ row, rank: topic === null ? 0 : rank(archive, topic, row) }))
    .toSorted((a, b) => b.rank - a.rank || compareDates(quotationDay(b.row), quotationDay(a.row)))
    .map(({ row }) => row);
  const once = new Set(tellings(archive, bearing).map(({ row }) => row));
  const sentences = new Set<string>();
  return bearing
    .filter((row) => once.has(row) && !sentences.has(sentenceKey(row)) && sentences.add(sentenceKey(row)))
    .slice(0, MOST);
}

function isOn(archive: Archive, topic: Question, { article, best: { start, end } }: Hit): boolean {
  return archive.relevance(topic, { articleId: article.id, start, end }) >= LEAST;
}

/** True where a question asks for somebody's words and the sentence found is of other days, on another topic, or does not name them. */
export function isAnothers(archive: Archive, question: Question, hit: Hit): boolean {
  const asked = askedOf(archive, question);
  if (asked === null) return false;
  if (asked.when !== null && !isOfDays(archive, hit, asked.when)) return true;
  const { article, best } = hit;
  const words = article.text.slice(best.start, best.end);
  if (
    asked.topic === null
      ? !TELLS.test(words)
      : question.kind === 'quotation' && !isOn(archive, asked.topic, hit)
  )
    return true;
  const { entities } = archive.understand(words);
  return !entities.some(({ name }) => name === asked.speaker);
}

/** The words that a question asks for, the most relevant first; null for other questions, and where none are found. */
export function saidBy(
  archive: Archive,
  question: Question,
  filters: Filters,
  options: Options,
): Answer | null {
  const asked = askedOf(archive, question);
  if (asked === null) return null;
  const rows = said(archive, asked, filters);
  if (rows.length === 0) return null;
  const shown = rows.map(({ article, item }, place) => showQuotation(article, item, place));
  return answered(archive, {
    command: 'ask',
    understood: understood(question, options),
    title: { kind: 'passages', question: question.text },
    evidence: rows.map(({ article, item, relevance }) => quotationItem(article, item, relevance)),
    sections: leadAndSupport(shown),
    extent: { kind: 'best' },
  });
}
