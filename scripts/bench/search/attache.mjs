// The product as an engine of the benchmark: opened over the folder of articles as the bot opens it.
import { join } from 'node:path';
import { COMMANDS } from '../../../dist/commands/registry.js';
import { run } from '../../../dist/commands/run.js';
import { finished } from '../../../dist/corpus/step.js';
import { NO_FILTERS } from '../../../dist/index/archive.js';
import { directoryInSteps } from '../../../dist/index/directory.js';
import { openHost } from '../../../dist/index/open.js';
import { readInPool } from '../../../dist/index/pool.js';
import { prepare } from '../../../dist/index/prepared.js';
import { makeSearchable } from '../../../dist/index/searchable.js';
import { writeChanging } from './corpus.mjs';

export function attache({ corpus, work, top }) {
  let host = null;
  let edition = 0;
  return {
    build: async () => {
      const clock = () => performance.now();
      host = await openHost({ corpusDir: corpus, dataDir: join(work, 'data'), clock, read: readInPool() });
      return host.snapshot().passages.length;
    },
    search: async (words) => {
      const archive = host.snapshot();
      const question = archive.understand(words);
      const { hits } = await archive.search({ question, filters: NO_FILTERS, top });
      return hits.map(({ article }) => article.id);
    },
    answer: (question) =>
      run(COMMANDS, { command: 'ask', options: { question } }, { archive: host.snapshot(), admin: null }),
    reload: async () => {
      edition += 1;
      writeChanging(corpus, edition);
      const begun = performance.now();
      const { outcome, changed } = await host.reload();
      if (outcome !== 'replaced' || changed.length !== 1) throw new Error(`the reload was ${outcome}`);
      return performance.now() - begun;
    },
    /** What of the opening is the search index alone: the articles are read, what they hold is found. */
    indexAlone: () => {
      const { articles, figureheads } = host.snapshot();
      const all = articles.map(prepare);
      const directory = finished(directoryInSteps(figureheads));
      const begun = performance.now();
      makeSearchable(all, directory);
      return performance.now() - begun;
    },
    save: null,
    load: null,
  };
}
