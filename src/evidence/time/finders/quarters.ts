// Parts of a year by number: "the first quarter of 2024", "Q3", "H1 2024", "the second half of July", "first nine months of 2023".
import { civil, type Day, monthEnd, monthStart } from '../calendar.ts';
import type { Finder, Mention, Scene, YearPhrase } from '../mention.ts';
import { inItsYear } from '../nearest.ts';
import { halfReading, quarterReading, type Reading, spanReading, undated } from '../reading.ts';
import { countAt, digitsAt, ordinalAt } from '../vocabulary.ts';
import { at, reads, type Word } from '../words.ts';
import { trailingYearAt, yearPhraseAt } from '../year-phrase.ts';
import { findFiscalYears } from './fiscal-years.ts';
import { findMonths } from './months.ts';

type Kind = 'quarter' | 'half';

function nth(kind: Kind, year: number, number: number): Reading {
  return kind === 'quarter' ? quarterReading(year, number) : halfReading(year, number);
}

/** Without a year: the latest that is over for what has been, else the one that the scene asks for. */
function undatedYear(scene: Scene, of: (year: number) => Reading): Reading | null {
  if (scene.year !== null || scene.ahead === true || scene.ahead === 'then' || scene.today === null)
    return inItsYear(scene, of);
  const { year } = civil(scene.today);
  const { today } = scene;
  return (
    [of(year), of(year - 1)].find(
      ({ latest, earliest }) => (scene.ahead === false ? latest : earliest) !== null && (latest ?? 0) < today,
    ) ?? of(year)
  );
}

function mention(from: number, to: number, kind: Kind, number: number, year: YearPhrase | null): Mention {
  return {
    from,
    to,
    type: 'DATE',
    stated: year?.stated ?? false,
    read: (scene) => {
      const of = year?.year(scene);
      const unknown = undated(`XXXX-${kind === 'quarter' ? 'Q' : 'H'}${number}`);
      if (of === undefined) return undatedYear(scene, (each) => nth(kind, each, number)) ?? unknown;
      return of === null ? unknown : nth(kind, of, number);
    },
  };
}

/** "Q1 2024", "Quarter 1 2020", "1Q24", "H1", "2024 Q1" is read as its two parts. */
function lettered(words: readonly Word[], index: number): Mention | null {
  const word = at(words, index);
  const number = digitsAt(words, index + 1, 1);
  if (number === null || !/^(?:Q|H|Quarter)$/.test(word.text)) return null;
  if (word.text !== 'Quarter' && !at(words, index + 1).glued) return null;
  const kind = word.text === 'H' ? 'half' : 'quarter';
  if (number < 1 || number > (kind === 'half' ? 2 : 4)) return null;
  const year = trailingYearAt(words, index + 2);
  return mention(index, year?.next ?? index + 2, kind, number, year);
}

/** "the first half of July": a part of a month. */
function halfOfMonth(words: readonly Word[], from: number, index: number, number: number): Mention | null {
  const month = findMonths(words, index);
  if (month === null) return null;
  return {
    ...month,
    from,
    read: (scene) => {
      const whole = month.read(scene);
      if (whole.earliest === null || whole.latest === null) return whole;
      const middle = whole.earliest + 14;
      return number === 1
        ? { ...whole, latest: middle, precision: 'range' }
        : { ...whole, earliest: middle + 1, precision: 'range' };
    },
  };
}

/** "the first quarter of this year", "fourth-quarter", "the final quarter of 2009", "the second half of the 1990s". */
function worded(words: readonly Word[], index: number): Mention | null {
  const start = reads(words, index, 'the') ? index + 1 : index;
  const ordinal =
    ordinalAt(words, start) ??
    (/^(?:final|last)$/.test(at(words, start).lower) ? { count: 0, next: start + 1 } : null);
  if (ordinal === null || ordinal.count === null) return null;
  const unit = at(words, ordinal.next).text === '-' ? ordinal.next + 1 : ordinal.next;
  const kind = at(words, unit).lower;
  if (kind !== 'quarter' && kind !== 'half') return null;
  const number = ordinal.count === 0 ? (kind === 'half' ? 2 : 4) : ordinal.count;
  if (number > (kind === 'half' ? 2 : 4)) return null;
  const of = reads(words, unit + 1, 'of');
  if (kind === 'half' && of) {
    const part = halfOfMonth(words, index, unit + 2, number);
    if (part !== null) return part;
  }
  const year = of ? yearPhraseAt(words, unit + 2) : trailingYearAt(words, unit + 1);
  if (year === null && ordinal.count === 0) return null;
  if (year === null && of && kind === 'half') return null;
  return mention(index, year?.next ?? unit + 1, kind, number, year);
}

