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

/** The days that a sentence tells of: those of its figures where it has any, else those of its words of time. */
function daysOf(archive: Archive, { article, best }: Hit): readonly DateRange[] {
  const { figures, times } = archive.evidenceOf(article.id);
  const ofFigures = figures.flatMap(({ start, end, period }) =>
    period !== null && contains(best, { start, end }) ? [period] : [],
  );
  if (ofFigures.length > 0) return ofFigures;
  return times.filter((time) => time.type === 'DATE' && !undated(time) && contains(best, time));
}

/** True for a sentence that tells of days, none of which the question asks for: "last year" of another year. */
function isOtherwiseDated(archive: Archive, hit: Hit, asked: DateRange): boolean {
  const days = daysOf(archive, hit);
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
