// Why passages stand where they do, as a page: under each its score, and what the score is made of in words. Words only;
// drawing is the terminal's.
import { COVERED_FROM } from '../index/cover-weights.ts';
import type { Block, Page, Words } from '../wording/page.ts';
import type { Explained, Explanation } from './explain.ts';

const PARTS: ReadonlyMap<string, string> = new Map([
  ['passage', 'its passage has the question’s words often (BM25)'],
  ['article', 'so has its whole article (BM25)'],
  ['title', 'the title and tags have them'],
  ['together', 'the sentences of the passage together have them'],
  ['bigrams', 'neighbouring words of the question stand together in the passage'],
  ['closeness', 'the question’s words stand close together'],
  ['sentence', 'the sentence itself has them'],
  ['near', 'the sentence, its neighbours or the title have them'],
  ['words', 'what is asked, names and times left out, is in the sentence'],
  ['names', 'the names and numbers asked for are there, or none is asked for'],
  ['pairs', 'neighbouring words of the question stand together in the sentence'],
  ['period', 'the time asked for is there, or none is asked for'],
  ['kind', 'the sentence has what is asked for (who, when, how much …), or anything will do'],
  ['beside', 'that stands beside the question’s words'],
  ['early', 'it stands early in its article'],
  ['newest', 'its article is new, and the question asks for now'],
  ['kindred', 'it is like the best passages in all its words'],
  ['repeated', 'two passages of its article stand before it'],
]);

const DIGITS = 3;
const UNIT = 10 ** DIGITS;

/** A part as it is shown: a number of three digits and what it stands for. */
export interface ShownPart {
  readonly thousandths: number;
  readonly words: string;
}

/**
 * Parts in thousandths that sum to the score in thousandths: all are rounded down, and those that lose most get one
 * more (the method of largest remainders). Greatest first; what comes to nothing is left out.
 */
export function shownParts(score: number, parts: Explanation['parts']): readonly ShownPart[] {
  const all = Object.entries(parts).map(([name, part]) => ({
    words: PARTS.get(name) ?? name,
    whole: Math.floor(part * UNIT),
    rest: part * UNIT - Math.floor(part * UNIT),
  }));
  const left = Math.round(score * UNIT) - all.reduce((sum, { whole }) => sum + whole, 0);
  const byRest = [...all].sort((a, b) => b.rest - a.rest);
  return byRest
    .map(({ words, whole }, place) => ({ words, thousandths: whole + (place < left ? 1 : 0) }))
    .filter(({ thousandths }) => thousandths !== 0)
    .sort((a, b) => b.thousandths - a.thousandths);
}

/** Thousandths as "0.125", a loss with its sign. */
function number(thousandths: number): string {
  return (thousandths / UNIT).toFixed(DIGITS);
}

function text(words: string): readonly Words[] {
  return [{ kind: 'text', text: words }];
}

function blocksOf({ title, place, score, parts }: Explanation, at: number): readonly Block[] {
  const head = `[${at + 1}] ${title}`;
  if (place === null) {
    const why = 'Not from the ranking: a rule of the command put it here.';
    return [
      { kind: 'subheading', words: text(head) },
      { kind: 'small', words: text(why) },
    ];
  }
  const total = number(Math.round(score * UNIT));
  const rows = shownParts(score, parts).map(
    ({ thousandths, words }): Block => ({
      kind: 'small',
      words: text(`${number(thousandths).padStart(DIGITS + 3)}  ${words}`),
    }),
  );
  return [{ kind: 'subheading', words: text(`${head}: ${total}, place ${place}`) }, ...rows];
}

function decisionWords(confidence: number): string {
  return `Confidence that the first in the ranking answers: ${confidence.toFixed(2)}. Below ${COVERED_FROM} it is not given as an answer.`;
}

/** The page that stands behind an answer's own; numbers of passages are those of the answer's evidence. */
export function explanationPage({ explained, confidence }: Explained): Page {
  const head: Block = { kind: 'heading', words: text('Why these stand where they do') };
  const none = explained.length === 0 ? [text('No passage was found, so there is nothing to explain.')] : [];
  const decision = confidence === null ? [] : [text(decisionWords(confidence))];
  const lines = [...none, ...decision].map((words): Block => ({ kind: 'line', words }));
  return { blocks: [head, ...lines, ...explained.flatMap(blocksOf)], references: [], leads: [] };
}
