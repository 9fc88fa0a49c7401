// Numbers as a sentence states them, and how far one is the kind of amount that is sought. By the look of the words:
// a question's measure is matched elsewhere.
import type { Range } from '../corpus/span.ts';
import type { AskedFor, Sought } from './asked-for.ts';
import { termsOf } from './tokenise.ts';

const WORDED =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|a third|a quarter|three quarters|doubled?|tripled?|quadrupled?|[a-z]{3,8}fold|once|twice|no';
// A number with at most two words of scale or unit behind it is found; what follows is read separately.
const AMOUNT = new RegExp(`[$€£¥₽]?\\d[\\d,.]*\\d|[$€£¥₽]?\\d|\\b(?:${WORDED})\\b`, 'gi');

const AFTER = 44;
const BEFORE = 26;

const PERCENT =
  /^[ -]{0,2}(?:%|per ?cent|percent|percentage)|^-fold|^ ?to \d+ (?:%|per ?cent)|^[^,;.]{0,10}(?:%|per ?cent)/i;
const MONEY_AFTER =
  /^[ -]{0,2}(?:(?:thousand|million|billion|trillion|bn|m|tn)\b[ -]?)?(?:US |U\.S\. )?(?:dollars?|euros?|roubles?|rubles?|yuan|pounds?|yen|rupees?|zlotys?|hryvnias?|lari|francs?|pesos?|lira|cents?|\$|€|£)/i;
const MONEY_BEFORE = /(?:[$€£¥₽]|\b(?:USD|EUR|GBP|RUB|CNY)) ?$/;
const SPAN_OF_TIME =
  /^[ -]{0,2}(?:(?:and a half|more|full|long|consecutive) )?(?:-?year|month|week|day|hour|minute|decade|second)s?\b|^-?(?:year|month|week|day|hour)\b/i;
const LENGTH = /^[ -]{0,2}(?:kilomet|km\b|miles?\b|met(?:re|er)s?\b|m\b|feet\b|ft\b|inch|light-years?)/i;
const AGE = /^(?:-years?-old| years? old| years? of age)/i;
const AGED = /\b(?:aged?|age of|at|was|is|turned) $/i;
// "Ulvik, 61, said": between a name's comma and another mark.
const APPOSED = /\p{L}, $/u;
const APPOSED_TO = /^(?:[,.;)]|,? (?:and|who|was)\b)/i;
const TIMES = /^ ?times\b|^ occasions?\b|^ views?\b|^ (?:thousand|million|billion) (?:times|views)\b/i;
const EXACTLY_TIMES = /^(?:once|twice|[a-z]{3,8}fold)$/i;
const RELATIVE = /^(?:half|a third|a quarter|three quarters|doubled?|tripled?|quadrupled?|[a-z]{3,8}fold)$/i;

/** A number within a sentence, with how well it fits, 0 to 1. Offsets into the sentence. */
export interface Amount extends Range {
  readonly fit: number;
}

interface Around {
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

function moneyFit({ words, before, after }: Around): number {
  if (/^[$€£¥₽]/.test(words) || MONEY_AFTER.test(after) || MONEY_BEFORE.test(before)) return 1;
  if (/^ ?(?:thousand|million|billion|trillion|bn)\b/i.test(after)) return 0.8;
  return PERCENT.test(after) || RELATIVE.test(words) ? 0.5 : 0.25;
}

function countFit(around: Around, nouns: ReadonlySet<string>): number {
  if (PERCENT.test(around.after)) return 0.15;
  const [behind = ''] = around.after.split(/[.;:]/);
  const beside = termsOf(behind);
  if (beside.some((term) => nouns.has(term))) return 1;
  if (termsOf(around.before).some((term) => nouns.has(term))) return 0.8;
  return moneyFit(around) === 1 || SPAN_OF_TIME.test(around.after) ? 0.15 : 0.5;
}

function isAge(before: string, after: string): boolean {
  if (PERCENT.test(after) || MONEY_AFTER.test(after)) return false;
  return AGE.test(after) || AGED.test(before) || (APPOSED.test(before) && APPOSED_TO.test(after));
}

const FITS: Partial<Record<Sought, (around: Around, nouns: ReadonlySet<string>) => number>> = {
  percent: ({ words, after }) => (PERCENT.test(after) ? 1 : RELATIVE.test(words) ? 0.7 : 0.25),
  money: moneyFit,
  count: countFit,
  quantity: ({ words }) => (words.toLowerCase() === 'one' || words.toLowerCase() === 'no' ? 0.3 : 0.9),
  duration: ({ after }) => (SPAN_OF_TIME.test(after) || LENGTH.test(after) ? 1 : 0.15),
  age: ({ words, before, after }) => (/^\d{1,3}$/.test(words) && isAge(before, after) ? 1 : 0.05),
  times: ({ words, after }) => (TIMES.test(after) || EXACTLY_TIMES.test(words) ? 1 : 0.35),
};

/** True for what is answered by an amount. */
export function isAmount(sought: Sought): boolean {
  return FITS[sought] !== undefined;
}

/** The amounts of a sentence; `isTaken` says which places are dates or stand in the question already. */
export function amountsIn(
  text: string,
  asked: AskedFor,
  isTaken: (range: Range, words: string) => boolean,
): readonly Amount[] {
  const fitOf = FITS[asked.sought];
  if (fitOf === undefined) return [];
  const found: Amount[] = [];
  for (const match of text.matchAll(AMOUNT)) {
    const range = { start: match.index, end: match.index + match[0].length };
    if (isTaken(range, match[0])) continue;
    const around = {
      words: match[0],
      before: text.slice(Math.max(0, range.start - BEFORE), range.start),
      after: text.slice(range.end, range.end + AFTER),
    };
    found.push({ ...range, fit: fitOf(around, asked.nouns) });
  }
  return found;
}
