// The data sets that the learners and evaluations take: none stands in this project. What each must hold, and where
// such data come from, said before anything is built.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const SETS = {
  attributions: {
    needs: '',
    form: 'a file of JSON lines: text, date, publisher, attributions[] with source[], cue[], content[], quotes[] as offsets, kind',
    from: 'PolNeAR 1.0.0, train split: https://github.com/networkdynamics/PolNeAR',
  },
  times: {
    needs: 'docs.jsonl',
    form: 'a folder with docs.jsonl: id, title, dct, text, timexes[] with type, value, start, end',
    from: 'NewsReader MEANTIME, English part: http://www.newsreader-project.eu/results/data/wikinews/',
  },
  questions: {
    needs: 'questions.jsonl',
    form: 'a folder with passages.jsonl (id, title, text) and questions.jsonl (question, passage_id, answerable, answers[])',
    from: 'SQuAD 2.0, development set: https://rajpurkar.github.io/SQuAD-explorer/',
  },
  retrieval: {
    needs: '',
    form: 'a folder as for learning (passages.jsonl and questions.jsonl), or one of folders with corpus.jsonl (_id, title, text), queries.jsonl (_id, text) and qrels.tsv (query, document, grade)',
    from: 'SQuAD 2.0, development set: https://rajpurkar.github.io/SQuAD-explorer/; classic collections: https://ir-datasets.com/',
  },
  gold: {
    needs: 'gold.jsonl',
    form: 'a folder with gold.jsonl and the articles as other .jsonl files, in the form of test/gold',
    from: 'your own reading; without --data the lists of test/gold are taken',
  },
};

/** The path of a data set that is there; else says what is missing and ends the program with 2. */
export function dataAt(name, { needs, form, from }, path) {
  if (path !== undefined && existsSync(join(path, needs))) return resolve(path);
  const missing = path === undefined ? 'name the data with --data' : `there is no ${join(path, needs)}`;
  console.error(`${name}: ${missing}. It takes ${form}. Such data: ${from}.`);
  process.exit(2);
}
