// What every search engine must do that is to stand behind a search: our own and any other.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EngineGroup, EngineQuery, SearchEngine } from '../../src/index/engine.ts';
import type { EngineDocument } from '../../src/index/segment.ts';

// Invented words that are their own stems, so that plain models need no stemmer.
export const WORDS = ['balk', 'dorm', 'fint', 'gorp', 'hust', 'jolk', 'kemp', 'lurk', 'mopt', 'nurk'];

export function document(text: readonly string[], others: Partial<EngineDocument> = {}): EngineDocument {
  return { text, title: [], people: [], places: [], named: [], ...others };
}

/** Articles of one passage each, or of several. */
export function groups(...articles: readonly (readonly EngineDocument[])[]): readonly EngineGroup[] {
  return articles.map((documents) => ({ key: {}, size: documents.length, documents: () => documents }));
}

export const asking = (words: readonly string[], limit: number): EngineQuery => ({
  terms: new Map(words.map((word) => [word, 1])),
  limit,
});

const WORD_LISTS = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 });

/** Documents with words in every field that is searched. */
export const DOCUMENTS = fc.array(
  fc
    .record({ text: WORD_LISTS, title: WORD_LISTS, people: WORD_LISTS, places: WORD_LISTS })
    .map(({ text, ...others }) => document(text, others)),
  { minLength: 1, maxLength: 40 },
);

/** Questions of some words, each with what it counts. */
export const TERMS = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(1, 0.7, 0.3)), {
    selector: ([word]) => word,
    minLength: 1,
    maxLength: 5,
  })
  .map((pairs) => new Map(pairs));

const ONE_EACH = (all: readonly EngineDocument[]): readonly EngineGroup[] =>
  groups(...all.map((one) => [one]));

/** The suite, over engines that `make` gives for some documents. */
export function conforms(name: string, make: (groups: readonly EngineGroup[]) => SearchEngine): void {
  const over = (...all: readonly EngineDocument[]): SearchEngine => make(ONE_EACH(all));
  const idsOf = async (engine: SearchEngine, query: EngineQuery): Promise<readonly number[]> =>
    (await engine.candidates(query)).map(({ id }) => id);

  describe(`${name}, as an engine`, () => {
    it('finds every passage that has a word, best first, and nothing else', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(WORD_LISTS, { minLength: 1, maxLength: 30 }),
          fc.subarray(WORDS, { minLength: 1, maxLength: 3 }),
          async (texts, asked) => {
            const engine = over(...texts.map((text) => document(text)));
            const found = await engine.candidates(asking(asked, 100));
            const wanted = texts.flatMap((text, id) =>
              asked.some((word) => text.includes(word)) ? [id] : [],
            );
            expect(found.map(({ id }) => id).sort((a, b) => a - b)).toEqual(wanted);
            expect(found.map(({ score }) => score)).toEqual(
              found.map(({ score }) => score).sort((a, b) => b - a),
            );
          },
        ),
        { numRuns: 40 },
      );
    });

    it('finds nothing for a word that no passage has, for no word, in no passages, and at a limit of none', async () => {
      const engine = over(document(['2023', 'trade']));
      expect(await engine.candidates(asking(['2022'], 10))).toEqual([]);
      expect(await engine.candidates(asking([], 10))).toEqual([]);
      expect(await engine.candidates(asking(['trade'], 0))).toEqual([]);
      expect(await over().candidates(asking(['trade'], 10))).toEqual([]);
    });

    it('gives at a limit the head of what it gives without one, and of equals the first', async () => {
      await fc.assert(
        fc.asyncProperty(
          DOCUMENTS,
          TERMS,
          fc.integer({ min: 1, max: 12 }),
          async (documents, terms, limit) => {
            const engine = over(...documents, ...documents);
            const all = await engine.candidates({ terms, limit: 1_000 });
            expect(await engine.candidates({ terms, limit })).toEqual(all.slice(0, limit));
            all.slice(1).forEach(({ id, score }, place) => {
              const before = all[place];
              if (before?.score === score) expect(before.id).toBeLessThan(id);
            });
          },
        ),
        { numRuns: 60 },
      );
    });

    it('leaves out what is not accepted, and scores the rest as before', async () => {
      await fc.assert(
        fc.asyncProperty(
          DOCUMENTS,
          TERMS,
          fc.integer({ min: 1, max: 12 }),
          async (documents, terms, limit) => {
            const engine = over(...documents);
            const accepts = (id: number): boolean => id % 3 === 1;
            const all = await engine.candidates({ terms, limit: 1_000 });
            const wanted = all.filter(({ id }) => accepts(id)).slice(0, limit);
            expect(await engine.candidates({ terms, limit, accepts })).toEqual(wanted);
          },
        ),
        { numRuns: 40 },
      );
    });

    it('finds words in titles and names, and not those that are only counted', async () => {
      const engine = over(
        document(['balk'], { title: ['dorm'] }),
        document(['balk'], { people: ['dorm'] }),
        document(['balk'], { places: ['dorm'] }),
        document(['balk'], { named: ['dorm'] }),
      );
      expect([...(await idsOf(engine, asking(['dorm'], 10)))].sort()).toEqual([0, 1, 2]);
    });

    it('puts a rare word before a common one, and the word that counts more before the other', async () => {
      const engine = over(
        document(['balk', 'gorp']),
        document(['dorm', 'gorp']),
        document(['dorm', 'hust']),
        document(['gorp', 'hust']),
      );
      expect((await idsOf(engine, asking(['balk', 'dorm'], 10)))[0]).toBe(0);
      const [first, second] = [document(['balk', 'gorp']), document(['dorm', 'gorp'])];
      const terms = new Map([
        ['balk', 0.3],
        ['dorm', 1],
      ]);
      expect(await idsOf(over(first, second), { terms, limit: 10 })).toEqual([1, 0]);
    });

    it('puts a passage first that says it more often, or is shorter', async () => {
      const often = over(document(['balk', 'dorm', 'fint']), document(['balk', 'balk', 'fint', 'dorm']));
      expect(await idsOf(often, asking(['balk'], 10))).toEqual([1, 0]);
      const short = over(document(['balk', 'dorm', 'fint', 'gorp']), document(['balk', 'dorm']));
      expect(await idsOf(short, asking(['balk'], 10))).toEqual([1, 0]);
    });

    it('gives no more for matching many words than their sum', async () => {
      const engine = over(document(['balk', 'dorm']), document(['balk', 'fint']), document(['gorp', 'hust']));
      const scoreOf = async (words: readonly string[]): Promise<number> =>
        (await engine.candidates(asking(words, 1)))[0]?.score ?? 0;
      const sum = (await scoreOf(['balk'])) + (await scoreOf(['dorm']));
      expect(await scoreOf(['balk', 'dorm'])).toBeCloseTo(sum, 5);
    });

    it('gives the same whenever it is asked, also while it answers others', async () => {
      const engine = over(...WORDS.map((word, place) => document([word, WORDS[(place + 3) % 10] ?? ''])));
      const query = asking(WORDS.slice(0, 4), 5);
      const before = await engine.candidates(query);
      const others = [asking(['nurk'], 3), query, asking(WORDS, 2), query];
      const [, second, , fourth] = await Promise.all(others.map((one) => engine.candidates(one)));
      expect(second).toEqual(before);
      expect(fourth).toEqual(before);
    });
  });
}
