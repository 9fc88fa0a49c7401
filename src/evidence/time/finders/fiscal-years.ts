// Fiscal years and seasons of a crop: "FY19", "fiscal year 2018-19", "the 2013/14 season". Their months are only known where the text states them.
import { civil, monthEnd, monthStart } from '../calendar.ts';
import type { Finder, Mention, Scene } from '../mention.ts';
import { type Reading, spanReading, undated } from '../reading.ts';
import { digitsAt, MONTHS, yearAt } from '../vocabulary.ts';
import { at, reads, type Word } from '../words.ts';

interface Named {
  readonly next: number;
  /** The year in which it ends. */
  readonly year: number | null;
  readonly shift: number | null;
}

function pivot(short: number): number {
  return short < 70 ? 2000 + short : 1900 + short;
}

/** The year in which "2018-19", "2024", "19" ends, with the place after it. */
function endYear(words: readonly Word[], index: number): Named | null {
  const year =
    yearAt(words, index) ?? (at(words, index).text.length === 2 ? digitsAt(words, index, 2) : null);
  if (year === null) return null;
  const full = year < 100 ? pivot(year) : year;
  const mark = at(words, index + 1);
  const second = digitsAt(words, index + 2, 4);
  if (/^[-–/]$/.test(mark.text) && mark.glued && second !== null && second % 100 === (full + 1) % 100) {
    return { next: index + 3, year: full + 1, shift: null };
  }
  return { next: index + 1, year: full, shift: null };
}

/** "(July to June)" after a fiscal year: the month in which it begins. */
function statedStart(words: readonly Word[], index: number): number | null {
  const first = MONTHS.get(at(words, index + 1).lower);
  if (at(words, index).text !== '(' || first === undefined) return null;
  return /^(?:to|-|–|through)$/.test(at(words, index + 2).lower) && MONTHS.has(at(words, index + 3).lower)
    ? first
    : null;
}

const SEASONS = /^(?:season|year|campaign|cycle)$/;
const CROPS =
  /^(?:crop|marketing|growing|trading|farming|harvest|milling|crushing|sugar|cocoa|coffee|cotton|wheat|grain|oil|gas|business)$/;

/** "2013/14 season", "2013/14 crop year, which runs from October to September": the month in which it begins, 0 if unsaid. */
function seasonStart(words: readonly Word[], index: number): number | null {
  const noun = CROPS.test(at(words, index).lower) ? index + 1 : index;
  if (!SEASONS.test(at(words, noun).lower)) return null;
  const bracket = statedStart(words, noun + 1);
  if (bracket !== null) return bracket;
  for (let step = noun + 1; step < noun + 6; step++) {
    if (
      !/^(?:runs?|ran|running|lasts|lasted)$/.test(at(words, step).lower) ||
      !reads(words, step + 1, 'from')
    )
      continue;
    return MONTHS.get(at(words, step + 2).lower) ?? 0;
  }
  return 0;
}

function days(endsIn: number, firstMonth: number | null): Reading {
  const value = `FY${endsIn}`;
  if (firstMonth === null) return undated(value);
  const start = firstMonth === 1 ? monthStart(endsIn, 1) : monthStart(endsIn - 1, firstMonth);
  const { year, month } = civil(start);
  return spanReading(start, monthEnd(year, month + 11), value);
}

/** The month that fiscal years begin with in this article, where one was dated before. */
function knownStart({ fiscal }: Scene): number | null {
  return fiscal === null || fiscal.earliest === null ? null : civil(fiscal.earliest).month;
}

/** The year in which "last", "this" or "the previous" fiscal year ends: from the one last dated, else from today. */
function shiftedYear({ fiscal, today }: Scene, shift: number): number | null {
  if (fiscal !== null && fiscal.latest !== null) return civil(fiscal.latest).year + shift;
  return today === null ? null : civil(today).year + shift;
}

function mention(from: number, named: Named, words: readonly Word[]): Mention {
  const stated = statedStart(words, named.next);
  return {
    from,
    to: named.next,
    type: 'DATE',
    stated: named.year !== null,
    read: (scene) => {
      const year = named.year ?? (named.shift === null ? null : shiftedYear(scene, named.shift));
      return year === null ? undated('') : days(year, stated ?? knownStart(scene));
    },
  };
}

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
]);

/** "2013/14" before "season" and the like, or anywhere once the article has said in which month its seasons begin. */
function season(words: readonly Word[], index: number): Mention | null {
  const named = yearAt(words, index) === null ? null : endYear(words, index);
  if (named === null || named.year === null || named.next !== index + 3) return null;
  const end = named.year;
  const stated = seasonStart(words, named.next);
  if (stated === null && at(words, index + 1).text !== '/') return null;
  return {
    from: index,
    to: named.next,
    type: 'DURATION',
    stated: true,
    read: (scene) => {
      const first = stated === null || stated === 0 ? knownStart(scene) : stated;
      return first === null
        ? spanReading(monthStart(end - 1, 1), monthEnd(end, 12), 'P1Y')
        : days(end, first);
    },
  };
}

export const findFiscalYears: Finder = (words, index) => {
  const word = at(words, index);
  if (word.kind === 'number') return season(words, index);
  if (word.text === 'FY') {
    const named = endYear(words, index + 1);
    return named === null ? null : mention(index, named, words);
  }
  if (word.lower === 'fiscal' || word.lower === 'financial') {
    const start = reads(words, index + 1, 'year') ? index + 2 : index + 1;
    const named = endYear(words, start);
    return named === null ? null : mention(index, named, words);
  }
  const start = word.lower === 'the' ? index + 1 : index;
  const shift = SHIFTS.get(at(words, start).lower);
  if (
    shift === undefined ||
    !/^(?:fiscal|financial)$/.test(at(words, start + 1).lower) ||
    !reads(words, start + 2, 'year')
  )
    return null;
  return mention(index, { next: start + 3, year: null, shift }, words);
};
