// Figures put side by side: those that state one value of the same trade in the same period form a group, with values
// that differ from source to source. Pure; knows nothing of how a group is shown.
import { sentenceAt } from '../corpus/article.ts';
import type { Figure } from '../evidence/evidence.ts';
import type { Row } from '../index/archive.ts';
import { agree, isExact, roundingOf, sourcesDiffer } from './figure-agreement.ts';
import { compareDates, newestFirst } from './order.ts';

/**
 * Figures of one measure, direction, goods, period, unit and standing whose values agree, or differ between sources;
 * with the changes in per cent that are told of them. Newest article first.
 */
export interface FigureGroup {
  /** The last year of the period, or null where no year is stated. */
  readonly year: string | null;
  readonly rows: readonly Row<Figure>[];
  /** The values that the group states: one, or those that differ, each by the figure that states it most exactly. */
  readonly heads: readonly Figure[];
  /** The change that is told of the one value; null where none is, and where values differ. */
  readonly change: Figure | null;
  readonly differs: boolean;
}

/** What a country's trade is told by; everything else comes after it. */
const FAMILY = ['trade', 'exports', 'imports', 'surplus', 'deficit'];

function wayOf({ direction, parties, measure }: Figure): string {
  if (direction === null && /^(?:surplus|deficit|gap)$/.test(measure)) return parties.join('>');
  if (direction === null || direction === 'bilateral') return [...parties].sort().join('+');
  return `${direction.from}>${direction.to}`;
}

/** What is measured, of whom, when and in what: equal for figures that stand side by side. */
function subjectOf(figure: Figure): string {
  const { period, measure, goods, standing, unit, change, per, terms } = figure;
  const moves = unit === 'percent' ? (change ?? '') : '';
  return [
    period?.latest ?? '',
    period?.earliest ?? '',
    measure,
    wayOf(figure),
    goods ?? '',
    standing,
    unit,
    per ?? '',
    moves,
    terms ?? '',
  ].join('|');
}

