// The finders in the order in which they are asked, and the one pass over the words that asks them.
import { NUMBER_WORDS } from '../number-words.ts';
import { findClock } from './finders/clock.ts';
import { findCounted, findRolling } from './finders/counted.ts';
import { findDates } from './finders/dates.ts';
import { findDays } from './finders/days.ts';
import { findDaysOfMonth } from './finders/days-of-month.ts';
import { findDecades } from './finders/decades.ts';
import { findDurations } from './finders/durations.ts';
import { findFiscalYears } from './finders/fiscal-years.ts';
import { findMonths } from './finders/months.ts';
import { findNamedDays } from './finders/named-days.ts';
import { findNeighbours } from './finders/neighbours.ts';
import { findNumericDates } from './finders/numeric-dates.ts';
import { findOvernight } from './finders/overnight.ts';
import { findParts } from './finders/parts.ts';
import { findQuarters } from './finders/quarters.ts';
import { findRunningPeriods } from './finders/running-periods.ts';
import { findSeasons } from './finders/seasons.ts';
import { findSets } from './finders/sets.ts';
import { findUnits } from './finders/units.ts';
import { findVague } from './finders/vague.ts';
import { findWeekdays } from './finders/weekdays.ts';
import { findWeeksOfMonth } from './finders/weeks-of-month.ts';
import { findYears } from './finders/years.ts';
import type { Finder, Mention } from './mention.ts';
import {
  DECADES,
  LONG_UNITS,
  MONTHS,
  SEASONS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  UNITS,
  WEEKDAYS,
} from './vocabulary.ts';
import { at, type Word } from './words.ts';

/** Of two that begin at one word the longer is kept; at a tie the one that stands first here. */
const FINDERS: readonly Finder[] = [
  findNamedDays,
  findNumericDates,
  findDates,
  findMonths,
  findClock,
  findFiscalYears,
  findRunningPeriods,
  findQuarters,
  findParts,
  findWeeksOfMonth,
  findUnits,
  findNeighbours,
  findDays,
  findOvernight,
  findDaysOfMonth,
  findWeekdays,
  findRolling,
  findCounted,
  findDecades,
  findSeasons,
  findYears,
  findDurations,
  findSets,
  findVague,
];

/** Words that a mention may begin with, beside numbers; all others are passed over without asking. */
const OPENERS: ReadonlySet<string> = new Set([
  ...[
    NUMBER_WORDS,
    MONTHS,
    SHORT_MONTHS,
    WEEKDAYS,
    SHORT_WEEKDAYS,
    SEASONS,
    DECADES,
    UNITS,
    LONG_UNITS,
  ].flatMap((map) => [...map.keys()]),
  ...`a an the this that last next past previous recent coming following same current earlier later early late mid
  first second third fourth final half single several few many couple more less at nearly almost about over around roughly
  approximately some just exactly only today yesterday tomorrow tonight overnight noon midnight start beginning middle end q h
  quarter fy fiscal financial christmas boxing new valentine international halloween bastille every each per annual
  annually yearly monthly weekly daily quarterly currently now nowadays recently formerly fall hundred fifth sixth seventh eighth ninth tenth eleventh twelfth
  nineteenth twentieth then ' ‘ ’`.split(/\s+/),
]);

function longest(words: readonly Word[], index: number): Mention | null {
  let best: Mention | null = null;
  for (const find of FINDERS) {
    const mention = find(words, index);
    if (mention !== null && (best === null || mention.to > best.to)) best = mention;
  }
  return best;
}

/** What the finders propose, in the order of the text and without overlaps: the first to begin, then the longest. */
export function proposals(words: readonly Word[]): readonly Mention[] {
  const found: Mention[] = [];
  for (let index = 0; index < words.length; ) {
    const word = at(words, index);
    const mention = word.kind === 'number' || OPENERS.has(word.lower) ? longest(words, index) : null;
    if (mention !== null) found.push(mention);
    index = mention === null ? index + 1 : mention.to;
  }
  return found;
}
