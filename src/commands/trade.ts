// /trade: figures that the articles state of a country, newest year first, side by side where they differ.
import type { Figure } from '../evidence/evidence.ts';
import type { Archive, Row } from '../index/archive.ts';
import type { Answer, Call, LeftOut, Suggestion } from './answer.ts';
import { matching, partiesOf } from './choices.ts';
import type { QuestionCommand } from './command.ts';
import { extentOf, type Length, mostRows } from './extent.ts';
import { type FigureGroup, figureGroups, slicesIn } from './figure-groups.ts';
import { isTrade, measures } from './figure-trade.ts';
import { drawFigures } from './figure-view.ts';
import { type Options, option, PRIVATE } from './option.ts';
import { answered, invalid, notCovered, understood } from './outcome.ts';
import { otherSide, pairOf } from './pair.ts';

/** A figure that runs to a deadline ("by 2024") is of that year alone. */
function ofYear(year: string): (figure: Figure) => boolean {
  return ({ period }) => {
    const first = (period?.earliest ?? period?.latest)?.slice(0, 4);
    const last = (period?.latest ?? period?.earliest)?.slice(0, 4);
    return first !== undefined && last !== undefined && first <= year && year <= last;
  };
}

interface Wanted {
  readonly country: string;
  readonly partner: string | null;
  readonly options: Options;
}

/** Figures of the country (and partner), whatever they measure and of whichever year. */
function between(archive: Archive, { country, partner }: Wanted): readonly Row<Figure>[] {
  return archive.figures.filter(
    ({ item }) => item.parties.includes(country) && (partner === null || item.parties.includes(partner)),
  );
}

/** Figures of trade; where a measure is asked for, those of that measure, be it of trade or not. */
function measured(rows: readonly Row<Figure>[], { country, options }: Wanted): readonly Row<Figure>[] {
  if (options.measure === undefined) return rows.filter(isTrade);
  const isAsked = measures(options.measure, country);
  return rows.filter(({ item }) => isAsked(item));
}

/** Exports or imports, where that is asked for and some are told as the other side's; null where none are. */
function mirroredIn(rows: readonly Row<Figure>[], { options }: Wanted): 'exports' | 'imports' | null {
  const asked = /\b(export|import)s?\b/i.exec(options.measure ?? '')?.[1]?.toLowerCase();
  if (asked === undefined) return null;
  const other = asked === 'export' ? 'imports' : 'exports';
  return rows.some(({ item }) => item.measure === other) ? other : null;
}

/** How many measures are named where none is the one asked for. */
const NAMED = 10;

/** What there is to ask for of the figures, the most frequent first; no counts of people and things. */
function measuresIn(rows: readonly Row<Figure>[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { item } of rows)
    if (item.unit !== 'count') counts.set(item.measure, (counts.get(item.measure) ?? 0) + 1);
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return sorted.slice(0, NAMED).map(([measure]) => measure);
}

/** Nothing of that kind: what the figures are of where it is the measure that none has. */
async function nothing(
  archive: Archive,
  wanted: Wanted,
  all: readonly Row<Figure>[],
  ofOtherYears: number,
): Promise<Answer> {
  const { options, country, partner } = wanted;
  const about = archive.understand(questionOf(wanted));
  const hidden: readonly LeftOut[] = ofOtherYears > 0 ? [{ filter: 'year', count: ofOtherYears }] : [];
  const next: readonly Suggestion[] = all.some(isTrade)
    ? [{ label: 'try', call: callOf({ ...wanted, options: {} }) }]
    : [];
  const read = understood(about, options, 'how-much');
  const answer = await notCovered(archive, { command: 'trade', understood: read, about, hidden, next });
  const { measure } = options;
  if (measure === undefined || ofOtherYears > 0 || all.length === 0) return answer;
  const line = { kind: 'measures', asked: measure, country, partner, there: measuresIn(all) } as const;
  return { ...answer, sections: [{ heading: null, shown: [], lines: [line] }] };
}

function questionOf({ country, partner, options }: Wanted): string {
  const between = partner === null ? country : `${country} and ${partner}`;
  return `${options.measure ?? 'trade'} of ${between}${options.year === undefined ? '' : ` in ${options.year}`}`;
}

function callOf({ country, partner, options }: Wanted, more: Call['options'] = {}): Call {
  const { measure, year } = options;
  return {
    command: 'trade',
    options: {
      country,
      ...(partner === null ? {} : { partner }),
      ...(measure === undefined ? {} : { measure }),
      ...(year === undefined ? {} : { year }),
      ...more,
    },
  };
}

