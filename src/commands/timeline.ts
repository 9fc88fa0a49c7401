// /timeline: dated happenings on a topic in order of time, what is planned marked as planned.
import type { DateRange } from '../evidence/period.ts';
import type { Archive } from '../index/archive.ts';
import type { Answer } from './answer.ts';
import { matching, topicsOf } from './choices.ts';
import type { QuestionCommand } from './command.ts';
import { ownClauseOn } from './event-clause.ts';
import { happenings } from './event-merge.ts';
import { drawEvents } from './event-view.ts';
import { extentOf, goingOn, type Length, mostRows, newestPart } from './extent.ts';
import { type Options, option, PRIVATE } from './option.ts';
import { firstDay } from './order.ts';
import { ofThatPlace } from './other-place.ts';
import { answered, notCovered, understood } from './outcome.ts';
import { aboutTopic, meets, optionRange, undated, withinDates } from './topic.ts';

/** What was done by some day counts for that day, not for all the days before. */
function closed({ earliest, latest }: DateRange): DateRange {
  return { earliest: earliest ?? latest, latest: latest ?? earliest };
}

const DAY = 86_400_000;

/** How many days two days and all between them are. */
function lengthOf(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY + 1;
}

/**
 * True for what falls within the days asked for: it begins there, or half of it lies there. "Since 2000" is nothing of
 * one day of 2023.
 */
function fallsIn(item: DateRange, days: DateRange): boolean {
  const { earliest, latest } = closed(item);
  if (earliest === null || latest === null || !meets({ earliest, latest }, days)) return false;
  if (days.earliest === null || earliest >= days.earliest) return true;
  const to = days.latest === null || latest < days.latest ? latest : days.latest;
  return 2 * lengthOf(days.earliest, to) >= lengthOf(earliest, latest);
}

async function answer(archive: Archive, options: Options, length: Length = 'read'): Promise<Answer> {
  const topic = options.topic === undefined ? null : archive.understand(options.topic);
  const wanted = optionRange(options);
  const about = topic ?? archive.understand('');
  const onTopic = aboutTopic(archive, archive.events, topic)
    .filter(ofThatPlace(archive, about))
    .filter(ownClauseOn(archive, about));
  const { rows: inTime, hidden } = withinDates(
    onTopic,
    options,
    ({ item }, days) => !undated(item) && fallsIn(item, days),
  );
  const told = happenings(inTime);
  const read = { ...understood(about, options, 'when'), period: undated(wanted) ? about.period : wanted };
  if (told.length === 0) {
    const next: Answer['next'] =
      onTopic.length > 0 && options.topic !== undefined
        ? [{ label: 'try', call: { command: 'timeline', options: { topic: options.topic } } }]
        : [];
    return notCovered(archive, { command: 'timeline', understood: read, about, hidden, next });
  }
  const title = {
    kind: 'timeline',
    topic: options.topic ?? null,
    from: options.from ?? null,
    to: options.to ?? null,
  } as const;
  const { shown, through } = newestPart(
    [...told].reverse(),
    ({ row }) => firstDay(row.item),
    mostRows(length),
  );
  return answered(archive, {
    command: 'timeline',
    understood: read,
    title,
    ...drawEvents([...shown].reverse()),
    extent: extentOf('happenings', shown.length, told.length),
    hidden,
    next: goingOn({ command: 'timeline', options }, through),
  });
}

export const timeline: QuestionCommand = {
  kind: 'question',
  name: 'timeline',
  description: 'What happened when, in order of time',
  help: 'Shows happenings that the articles date, each with its sentence. Dates that were worked out from words such as “last month” stand beside these words; planned, reported and denied things are marked. Words that date nothing for certain are left without a date.',
  options: [
    option('topic', 'What it is about', { completes: true }),
    option('from', 'From: YYYY, YYYY-MM or YYYY-MM-DD', { kind: 'date', maxLength: 10 }),
    option('to', 'Up to: YYYY, YYYY-MM or YYYY-MM-DD', { kind: 'date', maxLength: 10 }),
    PRIVATE,
  ],
  needsOne: true,
  formats: ['ics', 'json', 'csv', 'markdown'],
  chart: 'time-line',
  complete: (archive, typing) => (typing.option === 'topic' ? matching(topicsOf(archive), typing.text) : []),
  answer,
  example: { line: '/timeline topic:Power of Siberia from:2014', shows: ['2014', '2019'] },
};
