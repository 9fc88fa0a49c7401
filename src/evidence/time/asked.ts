// Periods in a question or an option, as people type them: "2022", "in may 2024", "since 2014", "between 2019 and 2021".
import type { Period } from '../period.ts';
import { type Day, isoDay, readIsoDay } from './calendar.ts';
import { readDateOption } from './date-option.ts';
import { governed, governorOf } from './govern.ts';
import { joinBounds } from './join.ts';
import type { Scene } from './mention.ts';
import { proposals } from './proposals.ts';
import type { Reading } from './reading.ts';
import { MONTHS, WEEKDAYS } from './vocabulary.ts';
import { readWords, type Word } from './words.ts';

/** Months and weekdays typed small are read as such; "may" and "march" only beside a number. */
function capitalised(words: string): string {
  return words.replace(/\p{L}+/gu, (word: string, at: number) => {
    const lower = word.toLowerCase();
    if (/^[qh]$/.test(lower) && /^\d/.test(words.slice(at + 1))) return word.toUpperCase();
    if (!MONTHS.has(lower) && !WEEKDAYS.has(lower)) return word;
    const beside =
      /^\s+\d/.test(words.slice(at + word.length)) || /\d\s+$/.test(words.slice(Math.max(0, at - 4), at));
    if ((lower === 'may' || lower === 'march') && !beside) return word;
    return lower.charAt(0).toUpperCase() + lower.slice(1);
  });
}

/** "January and February 2024": both months are of the year that stands behind the last. */
function withYears(words: string): string {
  return words.replace(
    /\b(\p{L}{3,9}) (and|or|to|[-–]) (\p{L}{3,9}) ((?:1[89]|20)\d\d)\b/giu,
    (all: string, first: string, link: string, second: string, year: string) =>
      MONTHS.has(first.toLowerCase()) && MONTHS.has(second.toLowerCase())
        ? `${first} ${year} ${link} ${second} ${year}`
        : all,
  );
}

function period(earliest: Day | null, latest: Day | null, precision: Period['precision']): Period {
  return {
    earliest: earliest === null ? null : isoDay(earliest),
    latest: latest === null ? null : isoDay(latest),
    precision,
  };
}

/** "since", "by", "before", "after" and "until" before a period open one of its ends. */
function bounded(words: readonly Word[], from: number, reading: Reading, today: Day | null): Period {
  const { earliest, latest } = reading;
  const governor = governorOf(words, from);
  if (governor === 'before' && earliest !== null) return period(null, earliest - 1, 'range');
  if (governor === 'after' && latest !== null) return period(latest + 1, null, 'range');
  if (governor === 'until' || governor === 'till') return period(null, latest, 'range');
  if (governor === 'from' && reading.precision !== 'range') return period(earliest, null, 'range');
  const whole = governed(governor, reading, today);
  return period(whole.earliest, whole.latest, whole.precision ?? 'range');
}

/**
 * The first period that the words name, as inclusive days; null where they name none, or only one that counts from
 * today ("last year") while `asOf`, the day that it would count from, is unknown. Months without a year are the
 * nearest. Never throws; takes any text.
 */
export function periodOf(words: string, asOf: string | null): Period | null {
  const plain = readDateOption(words);
  if (plain !== null) return plain;
  const list = readWords(capitalised(withYears(words.slice(0, 1000))));
  const today = readIsoDay(asOf);
  const scene: Scene = {
    today,
    ahead: null,
    year: null,
    day: null,
    been: null,
    beside: null,
    period: null,
    last: null,
    fiscal: null,
    dayFirst: true,
  };
  for (const mention of joinBounds(list, proposals(list))) {
    const reading = mention.read(scene);
    if (reading.earliest !== null || reading.latest !== null)
      return bounded(list, mention.from, reading, today);
  }
  return null;
}