/** What leads on: without the year, exports and imports, the other side alone. */
function leads(wanted: Wanted, found: readonly Row<Figure>[]): readonly Suggestion[] {
  const { country, partner, options } = wanted;
  const bare: Wanted = { ...wanted, options: {} };
  const next: Suggestion[] = [];
  if (options.year !== undefined) next.push({ label: 'older', call: callOf(bare) });
  const has = (word: string) => found.some(({ item }) => item.measure.includes(word));
  if (options.measure === undefined && has('export'))
    next.push({ label: 'exports-imports', call: callOf(bare, { measure: 'exports' }) });
  if (partner !== null)
    next.push({ label: 'brief', call: { command: 'brief', options: { country, with: partner } } });
  return next;
}

/** The measure that most of the figures are of, other than the one asked for. */
function commonMeasure(groups: readonly FigureGroup[], asked: string | undefined): string | null {
  const counts = new Map<string, number>();
  for (const { rows } of groups)
    for (const { item } of rows) counts.set(item.measure, (counts.get(item.measure) ?? 0) + 1);
  counts.delete(asked ?? '');
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return most?.[0] ?? null;
}

/** The newest groups up to so many figures, whole years where one fits; and the rest. */
function cut(
  groups: readonly FigureGroup[],
  most: number,
): {
  readonly shown: number;
  readonly rest: readonly FigureGroup[];
} {
  let [figures, end] = [0, 0];
  while (end < groups.length && (end === 0 || figures + (groups[end]?.rows.length ?? 0) <= most)) {
    figures += groups[end]?.rows.length ?? 0;
    end += 1;
  }
  if (end === groups.length) return { shown: end, rest: [] };
  const whole = groups.findIndex(({ year }) => year === (groups[end]?.year ?? null));
  const shown = whole > 0 ? whole : end;
  return { shown, rest: groups.slice(shown) };
}

/** How a cut list goes on: at the year that the rest begins with; else, and within one year, by a narrower measure. */
function goingOn(wanted: Wanted, rest: readonly FigureGroup[]): readonly Suggestion[] {
  const [first] = rest;
  if (first === undefined) return [];
  if (first.year !== null && wanted.options.year === undefined)
    return [{ label: 'earlier', call: callOf(wanted, { year: first.year }) }];
  const measure = commonMeasure(rest, wanted.options.measure);
  return measure === null ? [] : [{ label: 'narrower', call: callOf(wanted, { measure }) }];
}

async function answer(archive: Archive, options: Options, length: Length = 'read'): Promise<Answer> {
  const pair = pairOf(options, 'partner');
  if ('code' in pair) return invalid(archive, { command: 'trade', options }, [pair]);
  const { country, partner } = pair;
  const wanted: Wanted = { country, partner, options };
  const all = between(archive, wanted);
  const asked = measured(all, wanted);
  const { year } = options;
  const rows = year === undefined ? asked : asked.filter(({ item }) => ofYear(year)(item));
  if (rows.length === 0) return nothing(archive, wanted, all, asked.length);
  const found = figureGroups(rows);
  const { shown, rest } = cut(found, mostRows(length));
  const groups = found.slice(0, shown);
  const { evidence, sections } = drawFigures(archive, groups);
  const { measure = null, year: of = null } = options;
  return answered(archive, {
    command: 'trade',
    understood: understood(archive.understand(questionOf(wanted)), options, 'how-much'),
    title: { kind: 'trade', country, partner, measure, year: of, mirrored: mirroredIn(rows, wanted) },
    evidence,
    sections,
    extent: extentOf('figures', slicesIn(groups), slicesIn(found)),
    next: [...goingOn(wanted, rest), ...leads(wanted, rows)],
  });
}

export const trade: QuestionCommand = {
  kind: 'question',
  name: 'trade',
  description: 'Trade and other figures of a country, newest year first',
  help: 'Shows figures as the articles state them: value, currency or unit, what it measures, between whom and in which year. Words such as “last year” are worked out from the article’s date and shown beside the words. Figures that differ stand side by side; thresholds, targets and forecasts are marked as such; nothing is converted or averaged. Without a measure, only what is trade.',
  options: [
    option('country', 'A country or bloc', { required: true, completes: true }),
    option('partner', 'The other side', { completes: true }),
    option('measure', 'What is measured: trade, exports, imports, price, volume, share …', {
      completes: true,
    }),
    option('year', 'The year the figure is of', { kind: 'year', maxLength: 4 }),
    PRIVATE,
  ],
  needsOne: false,
  formats: ['csv', 'json', 'markdown'],
  chart: 'bars',
  complete: (archive, typing) => {
    if (typing.option === 'measure')
      return matching(
        archive.figures.map(({ item }) => item.measure),
        typing.text,
      );
    if (typing.option === 'year') return [];
    return matching(partiesOf(archive, otherSide(typing)), typing.text, archive.lexicon);
  },
  answer,
  example: {
    line: '/trade country:China partner:Russia year:2023',
    shows: ['240.1 billion', '227 billion', '2023'],
  },
};
