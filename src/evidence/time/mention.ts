// What a finder of time proposes: a run of words and what they mean once the scene is known. Types only.
import type { Timex } from '../evidence.ts';
import type { Day } from './calendar.ts';
import type { Reading } from './reading.ts';
import type { Word } from './words.ts';

/** What words of time are read against. */
export interface Scene {
  /** The day that "today" and "last month" count from: of publication, or the day a quotation was spoken. */
  readonly today: Day | null;
  /**
   * True where the words around tell of what is to come, false of what has been, 'then' of what was to come at some
   * time, 'likely' of a plan or a possibility; null where they don't say.
   */
  readonly ahead: boolean | 'then' | 'likely' | null;
  /** A year that the narrative is in, for dates that name none. */
  readonly year: number | null;
  /** What was last dated before this, a day, and a longer stretch. */
  readonly day: Day | null;
  /** The last single day before this that is not to come. */
  readonly been: Day | null;
  /** The last single day told before this in its own sentence. */
  readonly beside: Day | null;
  readonly period: Reading | null;
  readonly last: Reading | null;
  /** The fiscal year last dated, for the months that fiscal years have in this article. */
  readonly fiscal: Reading | null;
  /** True where the article writes 16/05/2024, false for 05/16/2024. */
  readonly dayFirst: boolean;
}

/**
 * Words `from` up to `to` (exclusive) of a text. `read` gives their value and days; `stated` says that the year or
 * the day stands in the words themselves, so that nothing had to be worked out. `attributive` ones ("the 24 February
 * invasion") date a thing by name, not the sentence.
 */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly type: Timex['type'];
  readonly stated: boolean;
  readonly read: (scene: Scene) => Reading;
}

/** Proposes what begins at the word `index`, or null. Looks at a bounded number of words. */
export type Finder = (words: readonly Word[], index: number) => Mention | null;

/** A phrase that stands for a year ("2019", "last year", "the year") and the place after it. */
export interface YearPhrase {
  readonly next: number;
  readonly stated: boolean;
  readonly year: (scene: Scene) => number | null;
}
