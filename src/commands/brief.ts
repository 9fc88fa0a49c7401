// /brief: one page on a country or a pair: newest events, figures, quotations.
import type { Event } from '../evidence/evidence.ts';
import type { Archive, Row } from '../index/archive.ts';
import { tellsOf } from './about-place.ts';
import type { Answer, Suggestion } from './answer.ts';
import { matching, placesOf } from './choices.ts';
import type { QuestionCommand } from './command.ts';
import { type Drawn, headed, joined } from './drawn.ts';
import { happenings } from './event-merge.ts';
import { drawEvents } from './event-view.ts';
import { type FigureGroup, figureGroups, slicesIn } from './figure-groups.ts';
import { isTrade } from './figure-trade.ts';
import { drawFigures } from './figure-view.ts';
import { type Options, option, PRIVATE } from './option.ts';
import { answered, invalid, notCovered, understood } from './outcome.ts';
import { otherSide, pairOf } from './pair.ts';
import { drawNewest, quotedSpeaker } from './quotation-view.ts';

const EACH = 5;

/** What names the country itself goes before what only its article carries. */
const RELEVANCE = { named: 1, carried: 0.9 };
const DAY = 86_400_000;
/** What was planned for later than so many days after the article is too far off for one page. */
const SOON = 366;
/** At most so many of the newest events are planned ones. */
const MOST_PLANNED = 2;

/** Of a day or month: what is told of a whole year without naming the country says little of it. */
function isNarrow({ precision }: Event): boolean {
  return precision === 'day' || precision === 'month';
}

/** Planned for a day or month that is known, not long after the article. */
function isSoon({ article: { published }, item }: Row<Event>): boolean {
  if (published === null || item.earliest === null || item.latest === null) return false;
  return (
    Date.parse(item.latest) - Date.parse(published) <= SOON * DAY && /^(?:day|month)$/.test(item.precision)
  );
}

function newestEvents(archive: Archive, places: readonly string[]): Drawn {
  const tells = tellsOf(archive, places);
  const rows = archive.events.flatMap((row) => {
    if (row.item.status === 'planned' && !isSoon(row)) return [];
    const told = tells(row.article, row.item);
    if (told === null || (told === 'carried' && !isNarrow(row.item))) return [];
    return [{ ...row, relevance: RELEVANCE[told] }];
  });
  const all = [...happenings(rows)].reverse();
  const planned = all.filter(({ row }) => row.item.status === 'planned').slice(-MOST_PLANNED);
  const told = all.filter((one) => one.row.item.status !== 'planned' || planned.includes(one));
  return headed('events', drawEvents(told.slice(0, EACH)), told.length);
}

/** Distances, areas and the power of machines, which nobody looks up a country for. */
const ASIDE = /^(?:km|km2|MW)$/;

/** What was goes before what is aimed at or foreseen; trade, money and shares before what is only counted. */
function standsBack({ heads: [head] }: FigureGroup): number {
  return (head?.standing === 'stated' ? 0 : 1) + (head?.unit === 'count' ? 2 : 0);
}

/** The newest figures of all the places; counts of people and things fill up where there are few others. */
function newestFigures(archive: Archive, places: readonly string[]): Drawn {
  const rows = archive.figures.filter(
    ({ item }) => !ASIDE.test(item.unit) && places.every((name) => item.parties.includes(name)),
  );
  const all = [...figureGroups(rows)].sort((a, b) => standsBack(a) - standsBack(b));
  const others = all.filter(({ heads }) => heads[0]?.unit !== 'count');
  const groups = others.length >= EACH ? others : all;
  return headed('figures', drawFigures(archive, groups.slice(0, EACH)), slicesIn(groups));
}

/** True where /trade has something of the places. */
function hasTrade(archive: Archive, places: readonly string[]): boolean {
  return archive.figures.some(
    (row) => places.every((name) => row.item.parties.includes(name)) && isTrade(row),
  );
}

/** The country's own newest words; where these are few, what others say on it too. With another, both are named. */
function newestQuotations(archive: Archive, places: readonly string[]): Drawn {
  const [country, ...others] = places;
  const [ofOthers, ofAll] = [tellsOf(archive, others), tellsOf(archive, places)];
  const quoted = archive.quotations.filter(({ item }) => quotedSpeaker(item) !== null);
  const own = quoted.filter(
    ({ article, item }) => quotedSpeaker(item)?.voice === country && ofOthers(article, item) !== null,
  );
  if (own.length >= EACH) return drawNewest(archive, own, EACH);
  const ofOwn = new Set(own);
  const on = quoted.filter((row) => ofOwn.has(row) || ofAll(row.article, row.item) !== null);
  return drawNewest(archive, on, EACH);
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
    ...(hasTrade(archive, places)
      ? [{ label: 'trade', call: { command: 'trade', options: pair } } as const]
      : []),
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
  formats: ['markdown'],
  chart: null,
  complete: (archive, typing) => matching(placesOf(archive, otherSide(typing)), typing.text, archive.lexicon),
  answer,
  example: { line: '/brief country:China with:Russia', shows: ['China', 'Russia'] },
};
