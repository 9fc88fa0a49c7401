// /brief: one page on a country or a pair: newest events, figures, quotations.
import { type Article, sentenceAt } from '../corpus/article.ts';
import { overlaps, type Range } from '../corpus/span.ts';
import type { Archive } from '../index/archive.ts';
import type { Answer, Suggestion } from './answer.ts';
import { matching, placesOf } from './choices.ts';
import type { QuestionCommand } from './command.ts';
import { type Drawn, headed, joined } from './drawn.ts';
import { happenings } from './event-merge.ts';
import { drawEvents } from './event-view.ts';
import { figureGroups, figuresIn } from './figure-groups.ts';
import { drawFigures } from './figure-view.ts';
import { type Options, option, PRIVATE } from './option.ts';
import { answered, invalid, notCovered, understood } from './outcome.ts';
import { otherSide, pairOf } from './pair.ts';
import { drawNewest, quotedSpeaker } from './quotation-view.ts';

const EACH = 5;

/** Whether the sentence at a range names every one of the places. */
function namesAll(archive: Archive, article: Article, range: Range, places: readonly string[]): boolean {
  const sentence = sentenceAt(article, range.start) ?? range;
  const known = archive.evidenceOf(article.id).places;
  return places.every((name) =>
    known.some(
      (place) => place.name === name && place.mentions.some((mention) => overlaps(mention, sentence)),
    ),
  );
}

function newestEvents(archive: Archive, places: readonly string[]): Drawn {
  const rows = archive.events.filter(
    ({ article, item }) => item.status !== 'planned' && namesAll(archive, article, item, places),
  );
  const told = happenings(rows.map((row) => ({ ...row, relevance: 1 })));
  return headed('events', drawEvents([...told].reverse().slice(0, EACH)), told.length);
}

function newestFigures(archive: Archive, places: readonly string[]): Drawn {
  const rows = archive.figures.filter(
    ({ item }) => item.unit !== 'count' && places.every((name) => item.parties.includes(name)),
  );
  const groups = figureGroups(rows);
  return headed('figures', drawFigures(archive, groups.slice(0, EACH)), figuresIn(groups));
}

function newestQuotations(archive: Archive, [country, ...others]: readonly string[]): Drawn {
  const rows = archive.quotations.filter(
    ({ article, item }) => quotedSpeaker(item)?.voice === country && namesAll(archive, article, item, others),
  );
  return drawNewest(archive, rows, EACH);
}

async function answer(archive: Archive, options: Options): Promise<Answer> {
  const asked = pairOf(options, 'with');
  if ('code' in asked) return invalid(archive, { command: 'brief', options }, [asked]);
  const { country, partner } = asked;
  const places = partner === null ? [country] : [country, partner];
  const about = archive.understand(places.join(' '));
  const read = understood(about, options, 'list');
  const drawn = joined([
    newestEvents(archive, places),
    newestFigures(archive, places),
    newestQuotations(archive, places),
  ]);
  if (drawn.evidence.length === 0) return notCovered(archive, { command: 'brief', understood: read, about });
  const pair = { country, ...(partner === null ? {} : { partner }) };
  const next: readonly Suggestion[] = [
    { label: 'trade', call: { command: 'trade', options: pair } },
    { label: 'timeline', call: { command: 'timeline', options: { topic: places.join(' ') } } },
  ];
  const title = { kind: 'brief', country, partner } as const;
  return answered(archive, {
    command: 'brief',
    understood: read,
    title,
    ...drawn,
    extent: { kind: 'parts' },
    next,
  });
}

export const brief: QuestionCommand = {
  kind: 'question',
  name: 'brief',
  description: 'One page on a country or a pair: newest events, figures, quotations',
  help: 'Shows the newest dated happenings, the newest figures and the newest quotations that the articles have on a country, or on a country with another.',
  options: [
    option('country', 'A country or bloc', { required: true, completes: true }),
    option('with', 'Only what names this one too', { completes: true }),
    PRIVATE,
  ],
  needsOne: false,
  complete: (archive, typing) => matching(placesOf(archive, otherSide(typing)), typing.text),
  answer,
  example: { line: '/brief country:China with:Russia', shows: ['China', 'Russia'] },
};
