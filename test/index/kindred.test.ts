import { describe, expect, it } from 'vitest';
import { kindredIn } from '../../src/index/kindred.ts';
import { archiveOf, ask } from './made-articles.ts';

const ABOUT = {
  id: 'a',
  title: 'Salt marsh',
  text: 'Reeds filter nitrate from the brackish water of a salt marsh.',
};
const KINDRED = {
  id: 'b',
  title: 'Reeds',
  text: 'Nitrate in brackish water feeds reeds along a tidal creek.',
};
const STRAY = {
  id: 'c',
  title: 'Road works',
  text: 'Crews spread salt along the road after water froze on Monday.',
};

describe('kindredIn', () => {
  it('gives nothing for nothing', () => {
    const rarity = { passages: 0, meanLength: 0, meanArticle: 0, holding: () => 0 };
    expect(kindredIn([], rarity)).toEqual([]);
  });
});

describe('a search for a subject', () => {
  const subject =
    'effects of marsh plants and filtering on salt content, water quality, soil chemistry and nutrient loads';

  it('puts a passage that shares the words of the best before one that shares as much of the question alone', async () => {
    const found = await ask(await archiveOf(ABOUT, KINDRED, STRAY), subject);
    const order = found.hits.map(({ article }) => article.id);
    expect(order[0]).toBe('a');
    expect(found.hits.find(({ article }) => article.id === 'b')?.parts.kindred ?? 0).toBeGreaterThan(
      found.hits.find(({ article }) => article.id === 'c')?.parts.kindred ?? 0,
    );
  });

  it('adds nothing for a question that seeks a date', async () => {
    const { hits } = await ask(await archiveOf(ABOUT, KINDRED, STRAY), 'When did water freeze on the road?');
    expect(hits.every(({ parts }) => parts.kindred === undefined)).toBe(true);
  });

  it('has parts that sum to the score', async () => {
    const { hits } = await ask(await archiveOf(ABOUT, KINDRED, STRAY), subject);
    for (const { parts, score } of hits)
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score);
  });
});
