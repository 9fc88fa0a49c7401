// Months, with or without a year: "May 2024", "September", "January of this year", "last July", "that September".
import { civil, two } from '../calendar.ts';
import type { Finder, Mention, Scene } from '../mention.ts';
import { inItsYear } from '../nearest.ts';
import { monthReading, type Reading, undated } from '../reading.ts';
import { digitsAt, MONTHS, SHORT_MONTHS, yearAt } from '../vocabulary.ts';
import { at, capital, reads, type Word } from '../words.ts';
import { narrativeYear, trailingYearAt } from '../year-phrase.ts';

/** A month's name at a place; short forms ("Sept.", "Oct") only before a number. */
export function monthAt(words: readonly Word[], index: number): { month: number; next: number } | null {
  const word = at(words, index);
  if (!capital(word)) return null;
  const month = MONTHS.get(word.lower);
  if (month !== undefined) return { month, next: index + 1 };
  const short = SHORT_MONTHS.get(word.lower);
  const next = reads(words, index + 1, '.') ? index + 2 : index + 1;
  return short !== undefined && at(words, next).kind === 'number' ? { month: short, next } : null;
}

const BEFORE =
  /^(?:in|since|by|until|till|from|of|during|to|through|throughout|and|or|between|before|after|for|early|mid|late|end|this|last|next|past|previous|that|following|-|–|—|\/|\()$/;
/** Things that news tells by the month: "June imports", "March output". */
const MONTHLY =
  /^(?:imports?|exports?|sales|shipments?|deliver(?:y|ies)|cargo(?:es)?|output|production|inflation|trade|figures?|data|futures|contracts?|prices|loadings|flows|arrivals|purchases|orders|turnover|surplus|deficit)$/;
const NAMES_TOO = /^(?:may|march|april|june|august)$/;
const WEAK = /^(?:to|by|from|and|or|for|after|before|of|-|–|—|\/)$/;

/** True where a bare month's word is one and not a name or a verb: it needs words of time around it. */
function isMonth(words: readonly Word[], index: number): boolean {
  const word = at(words, index);
  if (!NAMES_TOO.test(word.lower)) return true;
  const before = at(words, index - 1);
  const after = at(words, index + 1);
  if (MONTHLY.test(after.lower) && !capital(after) && !after.glued) return !/^(?:,|who)$/.test(before.lower);
  if (!BEFORE.test(before.lower)) return false;
  if (capital(after) && !MONTHS.has(after.lower) && word.lower !== 'may') return !WEAK.test(before.lower);
  return word.lower !== 'may' || !WEAK.test(before.lower) || !speaks(words, index);
}

/** True where the word after "May" makes it a person: "to May's office", "by May, who". */
function speaks(words: readonly Word[], index: number): boolean {
  const after = at(words, index + 1);
  return (
    after.lower === "'s" ||
    reads(words, index + 1, ',', 'who') ||
    /^(?:who|said|says|had|has|was)$/.test(after.lower)
  );
}

const MODIFIERS: ReadonlySet<string> = new Set([
  'last',
  'this',
  'next',
  'that',
  'past',
  'previous',
  'following',
]);

/** The month nearest to today in the direction of the modifier, strictly before or after today's month. */
function modified(scene: Scene, month: number, modifier: string): Reading | null {
  if (modifier === 'that') {
    const year = narrativeYear(scene);
    const start = scene.last?.earliest ?? null;
    if (year === null || start === null) return null;
    return monthReading(month < civil(start).month ? year + 1 : year, month);
  }
  if (scene.today === null) return null;
  const { year, month: now } = civil(scene.today);
  if (modifier === 'last' || modifier === 'past' || modifier === 'previous') {
    return monthReading(month < now ? year : year - 1, month);
  }
  if (modifier === 'next' || modifier === 'following')
    return monthReading(month > now ? year : year + 1, month);
  const own = monthReading(year, month);
  const late = scene.ahead === false && (own.earliest ?? 0) > scene.today;
  return late ? monthReading(year - 1, month) : own;
}

/** Things that are fixed long before: "the November election" is as a rule the next, whatever is said of it. */
const FIXED = /^(?:elections?|votes?|ballot|referendum|polls|primary|primaries|runoff)$/;

function isOfPlan(words: readonly Word[], next: number): boolean {
  const noun = at(words, next).lower === "'s" ? next + 1 : next;
  return (
    FIXED.test(at(words, noun).lower) ||
    (FIXED.test(at(words, noun + 1).lower) && !/^(?:of|in|on|,|\.|after|before)$/.test(at(words, noun).lower))
  );
}

function bare(words: readonly Word[], index: number): Mention | null {
  const start = reads(words, index, 'this', 'past') ? index + 1 : index;
  const story =
    /^(?:following|previous)$/.test(at(words, start).lower) && at(words, start - 1).lower !== 'the';
  const modifier = MODIFIERS.has(at(words, start).lower) && !story ? at(words, start).lower : null;
  const name = modifier === null ? index : start + 1;
  const month = MONTHS.get(at(words, name).lower);
  if (month === undefined || !capital(at(words, name)) || !isMonth(words, name)) return null;
  const planned = isOfPlan(words, name + 1);
  return {
    from: index,
    to: name + 1,
    type: 'DATE',
    stated: false,
    read: (scene) =>
      (modifier === null
        ? inItsYear(
            planned && scene.ahead !== true && scene.ahead !== 'then' ? { ...scene, ahead: 'likely' } : scene,
            (year) => monthReading(year, month),
          )
        : modified(scene, month, modifier)) ?? undated(`XXXX-${two(month)}`),
  };
}

/** Months; none after a number that is no day of theirs. One with a year after it takes that year, one without takes the year that the scene asks for. */
export const findMonths: Finder = (words, index) => {
  if (digitsAt(words, index - 1, 2) !== null) return null;
  const month = monthAt(words, index);
  const next = month?.next ?? index;
  const year = month === null ? null : trailingYearAt(words, next);
  if (month === null || year === null) return bare(words, index);
  if (!year.stated && !isMonth(words, index)) return null;
  if (year.stated && at(words, next).lower === 'in' && yearAt(words, next + 1) !== null)
    return bare(words, index);
  return {
    from: index,
    to: year.next,
    type: 'DATE',
    stated: year.stated,
    read: (scene) => {
      const of = year.year(scene);
      return of === null ? undated(`XXXX-${two(month.month)}`) : monthReading(of, month.month);
    },
  };
};
