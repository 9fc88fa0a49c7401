import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finished } from '../../src/corpus/step.ts';
import { NO_FILTERS } from '../../src/index/archive.ts';
import { makeDirectory } from '../../src/index/directory.ts';
import { type Engine, type EngineGroup, engineInSteps } from '../../src/index/engine.ts';
import { prepare } from '../../src/index/prepared.ts';
import { understand } from '../../src/index/question.ts';
import { rankInSteps } from '../../src/index/rank.ts';
import { rarityOf } from '../../src/index/rarity.ts';
import { gather } from '../../src/index/search.ts';
import { makeSearchable } from '../../src/index/searchable.ts';
import { asking, conforms, DOCUMENTS, document, groups, TERMS, WORDS } from './engine-suite.ts';
import { made } from './made-articles.ts';
import { miniSearchEngine } from './minisearch-engine.ts';

function engineOver(all: readonly EngineGroup[], before: Engine | null = null): Engine {
  return finished(engineInSteps(all, before));
}

/** Different words, so many of them. */
function numbersTo(length: number): readonly string[] {
  return Array.from({ length }, (_, number) => `n${number}`);
}

conforms('ours', engineOver);
conforms('MiniSearch', miniSearchEngine);

describe('the engine', () => {
  it('gives the best of what MiniSearch finds, with the same scores', async () => {
    await fc.assert(
      fc.asyncProperty(DOCUMENTS, TERMS, fc.integer({ min: 1, max: 12 }), async (documents, terms, limit) => {
        const all = groups(...documents.map((one) => [one]));
        const theirs = await miniSearchEngine(all).candidates({ terms, limit: 1_000 });
        const ours = await engineOver(all).candidates({ terms, limit });
        expect(ours).toHaveLength(Math.min(limit, theirs.length));
        ours.forEach(({ id, score }, place) => {
          expect(score).toBeCloseTo(theirs.find((one) => one.id === id)?.score ?? 0, 9);
          expect(score).toBeCloseTo(theirs[place]?.score ?? 0, 9);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('puts thousands in the order that it puts a few in', async () => {
    const lengths = Array.from({ length: 9_000 }, (_, id) => 1 + ((id * 7_919) % 23));
    const engine = engineOver(
      groups(...lengths.map((length) => [document(['balk', ...WORDS.slice(1), ...numbersTo(length)])])),
    );
    const found = await engine.candidates(asking(['balk'], 9_000));
    const wanted = [...lengths.keys()].sort((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0) || a - b);
    expect(found.map(({ id }) => id)).toEqual(wanted);
  });

  it('finds after any changes what one that is built anew finds', async () => {
    const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 });
    const article = fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 4 });
    const articles = fc.array(article, { minLength: 1, maxLength: 12 });
    const change = fc.record({ leave: fc.array(fc.nat(11)), back: fc.boolean(), come: articles });
    await fc.assert(
      fc.asyncProperty(
        articles,
        fc.array(change, { maxLength: 8 }),
        fc.subarray(WORDS, { minLength: 1, maxLength: 4 }),
        async (first, changes, asked) => {
          const made = (all: typeof first): readonly EngineGroup[] =>
            groups(...all.map((passages) => passages.map(([text, title]) => document(text, { title }))));
          let present = made(first);
          let engine = engineOver(present);
          for (const { leave, come, back } of changes) {
            const before = present;
            present = [...made(come), ...present.filter((_, place) => !leave.includes(place))];
            engine = engineOver(present, engine);
            if (back) present = before;
            engine = engineOver(present, engine);
          }
          const query = asking(asked, 1_000);
          const [now, anew] = [await engine.candidates(query), await engineOver(present).candidates(query)];
          expect(now).toEqual(anew);
          for (const word of WORDS)
            expect(engine.holding('text', word)).toBe(engineOver(present).holding('text', word));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('indexes again what changed, and leaves the rest as it is', () => {
    const all = groups(...Array.from({ length: 40 }, (_, i) => [document([WORDS[i % 10] ?? ''])]));
    const [, ...others] = all;
    let asked = 0;
    const counting = others.map((group) => ({
      ...group,
      documents: () => {
        asked += 1;
        return group.documents();
      },
    }));
    const engine = engineOver(counting);
    asked = 0;
    const next = engineOver([...counting, ...groups([document(['balk'])])], engine);
    expect(asked).toBe(0);
    expect(next.parts).toHaveLength(2);
    engineOver(counting.slice(1), engine);
    expect(asked).toBe(1);
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
        const base = makeSearchable(articles.map(prepare), makeDirectory([]));
        const question = understand(asked.join(' '), () => []);
        const { entrants, asked: wanted } = await gather(base, { question, filters: NO_FILTERS, top: 100 });
        const ranked = finished(rankInSteps(entrants, wanted, 100));
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
