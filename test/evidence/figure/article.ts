// Articles of sentences written in a test, and the figures found in them.
import type { Article } from '../../../src/corpus/article.ts';
import type { Figure, Timex } from '../../../src/evidence/evidence.ts';
import { findFigures } from '../../../src/evidence/figure/figures.ts';
import { findPlaces } from '../../../src/evidence/place/places.ts';
import { findTimes } from '../../../src/evidence/time/times.ts';

/** An article whose paragraphs are its sentences, one a line. */
export function article(lines: readonly string[], title = 'Untitled'): Article {
  const text = lines.join('\n\n');
  let start = 0;
  const sentences = lines.map((line, at) => {
    const range = { start, end: start + line.length, paragraph: at + 1 };
    start = range.end + 2;
    return range;
  });
  return {
    id: 'test',
    title,
    outlet: null,
    author: null,
    published: '2023-05-16',
    url: null,
    language: 'en',
    tags: [],
    sources: [],
    text,
    paragraphs: sentences,
    sentences,
    guessed: [],
    dropped: [],
    file: 'test.txt',
    line: null,
  };
}

/** A word of time of the text with its days, as the finder of times would give it. */
export function time(
  text: string,
  words: string,
  earliest: string,
  latest: string,
  precision: Timex['precision'] = 'year',
): Timex {
  const start = text.indexOf(words);
  return {
    start,
    end: start + words.length,
    text: words,
    type: 'DATE',
    value: '',
    earliest,
    latest,
    precision,
    inferred: true,
  };
}

export const year = (text: string, words: string, number: number) =>
  time(text, words, `${number}-01-01`, `${number}-12-31`);

/** The figures of an article of these sentences; `times` are the words of time that it is to have. */
export function figures(
  lines: readonly string[],
  times: (text: string) => readonly Timex[] = () => [],
  title?: string,
): readonly Figure[] {
  const made = article(lines, title);
  const sorted = [...times(made.text)].sort((a, b) => a.start - b.start);
  return findFigures(made, sorted, findPlaces(made));
}

/** Each amount as "words = value unit". */
export const amounts = (line: string) =>
  figures([line]).map(
    (figure) =>
      `${line.slice(figure.start, figure.end)} = ${figure.value}${figure.valueMax === undefined ? '' : `..${figure.valueMax}`} ${figure.unit}`,
  );

/** Each figure as "words: measure change earliest..latest", of an article about Norway and Peru. */
export function told(lines: readonly string[], published = '2023-05-16'): readonly string[] {
  const made = { ...article(lines, 'Norway and Peru trade more'), published };
  return findFigures(made, findTimes(made), findPlaces(made)).map(
    ({ start, end, measure, change, period }) =>
      `${made.text.slice(start, end)}: ${measure} ${change ?? '-'} ${period?.earliest ?? ''}..${period?.latest ?? ''}`,
  );
}

/** The figures of an article of these sentences, with the words of time that reading finds in them. */
export function dated(...lines: readonly string[]): readonly Figure[] {
  const made = article(lines);
  return findFigures(made, findTimes(made), findPlaces(made));
}
