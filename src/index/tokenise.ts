// Text → terms, one way for articles and for questions. Knows words, numbers and scripts, nothing of articles.
import type { Range } from '../corpus/span.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';

/**
 * One searchable unit. `term` is what the index holds; `stop` marks words too common to search for; `joined` marks
 * the whole of a compound whose parts are tokens of their own ("S-400": 400 and the joined s400).
 */
export interface Token extends Range {
  readonly term: string;
  readonly stop: boolean;
  readonly joined: boolean;
}

const WORD_CHARACTER = '\\p{L}\\p{M}\\p{N}\\u00AD\\u200B-\\u200F\\u2060\\uFEFF';
// Word characters, held together by one hyphen, apostrophe, full stop, comma or no-break space at a time.
const CHUNK = new RegExp(
  `[${WORD_CHARACTER}]+(?:[-\\u2010\\u2011'’ʼ.,\\u00A0\\u202F\\u2009][${WORD_CHARACTER}]+)*`,
  'gu',
);
const INITIALS = /^\p{L}\p{M}*(?:\.\p{L}\p{M}*)+$/u;
const NUMBER = /^\p{N}/u;
const GROUPED = /^\d{1,3}(?:[,\u00A0\u202F\u2009]\d{3})+(?:\.\d+)?$/;
const DECIMAL = /^\d+\.\d+$/;
const SIMPLE = /^[A-Za-z0-9]+$/;
const SCALED = /^(\d+(?:\.\d+)?)(bn|mn|mln|m|tn|trn|k|km|kg|mw|gw|kw|th|st|nd|rd)$/;
// Names such as S400: the number is asked for alone, too.
const MODEL = /^[A-Za-z]{1,4}(\d{2,4})$/;
const SCALES: Readonly<Record<string, string>> = {
  bn: 'billion',
  mn: 'million',
  mln: 'million',
  m: 'million',
  tn: 'trillion',
  trn: 'trillion',
};
// Scripts written without spaces (and Korean, whose particles stick to the word).
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;
const UNSPACED_RUN = new RegExp(`${UNSPACED.source}+|[^${UNSPACED.source.slice(1, -1)}]+`, 'gu');
const CONTRACTED = new Set(['s', 't', 'd', 'll', 're', 've', 'm']);

interface Word {
  readonly term: string;
  readonly stop: boolean;
}

const known = new Map<string, Word>();
const KNOWN_LIMIT = 200_000;

// Capitals tell US from us, WHO from who and IT from it.
function isAcronym(raw: string): boolean {
  return raw.length > 1 && raw.length < 6 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
}

function wordOf(raw: string): Word {
  const before = known.get(raw);
  if (before !== undefined) return before;
  const folded = fold(raw);
  const word = NUMBER.test(folded)
    ? { term: folded, stop: false }
    : { term: stem(folded), stop: isStopWord(folded) && !isAcronym(raw) };
  if (known.size >= KNOWN_LIMIT) known.clear();
  known.set(raw, word);
  return word;
}

type Emit = (raw: string, start: number, end: number, joined: boolean) => void;

function cutUnspaced(part: string, start: number, emit: Emit): void {
  for (const run of part.matchAll(UNSPACED_RUN)) {
    const at = start + run.index;
    if (!UNSPACED.test(run[0])) emit(run[0], at, at + run[0].length, false);
    else {
      const letters = [...run[0]];
      let offset = at;
      letters.forEach((letter, i) => {
        const next = letters[i + 1];
        if (next !== undefined || letters.length === 1) {
          emit(letter + (next ?? ''), offset, offset + letter.length + (next?.length ?? 0), false);
        }
        offset += letter.length;
      });
    }
  }
}

function cutWord(part: string, start: number, emit: Emit): void {
  if (UNSPACED.test(part)) {
    cutUnspaced(part, start, emit);
    return;
  }
  const end = start + part.length;
  const scaled = SCALED.exec(part.toLowerCase());
  emit(part, start, end, false);
  const model = MODEL.exec(part);
  if (model !== null) emit(model[1] ?? '', end - (model[1]?.length ?? 0), end, true);
  if (scaled === null) return;
  const [, amount = '', scale = ''] = scaled;
  emit(amount, start, start + amount.length, true);
  const word = SCALES[scale];
  if (word !== undefined) emit(word, start + amount.length, end, true);
}

// "Russia's" is Russia, "O'Brien" is obrien and Brien, "don't" is one stop word.
function cutApostrophes(part: string, start: number, emit: Emit): void {
  const pieces = part.split(/['’ʼ]/u);
  const [first = '', second = ''] = pieces;
  const ending = second.toLowerCase();
  if (pieces.length === 1 || (CONTRACTED.has(ending) && ending !== 't')) {
    cutWord(first, start, emit);
    return;
  }
  emit(pieces.join(''), start, start + part.length, false);
  if (ending === 't') return;
  let offset = start;
  for (const piece of pieces) {
    if (piece.length > 2) emit(piece, offset, offset + piece.length, true);
    offset += piece.length + 1;
  }
}

// A number or initials as one word, or null where the part is neither.
function wholeOf(part: string): string | null {
  if (GROUPED.test(part)) return part.replace(/[,\u00A0\u202F\u2009]/gu, '');
  if (DECIMAL.test(part)) return part;
  return INITIALS.test(part) ? part.replaceAll('.', '').toUpperCase() : null;
}

function cutStops(part: string, start: number, emit: Emit): void {
  const whole = wholeOf(part);
  if (whole !== null) {
    emit(whole, start, start + part.length, false);
    return;
  }
  let offset = start;
  for (const piece of splitNumbers(part)) {
    cutApostrophes(piece, offset, emit);
    offset += piece.length + 1;
  }
}

// "240.1bn" keeps its number whole; dates such as 16.5.2024, lists and glued sentences come apart.
function splitNumbers(part: string): readonly string[] {
  if (/^\d+\.\d+\p{L}{1,3}$/u.test(part)) return [part];
  return part.split(/[.,\u00A0\u202F\u2009]/u);
}

function cutCompound(chunk: string, start: number, emit: Emit): void {
  const parts = chunk.split(/[-\u2010\u2011]/u);
  let offset = start;
  for (const part of parts) {
    cutStops(part, offset, emit);
    offset += part.length + 1;
  }
  if (parts.length > 1 && parts.length < 4 && parts.every((part) => !/['’ʼ.,]/u.test(part))) {
    emit(parts.join(''), start, start + chunk.length, true);
  }
}

/**
 * The tokens of a text in order, with UTF-16 offsets into it. Joined forms follow their parts. Linear in the
 * length of the text; a text without letters or digits gives none.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const emit: Emit = (raw, start, end, joined) => {
    const { term, stop } = wordOf(raw);
    if (term !== '') tokens.push({ start, end, term, stop, joined });
  };
  for (const match of text.matchAll(CHUNK)) {
    const [chunk] = match;
    if (SIMPLE.test(chunk)) cutWord(chunk, match.index, emit);
    else cutCompound(chunk, match.index, emit);
  }
  return tokens;
}

/** What the index is asked for: the terms of a text without stop words, in order, repeats kept. */
export function termsOf(text: string): readonly string[] {
  return tokenise(text)
    .filter((token) => !token.stop)
    .map((token) => token.term);
}
