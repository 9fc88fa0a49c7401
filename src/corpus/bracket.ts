// Which stretches of a paragraph stand in brackets. Knows pairs, not words.
import { firstIndex } from './binary-search.ts';

const PAIRS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
]);
/** A pair further apart than this is taken for two strays. */
const WIDEST = 500;

/** Asks for an offset how far the bracket around it reaches. */
export interface Brackets {
  /** The end of the outermost bracket around `offset` that opened after `from`, or -1 outside brackets. */
  readonly insideFrom: (offset: number, from: number) => number;
}

/** Round and square brackets that close within 500 units; strays are left out. Linear in the text. */
export function bracketEnds(text: string): Brackets {
  const pairs: { readonly start: number; readonly end: number }[] = [];
  const open: { readonly mark: string; readonly start: number }[] = [];
  for (const match of text.matchAll(/[()[\]]/g)) {
    const opener = PAIRS.get(match[0]);
    if (opener === undefined) {
      open.push({ mark: match[0], start: match.index });
      continue;
    }
    const last = open.pop();
    if (last === undefined || last.mark !== opener) continue;
    if (match.index - last.start > WIDEST) continue;
    pairs.push({ start: last.start, end: match.index + 1 });
  }
  pairs.sort((a, b) => a.start - b.start);
  return { insideFrom: (offset, from) => outermost(pairs, offset, from) };
}

function outermost(
  pairs: readonly { readonly start: number; readonly end: number }[],
  offset: number,
  from: number,
): number {
  let end = -1;
  for (let index = firstIndex(pairs, (pair) => pair.start >= offset) - 1; index >= 0; index -= 1) {
    const pair = pairs[index];
    if (pair === undefined || pair.start <= from || offset - pair.start > WIDEST) break;
    if (pair.end > offset) end = Math.max(end, pair.end);
  }
  return end;
}
