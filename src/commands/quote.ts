// /quote: what somebody said, verbatim, newest first.

import type { Quotation } from '../evidence/evidence.ts';
import type { Archive, Hidden, Row } from '../index/archive.ts';
import type { Answer } from './answer.ts';
import { matching, speakersOf, topicsOf } from './choices.ts';
import type { QuestionCommand } from './command.ts';
import { extentOf, goingOn, newestPart } from './extent.ts';
import { type Meant, meant } from './meant.ts';
import { type Options, option, PRIVATE } from './option.ts';
import { newestFirst } from './order.ts';
import { answered, notCovered, understood } from './outcome.ts';
import { drawQuotations, quotationDay } from './quotation-view.ts';
import { AROUND, aboutTopic, dayRange, meets, optionRange, type Ranked, undated } from './topic.ts';

/** Whose quotations are asked for: those of the people and bodies meant, or of a country's voices. */
function spokenBy({ figureheads, place }: Meant): (quotation: Quotation) => boolean {
  const names = new Set(figureheads.flatMap((one) => [one.name, ...one.forms]));
  return ({ speaker }) =>
    speaker !== null && (names.has(speaker.name) || (place !== null && speaker.voice === place));
}

function saidWithin(row: Row<Quotation>, options: Options): boolean {
  const when =
    undated(row.item.said) || row.item.said === null ? dayRange(row.article.published) : row.item.said;
  const wanted = optionRange(options);
  return undated(wanted) || (!undated(when) && meets(when, wanted));
}

/** The same words of the same speaker in two articles are one quotation: the first in order stays. */
function withoutRepeats(rows: readonly Ranked<Quotation>[]): readonly Ranked<Quotation>[] {
  const seen = new Set<string>();
  return rows.filter(({ article, item }) => {
    const words = article.text
      .slice(item.start, item.end)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const key = `${item.speaker?.name ?? ''}|${words}`;
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}

async function answer(archive: Archive, options: Options): Promise<Answer> {
  const { speaker, topic } = options;
  const asked = archive.understand([speaker, topic].filter((one) => one !== undefined).join(' '));
  const whom = speaker === undefined ? null : meant(archive, speaker);
  const by = whom === null ? () => true : spokenBy(whom);
  const sure = archive.quotations.filter(({ item }) => item.certain && item.speaker !== null && by(item));
  const onTopic = aboutTopic(archive, sure, topic === undefined ? null : archive.understand(topic), AROUND);
  const inTime = onTopic.filter((row) => saidWithin(row, options));
  const spoken = inTime.filter(({ item }) => item.kind !== 'indirect');
  const rows = withoutRepeats(newestFirst(spoken.length > 0 ? spoken : inTime, quotationDay));
  const hidden: readonly Hidden[] =
    onTopic.length > inTime.length ? [{ filter: 'from', count: onTopic.length - inTime.length }] : [];
  const read = understood(asked, options, 'quotation');
  if (rows.length === 0)
    return notCovered(archive, {
      command: 'quote',
      understood: read,
      about: asked,
      hidden,
      next: elsewhere(archive, options),
    });
  const name = whom?.figureheads[0]?.name ?? whom?.place ?? speaker ?? null;
  const title = { kind: 'quotations', speaker: name, topic: topic ?? null, count: rows.length } as const;
  const { shown, through } = newestPart(rows, quotationDay);
  return answered(archive, {
    command: 'quote',
    understood: read,
    title,
    ...drawQuotations(shown),
    extent: extentOf('quotations', shown.length, rows.length),
    hidden,
    next: goingOn({ command: 'quote', options }, through),
  });
}

/** With a topic that the speaker has no words on: all of the speaker's, where there are any. */
function elsewhere(archive: Archive, options: Options): Answer['next'] {
  const { speaker } = options;
  if (speaker === undefined || Object.keys(options).length === 1) return [];
  const by = spokenBy(meant(archive, speaker));
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
  complete: (archive, typing) => {
    if (typing.option === 'speaker') return matching(speakersOf(archive), typing.text);
    return typing.option === 'topic' ? matching(topicsOf(archive), typing.text) : [];
  },
  answer,
  example: {
    line: '/quote speaker:Blinken topic:Ukraine',
    shows: ['Antony Blinken', 'Russia would struggle'],
  },
};
