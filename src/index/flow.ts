// Which way goods run in a question ("X's exports to Y"), and whether a sentence tells of them the other way. Knows one
// sentence at a time.
import type { Range } from '../corpus/span.ts';
import type { Direction } from '../evidence/evidence.ts';
import type { Named, Question } from './archive.ts';
import { landmarksOf, startingIn } from './landmarks.ts';
import type { ReadArticle } from './match.ts';

const OUT =
  /\b(?:exports?|exported|exporting|sales?|sells?|sold|suppl(?:y|ies|ied)|deliver(?:s|ed|ies)?|shipments|sends?|sent)\b/i;
const IN = /\b(?:imports?|imported|importing|purchases?|buys?|bought)\b/i;

function placeBehind(word: RegExp, text: string, from: number, places: readonly Named[]): Named | undefined {
  return places.find(({ start }) => start >= from && word.test(text.slice(from, start)));
}

/** From whom to whom goods run in a question that names both; null where it names no such thing. */
export function flowIn({ text, entities }: Question): Direction | null {
  const places = entities.filter(({ kind }) => kind === 'place');
  const [first] = places;
  const out = OUT.exec(text);
  const match = out ?? IN.exec(text);
  if (first === undefined || match === null || first.start > match.index) return null;
  const end = match.index + match[0].length;
  const other = placeBehind(
    out === null ? /\bfrom\s+(?:the\s+)?$/i : /\bto\s+(?:the\s+)?$/i,
    text,
    end,
    places,
  );
  if (other === undefined) return null;
  return out === null ? { from: other.name, to: first.name } : { from: first.name, to: other.name };
}

/** True where all goods of a sentence run between the two the other way. */
export function runsBack({ from, to }: Direction, sentence: Range, { evidence }: ReadArticle): boolean {
  const directions = startingIn(landmarksOf(evidence).figures, sentence).flatMap(({ direction }) =>
    direction === null || direction === 'bilateral' ? [] : [direction],
  );
  const isBack = (one: Direction): boolean => one.from === to && one.to === from;
  return directions.some(isBack) && !directions.some((one) => one.from === from && one.to === to);
}
