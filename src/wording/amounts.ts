// Stated figures in words, for headings. Nothing is converted: value and unit are those of the figure.
import type { Figure } from '../evidence/evidence.ts';

const UNITS: Readonly<Record<string, string>> = {
  USD: 'US dollars',
  EUR: 'euros',
  CNY: 'yuan',
  RUB: 'roubles',
  GBP: 'pounds',
  JPY: 'yen',
  percent: '%',
  'bbl/d': 'barrels a day',
  t: 'tonnes',
  bcm: 'bcm',
  km: 'km',
  km2: 'km²',
  MW: 'MW',
  count: '',
};

const SCALES = [
  [1e12, 'trn'],
  [1e9, 'bn'],
  [1e6, 'm'],
] as const;

function plain(value: number): string {
  return new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 }).format(value);
}

/** A number with its scale word: 244810000000 → "244.81 bn". */
function scaled(value: number): string {
  const scale = SCALES.find(([size]) => Math.abs(value) >= size);
  return scale === undefined ? plain(value) : `${plain(value / scale[0])} ${scale[1]}`;
}

function range({ value, valueMax }: Figure): string {
  return valueMax === undefined ? scaled(value) : `${scaled(value)} to ${scaled(valueMax)}`;
}

/** Value and unit: "244.81 bn US dollars", "+26.3 %" where the figure is a rise, "−2.9 %" where it is a fall. */
export function amountWords(figure: Figure): string {
  const unit = UNITS[figure.unit] ?? figure.unit;
  if (figure.unit !== 'percent') return `${range(figure)} ${unit}`.trim();
  const sign = figure.change === 'rise' ? '+' : figure.change === 'fall' ? '−' : '';
  return `${sign}${range(figure)} %`;
}

/** Values that differ, in one unit: "240.1 bn or 227 bn US dollars". */
export function amountsWords(figures: readonly Figure[]): string {
  const unit = UNITS[figures[0]?.unit ?? ''] ?? figures[0]?.unit ?? '';
  const values = [...new Set(figures.map((figure) => range(figure)))];
  const last = values.at(-1) ?? '';
  const listed = values.length > 1 ? `${values.slice(0, -1).join(', ')} or ${last}` : last;
  return `${listed} ${unit}`.trim();
}

/** What a figure measures and which way: "exports, China → Russia". */
export function measureWords({ measure, direction, parties }: Figure): string {
  const way =
    direction === null || direction === 'bilateral'
      ? [...parties].sort().join(' ↔ ')
      : `${direction.from} → ${direction.to}`;
  return [measure, way].filter((words) => words !== '').join(', ');
}
