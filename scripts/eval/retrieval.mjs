// Scores search as /ask and `attache search` have it: npm run eval:retrieval -- --data FOLDER [--json]. A folder with
// passages.jsonl and questions.jsonl is scored as questions.mjs says, one of retrieval collections as collections.mjs says.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { SETS } from '../data.mjs';
import { dataOptions, report } from './inspected.mjs';

const QUESTIONS = ['passages.jsonl', 'questions.jsonl'];
const COLLECTION = ['corpus.jsonl', 'queries.jsonl', 'qrels.tsv'];

const { data, json } = dataOptions('eval:retrieval', SETS.retrieval);
const result = holds(data, QUESTIONS) ? await questions() : await collections();
report(`Retrieval over ${data}`, json ? result : flat(result), json);

function holds(folder, files) {
  return files.every((name) => existsSync(join(folder, name)));
}

// What is scored is imported once it is built.
async function questions() {
  const { scoreQuestions } = await import('./questions.mjs');
  return scoreQuestions(data);
}

async function collections() {
  const within = statSync(data).isDirectory() ? readdirSync(data).sort() : [];
  const folders = [data, ...within.map((name) => join(data, name))].filter((one) => holds(one, COLLECTION));
  if (folders.length === 0) {
    console.error(
      `eval:retrieval: ${data} has neither ${QUESTIONS.join(' and ')}, nor folders with ${COLLECTION.join(', ')}. It takes ${SETS.retrieval.form}.`,
    );
    process.exit(2);
  }
  const { scoreCollections } = await import('./collections.mjs');
  return scoreCollections(folders.map((folder) => ({ name: basename(folder), folder })));
}

/** Nested figures as rows of their own: "leftOut first share". */
function flat(result, before = '') {
  return Object.fromEntries(
    Object.entries(result).flatMap(([name, value]) =>
      typeof value === 'object'
        ? Object.entries(flat(value, `${before}${name} `))
        : [[`${before}${name}`, value]],
    ),
  );
}
