// Text cut to a length, for labels and copies. Knows nothing of what it is.
import { visible } from './escape.ts';

/** Text cut to a length in whole characters, with a mark where something is left out. */
export function shortened(text: string, length: number): string {
  const seen = visible(text).trim();
  if (seen.length <= length) return seen === '' ? '…' : seen;
  let out = '';
  for (const character of seen) {
    if (out.length + character.length > length - 1) break;
    out += character;
  }
  return `${out}…`;
}
