// Whether a quotation mark opens or closes, judged by the mark and the letters beside it.
import type { Range } from '../../corpus/span.ts';

/** `close-all` ends the outermost quotation whatever is nested in it; `restart` drops one that was never closed. */
export type Side = 'open' | 'close' | 'close-all' | 'restart' | 'none';

interface Mark extends Range {
  readonly text: string;
}

const OPENERS = new Set(['“', '„', '‟', '«', '``', '‘‘', '‘', ',,']);
const CLOSERS = new Set(['”', '»', '’’', "''", '’']);
/** Straight marks may do either. */
const EITHER = new Set(['"', "'", "''"]);

/** The side of a mark where no quotation is open. */
export function openFrom(text: string, mark: Mark, paragraph: Range): Side {
  const before = mark.start > paragraph.start ? text.charAt(mark.start - 1) : '';
  const after = mark.end < paragraph.end ? text.charAt(mark.end) : '';
  if (before === '=') return 'none';
  const dots = text.startsWith('...', mark.end) || after === '…';
  if (isWordless(after) && !dots) return opensLoosely(mark, before, after);
  if (OPENERS.has(mark.text)) return 'open';
  if (EITHER.has(mark.text)) return isLetter(before) && isLetter(after) ? 'none' : opensAfter(before, mark);
  return mark.text === '”' && opensAfter(before, mark) === 'open' && isLetter(after) ? 'open' : 'none';
}

/** The side of a mark where a quotation is open; `next` is the mark that follows in the paragraph. */
export function closesFrom(text: string, mark: Mark, opened: Mark, next: Mark | undefined): Side {
  const before = text.charAt(mark.start - 1);
  const after = text.charAt(mark.end);
  if (mark.text === '‘' || mark.text === '’' || mark.text === "'")
    return closesSingle(mark, before, after, opened);
  if (mark.text === '“' && opened.text === '„') return 'close';
  if (isFoot(text, mark)) return 'none';
  if (CLOSERS.has(mark.text) && !EITHER.has(mark.text)) {
    if (opened.text === '“' || opened.text === mark.text || mark.text === '”') return 'close';
    return opened.text === '«' || opened.text === '»' ? 'close' : 'none';
  }
  if (EITHER.has(mark.text)) return sideOfStraight(before, after, opened);
  if (mark.text === '“' && /[\p{L}\p{N}.,!?…]/u.test(before) && isWordless(after)) return 'close-all';
  return reopens(next) ? 'open' : 'restart';
}

/** A second opening mark is nested if two closing ones follow, which is seen from the mark behind it. */
function reopens(next: Mark | undefined): boolean {
  return next !== undefined && !OPENERS.has(next.text);
}

function sideOfStraight(before: string, after: string, opened: Mark): Side {
  const opens = /[\s([—–-]/u.test(before) && (isLetter(after) || after === '$');
  if (opened.text === '"' || opened.text === "''")
    return opens && /[\s(]/u.test(before) ? 'close' : 'close-all';
  return opens && before !== '—' ? 'open' : 'close-all';
}

function closesSingle(mark: Mark, before: string, after: string, opened: Mark): Side {
  if (mark.text === '‘') return opened.text === '‘' ? 'none' : 'none';
  if (isLetter(after)) return 'none';
  if (/[.,!?…;:]/u.test(before)) return 'close-all';
  return /s/iu.test(before) && /\s/u.test(after) ? 'none' : 'close-all';
}

function opensLoosely(mark: Mark, before: string, after: string): Side {
  if (after === '' || !/\s/u.test(after)) return OPENERS.has(mark.text) && after !== '' ? 'open' : 'none';
  return OPENERS.has(mark.text) || (mark.text === '"' && /[\s:,]/u.test(before)) ? 'open' : 'none';
}

function opensAfter(before: string, mark: Mark): Side {
  if (before === '' || /[\s([{—–\-/:,“‘'…>.]/u.test(before)) return 'open';
  return mark.text === '"' && /[,;:]/u.test(before) ? 'open' : 'none';
}

/** Feet and inches: 6'2" and 10" × 8". */
function isFoot(text: string, mark: Mark): boolean {
  const before = text.slice(Math.max(0, mark.start - 5), mark.start);
  return mark.text === '"' && /\d['’]\s?\d{1,2}$/u.test(before);
}

function isLetter(unit: string): boolean {
  return /[\p{L}\p{N}]/u.test(unit);
}

/** True where nothing that a word could begin with follows. */
function isWordless(after: string): boolean {
  return after === '' || /[\s,.;:!?)\]”"]/u.test(after);
}
