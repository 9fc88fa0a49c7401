// MiniSearch as it comes, as an engine of the benchmark: the same passages as the same stems, joined by OR.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { termsOf } from '../../../dist/index/tokenise.js';
import { stemsOf } from './stems.mjs';

const OPTIONS = {
  fields: ['h', 't'],
  storeFields: ['a'],
  tokenize: (terms) => (terms === '' ? [] : terms.split(' ')),
  processTerm: (term) => term,
};

export function minisearch({ work, top }) {
  let index = null;
  const own = [];
  let next = 0;
  const saved = join(work, 'minisearch.json');
  return {
    build: async () => {
      index = new MiniSearch(OPTIONS);
      for await (const stems of stemsOf(work)) {
        if (stems.a === 'bench-article') own.push({ ...stems, id: next });
        index.add({ ...stems, id: next });
        next += 1;
      }
      return next;
    },
    search: async (words) => {
      const found = index.search(termsOf(words).join(' '));
      return found.slice(0, top).map(({ a }) => a);
    },
    reload: async () => {
      const begun = performance.now();
      for (const stems of own) {
        index.discard(stems.id);
        stems.id = next;
        index.add({ ...stems });
        next += 1;
      }
      return performance.now() - begun;
    },
    save: async () => {
      writeFileSync(saved, JSON.stringify(index));
      return statSync(saved).size;
    },
    load: async () => {
      index = MiniSearch.loadJSON(readFileSync(saved, 'utf8'), OPTIONS);
    },
  };
}