function gathered<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** The same value of the same article once. */
function once(rows: readonly Row<Figure>[]): readonly Row<Figure>[] {
  const seen = new Set<string>();
  return rows.filter(({ article, item }) => {
    const key = `${article.id}|${item.unit}|${item.value}|${item.valueMax ?? ''}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

const newest = (rows: readonly Row<Figure>[]) => newestFirst(rows, (row) => row.article.published);

/** Exact values first, the finest before the rounded ones; then the newest. */
function byExactness(rows: readonly Row<Figure>[]): readonly Row<Figure>[] {
  const fineness = (row: Row<Figure>) => (isExact(row) ? roundingOf(row) : Number.MAX_VALUE);
  return [...newest(rows)].sort((a, b) => fineness(a) - fineness(b));
}

/** "One put it at around 45 percent, another at 43.5": two counts that one sentence tells apart, however near. */
function setAgainst(a: Row<Figure>, b: Row<Figure>): boolean {
  if (a.article.id !== b.article.id || a.item.value === b.item.value) return false;
  const [one, other] = [sentenceAt(a.article, a.item.start), sentenceAt(b.article, b.item.start)];
  return one !== null && one.start === other?.start && sourcesDiffer(a, b);
}

/** Rows that state one value; the first states it most exactly. */
function byValue(rows: readonly Row<Figure>[]): readonly (readonly Row<Figure>[])[] {
  const values: Row<Figure>[][] = [];
  for (const row of byExactness(rows)) {
    const same = values.find(([head]) => head !== undefined && agree(head, row) && !setAgainst(head, row));
    if (same === undefined) values.push([row]);
    else same.push(row);
  }
  return values;
}

/** Only trade is told so alike everywhere that two values of it contradict each other. */
function comparable(row: Row<Figure>): boolean {
  const { measure, period, unit, parties } = row.item;
  const dated = period !== null && period.earliest !== null && period.latest !== null;
  return dated && unit !== 'percent' && parties.length > 0 && FAMILY.includes(measure);
}

function contradict(one: readonly Row<Figure>[], other: readonly Row<Figure>[]): boolean {
  return one.some(
    (a) =>
      isExact(a) &&
      comparable(a) &&
      other.some((b) => isExact(b) && comparable(b) && !agree(a, b) && sourcesDiffer(a, b)),
  );
}

/** The values of one subject: those that contradict each other together, each other alone. */
function apart(rows: readonly Row<Figure>[]): readonly (readonly (readonly Row<Figure>[])[])[] {
  const values = byValue(rows);
  const disputed = values.filter((one) => values.some((other) => other !== one && contradict(one, other)));
  const settled = values.filter((one) => !disputed.includes(one)).map((one) => [one]);
  return disputed.length > 0 ? [disputed, ...settled] : settled;
}

/** The sentence that a figure stands in, as a key. */
export function sentenceKey({ article, item }: Row<Figure>): string {
  return `${article.id}|${sentenceAt(article, item.start)?.start ?? item.start}`;
}

const placeOf = (id: string, start: number) => `${id}|${start}`;

type Changes = ReadonlyMap<string, readonly Row<Figure>[]>;

function changesOf(row: Row<Figure>, changes: Changes): readonly Row<Figure>[] {
  return changes.get(placeOf(row.article.id, row.item.start)) ?? [];
}

function groupOf(values: readonly (readonly Row<Figure>[])[], changes: Changes): FigureGroup {
  const heads = newest(values.flatMap((rows) => rows.slice(0, 1))).map(({ item }) => item);
  const period = heads[0]?.period;
  const amounts = newest(values.flat());
  const told = newest(amounts.flatMap((row) => changesOf(row, changes)));
  const of = (values[0] ?? []).flatMap((row) => changesOf(row, changes));
  const change = values.length === 1 ? (of.find(isExact) ?? of[0])?.item : undefined;
  return {
    year: (period?.latest ?? period?.earliest)?.slice(0, 4) ?? null,
    rows: once([...amounts, ...told]),
    heads,
    change: change ?? null,
    differs: values.length > 1,
  };
}

function unitRank(unit: string): number {
  if (unit === 'USD') return 0;
  return /^[A-Z]{3}$/.test(unit) ? 1 : unit === 'percent' ? 3 : 2;
}

/** What was before what is aimed at, trade before other measures, whole years before parts, money before volumes. */
function rank({ measure, period, standing, unit }: Figure): number {
  const family = FAMILY.indexOf(measure);
  const whole = period?.precision === 'year' ? 0 : 100;
  const open = standing === 'stated' ? 0 : 300;
  return (family === -1 ? 1000 : family) + whole + open + unitRank(unit) * 10;
}

function compare(a: FigureGroup, b: FigureGroup): number {
  const [x, y] = [a.heads[0], b.heads[0]];
  if (x === undefined || y === undefined) return 0;
  const [p, q] = [subjectOf(x), subjectOf(y)];
  return (
    compareDates(b.year, a.year) ||
    rank(x) - rank(y) ||
    compareDates(y.period?.latest ?? null, x.period?.latest ?? null) ||
    (p < q ? -1 : p > q ? 1 : 0)
  );
}

/** Of the same trade in the same days, in whatever unit. */
function sameTrade(a: Figure, b: Figure): boolean {
  const bare = (figure: Figure) => subjectOf({ ...figure, unit: '', per: null, terms: null, change: null });
  return bare(a) === bare(b);
}

/** A change that is told again where its amount is not goes to the group that has both: "after a rise of 46.9 percent". */
function withRetold(groups: readonly FigureGroup[]): readonly FigureGroup[] {
  const changes = groups.filter(({ heads }) => heads[0]?.unit === 'percent' && heads[0].change !== null);
  const amounts = groups.filter((group) => !changes.includes(group) && group.change !== null);
  const homes = new Map<FigureGroup, FigureGroup>();
  for (const group of changes) {
    const told = (one: FigureGroup) =>
      group.heads.every(
        (head) =>
          head.value === one.change?.value &&
          head.change === one.change.change &&
          one.heads.some((amount) => sameTrade(head, amount)),
      );
    const home = amounts.find(told);
    if (home !== undefined) homes.set(group, home);
  }
  return groups
    .filter((group) => !homes.has(group))
    .map((group) => {
      const retold = [...homes].flatMap(([from, to]) => (to === group ? from.rows : []));
      return retold.length === 0 ? group : { ...group, rows: once([...group.rows, ...retold]) };
    });
}

/** Groups in order: newest year first, figures without a year last, trade before other measures. */
export function figureGroups(rows: readonly Row<Figure>[]): readonly FigureGroup[] {
  const places = new Set(rows.map(({ article, item }) => placeOf(article.id, item.start)));
  const told = (row: Row<Figure>) =>
    row.item.of !== null && places.has(placeOf(row.article.id, row.item.of.start));
  const changes = new Map<string, Row<Figure>[]>();
  for (const row of rows.filter(told)) {
    const place = placeOf(row.article.id, row.item.of?.start ?? 0);
    changes.set(place, [...(changes.get(place) ?? []), row]);
  }
  const amounts = rows.filter((row) => !told(row));
  const groups = gathered(amounts, ({ item }) => subjectOf(item))
    .flatMap(apart)
    .map((values) => groupOf(values, changes));
  return [...withRetold(groups)].sort(compare);
}

/** How many slices show the groups: each sentence of a group is one, whatever it states. */
export function slicesIn(groups: readonly FigureGroup[]): number {
  return groups.reduce((sum, { rows }) => sum + new Set(rows.map(sentenceKey)).size, 0);
}
