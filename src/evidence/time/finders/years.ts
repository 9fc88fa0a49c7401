// Years by themselves: "2014", "2018-19", "'82". Numbers that count or name something are left alone.

import { civil, monthEnd, monthStart } from '../calendar.ts';
import type { Finder } from '../mention.ts';
import { spanReading, yearReading } from '../reading.ts';
import { digitsAt, MONTHS, yearAt } from '../vocabulary.ts';
import { at, capital, type Word } from '../words.ts';

const BEFORE =
  /^(?:in|since|by|until|till|from|of|during|to|through|throughout|and|or|between|before|after|for|early|mid|late|on|over|around|about|than|the|a|his|her|its|their|this|last|next|with|when|where|as|at|off|per|against|versus|vs|under|but|while|so|that|though|yet|if|our|year|fiscal|ending|ended|beginning|starting|like|both)$/;
const COUNTED =
  /^(?:people|persons|troops|soldiers|men|women|children|students|workers|jobs|km|kilometres|kilometers|miles|metres|meters|feet|hectares|acres|tonnes|tons|barrels|mw|gw|megawatts|dollars|euros|pounds|yuan|roubles|rubles|rupees|percent|per|million|billion|degrees|votes|cases|deaths|seats|points|homes|houses|vehicles|cars|aircraft|ships|islands|days|hours|years|utc|gmt|local|hrs|calories|hp|cc|rpm|kg|sq|square|cubic|tons|tonne|units|copies|members|employees|residents|refugees|migrants|prisoners|civilians|pages|words|sq)$/;

function namesNumber(before: Word): boolean {
  return /^(?:no|number|flight|highway|route|room|resolution|article|act|law|rule|section|boeing|airbus|unit|expo|vision|agenda|page|chapter|extension)$/.test(
    before.lower,
  );
}

/** True where a number of four digits is a year: words of time or a name's mark around it, and nothing to count. */
function isYear(words: readonly Word[], index: number, next: number): boolean {
  const before = at(words, index - 1);
  const word = at(words, index);
  const after = at(words, next);
  if (word.glued && before.kind === 'mark' && !/^[("'“‘‑–—-]$/.test(before.text)) return false;
  if (word.glued && before.kind === 'number') return false;
  if (/^[$£€¥₽#+]$/.test(before.text) || namesNumber(before)) return false;
  if (after.glued && (/^[%°]$/.test(after.text) || after.kind === 'word')) return false;
  if (after.glued && /^[-/:]$/.test(after.text) && at(words, next + 1).glued) return false;
  if (COUNTED.test(after.lower)) return false;
  if (before.kind === 'word' && capital(before) && !BEFORE.test(before.lower) && !MONTHS.has(before.lower))
    return false;
  return BEFORE.test(before.lower) || before.kind !== 'word' || !/^[a-z]+s$/.test(after.text);
}

/** The second year of "2018-19", "2013/14", "2014–2016". */
function spanEnd(words: readonly Word[], index: number, year: number): number | null {
  const mark = at(words, index + 1);
  if (!/^[-–—/]$/.test(mark.text) || !mark.glued || !at(words, index + 2).glued) return null;
  const full = yearAt(words, index + 2);
  if (full !== null) return full > year ? full : null;
  const short = at(words, index + 2).text.length === 2 ? digitsAt(words, index + 2, 2) : null;
  if (short === null) return null;
  const end = Math.floor(year / 100) * 100 + short;
  return end > year ? end : short === 0 ? Math.ceil(year / 100) * 100 : null;
}

/** Years from 1000 to 2199 and spans of two. */
export const findYears: Finder = (words, index) => {
  const year = yearAt(words, index);
  if (year === null) return short(words, index);
  const end = spanEnd(words, index, year);
  if (end !== null && end - year < 200 && isYear(words, index, index + 3)) {
    return {
      from: index,
      to: index + 3,
      type: 'DURATION',
      stated: true,
      read: () => spanReading(monthStart(year, 1), monthEnd(end, 12), `P${end - year}Y`),
    };
  }
  if (!isYear(words, index, index + 1)) return null;
  return { from: index, to: index + 1, type: 'DATE', stated: true, read: () => yearReading(year) };
};

/** "'82" after a word of time: the latest such year that is not after today. */
const short: Finder = (words, index) => {
  const mark = at(words, index);
  if (mark.text !== "'" && mark.text !== '’' && mark.text !== '‘') return null;
  const number = at(words, index + 1).text.length === 2 ? digitsAt(words, index + 1, 2) : null;
  if (
    number === null ||
    !at(words, index + 1).glued ||
    !/^(?:in|since|of|from|by|until)$/.test(at(words, index - 1).lower)
  ) {
    return null;
  }
  return {
    from: index,
    to: index + 2,
    type: 'DATE',
    stated: false,
    read: (scene) => {
      const limit = scene.today === null ? 2029 : civil(scene.today).year;
      return yearReading(2000 + number <= limit ? 2000 + number : 1900 + number);
    },
  };
};
