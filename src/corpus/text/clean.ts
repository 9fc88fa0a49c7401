// Turns the text of a scraper into the text of an article: mended, headline and byline taken off, boilerplate dropped.
import type { Guess } from '../article.ts';
import { paragraphsOf } from '../paragraph.ts';
import type { GuessedTitle } from '../title.ts';
import { withoutBoilerplate } from './boilerplate.ts';
import { withoutHead } from './head.ts';
import { mended } from './mend.ts';

/** The text of the article, and what stood around it. */
export interface Cleaned {
  readonly text: string;
  readonly dropped: readonly string[];
  /** The headline that stood above the text, which is not part of it; null where the text begins with a sentence. */
  readonly title: GuessedTitle | null;
  readonly guessed: readonly { readonly guess: Guess; readonly value: string }[];
}

/** Cleans scraped text; paragraphs come out divided by one blank line, without line breaks inside them. */
export function cleaned(source: string): Cleaned {
  const text = mended(source);
  const blocks = paragraphsOf(text).map(({ start, end }) => text.slice(start, end).replace(/\s*\n\s*/g, ' '));
  const { kept, dropped } = withoutBoilerplate(blocks);
  const { title, guessed, head, body } = withoutHead(kept);
  return { text: body.join('\n\n'), dropped: [...head, ...dropped], title, guessed };
}
