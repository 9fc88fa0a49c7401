// /quote: what somebody said, verbatim, newest first.

import type { Archive } from '../index/archive.ts';
import type { Answer } from './answer.ts';
import { matching, speakersOf, topicsOf } from './choices.ts';
import type { QuestionCommand } from './command.ts';
import { extentOf, goingOn, type Length, mostRows, newestPart } from './extent.ts';
import { meant, spokenBy } from './meant.ts';
import { type Options, option, PRIVATE } from './option.ts';
import { answered, notCovered, understood } from './outcome.ts';
import { drawQuotations, newestTellings, sliceDay, slicesOf } from './quotation-view.ts';
import { saidWithin } from './said-within.ts';
import { AROUND, aboutTopic, withinDates } from './topic.ts';

async function answer(archive: Archive, options: Options, length: Length = 'read'): Promise<Answer> {
  const { speaker, topic } = options;
  const asked = archive.understand([speaker, topic].filter((one) => one !== undefined).join(' '));
  const whom = speaker === undefined ? null : meant(archive, speaker);
  const by = whom === null ? () => true : spokenBy(archive, whom);
  const sure = archive.quotations.filter(({ item }) => item.certain && item.speaker !== null && by(item));
  const onTopic = aboutTopic(archive, sure, topic === undefined ? null : archive.understand(topic), AROUND);
  const { rows: inTime, hidden } = withinDates(onTopic, options, saidWithin);
  const spoken = inTime.filter(({ item }) => item.kind !== 'indirect');
  const told = newestTellings(archive, spoken.length > 0 ? spoken : inTime);
  const read = understood(asked, options, 'quotation');
  if (told.length === 0)
    return notCovered(archive, {
      command: 'quote',
      understood: read,
      about: asked,
      hidden,
      next: elsewhere(archive, options),
    });
  const name = whom?.figureheads[0]?.name ?? whom?.place ?? speaker ?? null;
  const slices = slicesOf(told);
  const { shown, through } = newestPart(slices, sliceDay, mostRows(length));
  const title = {
    kind: 'quotations',
    speaker: name,
    topic: topic ?? null,
    count: slices.length,
    days: told.some(({ row }) => row.item.said === null) ? 'some-not-stated' : 'stated',
  } as const;
  return answered(archive, {
    command: 'quote',
    understood: read,
    title,
    ...drawQuotations(shown),
    extent: extentOf('quotations', shown.length, slices.length),
    hidden,
    next: goingOn({ command: 'quote', options }, through),
  });
}

/** With a topic that the speaker has no words on: all of the speaker's, where there are any. */
function elsewhere(archive: Archive, options: Options): Answer['next'] {
  const { speaker } = options;
  if (speaker === undefined || Object.keys(options).length === 1) return [];
  const by = spokenBy(archive, meant(archive, speaker));
  const some = archive.quotations.some(({ item }) => item.certain && by(item));
  return some ? [{ label: 'try', call: { command: 'quote', options: { speaker } } }] : [];
}

export const quote: QuestionCommand = {
  kind: 'question',
  name: 'quote',
  description: 'What somebody said, word for word, newest first',
  help: 'Shows words that the articles put in quotation marks, with who said them, in what role and when. Where only a part of a sentence is quoted it says so; reported speech is shown only where there are no quotations, and marked as paraphrase.',
  options: [
    option('speaker', 'Who said it: a person, a body or a country', { completes: true }),
    option('topic', 'What it is about', { completes: true }),
    option('from', 'Said from: YYYY, YYYY-MM or YYYY-MM-DD', { kind: 'date', maxLength: 10 }),
    option('to', 'Said up to: YYYY, YYYY-MM or YYYY-MM-DD', { kind: 'date', maxLength: 10 }),
    PRIVATE,
  ],
  needsOne: true,
  formats: ['markdown', 'json', 'csv'],
  chart: null,
  complete: (archive, typing) => {
    if (typing.option === 'speaker') return matching(speakersOf(archive), typing.text, archive.lexicon);
    if (typing.option !== 'topic') return [];
    const { speaker } = typing.others;
    const by = speaker === undefined ? null : spokenBy(archive, meant(archive, speaker));
    return matching(topicsOf(archive, by), typing.text);
  },
  answer,
  example: {
    line: '/quote speaker:Blinken topic:Ukraine',
    shows: ['Antony Blinken', 'Russia would struggle'],
  },
};
