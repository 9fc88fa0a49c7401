// Which of the passages that a search finds are shown under a question, and in which order: those of the days that it
// asks for first, the newest first where it asks for how things stand now, and only what bears on the question.
import { contains } from '../corpus/span.ts';
import type { DateRange } from '../evidence/period.ts';
import type { Archive, Hit, Question } from '../index/archive.ts';
import { compareDates } from './order.ts';
import { meets, undated } from './topic.ts';

const SUPPORTING = 4;
/** A supporting passage scores at least this share of the best one. */
const SUPPORTS = 0.45;
/** And is about the question at least so much, of 1 (see `Archive.relevance`). */
const BEARS = 0.5;
/** Any passage of at least this share of the best score may lead, where days or the latest are asked for. */
const AS_GOOD = 0.7;

/** The days that the figures of a sentence are of. */
function daysOfFigures(archive: Archive, { article, best }: Hit): readonly DateRange[] {
  return archive
    .evidenceOf(article.id)
    .figures.flatMap(({ start, end, period }) =>
      period !== null && contains(best, { start, end }) ? [period] : [],
    );
}

/** The days that the words of time of a sentence name. */
function daysNamed(archive: Archive, { article, best }: Hit): readonly DateRange[] {
  return archive
    .evidenceOf(article.id)
    .times.filter((time) => time.type === 'DATE' && !undated(time) && contains(best, time));
}

/** True for a sentence that names, or has an amount, of one of the days. */
export function isOfDays(archive: Archive, hit: Hit, asked: DateRange): boolean {
  return [...daysOfFigures(archive, hit), ...daysNamed(archive, hit)].some((day) => meets(day, asked));
}

/** True for a sentence that tells of days, none of which the question asks for: "last year" of another year. */
function isOtherwiseDated(archive: Archive, hit: Hit, asked: DateRange): boolean {
  const ofFigures = daysOfFigures(archive, hit);
  const days = ofFigures.length > 0 ? ofFigures : daysNamed(archive, hit);
  return days.length > 0 && !days.some((day) => meets(day, asked));
}

function newestFirst(hits: readonly Hit[]): readonly Hit[] {
  const leader = hits[0]?.score ?? 0;
  const good = hits.filter((hit) => hit.score >= leader * AS_GOOD);
  const rest = hits.filter((hit) => hit.score < leader * AS_GOOD);
  const dated = [...good].sort((a, b) => compareDates(b.article.published, a.article.published));
  return [...dated, ...rest];
}

/** Hits without those whose best sentence is already shown. */
export function distinct(hits: readonly Hit[]): readonly Hit[] {
  const seen = new Set<string>();
  return hits.filter((hit) => {
    const words = hit.article.text.slice(hit.best.start, hit.best.end);
    if (seen.has(words)) return false;
    seen.add(words);
    return true;
  });
}

/** Whether what a hit shows is about the question. */
export function bearsOn(
  archive: Archive,
  question: Question,
  { article, best: { start, end } }: Hit,
): boolean {
  return archive.relevance(question, { articleId: article.id, start, end }) >= BEARS;
}

/**
 * True where an amount of some days is asked for, and every hit as good as the best tells of amounts of other days
 * alone: "last year" of another year is no answer.
 */
export function isOfOtherDays(archive: Archive, { kind, period }: Question, hits: readonly Hit[]): boolean {
  if (kind !== 'how-much' || period === null) return false;
  const best = hits[0]?.score ?? 0;
  return hits
    .filter(({ score }) => score >= best * AS_GOOD)
    .every((hit) => isOtherwiseDated(archive, hit, period));
}

/** The hits to show, the one that answers first, then up to four that support it. */
export function shownOf(archive: Archive, question: Question, hits: readonly Hit[]): readonly Hit[] {
  const { period, latest } = question;
  const best = hits[0]?.score ?? 0;
  const isFitting = (hit: Hit) => period === null || !isOtherwiseDated(archive, hit, period);
  const fitting = hits.filter((hit) => hit.score >= best * AS_GOOD && isFitting(hit));
  const [leader, ...others] = latest ? newestFirst(hits) : [...new Set([...fitting, ...hits])];
  if (leader === undefined) return [];
  const support = others.filter(
    (hit) => hit.score >= leader.score * SUPPORTS && isFitting(hit) && bearsOn(archive, question, hit),
  );
  return distinct([leader, ...support]).slice(0, 1 + SUPPORTING);
}
