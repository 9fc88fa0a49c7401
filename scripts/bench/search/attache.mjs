// The product as an engine of the benchmark: opened over the folder of articles as the bot opens it, with a saved index.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS } from '../../../dist/commands/registry.js';
import { run } from '../../../dist/commands/run.js';
import { finished } from '../../../dist/corpus/step.js';
import { NO_FILTERS } from '../../../dist/index/archive.js';
import { directoryInSteps } from '../../../dist/index/directory.js';
import { openHost } from '../../../dist/index/open.js';
import { readInPool } from '../../../dist/index/pool.js';
import { prepare } from '../../../dist/index/prepared.js';
import { makeOf, openSaved } from '../../../dist/index/saved.js';
import { makeSearchable } from '../../../dist/index/searchable.js';
import { writeChanging } from './corpus.mjs';

export function attache({ corpus, work, top }) {
  let host = null;
  let edition = 0;
  const indexDir = join(work, 'index');
  const open = async () => {
    const make = makeOf(join(import.meta.dirname, '..', '..', '..', 'dist'), [process.version]);
    const tell = ({ code, found }) => {
      throw new Error(`the saved index: ${code} ${found}`);
    };
    const saved = openSaved({ indexDir, corpusDir: corpus, make, tell });
    const clock = () => performance.now();
    const dataDir = join(work, 'data');
    host = await openHost({ corpusDir: corpus, dataDir, clock, read: readInPool(), saved });
    return host.snapshot().passages.length;
  };
  return {
    build: open,
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
    save: async () =>
      readdirSync(indexDir, { recursive: true })
        .map((name) => statSync(join(indexDir, name)))
        .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0),
    load: open,
  };
}
