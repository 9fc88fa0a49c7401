import { describe, expect, it } from 'vitest';
import { check } from '../../src/commands/check.ts';
import type { Options } from '../../src/commands/option.ts';
import { archiveOf } from '../archive-of.ts';
import { NEWSROOM } from './newsroom.ts';

const archive = await archiveOf(NEWSROOM);
const checked = async (question: string) => {
  const options: Options = { question };
  return check.answer(archive, options);
};

describe('a claim', () => {
  it('is met by the sentence on the same matter, whether or not it says the same', async () => {
    for (const claim of [
      'Kenya and Italy signed an agreement on a harbour in Mombasa.',
      'lol, trade between Kenya and Italy was 999 million dollars in 2024',
    ]) {
      const { status, evidence } = await checked(claim);
      expect(status).toBe('answered');
      expect(evidence[0]?.text).toMatch(/Kenya.*Italy|Italy.*Kenya/);
    }
  });

  it('is met by at most four passages, none shown twice, each the article’s own words', async () => {
    const { evidence } = await checked('Kenya and Italy build a harbour in Mombasa');
    expect(evidence.length).toBeLessThanOrEqual(4);
    expect(new Set(evidence.map((item) => item.text)).size).toBe(evidence.length);
    for (const item of evidence) {
      expect(archive.article(item.articleId)?.text.slice(item.start, item.end)).toBe(item.text);
    }
  });

  it.each(['I had pasta for dinner and it was great', 'Peru exports copper to Norway', '…', '🙂🙂🙂'])(
    'on nothing that the archive covers is met by nothing: %s',
    async (claim) => {
      const { status, evidence } = await checked(claim);
      expect(status).toBe('not-covered');
      expect(evidence).toEqual([]);
    },
  );
});
