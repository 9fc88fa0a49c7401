// Makes an article of plain text for tests: paragraphs at empty lines, no metadata but a date.
import type { Article } from '../../../src/corpus/article.ts';

export function articleOf(text: string, published: string | null = '2031-05-16'): Article {
  const paragraphs = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return {
    id: 'made-up',
    title: 'Made up',
    outlet: null,
    author: null,
    published,
    url: null,
    language: 'en',
    tags: [],
    sources: [],
    text,
    paragraphs,
    sentences: paragraphs.map((range, index) => ({ ...range, paragraph: index + 1 })),
    guessed: [],
    dropped: [],
    file: 'made-up.md',
    line: null,
  };
}
