// /trade: figures that the articles state of a country, newest year first, side by side where they differ.
import type { Figure } from '../evidence/evidence.ts';
import { placeNamed } from '../evidence/place/gazetteer.ts';
import type { Archive, Hidden, Row } from '../index/archive.ts';
import type { Answer, Call, Suggestion } from './answer.ts';
import { matching, partiesOf } from './choices.ts';
import type { QuestionCommand } from './command.ts';
import { extentOf } from './extent.ts';
import { type FigureGroup, figureGroups } from './figure-groups.ts';
import { drawFigures } from './figure-view.ts';
import { type Options, option, PRIVATE } from './option.ts';
import { answered, notCovered, understood } from './outcome.ts';

const MOST = 60;

/** People, votes and ships are counted, not traded. */
function tradeable({ unit, measure }: Figure): boolean {
  return (
    unit !== 'count' &&
    !/\b(?:votes?|seats?|turnout|deaths?|casualties|troops|length|distance|area)\b/i.test(measure)
  );
}

function measures(wanted: string): (figure: Figure) => boolean {
  const words = wanted.toLowerCase().replace(/s$/, '');
  return ({ measure, unit }) => measure.toLowerCase().includes(words) || unit.toLowerCase() === words;
}

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

/** Figures of the country (and partner), before the measure and year are looked at. */
function between(archive: Archive, { country, partner }: Wanted): readonly Row<Figure>[] {
  return archive.figures.filter(
    ({ item }) =>
      tradeable(item) &&
      item.parties.includes(country) &&
      (partner === null || item.parties.includes(partner)),
  );
}

function questionOf({ country, partner, options }: Wanted): string {
  const between = partner === null ? country : `${country} and ${partner}`;
  return `${options.measure ?? 'trade'} of ${between}${options.year === undefined ? '' : ` in ${options.year}`}`;
}

/** What leads on: without the year, exports and imports, the other side alone. */
function leads({ country, partner, options }: Wanted, found: readonly Row<Figure>[]): readonly Suggestion[] {
  const base: Call['options'] = { country, ...(partner === null ? {} : { partner }) };
  const next: Suggestion[] = [];
  if (options.year !== undefined) next.push({ label: 'older', call: { command: 'trade', options: base } });
  const has = (word: string) => found.some(({ item }) => item.measure.includes(word));
  if (options.measure === undefined && has('export'))
    next.push({
      label: 'exports-imports',
      call: { command: 'trade', options: { ...base, measure: 'exports' } },
    });
  if (partner !== null)
    next.push({ label: 'brief', call: { command: 'brief', options: { country, with: partner } } });
  return next;
}

function figuresIn(groups: readonly FigureGroup[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}

async function answer(archive: Archive, options: Options): Promise<Answer> {
  const country = placeNamed(options.country ?? '') ?? options.country ?? '';
  const partner = options.partner === undefined ? null : (placeNamed(options.partner) ?? options.partner);
  const wanted: Wanted = { country, partner, options };
  const all = between(archive, wanted);
  const measured =
    options.measure === undefined ? all : all.filter(({ item }) => measures(options.measure ?? '')(item));
  const rows =
    options.year === undefined ? measured : measured.filter(({ item }) => ofYear(options.year ?? '')(item));
  const about = archive.understand(questionOf(wanted));
  const read = understood(about, options, 'how-much');
  if (rows.length === 0) {
    const hidden: readonly Hidden[] = measured.length > 0 ? [{ filter: 'from', count: measured.length }] : [];
    const next: readonly Suggestion[] =
      all.length > 0
        ? [
            {
              label: 'try',
              call: { command: 'trade', options: { country, ...(partner === null ? {} : { partner }) } },
            },
          ]
        : [];
    return notCovered(archive, { command: 'trade', understood: read, about, hidden, next });
  }
  const found = figureGroups(rows);
  const groups = found.slice(0, MOST);
  const { evidence, sections } = drawFigures(archive, groups);
  const title = {
    kind: 'trade',
    country,
    partner,
    measure: options.measure ?? null,
    year: options.year ?? null,
  } as const;
  return answered(archive, {
    command: 'trade',
    understood: read,
    title,
    evidence,
    sections,
    extent: extentOf('figures', figuresIn(groups), figuresIn(found)),
    next: leads(wanted, rows),
  });
}

export const trade: QuestionCommand = {
  kind: 'question',
  name: 'trade',
  description: 'Trade and other figures of a country, newest year first',
  help: 'Shows figures as the articles state them: value, currency or unit, what it measures, between whom and in which year. Words such as “last year” are worked out from the article’s date and shown beside the words. Figures that differ stand side by side; nothing is converted or averaged.',
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
  complete: (archive, typing) => {
    if (typing.option === 'measure')
      return matching(
        archive.figures.filter(({ item }) => tradeable(item)).map(({ item }) => item.measure),
        typing.text,
      );
    return typing.option === 'year' ? [] : matching(partiesOf(archive), typing.text);
  },
  answer,
  example: {
    line: '/trade country:China partner:Russia year:2023',
    shows: ['240.1 billion', '227 billion', '2023'],
  },
};
