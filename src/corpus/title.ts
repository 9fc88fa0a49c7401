// A title for an article that states none: its heading or first line, the words of its file's name, or its first words.
import { sentencesOf } from './sentence.ts';
import type { Range } from './span.ts';

export interface GuessedTitle {
  readonly value: string;
  readonly from: 'heading' | 'first line' | 'file name';
}

/** A headline is no longer than this many units. */
const LONGEST_HEADLINE = 160;
const LONGEST_TITLE = 120;

/** True for a line that is a headline rather than a sentence: short, and without the stop of a sentence. */
export function isHeadline(line: string): boolean {
  if (line.length === 0 || line.length > LONGEST_HEADLINE || !/[\p{L}\p{N}]/u.test(line)) return false;
  if (/[.,;:…。][\s"'”’»)]{0,4}$/u.test(line)) return false;
  return !/^[-*•–]\s/.test(line) && sentencesOf(line).length <= 2;
}

/** True where two titles have the same words, whatever their capitals and marks. */
export function isSameTitle(a: string, b: string): boolean {
  const words = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
  return words(a) === words(b);
}

/**
 * A title where the text begins with a sentence: the words of the file's name where it has three or more
 * ("2024-05-16-leaders-meet.txt" has two), else the sentence at `first`, cut at a word after 120 units.
 */
export function titleFromName(file: string, text: string, first: Range | null): GuessedTitle {
  const words = nameWords(file);
  if (words.length >= 3) return { value: sentenceCase(recased(words, text).join(' ')), from: 'file name' };
  const line = first === null ? '' : text.slice(first.start, first.end);
  const [sentence] = sentencesOf(line);
  if (sentence !== undefined) {
    return { value: cut(line.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')), from: 'first line' };
  }
  return { value: sentenceCase(words.join(' ')) || file, from: 'file name' };
}

/** Words of a file's name with the capitals that the text always gives them: "beijing" becomes "Beijing". */
function recased(words: readonly string[], text: string): readonly string[] {
  const written = new Map<string, string | null>();
  for (const [word] of text.slice(0, 20_000).matchAll(/(?<=[\p{L}\p{N},;:’”] )\p{L}[\p{L}\p{M}]{0,40}/gu)) {
    const key = word.toLowerCase();
    const known = written.get(key);
    written.set(key, known === undefined || known === word ? word : null);
  }
  return words.map((word) => (word === word.toLowerCase() ? (written.get(word) ?? word) : word));
}

function nameWords(file: string): readonly string[] {
  const name = (file.split('/').at(-1) ?? file).replace(/\.[^.]{1,10}$/, '');
  return name
    .replace(/^\d{4}[-_.]?\d{2}[-_.]?\d{2}/, '')
    .split(/[-_\s.]/)
    .filter((word) => /\p{L}/u.test(word) && !/^[0-9a-f]{12,}$/i.test(word));
}

function sentenceCase(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function cut(text: string): string {
  if (text.length <= LONGEST_TITLE) return text;
  const space = text.lastIndexOf(' ', LONGEST_TITLE - 1);
  return `${text.slice(0, space > 40 ? space : LONGEST_TITLE - 1)} …`;
}
