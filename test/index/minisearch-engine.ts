// MiniSearch as a search engine like ours: what ours is compared with, and the proof that another can stand in its place.
import MiniSearch from 'minisearch';
import type { EngineGroup, SearchEngine } from '../../src/index/engine.ts';

type Stored = { id: number } & Record<'title' | 'text' | 'people' | 'places', string>;

/** An engine of MiniSearch 7.2 over the groups, with the boosts of ours. */
export function miniSearchEngine(groups: readonly EngineGroup[]): SearchEngine {
  const index = new MiniSearch<Stored>({
    fields: ['title', 'text', 'people', 'places'],
    autoVacuum: false,
    tokenize: (terms) => (terms === '' ? [] : terms.split('\n')),
    processTerm: (term) => term,
  });
  groups
    .flatMap((group) => group.documents())
    .forEach(({ title, text, people, places }, id) => {
      const [a, b, c, d] = [title, text, people, places].map((terms) => terms.join('\n'));
      index.add({ id, title: a ?? '', text: b ?? '', people: c ?? '', places: d ?? '' });
    });
  return {
    candidates: async ({ terms, limit, accepts }) =>
      index
        .search([...terms.keys()].join('\n'), {
          boost: { title: 0.6, text: 1, people: 0.4, places: 0.5 },
          boostTerm: (term) => terms.get(term) ?? 1,
          prefix: false,
          fuzzy: false,
        })
        // MiniSearch multiplies a score by the number of terms matched.
        .map(({ id, score, queryTerms }) => ({ id: Number(id), score: score / queryTerms.length }))
        .filter(({ id }) => accepts?.(id) ?? true)
        .sort((a, b) => b.score - a.score || a.id - b.id)
        .slice(0, limit),
  };
}
