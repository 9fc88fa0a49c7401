// How much of a list is shown, in words, with the line that asks for the rest. Knows no face.
import type { Answer, Things } from '../commands/answer.ts';
import { writeCall } from '../commands/call.ts';
import { counted } from './counted.ts';
import type { Block, Words } from './page.ts';

const THINGS: Readonly<Record<Things, readonly [string, string]>> = {
  happenings: ['happening', 'happenings'],
  quotations: ['quotation', 'quotations'],
  figures: ['figure', 'figures'],
  articles: ['article', 'articles'],
};

/** "The newest 498 of 812 happenings are here."; nothing where the list is whole. */
export function extentWords({ extent }: Pick<Answer, 'extent'>): readonly string[] {
  if (extent.kind !== 'newest') return [];
  const [one, many] = THINGS[extent.things];
  const shown = extent.shown.toLocaleString('en-GB');
  return [`The newest ${shown} of ${counted(extent.of, one, many)} are here.`];
}

/** The same with the line that asks for the rest: "… Earlier: /timeline …". */
export function extentBlocks(answer: Pick<Answer, 'extent' | 'next'>): readonly Block[] {
  const [text] = extentWords(answer);
  if (text === undefined) return [];
  const words: Words[] = [{ kind: 'text', text }];
  const rest = answer.next.find(({ label }) => label === 'earlier' || label === 'narrower');
  if (rest !== undefined) {
    const how = rest.label === 'earlier' ? ' Earlier: ' : ' Narrower: ';
    words.push({ kind: 'text', text: how }, { kind: 'call', text: writeCall(rest.call) });
  }
  return [{ kind: 'small', words }];
}
