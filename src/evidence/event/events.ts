// Dated happenings in an article: of the times found, those that date one, each at the sentence that tells it.
import type { Article } from '../../corpus/article.ts';
import type { Range } from '../../corpus/span.ts';
import type { Event, Timex } from '../evidence.ts';
import { marksOf } from '../quotation/marks.ts';
import { looksAhead } from './ahead.ts';
import { isAttribute } from './attributive.ts';
import { type Candidate, candidatesOf, lowerAt } from './candidate.ts';
import { canDate } from './dated.ts';
import { joinNeighbours, tellOnce } from './merge.ts';
import { isBaseline, isStatistic } from './statistic.ts';
import { statusOf } from './status.ts';

const GOVERNORS = /^(?:since|by|until|till|from|through|during|between)$/;

/** The words of time with the preposition that bounds them; a bare "in" or "on" is left out. */
function wordsOfTime(candidate: Candidate): Range {
  const { tokens, first, time } = candidate;
  const at = /^(?:the|early|late)$/.test(lowerAt(candidate, first - 1)) ? first - 2 : first - 1;
  const governor = tokens[at];
  const start =
    governor !== undefined && at >= candidate.from && GOVERNORS.test(governor.lower)
      ? governor.start
      : time.start;
  return { start, end: time.end };
}

function eventOf({ text, published }: Article, candidate: Candidate): Event {
  const { time, sentence } = candidate;
  const status = statusOf(candidate, published, looksAhead(text, candidate) === true);
  return {
    start: sentence.start,
    end: sentence.end,
    earliest: time.earliest === null && status === 'planned' ? published : time.earliest,
    latest: time.latest,
    precision: time.precision ?? 'range',
    status,
    timeText: wordsOfTime(candidate),
    inferred: time.inferred || time.precision === 'range',
  };
}

/**
 * The dated happenings of an article in the order of the text: the sentence, the days, the words of time, and whether
 * it happened, is planned, reported or denied. A happening told twice is given once; periods of figures, bases of
 * comparison, years in names, datelines and lengths of time give none. A planned deadline runs from the publication.
 */
export function findEvents(article: Article, times: readonly Timex[]): readonly Event[] {
  if (times.length === 0) return [];
  const dated = candidatesOf(article, times, marksOf(article)).filter((candidate) =>
    canDate(candidate, article.published),
  );
  const told = joinNeighbours(dated).filter(
    (candidate) =>
      !isBaseline(candidate) && !isAttribute(candidate, article.published) && !isStatistic(candidate),
  );
  return tellOnce(told).map((candidate) => eventOf(article, candidate));
}
