// Figures put side by side: those that measure the same thing in the same period form a group, and a group says
// whether its values differ. Pure; knows nothing of how a group is shown.
import type { Figure } from '../evidence/evidence.ts';
import type { Row } from '../index/archive.ts';
import { compareDates, newestFirst } from './order.ts';

/** Figures of one measure, direction, unit and period. Newest article first. */
export interface FigureGroup {
  /** The last year of the period, or null where no year is stated. */
  readonly year: string | null;
  readonly rows: readonly Row<Figure>[];
  /** True where articles state values that are more than half a per cent apart. */
  readonly differs: boolean;
}

const SAME = 0.005;

function directionOf({ direction }: Figure): string {
  return direction === null || direction === 'bilateral'
    ? (direction ?? '')
    : `${direction.from}>${direction.to}`;
}

function keyOf(figure: Figure): string {
  const parties = [...figure.parties].sort().join('+');
  const { period, measure, unit, change } = figure;
  const kind = unit === 'percent' ? `percent ${change ?? ''}` : unit;
  return [period?.latest ?? '', period?.earliest ?? '', measure, directionOf(figure), parties, kind].join(
    '|',
  );
}

function differ(figures: readonly Figure[]): boolean {
  const values = figures.map((figure) => figure.value);
  const low = Math.min(...values);
  const high = Math.max(...values);
  return high - low > Math.abs(high) * SAME;
}

/** Totals before parts, money before volumes before shares: how a reader looks a year up. */
function rank({ unit, measure, period }: Figure): number {
  const whole = period?.precision === 'year' ? 0 : 8;
  const kind = unit === 'percent' ? 4 : /^[A-Z]{3}$/.test(unit) ? 0 : 2;
  return whole + kind + (measure === 'trade' ? 0 : 1);
}

function compare(a: FigureGroup, b: FigureGroup): number {
  const [x, y] = [a.rows[0]?.item, b.rows[0]?.item];
  if (x === undefined || y === undefined) return 0;
  return (
    compareDates(b.year, a.year) ||
    rank(x) - rank(y) ||
    compareDates(y.period?.latest ?? null, x.period?.latest ?? null) ||
    (keyOf(x) < keyOf(y) ? -1 : keyOf(x) > keyOf(y) ? 1 : 0)
  );
}

/** The same value of the same article once; newest article first, then by article and place. */
function ordered(rows: readonly Row<Figure>[]): readonly Row<Figure>[] {
  const seen = new Set<string>();
  return newestFirst(rows, (row) => row.article.published).filter(({ article, item }) => {
    const key = `${article.id}|${item.value}|${item.valueMax ?? ''}`;
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}

/** Groups in order: newest year first, figures without a year last, totals before parts. */
export function figureGroups(rows: readonly Row<Figure>[]): readonly FigureGroup[] {
  const groups = new Map<string, Row<Figure>[]>();
  for (const row of rows) {
    const key = keyOf(row.item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()]
    .map((members): FigureGroup => {
      const latest = members[0]?.item.period?.latest ?? members[0]?.item.period?.earliest ?? null;
      const differs = differ(members.map(({ item }) => item));
      return { year: latest?.slice(0, 4) ?? null, rows: ordered(members), differs };
    })
    .sort(compare);
}
