// An article of a text written in a test, with its paragraphs and sentences as reading finds them.
import type { Article } from '../../../src/corpus/article.ts';
import { paragraphsOf } from '../../../src/corpus/paragraph.ts';
import { sentencesOf } from '../../../src/corpus/sentence.ts';

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
