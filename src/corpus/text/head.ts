// What stands above the text of an article: headline, byline, date of publication. Takes blocks, mended and sifted.
import type { Guess } from '../article.ts';
import { publishedInText } from '../publication.ts';
import { type GuessedTitle, isHeadline } from '../title.ts';

export interface Parted {
  /** The headline above the text, or null where the text begins with a sentence. */
  readonly title: GuessedTitle | null;
  readonly guessed: readonly { readonly guess: Guess; readonly value: string }[];
  /** Byline and date lines, which are not part of the text. */
  readonly head: readonly string[];
  readonly body: readonly string[];
}

const NAME =
  "\\p{Lu}[\\p{L}\\p{M}.’'-]{0,30}(?:\\s(?:and\\s|de\\s|van\\s|von\\s|al\\s|bin\\s)?\\p{Lu}[\\p{L}\\p{M}.’'-]{0,30}){1,5}";
const BYLINE = new RegExp(`^[Bb][Yy]:?\\s(${NAME})(?:,\\s.{0,60})?$`, 'u');
const DATE_LABEL =
  /^[|•·\s]*(?:first )?(?:published|updated|posted|last (?:updated|modified)|modified)\b.{0,80}\d/i;
/** Byline and date stand within this many blocks. */
const HEAD = 6;

/**
 * Parts the head from the body. Only lines that are nothing but a headline, a byline or a date are taken off;
 * a first line that could be a sentence of the article ("Who won?") stays, and so does any where `titled` says that
 * the title is known from elsewhere.
 */
export function withoutHead(blocks: readonly string[], titled = false): Parted {
  const title = titled ? null : headline(blocks);
  const rest = title === null || /[!?]$/.test(title.value) ? blocks : blocks.slice(1);
  const guessed: { readonly guess: Guess; readonly value: string }[] = [];
  const head: string[] = [];
  const body: string[] = [];
  for (const [index, block] of rest.entries()) {
    const author = index < HEAD ? bylineOf(block) : null;
    if (author !== null && guessed.length === 0)
      guessed.push({ guess: { field: 'author', from: 'text' }, value: author });
    if (author !== null || (index < HEAD && isDateLine(block))) head.push(block);
    else body.push(block);
  }
  return { title, guessed, head, body };
}

/** The first block as a headline, where more text follows it. */
function headline(blocks: readonly string[]): GuessedTitle | null {
  const [first, second] = blocks;
  if (first === undefined || second === undefined || !isHeadline(first)) return null;
  if (isDateLine(first) || bylineOf(first) !== null) return null;
  return { value: first.replace(/^#{1,6}\s/, ''), from: 'first line' };
}

function bylineOf(block: string): string | null {
  const match = block.length > 160 || /[.!?]$/.test(block) ? null : BYLINE.exec(block);
  return match?.[1] ?? null;
}

function isDateLine(block: string): boolean {
  if (block.length > 100 || /(?<!\b[ap]\.m)[.!?]$/.test(block)) return false;
  return DATE_LABEL.test(block) || (block.length <= 60 && publishedInText(block) !== null);
}
