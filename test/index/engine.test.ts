import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../src/index/archive.ts';
import { buildEngine, type EngineDocument } from '../../src/index/engine.ts';
import { makeDirectory } from '../../src/index/figureheads.ts';
import { prepare } from '../../src/index/prepared.ts';
import { understand } from '../../src/index/question.ts';
import { rank } from '../../src/index/rank.ts';
import { rarityOf } from '../../src/index/rarity.ts';
import { gather } from '../../src/index/search.ts';
import { makeSearchable } from '../../src/index/searchable.ts';
import { made } from './made-articles.ts';

// Invented words that are their own stems, so that the plain model below needs no stemmer.
const WORDS = ['balk', 'dorm', 'fint', 'gorp', 'hust', 'jolk', 'kemp', 'lurk', 'mopt', 'nurk'];

function document(id: number, text: readonly string[]): EngineDocument {
  return { id, text, title: [], people: [], places: [] };
}

describe('the engine', () => {
  it('finds every passage that has a word, best first, and nothing else', async () => {
    const texts = fc.array(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }), {
      minLength: 1,
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(texts, fc.subarray(WORDS, { minLength: 1, maxLength: 3 }), async (all, asked) => {
        const engine = await buildEngine(all.map((text, id) => document(id, text)));
        const found = await engine.candidates({ terms: new Map(asked.map((word) => [word, 1])), limit: 100 });
        const wanted = all.flatMap((text, id) => (asked.some((word) => text.includes(word)) ? [id] : []));
        expect(found.map(({ id }) => id).sort((a, b) => a - b)).toEqual(wanted);
        expect(found.map(({ score }) => score)).toEqual(
          found.map(({ score }) => score).sort((a, b) => b - a),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('finds nothing for a word that no passage has, nor by digits that are near', async () => {
    const engine = await buildEngine([document(0, ['2023', 'trade'])]);
    expect(await engine.candidates({ terms: new Map([['2022', 1]]), limit: 10 })).toEqual([]);
  });

  it('gives no more for matching many words than their sum', async () => {
    const engine = await buildEngine([
      document(0, ['balk', 'dorm']),
      document(1, ['balk', 'fint']),
      document(2, ['gorp', 'hust']),
    ]);
    const one = await engine.candidates({ terms: new Map([['balk', 1]]), limit: 1 });
    const two = await engine.candidates({
      terms: new Map([
        ['balk', 1],
        ['dorm', 1],
      ]),
      limit: 1,
    });
    const other = await engine.candidates({ terms: new Map([['dorm', 1]]), limit: 1 });
    expect(two[0]?.score).toBeCloseTo((one[0]?.score ?? 0) + (other[0]?.score ?? 0), 10);
  });
});

/** BM25 written out plainly over lists of words, k1 1.2 and b 0.75. */
function plainBm25(all: readonly (readonly string[])[], asked: readonly string[], at: number): number {
  const mean = all.reduce((sum, text) => sum + text.length, 0) / all.length;
  const text = all[at] ?? [];
  return asked.reduce((score, word) => {
    const holding = all.filter((other) => other.includes(word)).length;
    const count = text.filter((other) => other === word).length;
    const weight = Math.log(1 + (all.length - holding + 0.5) / (holding + 0.5));
    return score + (weight * count) / (count + 1.2 * (1 - 0.75 + (0.75 * text.length) / mean));
  }, 0);
}

describe('the ranking', () => {
  it('orders passages by BM25 as a plain implementation does', async () => {
    const texts = fc.array(fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 14 }), {
      minLength: 3,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(texts, fc.subarray(WORDS, { minLength: 2, maxLength: 3 }), async (all, asked) => {
        const articles = made(
          ...all.map((words, i) => ({
            id: String(i).padStart(3, '0'),
            title: 'Zed',
            text: `${words.join(' ')}.`,
          })),
        );
        const base = await makeSearchable(articles.map(prepare), makeDirectory([]));
        const question = understand(asked.join(' '), () => []);
        const { entrants, asked: wanted } = await gather(base, { question, filters: NO_FILTERS, top: 100 });
        const ranked = rank(entrants, wanted, 100);
        const plain = ranked.map((one) => plainBm25(all, asked, Number(one.read.article.id)));
        const highest = Math.max(...plain);
        ranked.forEach((one, i) => {
          expect(one.features.passage).toBeCloseTo((plain[i] ?? 0) / highest, 8);
        });
      }),
      { numRuns: 25 },
    );
  });
});

describe('rarityOf', () => {
  it('weighs a rare word more than a common one and an unknown one most', () => {
    const rarity = {
      passages: 100,
      meanLength: 10,
      meanArticle: 10,
      holding: (term: string) => ({ common: 90, rare: 2 })[term] ?? 0,
    };
    expect(rarityOf(rarity, 'rare')).toBeGreaterThan(rarityOf(rarity, 'common'));
    expect(rarityOf(rarity, 'unknown')).toBeGreaterThan(rarityOf(rarity, 'rare'));
  });
});
