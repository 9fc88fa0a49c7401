// Decades and centuries: "the 1990s", "the late 1990s", "the seventies", "the 19th century", "mid-1980s".
import type { Finder, Mention } from '../mention.ts';
import { centuryReading, decadeReading } from '../reading.ts';
import { DECADES, digitsAt, ordinalAt, yearAt } from '../vocabulary.ts';
import { at, reads, type Word } from '../words.ts';

function mention(from: number, to: number, year: number, stated: boolean): Mention {
  return { from, to, type: 'DATE', stated, read: () => decadeReading(year) };
}

/** "the 70s and 80s": beside another one. */
function afterDecade(words: readonly Word[], index: number): boolean {
  const before = at(words, index - 2);
  return /^(?:and|or|to)$/.test(at(words, index - 1).lower) && before.glued && /^'?s$/.test(before.lower);
}

/** "1990s", "1990's", "'80s", "80s". */
function figures(words: readonly Word[], from: number, index: number): Mention | null {
  const quote = /^['’‘]$/.test(at(words, index).text) ? index + 1 : index;
  const s = at(words, quote + 1);
  if (!s.glued || !/^(?:s|'s)$/.test(s.lower)) return null;
  const year = yearAt(words, quote);
  if (year !== null) return year % 10 === 0 ? mention(from, quote + 2, year, true) : null;
  const short = digitsAt(words, quote, 2);
  if (short === null || short % 10 !== 0 || at(words, quote).text.length !== 2 || s.lower !== 's')
    return null;
  const context =
    quote > index ||
    afterDecade(words, index) ||
    from < index ||
    /^(?:early|mid|late|-|in)$/.test(at(words, index - 1).lower);
  const age = /^(?:his|her|their|my|your|our)$/.test(at(words, index - 1).lower);
  return context && !age ? mention(from, quote + 2, short < 20 ? 2000 + short : 1900 + short, false) : null;
}

/** "the nineteenth century", "the 20th century". */
function century(words: readonly Word[], from: number, index: number): Mention | null {
  const ordinal = ordinalAt(words, index);
  if (ordinal === null || ordinal.count === null) return null;
  const next = at(words, ordinal.next).text === '-' ? ordinal.next + 1 : ordinal.next;
  if (at(words, next).lower !== 'century') return null;
  const { count } = ordinal;
  return { from, to: next + 1, type: 'DATE', stated: true, read: () => centuryReading(count) };
}

export const findDecades: Finder = (words, index) => {
  const start = reads(words, index, 'the') ? index + 1 : index;
  const decade = DECADES.get(at(words, start).lower);
  if (decade !== undefined)
    return start > index || /^(?:early|mid|late|-)$/.test(at(words, start - 1).lower)
      ? mention(index, start + 1, 1900 + decade, false)
      : null;
  return figures(words, index, start) ?? century(words, index, start);
};
