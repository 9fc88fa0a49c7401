// What every article must be, whatever read it: one check for all readers.
import { expect } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { readFile } from '../../src/corpus/read.ts';

const BLANK = /[\s\u200b\u2060\ufeff]/g;

/** Reads one file of the given text or bytes. */
export function read(path: string, content: string | Uint8Array) {
  return readFile({ path, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content });
}

/** The one article of a file that must hold exactly one. */
export function readOne(path: string, content: string | Uint8Array): Article {
  const { articles, problems } = read(path, content);
  const [article] = articles;
  if (article === undefined || articles.length !== 1)
    throw new Error(`${articles.length} articles: ${JSON.stringify(problems)}`);
  expectWhole(article);
  return article;
}

export function paragraphTexts(article: Article): readonly string[] {
  return article.paragraphs.map(({ start, end }) => article.text.slice(start, end));
}

export function sentenceTexts(article: Article): readonly string[] {
  return article.sentences.map(({ start, end }) => article.text.slice(start, end));
}

/** Offsets lie in the text, parts stand in order, and sentences with the blanks between them are the paragraphs. */
export function expectWhole(article: Article): void {
  const { text, paragraphs, sentences } = article;
  let last = 0;
  for (const { start, end } of paragraphs) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(text.slice(last, start).replace(BLANK, '')).toBe('');
    expect(text.slice(start, end).trim()).not.toBe('');
    last = end;
  }
  expect(text.slice(last).replace(BLANK, '')).toBe('');
  for (const [index, paragraph] of paragraphs.entries()) {
    let from = paragraph.start;
    for (const sentence of sentences.filter((one) => one.paragraph === index + 1)) {
      expect(text.slice(from, sentence.start).trim()).toBe('');
      expect(sentence.end).toBeGreaterThan(sentence.start);
      from = sentence.end;
    }
    expect(from).toBe(paragraph.end);
  }
  expect(sentences.every((one) => one.paragraph >= 1 && one.paragraph <= paragraphs.length)).toBe(true);
}
