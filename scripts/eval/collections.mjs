// nDCG@10 of search over retrieval collections: each document an article, each query a question. Gain 2^grade - 1, grades
// below 1 count nothing, queries without a judged document are left out; a document without text stands by its title.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../../dist/corpus/read.js';
import { NO_FILTERS } from '../../dist/index/archive.js';
import { buildArchive } from '../../dist/index/build.js';
import { jsonLines } from './inspected.mjs';

const DEPTH = 10;
/** Passages asked for: enough that ten documents are among them. */
const TOP = 40;

/** For each collection its documents, the queries that count and their nDCG@10; and the mean of all collections. */
export async function scoreCollections(folders) {
  const collections = {};
  for (const { name, folder } of folders) collections[name] = await scoreOne(folder);
  const all = Object.values(collections);
  const mean = all.reduce((sum, one) => sum + one.ndcg10, 0) / all.length;
  return { ...collections, mean: { collections: all.length, ndcg10: places(mean) } };
}

async function scoreOne(folder) {
  const documents = jsonLines(join(folder, 'corpus.jsonl'));
  const archive = await buildArchive({ articles: articlesOf(documents), problems: [] });
  const judged = gradesIn(join(folder, 'qrels.tsv'));
  const queries = jsonLines(join(folder, 'queries.jsonl')).filter(({ _id }) => judged.has(String(_id)));
  let sum = 0;
  for (const { _id, text } of queries) {
    const question = archive.understand(text);
    const { hits } = await archive.search({ question, filters: NO_FILTERS, top: TOP });
    const found = [...new Set(hits.map(({ article }) => article.id))].slice(0, DEPTH);
    sum += ndcg(found, judged.get(String(_id)));
  }
  return {
    documents: documents.length,
    queries: queries.length,
    ndcg10: places(queries.length === 0 ? 0 : sum / queries.length),
  };
}

const idOf = (id) => `d${id}`;

function articlesOf(documents) {
  const rows = documents.map(({ _id, title, text }) => ({
    id: idOf(_id),
    title: title?.trim() || 'untitled',
    text: (text?.trim() || title?.trim() || 'untitled').replace(/\s*\n\s*/g, ' '),
  }));
  const bytes = Buffer.from(rows.map((row) => JSON.stringify(row)).join('\n'));
  return readFile({ path: 'documents.jsonl', bytes }).articles;
}

/** Grades of 1 and above, by query and article. */
function gradesIn(path) {
  const grades = new Map();
  for (const line of readFileSync(path, 'utf8').split(/\r?\n/)) {
    const [query, document, score] = line.split('\t');
    const grade = Number(score);
    if (document === undefined || !(grade >= 1)) continue;
    const one = grades.get(query) ?? new Map();
    grades.set(query, one.set(idOf(document), grade));
  }
  return grades;
}

function ndcg(found, grades) {
  const gained = (list) =>
    list.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
  const best = [...grades.values()].sort((a, b) => b - a).slice(0, DEPTH);
  return gained(found.map((id) => grades.get(id) ?? 0)) / gained(best);
}

const places = (share) => Math.round(share * 10_000) / 10_000;
