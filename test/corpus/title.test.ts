import { describe, expect, test } from 'vitest';
import { isHeadline } from '../../src/corpus/title.ts';
import { paragraphTexts, readOne } from './reader-suite.ts';

describe('isHeadline', () => {
  test.each(['Ferry sinks off Tolsk', 'U.S. envoy in Tolsk: “We stay”', 'Who sank the ferry?', '“We stay”'])(
    'takes %j',
    (line) => {
      expect(isHeadline(line)).toBe(true);
    },
  );

  test.each([
    'The ferry sank at dawn.',
    'He called it “a disgrace.”',
    '- Forty are missing',
    '* * *',
    '',
    'The ferry sank,',
    'word '.repeat(60),
  ])('takes no %j', (line) => {
    expect(isHeadline(line)).toBe(false);
  });
});

describe('the title of a text that states none', () => {
  test('is its headline, which is then not part of the text', () => {
    const article = readOne('a.txt', 'Ferry sinks off Tolsk\n\nIt sank at dawn.\n\nForty are missing.');
    expect(article).toMatchObject({
      title: 'Ferry sinks off Tolsk',
      text: 'It sank at dawn.\n\nForty are missing.',
    });
    expect(article.guessed).toContainEqual({ field: 'title', from: 'first line' });
  });

  test('is a first line that asks, which stays in the text', () => {
    const article = readOne('a.txt', 'Who sank the ferry?\n\nNobody knows.');
    expect(article).toMatchObject({
      title: 'Who sank the ferry?',
      text: 'Who sank the ferry?\n\nNobody knows.',
    });
  });

  test('is taken from the words of the file where the text begins with a sentence', () => {
    const article = readOne(
      'wire/2024-06-03-ferry-sinks-off-tolsk.txt',
      'The ferry sank off Tolsk at dawn.\n\nForty are missing.',
    );
    expect(article).toMatchObject({ title: 'Ferry sinks off Tolsk', published: '2024-06-03' });
    expect(article.guessed).toContainEqual({ field: 'title', from: 'file name' });
    expect(paragraphTexts(article)[0]).toBe('The ferry sank off Tolsk at dawn.');
  });

  test('is the first sentence, cut at a word, where the file’s name says little', () => {
    expect(readOne('a1.txt', 'The ferry sank. Forty are missing.').title).toBe('The ferry sank.');
    const { title } = readOne('a1.txt', `The ferry ${'and the other boats of the bay '.repeat(9)}sank.`);
    expect(title).toMatch(/^The ferry .* …$/);
    expect(title.length).toBeLessThanOrEqual(122);
  });
});
