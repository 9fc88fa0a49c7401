// Turns the text of a scraper into the text of an article: mended, headline and byline taken off, boilerplate dropped.
import type { Guess } from '../article.ts';
import { paragraphsOf } from '../paragraph.ts';
import { publishedInText } from '../publication.ts';
import { type GuessedTitle, isHeadline } from '../title.ts';
import { withoutBoilerplate } from './boilerplate.ts';
import { mended } from './mend.ts';

/** The text of the article, and what stood around it. */
export interface Cleaned {
  readonly text: string;
  readonly dropped: readonly string[];
  /** The headline that stood above the text, which is not part of it; null where the text begins with a sentence. */
  readonly title: GuessedTitle | null;
  readonly guessed: readonly { readonly guess: Guess; readonly value: string }[];
}

const BYLINE =
  /^[Bb][Yy]:?\s(\p{Lu}[\p{L}\p{M}.’'-]{0,30}(?:\s(?:and\s|de\s|van\s|von\s|al\s|bin\s)?\p{Lu}[\p{L}\p{M}.’'-]{0,30}){1,5})$/u;
/** Headline, byline and date stand within this many paragraphs. */
const HEAD = 6;

/** Cleans scraped text; paragraphs come out divided by one blank line, without line breaks inside them. */
export function cleaned(source: string): Cleaned {
  const text = mended(source);
  const blocks = paragraphsOf(text).map(({ start, end }) => text.slice(start, end).replace(/\s*\n\s*/g, ' '));
  const { kept, dropped } = withoutBoilerplate(blocks);
  const title = headline(kept);
  const body = title === null ? kept : kept.slice(1);
  const guessed: { readonly guess: Guess; readonly value: string }[] = [];
  const head: string[] = [];
  const article: string[] = [];
  for (const [index, block] of body.entries()) {
    const byline = index < HEAD ? (BYLINE.exec(block)?.[1] ?? null) : null;
    const dateline = index < HEAD && byline === null && isDateLine(block);
    if (byline !== null && guessed.length === 0)
      guessed.push({ guess: { field: 'author', from: 'text' }, value: byline });
    if (byline !== null || dateline) head.push(block);
    else article.push(block);
  }
  return { text: article.join('\n\n'), dropped: [...head, ...dropped], title, guessed };
}

/** The first block as a headline, where more text follows it. */
function headline(blocks: readonly string[]): GuessedTitle | null {
  const [first, second] = blocks;
  if (
    first === undefined ||
    second === undefined ||
    !isHeadline(first) ||
    isDateLine(first) ||
    BYLINE.test(first)
  )
    return null;
  return { value: first.replace(/^#{1,6}\s/, ''), from: 'first line' };
}

function isDateLine(block: string): boolean {
  return block.length <= 80 && !/[.!?]$/.test(block) && publishedInText(block) !== null;
}
