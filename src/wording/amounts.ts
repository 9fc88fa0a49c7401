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

const JUDGED = /^(?:record|average of|upper limit of|little (?:over|under))$/;
/** Words that judge an amount and leave it as it is, or that a heading's "threshold" says already. */
const UNSAID = /^(?:only|just|merely|barely|fully|exceeded|exceeding|topping)$/;
const TRAILING = /^or (?:more|less|so|fewer)$/;

/** The words of an amount with the hedge that the text puts to it: "more than 200 bn", "a record 5 m", "3 m or so". */
function hedged({ hedge }: Figure, amount: string): string {
  if (hedge === null || UNSAID.test(hedge)) return amount;
  if (TRAILING.test(hedge)) return `${amount} ${hedge}`;
  return `${withArticle(hedge)} ${amount}`;
}

/** "a record", "an average of", and any other hedge as it is. */
function withArticle(hedge: string): string {
  return JUDGED.test(hedge) ? `${/^[aeiou]/.test(hedge) ? 'an' : 'a'} ${hedge}` : hedge;
}

/** "per barrel", "a year" as the amount is a rate of; nothing for a sum. */
function rateWords({ per }: Figure): string {
  if (per === null) return '';
  return /^(?:each|apiece)$/.test(per) ? ` ${per}` : ` per ${per}`;
}

/**
 * Value and unit with the text's hedge: "about 244.81 bn US dollars", "60 US dollars per barrel"; "+26.3 %" where the
 * figure is a rise, "−2.9 %" where it is a fall.
 */
export function amountWords(figure: Figure): string {
  const unit = UNITS[figure.unit] ?? figure.unit;
  const moves = figure.unit === 'percent' || figure.standing === 'difference';
  const sign = moves && figure.change === 'rise' ? '+' : moves && figure.change === 'fall' ? '−' : '';
  if (figure.unit !== 'percent')
    return hedged(figure, `${sign}${range(figure)} ${unit}`.trim() + rateWords(figure));
  const terms = figure.terms === null ? '' : ` ${figure.terms}`;
  const worked = figure.words === undefined ? '' : ` (worked out from “${figure.words}”)`;
  return hedged(figure, `${sign}${range(figure)} %${terms}${worked}`);
}

/** Values that differ, in one unit: "240.1 bn or 227 bn US dollars". */
export function amountsWords(figures: readonly Figure[]): string {
  const [first] = figures;
  if (first === undefined) return '';
  const values = [...new Set(figures.map((figure) => hedged(figure, range(figure))))];
  const last = values.at(-1) ?? '';
  const listed = values.length > 1 ? `${values.slice(0, -1).join(', ')} or ${last}` : last;
  return `${listed} ${UNITS[first.unit] ?? first.unit}`.trim() + rateWords(first);
}

/** Values of one unit on one scale, as a chart has them. */
export interface Scale {
  /** What one step of the scale is worth. */
  readonly size: number;
  /** "bn US dollars", "%", "bn US dollars per year". */
  readonly unit: string;
}

/** The scale that the largest of some figures of one unit is said in. */
export function scaleOf(figures: readonly Figure[]): Scale {
  const [first] = figures;
  const largest = Math.max(...figures.map(({ value, valueMax }) => Math.abs(valueMax ?? value)));
  const [size, word] = SCALES.find(([least]) => largest >= least) ?? [1, ''];
  if (first === undefined) return { size, unit: word };
  const unit = UNITS[first.unit] ?? first.unit;
  return { size, unit: `${word} ${unit}`.trim() + rateWords(first) };
}

/** A figure's bare value on a scale: "244.81", "5 to 7". */
export function scaledWords({ value, valueMax }: Figure, { size }: Scale): string {
  const first = plain(value / size);
  return valueMax === undefined ? first : `${first} to ${plain(valueMax / size)}`;
}

/** The text's hedge of a value; null where it has none, or one that leaves the value as it is. */
export function hedgeWords({ hedge }: Figure): string | null {
  return hedge === null || UNSAID.test(hedge) ? null : withArticle(hedge);
}

/** Whose and which way: "China → Russia", "China ↔ Russia", "Russia with China" for a surplus of Russia's. */
function wayWords({ measure, direction, parties }: Figure): string {
  if (direction !== null && direction !== 'bilateral') return `${direction.from} → ${direction.to}`;
  const [holder, partner] = parties;
  if (/^(?:surplus|deficit|gap)$/.test(measure) && holder !== undefined && partner !== undefined)
    return `${holder} with ${parties.slice(1).join(', ')}`;
  return [...parties].sort().join(' ↔ ');
}

/** What a figure measures, of what and which way: "exports of wheat, China → Russia, target". */
export function measureWords(figure: Figure): string {
  const { measure, goods, standing } = figure;
  const link = measure === 'tariff' ? 'on' : 'of';
  const what = goods === null || goods === measure ? measure : `${measure} ${link} ${goods}`;
  const marked = standing === 'stated' ? '' : standing;
  return [what, wayWords(figure), marked].filter((words) => words !== '').join(', ');
}
