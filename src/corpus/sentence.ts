// Sentences of one paragraph of news. Knows abbreviations and marks, not what the words mean.
// Full stops, “!”, “?” and “…” are decided here; every other writing's terminators by Intl.Segmenter.
import {
  AFTER_HOUR,
  BEFORE_NUMBER,
  CALENDAR,
  CUE_VERBS,
  DOTTED_PLACES,
  GERMAN_MONTHS,
  MAYBE_LAST,
  NAME_PARTS,
  NEVER_LAST,
  NO_WORDS,
  OPENERS,
  STRONG_OPENERS,
  TITLES,
  UNITS,
  USUALLY_LAST,
} from './abbreviation.ts';
import { bracketEnds } from './bracket.ts';
import type { Range } from './span.ts';
import { segmenterStarts } from './writing.ts';

/** What stands around a possible end: the word before the stop, the marks after it, and what comes next. */
interface Stop {
  readonly marks: string;
  readonly closers: string;
  readonly word: string;
  readonly wordStart: number;
  readonly next: number;
}

/** A sentence has a letter or a digit within this many units before its end. */
const NEAR = 200;
const STOPS = /[.!?…]+(?:[ \u00a0][.…]+(?![\p{L}\p{N}]))*/gu;
const CLOSERS = /(?:["'”’»›)\]}]|\[\d{1,3}\]|[¹²³⁰⁴-⁹]|\*{1,3}(?!\*)|[†‡])*/uy;
const SPACE = /\s*/uy;
const WORD_BEFORE = /[\p{L}\p{N}\p{M}.&’'-]{1,40}$/u;
const NEXT_WORD = /[“‘"'«„‹([¿¡]{0,3}([\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]{0,40})/uy;
const GERMAN_MONTH = new RegExp(`(?:${GERMAN_MONTHS.join('|')})`, 'y');

/**
 * The sentences of one paragraph: ranges into `paragraph`, in order, without the blanks between them.
 * Together with those blanks they are the whole paragraph. A paragraph of blanks has none.
 * Time is linear in the length of the paragraph.
 */
export function sentencesOf(paragraph: string): readonly Range[] {
  const starts = [...ownStarts(paragraph), ...segmenterStarts(paragraph)].sort((a, b) => a - b);
  const ranges: Range[] = [];
  let from = 0;
  for (const start of [...starts, paragraph.length]) {
    if (start <= from) continue;
    const range = trimmed(paragraph, from, start);
    if (range !== null) ranges.push(range);
    from = start;
  }
  return withoutStrayMarks(paragraph, ranges);
}

/** A stray quotation mark or row of stars is no sentence: it goes to the one before it. */
function withoutStrayMarks(text: string, ranges: readonly Range[]): readonly Range[] {
  const whole: Range[] = [];
  for (const range of ranges) {
    const last = whole.at(-1);
    if (last === undefined || /[\p{L}\p{N}]/u.test(text.slice(range.start, range.end))) whole.push(range);
    else whole[whole.length - 1] = { start: last.start, end: range.end };
  }
  return whole;
}

function ownStarts(text: string): readonly number[] {
  const brackets = bracketEnds(text);
  const starts: number[] = [];
  let from = 0;
  for (const match of text.matchAll(STOPS)) {
    const closers = at(CLOSERS, text, match.index + match[0].length);
    const end = match.index + match[0].length + closers.length;
    const next = end + at(SPACE, text, end).length;
    if (next >= text.length) break;
    if (next === end && closers === '') continue;
    const word = wordBefore(text, match.index);
    const stop: Stop = { marks: match[0], closers, word, wordStart: match.index - word.length, next };
    if (brackets.insideFrom(match.index, from) > end) continue;
    if (!/[\p{L}\p{N}]/u.test(text.slice(Math.max(from, match.index - NEAR), match.index))) continue;
    if (!endsSentence(text, stop, next > end, from)) continue;
    starts.push(next);
    from = next;
  }
  return starts;
}

function endsSentence(text: string, stop: Stop, spaced: boolean, from: number): boolean {
  const next = nextWord(text, stop.next);
  if (next === null)
    return /["“‘«„¿¡$€£¥₽₹#@(]|\p{Extended_Pictographic}/u.test(text.charAt(stop.next)) && spaced;
  const capital = opensLikeSentence(next);
  const digit = /^\p{N}/u.test(next);
  if (!capital && !digit) return false;
  if (!spaced) return /[”"»]/.test(stop.closers) && capital && /\p{Ll}/u.test(next);
  if (/[!?]/.test(stop.marks)) return !/[”"’'»]/.test(stop.closers) || !attributes(text, stop.next, next);
  if (/…|\.\s?\./.test(stop.marks)) return endsAtEllipsis(text, stop, next);
  return endsAtStop(text, stop, next, digit, from);
}

/** “thought … I thought” goes on; “He paused. … Then he signed” does not. */
function endsAtEllipsis(text: string, stop: Stop, next: string): boolean {
  if (stop.closers !== '') return true;
  if (/^(?:I|I’\w+|I'\w+)$/.test(next)) return false;
  const loose = /^(?:…|\.)/.test(stop.marks) && /\s/.test(text.charAt(stop.wordStart + stop.word.length - 1));
  return !loose || STRONG_OPENERS.has(next.toLowerCase());
}

function endsAtStop(text: string, stop: Stop, next: string, digit: boolean, from: number): boolean {
  const { word } = stop;
  const lower = word.toLowerCase();
  if (word === '') return true;
  if (/^[\p{N}]{1,2}$/u.test(word)) {
    if (stop.wordStart === from || /^["“(]$/.test(text.slice(from, stop.wordStart))) return false;
    return !matches(GERMAN_MONTH, text, stop.next);
  }
  if (digit && (BEFORE_NUMBER.has(lower) || CALENDAR.has(lower) || isUnit(text, stop, lower))) return false;
  const quoted = /[”"»]/.test(stop.closers);
  if (isTitle(text, stop, lower)) return false;
  if (NEVER_LAST.has(lower)) return false;
  if (USUALLY_LAST.has(lower)) return !digit && !continuesHour(text, stop.next, next);
  const opener = next.toLowerCase();
  if (isInitial(word) && !/[°º]/.test(text.charAt(stop.wordStart - 1)))
    return STRONG_OPENERS.has(opener) || quoted;
  if (
    isDotted(word) ||
    (MAYBE_LAST.has(lower) && isAbbreviated(word, lower)) ||
    (CALENDAR.has(lower) && /^\p{Lu}/u.test(word))
  ) {
    return !digit && (quoted || STRONG_OPENERS.has(opener) || OPENERS.has(opener));
  }
  return true;
}

/** A title stands before a name; "Sr. Agnes" only where no name stands before it. */
function isTitle(text: string, stop: Stop, lower: string): boolean {
  if (TITLES.has(lower)) return /^\p{Lu}/u.test(stop.word);
  if (lower !== 'sr' && lower !== 'st') return false;
  const before = wordBefore(text, stop.wordStart - 1);
  return lower === 'sr' && !/^\p{Lu}/u.test(before);
}

/** Abbreviations that are also words ("co", "wash", "miss", "mass", "ill") count only with their capital. */
function isAbbreviated(word: string, lower: string): boolean {
  return word !== lower || NO_WORDS.has(lower);
}

function isInitial(word: string): boolean {
  return /^(?:\p{Lu}|(?:\p{Lu}[.-]){1,3}\p{Lu})$/u.test(word) && !DOTTED_PLACES.has(word);
}

function isDotted(word: string): boolean {
  return /^(?:\p{L}{1,3}\.){1,5}\p{L}{1,3}$/u.test(word);
}

function isUnit(text: string, stop: Stop, lower: string): boolean {
  return UNITS.has(lower) && /\d\s?$/.test(text.slice(Math.max(0, stop.wordStart - 3), stop.wordStart));
}

function continuesHour(text: string, index: number, next: string): boolean {
  return (
    AFTER_HOUR.has(next.toLowerCase()) || /^\p{Lu}[\p{L}]{1,20} time\b/u.test(text.slice(index, index + 40))
  );
}

/** True where a speaker and a verb of saying follow a quotation that ends with “!” or “?”. */
function attributes(text: string, index: number, first: string): boolean {
  if (STRONG_OPENERS.has(first.toLowerCase()) && first !== 'The') return false;
  const run = text.slice(index, index + 120).split(/\s+/u, 9);
  for (const [position, token] of run.entries()) {
    const bare = token.replace(/[,.:;!?”"]+$/u, '');
    if (position > 0 && CUE_VERBS.has(bare)) return true;
    const inName = /^["“(]?\p{Lu}/u.test(bare) || NAME_PARTS.has(bare) || (first === 'The' && position < 4);
    if (!inName || (bare !== token && !/^\p{L}{1,5}\.$/u.test(token))) return false;
  }
  return false;
}

/** A capital, an uncased letter, or a brand such as iTel. */
function opensLikeSentence(next: string): boolean {
  return /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(next) || /^\p{Ll}{1,2}\p{Lu}\p{Ll}/u.test(next);
}

function nextWord(text: string, index: number): string | null {
  NEXT_WORD.lastIndex = index;
  return NEXT_WORD.exec(text)?.[1] ?? null;
}

function wordBefore(text: string, end: number): string {
  const found = WORD_BEFORE.exec(text.slice(Math.max(0, end - 40), Math.max(0, end)))?.[0] ?? '';
  return found.replace(/^[.&’'-]+/, '');
}

function at(pattern: RegExp, text: string, index: number): string {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? '';
}

function matches(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index;
  return pattern.test(text);
}

function trimmed(text: string, from: number, to: number): Range | null {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return start < end ? { start, end } : null;
}
