// What is known of the parties to an amount before it is read, and what is found. Types, and the other one of a pair.
import type { Direction } from '../evidence.ts';

/** The two sides of the trade that is spoken of: whose books, and with whom. */
export interface Sides {
  readonly holder: string;
  readonly partner: string | null;
}

/** `sides` is what later sentences may carry on from; null where the amount established none. */
export interface Parties {
  readonly parties: readonly string[];
  readonly direction: Direction | 'bilateral' | null;
  readonly sides: Sides | null;
}

/** What is known before the amount: the sides carried so far, whom the sentences before were about, and the article. */
export interface Known {
  readonly carried: Sides | null;
  /** Owners in the sentence before, the last first. */
  readonly topic: readonly string[];
  /** False where the topic was named paragraphs ago: then it holds for trade, and where the article is mainly about it. */
  readonly fresh: boolean;
  /** Which way the goods went that this paragraph has spoken of; null before any. */
  readonly goods: Direction | 'bilateral' | null;
  /** What the last figure of this paragraph had; null before any. */
  readonly before: Parties | null;
  /** The two places that the title names, if just two. */
  readonly pair: readonly [string, string] | null;
  /** Places by how often the article names them. */
  readonly main: readonly string[];
}

/** Nobody. */
export const NONE: Parties = { parties: [], direction: null, sides: null };

/** The other one of a pair, or null where `name` is not in it. */
export function other(pair: readonly (string | null)[] | null, name: string): string | null {
  if (pair === null || !pair.includes(name)) return null;
  return pair.find((one) => one !== name) ?? null;
}

/** The two that the text has spoken of, or null. */
export const carriedPair = (known: Known) =>
  known.carried === null ? null : [known.carried.holder, known.carried.partner];