/** "the first nine months of 2023", "the first 10 days of November". */
function counted(words: readonly Word[], index: number): Mention | null {
  const start = reads(words, index, 'the') ? index + 1 : index;
  const side = at(words, start).lower;
  const count = side === 'first' || side === 'last' ? countAt(words, start + 1) : null;
  if (count === null || count.count === null) return null;
  const unit = at(words, count.next).lower;
  const number = count.count;
  if (unit === 'days' && reads(words, count.next + 1, 'of')) {
    const month = findMonths(words, count.next + 2);
    if (month === null) return null;
    return { ...month, from: index, read: (scene) => edge(month.read(scene), side, number) };
  }
  if (number > 12) return null;
  if (side === 'first' && unit !== 'months') return again(words, index, count.next, number);
  if (unit !== 'months') return null;
  const fiscal = reads(words, count.next + 1, 'of')
    ? ofFiscalYear(words, index, count.next + 2, number)
    : null;
  if (fiscal !== null) return side === 'first' ? fiscal : null;
  const year = reads(words, count.next + 1, 'of')
    ? yearPhraseAt(words, count.next + 2)
    : trailingYearAt(words, count.next + 1);
  if (year === null) return null;
  return {
    from: index,
    to: year.next,
    type: 'DATE',
    stated: year.stated,
    read: (scene) => {
      const of = year.year(scene);
      if (of === null) return undated(`P${number}M`);
      return side === 'first'
        ? spanReading(monthStart(of, 1), monthEnd(of, number), `P${number}M`)
        : spanReading(monthStart(of, 13 - number), monthEnd(of, 12), `P${number}M`);
    },
  };
}

/** "the first nine months of FY24": its days are known where those of the fiscal year are. */
function ofFiscalYear(words: readonly Word[], from: number, index: number, number: number): Mention | null {
  const whole = findFiscalYears(words, index);
  if (whole === null) return null;
  return {
    ...whole,
    from,
    read: (scene) => {
      const fiscal = whole.read(scene);
      const earliest = fiscal.earliest ?? likeLast(scene, fiscal.value, number);
      if (earliest === null) return undated(`P${number}M`);
      const { year, month } = civil(earliest);
      return spanReading(earliest, monthEnd(year, month + number - 1), `P${number}M`);
    },
  };
}

/** Where nobody says when fiscal years begin: with the month of as many months just told, "April to December 2024". */
function likeLast({ period }: Scene, value: string, number: number): Day | null {
  const endsIn = /^FY(\d{4})$/.exec(value)?.[1];
  if (endsIn === undefined || period === null || period.earliest === null || period.latest === null)
    return null;
  const { year, month } = civil(period.earliest);
  if (month === 1 || period.latest !== monthEnd(year, month + number - 1)) return null;
  return monthStart(Number(endsIn) - 1, month);
}

/** How many words back "the first ten months" may stand before "the first eleven". */
const AGAIN = 24;

/** "… for the first ten months of 2023 and … for the first eleven": months again, of the same year. */
function again(words: readonly Word[], index: number, next: number, number: number): Mention | null {
  const after = at(words, next);
  if (after.kind === 'number' || (after.kind === 'word' && !/^(?:and|but|or|while)$/.test(after.lower)))
    return null;
  for (let back = index - 1; back > index - AGAIN && at(words, back).text !== '.'; back--) {
    if (at(words, back).lower !== 'months' || !/^(?:first)$/.test(at(words, back - 2).lower)) continue;
    return {
      from: index,
      to: next,
      type: 'DATE',
      stated: false,
      read: ({ period }) => {
        const known = period !== null && /^P\d+M$/.test(period.value) ? period.earliest : null;
        if (known === null) return undated(`P${number}M`);
        const { year, month } = civil(known);
        return spanReading(known, monthEnd(year, month + number - 1), `P${number}M`);
      },
    };
  }
  return null;
}

function edge(whole: Reading, side: string, days: number): Reading {
  const { earliest, latest } = whole;
  if (earliest === null || latest === null) return whole;
  return side === 'first'
    ? spanReading(earliest, earliest + days - 1, `P${days}D`)
    : spanReading(latest - days + 1, latest, `P${days}D`);
}

export const findQuarters: Finder = (words, index) =>
  lettered(words, index) ?? worded(words, index) ?? counted(words, index);
