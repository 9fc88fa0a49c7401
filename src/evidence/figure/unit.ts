// Units of measure as news writes them, each with the unit we state figures in and its factor. Knows no number.
import { isDash, phraseAt, type Token } from './token.ts';

/** Units of figures that are no money: the factor turns the written number into `unit`. */
export interface UnitForm {
  readonly phrase: readonly string[];
  readonly unit: string;
  readonly factor: number;
  /** The word to say where the unit says nothing of the thing: "percentage points", "barrels". */
  readonly noun?: string;
  /** The exact letters, where another case means another unit ("mw", "T"). */
  readonly exact?: string;
}

const forms = (unit: string, factor: number, phrases: string, noun?: string): readonly UnitForm[] =>
  phrases.split('|').map((phrase) => {
    const words = phrase.split(' ');
    return noun === undefined ? { phrase: words, unit, factor } : { phrase: words, unit, factor, noun };
  });

const exact = (unit: string, factor: number, letters: string): UnitForm => ({
  phrase: [letters.toLowerCase()],
  unit,
  factor,
  exact: letters,
});

// Conversion factors: NIST Special Publication 811, appendix B.
const UNITS: readonly UnitForm[] = [
  ...forms('percent', 1, '%|percent|per cent|pct|per - cent'),
  ...forms(
    'percent',
    1,
    'percentage point|percentage points|percent points|pp|ppt|ppts|% points',
    'percentage points',
  ),
  ...forms('percent', 0.01, 'basis point|basis points|bps|bp', 'percentage points'),
  ...forms('t', 1, 'tonne|tonnes|ton|tons|metric ton|metric tons|metric tonne|metric tonnes|t|long tons'),
  ...forms('t', 0.90718474, 'short ton|short tons'),
  ...forms('t', 0.001, 'kg|kgs|kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos'),
  exact('t', 1e6, 'Mt'),
  exact('t', 1, 'MT'),
  exact('t', 1e3, 'kt'),
  ...forms('km', 1, 'km|kms|kilometre|kilometres|kilometer|kilometers'),
  ...forms('km', 1.609344, 'mile|miles'),
  ...forms('km', 1.852, 'nautical mile|nautical miles'),
  ...forms(
    'km2',
    1,
    'km²|km ²|km2|sq km|sq . km|square km|square kilometre|square kilometres|square kilometer|square kilometers',
  ),
  ...forms('km2', 2.589988, 'sq mile|sq miles|square mile|square miles'),
  ...forms('km2', 0.01, 'hectare|hectares|ha'),
  ...forms('km2', 0.004046856, 'acre|acres'),
  ...forms('bcm', 1, 'bcm'),
  ...forms('bcm', 1e-3, 'mcm'),
  ...forms('bcm', 1e3, 'tcm'),
  ...forms('bcm', 1e-9, 'cubic metre|cubic metres|cubic meter|cubic meters|cu m|m³|m ³|m3'),
  ...forms('bcm', 2.831685e-11, 'cubic foot|cubic feet|cu ft'),
  ...forms(
    'bbl/d',
    1,
    'bpd|b / d|bbl / d|barrels per day|barrels a day|barrels daily|barrels each day|barrels / day',
  ),
  ...forms(
    'bbl/d',
    1,
    'barrels of per - day|barrels of oil per day|barrels of oil a day|barrels of oil daily',
  ),
  ...forms(
    'bbl/d',
    1,
    'barrels of crude per day|barrels of crude a day|barrels of crude oil per day|barrel - per - day',
  ),
  ...forms(
    'bbl/d',
    1,
    'barrels of oil equivalent per day|boepd|barrel - a - day|barrels - per - day|barrels - a - day',
  ),
  ...forms('bbl/d', 1e6, 'mbpd|mb / d|mbd|mmbpd'),
  ...forms('count', 1, 'barrel|barrels|bbl', 'barrels'),
  ...forms('MW', 1, 'megawatt|megawatts'),
  ...forms('MW', 1e3, 'gigawatt|gigawatts'),
  ...forms('MW', 1e-3, 'kilowatt|kilowatts'),
  exact('MW', 1, 'MW'),
  exact('MW', 1e3, 'GW'),
  exact('MW', 1e6, 'TW'),
  exact('MW', 1e-3, 'kW'),
];

const BY_FIRST = new Map<string, UnitForm[]>();
for (const form of UNITS) {
  const first = form.phrase[0] ?? '';
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), form]);
}

/**
 * The longest unit that starts at this token, or after the hyphen at it ("60,000-tonne"), with the index after it.
 * Null where none starts there. "t", "ha" and their like count only with a number before them, so callers ask there.
 */
export function unitAt(
  tokens: readonly Token[],
  at: number,
): { readonly form: UnitForm; readonly next: number } | null {
  const hyphen = isDash(tokens[at]) && tokens[at]?.glued === true && tokens[at + 1]?.glued === true ? 1 : 0;
  const first = tokens[at + hyphen];
  if (first === undefined) return null;
  let best: { form: UnitForm; next: number } | null = null;
  for (const form of BY_FIRST.get(first.lower) ?? []) {
    if (form.exact !== undefined && form.exact !== first.text) continue;
    const length = phraseAt(tokens, at + hyphen, form.phrase);
    if (length > 0 && (best === null || length > best.form.phrase.length)) {
      best = { form, next: at + hyphen + length };
    }
  }
  return best !== null && followsCleanly(tokens, best.next, best.form) ? best : null;
}

/** "MWh", "km/h", "5 t-shirts" and "miles per hour" are other units or none. */
function followsCleanly(tokens: readonly Token[], next: number, form: UnitForm): boolean {
  const [after, then] = [tokens[next], tokens[next + 1]];
  if (after === undefined) return true;
  if (
    form.unit === 'km' &&
    (after.text === '/' || ((after.lower === 'per' || after.lower === 'an') && then?.lower === 'hour'))
  ) {
    return false;
  }
  if (form.phrase.length === 1 && form.phrase[0] === 't' && isDash(after)) return false;
  return !(form.unit === 'MW' && /^hours?$/.test(isDash(after) ? (then?.lower ?? '') : after.lower));
}
