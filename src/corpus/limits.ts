// How large a file may be before it is set aside unread. Sizes only; who measures them is not known here.
import type { Problem } from './problem.ts';
import type { Reader } from './reader.ts';

export interface Limits {
  /** Bytes of a file that holds one article. */
  readonly articleBytes: number;
  /** Bytes of a file that holds many, such as `.jsonl`. */
  readonly bulkBytes: number;
}

export const LIMITS: Limits = { articleBytes: 5_000_000, bulkBytes: 200_000_000 };

/** The problem of a file that is over the limit of its format, or null. */
export function tooLarge(reader: Reader, path: string, bytes: number, limits: Limits): Problem | null {
  const limit = reader.byLine === undefined ? limits.articleBytes : limits.bulkBytes;
  if (bytes <= limit) return null;
  return {
    code: 'too-large',
    severity: 'reject',
    file: path,
    found: `${bytes} bytes`,
    expected: `at most ${limit} bytes`,
  };
}
