// Dates in figures alone: 2024-05-16, 2024/05/16, 16.05.2024, 16-05-2024, 16/05/2024, 5/16/24. Refuses what no calendar has.
import { civil, type Day, dayOf, monthLength } from '../calendar.ts';
import type { Finder, Mention, Scene } from '../mention.ts';
import { dayReading, monthReading, undated } from '../reading.ts';
import { digitsAt, yearAt } from '../vocabulary.ts';
import { at, type Word } from '../words.ts';

/** True where nothing is joined to the words from..to, so that they are no part of a longer number or name. */
function stands(words: readonly Word[], from: number, to: number): boolean {
  const before = at(words, from - 1);
  const after = at(words, to);
  const joinedBefore =
    at(words, from).glued && /^[\p{L}\d/.,#:_-]/u.test(before.text) && before.kind !== 'none';
  const joinedAfter = after.glued && (after.kind !== 'mark' || /^[/_-]$/.test(after.text));
  return (
    !joinedBefore && !(joinedAfter && at(words, to + 1).glued) && !(joinedAfter && after.kind !== 'mark')
  );
}

function exact(from: number, to: number, day: Day | null): Mention | null {
  if (day === null) return null;
  return { from, to, type: 'DATE', stated: true, read: () => dayReading(day) };
}

/** 2024-05-16, 2024/05/16 and 2024-05. */
function yearFirst(words: readonly Word[], index: number): Mention | null {
  const year = yearAt(words, index);
  const mark = at(words, index + 1);
  const month = digitsAt(words, index + 2, 2);
  if (year === null || month === null || !/^[-/]$/.test(mark.text) || !at(words, index + 2).glued)
    return null;
  const day = digitsAt(words, index + 4, 2);
  if (day !== null && at(words, index + 3).text === mark.text && at(words, index + 4).glued) {
    return stands(words, index, index + 5) ? exact(index, index + 5, dayOf(year, month, day)) : null;
  }
  const span = month === (year + 1) % 100 || at(words, index + 2).text.length !== 2;
  if (span || month < 1 || month > 12 || mark.text !== '-' || !stands(words, index, index + 3)) return null;
  return { from: index, to: index + 3, type: 'DATE', stated: true, read: () => monthReading(year, month) };
}

/** 16.05.2024, always day first. */
function dotted(words: readonly Word[], index: number): Mention | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(at(words, index).text);
  if (match === null || !stands(words, index, index + 1)) return null;
  return exact(index, index + 1, dayOf(Number(match[3]), Number(match[2]), Number(match[1])));
}

/** 16-05-2024, always day first. */
function dashed(words: readonly Word[], index: number): Mention | null {
  const day = digitsAt(words, index, 2);
  const month = digitsAt(words, index + 2, 2);
  const year = yearAt(words, index + 4);
  if (day === null || month === null || year === null || at(words, index + 2).text.length !== 2) return null;
  if (at(words, index + 1).text !== '-' || at(words, index + 3).text !== '-') return null;
  if (![1, 2, 3, 4].every((step) => at(words, index + step).glued) || !stands(words, index, index + 5))
    return null;
  return exact(index, index + 5, dayOf(year, month, day));
}

function fullYear(words: readonly Word[], index: number): number | null {
  const year = yearAt(words, index);
  if (year !== null) return year;
  return at(words, index).text.length === 2 ? digitsAt(words, index, 2) : null;
}

/** A year of two figures is the one not later than ten years after today. */
function century(year: number, scene: Scene): number {
  if (year >= 100) return year;
  const limit = scene.today === null ? 2049 : civil(scene.today).year + 10;
  return 2000 + year <= limit ? 2000 + year : 1900 + year;
}

/** 16/05/2024 or 05/16/2024: figures above 12 decide, else the article's own order. */
function slashed(words: readonly Word[], index: number): Mention | null {
  const first = digitsAt(words, index, 2);
  const second = digitsAt(words, index + 2, 2);
  const year = fullYear(words, index + 4);
  if (first === null || second === null || year === null) return null;
  if (at(words, index + 1).text !== '/' || at(words, index + 3).text !== '/') return null;
  if (![1, 2, 3, 4].every((step) => at(words, index + step).glued) || !stands(words, index, index + 5))
    return null;
  const possible = (month: number, day: number) => day >= 1 && day <= monthLength(2000, month);
  if (!possible(second, first) && !possible(first, second)) return null;
  return {
    from: index,
    to: index + 5,
    type: 'DATE',
    stated: true,
    read: (scene) => {
      const daysFirst = !possible(first, second) || (possible(second, first) && scene.dayFirst);
      const of = century(year, scene);
      const day = daysFirst ? dayOf(of, second, first) : dayOf(of, first, second);
      return day === null ? undated('') : dayReading(day);
    },
  };
}

export const findNumericDates: Finder = (words, index) => {
  if (at(words, index).kind !== 'number') return null;
  return yearFirst(words, index) ?? dotted(words, index) ?? dashed(words, index) ?? slashed(words, index);
};
