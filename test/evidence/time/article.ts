// An article of a text written in a test, with its paragraphs and sentences as reading finds them, and its times in short.
import type { Article } from '../../../src/corpus/article.ts';
import { paragraphsOf } from '../../../src/corpus/paragraph.ts';
import { sentencesOf } from '../../../src/corpus/sentence.ts';
import { findTimes } from '../../../src/evidence/time/times.ts';

export function articleOf(text: string, published: string | null): Article {
  const paragraphs = paragraphsOf(text);
  const sentences = paragraphs.flatMap((paragraph, index) =>
    sentencesOf(text.slice(paragraph.start, paragraph.end)).map(({ start, end }) => ({
      start: start + paragraph.start,
      end: end + paragraph.start,
      paragraph: index + 1,
    })),
  );
  return {
    id: 'a',
    title: 'A title',
    outlet: null,
    author: null,
    published,
    url: null,
    language: 'en',
    tags: [],
    sources: [],
    text,
    paragraphs,
    sentences,
    guessed: [],
    dropped: [],
    file: 'a.txt',
    line: null,
  };
}

/** The day that the texts of these tests are published, a Saturday. */
const SATURDAY = '2031-08-16';

/** Each time of a text as "words = earliest..latest", the ends left out where open or unknown. */
export function daysIn(text: string, published: string | null = SATURDAY): readonly string[] {
  return findTimes(articleOf(text, published)).map(
    ({ text: words, earliest, latest }) => `${words} = ${earliest ?? ''}..${latest ?? ''}`,
  );
}

/** As `daysIn` writes a single day. */
export function one(words: string, date: string): string {
  return `${words} = ${date}..${date}`;
}
