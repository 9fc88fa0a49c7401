// Figures put side by side: those that measure the same thing in the same period form a group, and a group says
// whether its values differ. Pure; knows nothing of how a group is shown.
import type { Figure } from '../evidence/evidence.ts';
import type { Row } from '../index/archive.ts';
import { compareDates, newestFirst } from './order.ts';

/**
 * Figures of one measure, direction, period and unit, with the changes in per cent that belong to them; newest
 * article first. A group without amounts holds changes or shares alone.
 */
export interface FigureGroup {
  /** The last year of the period, or null where no year is stated. */
  readonly year: string | null;
  readonly rows: readonly Row<Figure>[];
  /** True where the amounts are more than half a per cent apart. */
  readonly differs: boolean;
}

const SAME = 0.005;

/** What a country's trade is told by; everything else comes after it. */
const FAMILY = ['trade', 'exports', 'imports', 'surplus', 'deficit'];

function wayOf({ direction, parties }: Figure): string {
  if (direction === null || direction === 'bilateral') return [...parties].sort().join('+');
  return `${direction.from}>${direction.to}`;
}

/** What is measured, of whom and when: equal for figures that stand side by side. */
function subjectOf(figure: Figure): string {
  const { period, measure } = figure;
  return [period?.latest ?? '', period?.earliest ?? '', measure, wayOf(figure)].join('|');
}

function isPercent({ item }: Row<Figure>): boolean {
  return item.unit === 'percent';
}

function differ(rows: readonly Row<Figure>[]): boolean {
  const values = rows.filter((row) => !isPercent(row)).map(({ item }) => item.value);
  if (values.length === 0) return false;
  const high = Math.max(...values);
  return high - Math.min(...values) > Math.abs(high) * SAME;
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

function groupOf(members: readonly Row<Figure>[]): FigureGroup {
  const period = members[0]?.item.period;
  const year = (period?.latest ?? period?.earliest)?.slice(0, 4) ?? null;
  const amounts = newestFirst(
    members.filter((row) => !isPercent(row)),
    (row) => row.article.published,
  );
  const changes = newestFirst(members.filter(isPercent), (row) => row.article.published);
  return { year, rows: once([...amounts, ...changes]), differs: differ(members) };
}

/** One group a unit; changes go with the first unit, money before volumes. */
function unitsApart(subject: readonly Row<Figure>[]): readonly FigureGroup[] {
  const amounts = gathered(
    subject.filter((row) => !isPercent(row)),
    ({ item }) => item.unit,
  );
  const changes = subject.filter(isPercent);
  const [first, ...others] = [...amounts].sort((a, b) => unitRank(a[0]) - unitRank(b[0]));
  if (first === undefined) return changes.length === 0 ? [] : [groupOf(changes)];
  return [groupOf([...first, ...changes]), ...others.map(groupOf)];
}

function unitRank(row: Row<Figure> | undefined): number {
  const unit = row?.item.unit ?? '';
  if (unit === 'USD') return 0;
  return /^[A-Z]{3}$/.test(unit) ? 1 : unit === 'percent' ? 3 : 2;
}

/** Trade before other measures, whole years before parts, money before volumes before shares. */
function rank({ rows }: FigureGroup): number {
  const figure = rows[0]?.item;
  if (figure === undefined) return 0;
  const family = FAMILY.indexOf(figure.measure);
  const whole = figure.period?.precision === 'year' ? 0 : 100;
  return (family === -1 ? 1000 : family) + whole + unitRank(rows[0]) * 10;
}

function compare(a: FigureGroup, b: FigureGroup): number {
  const [x, y] = [a.rows[0]?.item, b.rows[0]?.item];
  if (x === undefined || y === undefined) return 0;
  const [p, q] = [subjectOf(x), subjectOf(y)];
  return (
    compareDates(b.year, a.year) ||
    rank(a) - rank(b) ||
    compareDates(y.period?.latest ?? null, x.period?.latest ?? null) ||
    (p < q ? -1 : p > q ? 1 : 0)
  );
}

/** Groups in order: newest year first, figures without a year last, trade before other measures. */
export function figureGroups(rows: readonly Row<Figure>[]): readonly FigureGroup[] {
  return gathered(rows, ({ item }) => subjectOf(item))
    .flatMap(unitsApart)
    .sort(compare);
}
