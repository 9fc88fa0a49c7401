// The questions that the ranking and the decision are learnt on, each with all that the index measures for it.
// Begun by start.mjs or scripts/eval/retrieval.mjs, which have looked for the data and built. SQuAD 2's passages.jsonl and
// questions.jsonl are read from --data; the questions over the starter articles are our own; further ones may be given as
// --articles FILE --questions FILE.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readFile } from '../../dist/corpus/read.js';
import { makeDirectory } from '../../dist/index/directory.js';
import { mergeActors } from '../../dist/index/figureheads.js';
import { prepare } from '../../dist/index/prepared.js';
import { understand } from '../../dist/index/question.js';
import { gather, search } from '../../dist/index/search.js';
import { makeSearchable } from '../../dist/index/searchable.js';

const NO_FILTERS = { from: null, to: null, outlet: null, country: null, person: null };
const STARTER = new URL('../../corpus/', import.meta.url).pathname;
const OURS = new URL('../../test/index/dev-questions.jsonl', import.meta.url).pathname;

/** The options of both learning scripts. */
export function learnOptions() {
  return parseArgs({
    options: {
      data: { type: 'string' },
      articles: { type: 'string' },
      questions: { type: 'string' },
      from: { type: 'string' },
      write: { type: 'boolean' },
    },
  }).values;
}

function lines(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function articlesOf(rows) {
  return readFile({
    path: 'set.jsonl',
    bytes: Buffer.from(rows.map((row) => JSON.stringify(row)).join('\n')),
  }).articles;
}

function starterArticles() {
  return readdirSync(STARTER).flatMap(
    (path) => readFile({ path, bytes: readFileSync(join(STARTER, path)) }).articles,
  );
}

function squadRows(data) {
  return lines(join(data, 'passages.jsonl')).map((one) => ({
    id: one.id.replace('#', '-'),
    title: one.title.replaceAll('_', ' '),
    text: one.text.replace(/\s*\n\s*/g, ' '),
    group: one.title,
  }));
}

/** What can be searched, and a function from words to a question, for a list of articles. */
async function searchableOf(articles) {
  const all = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1)).map(prepare);
  const evidence = new Map(all.map((one) => [one.article, one.evidence]));
  const directory = makeDirectory(
    mergeActors(
      all.map((one) => one.article),
      (article) => evidence.get(article).actors,
    ),
  );
  const base = await makeSearchable(all, directory);
  const request = (words) => ({
    question: understand(words, directory.namesIn),
    filters: NO_FILTERS,
    top: 20,
  });
  return {
    gather: (words) => gather(base, request(words)),
    search: (words, learnt) => search(base, request(words), learnt),
  };
}

/**
 * `sets` in order: name, weight of a question, searchable and its questions. Each question has `words`, `group` (what
 * is left out together), `isRight(text, articleId)` and `kind`: answerable, none (asks for what is not there) or other
 * (asked of an archive on other subjects).
 */
export async function loadSets({ data, articles, questions }) {
  const rows = squadRows(data);
  const sets = [
    await squad(data, rows),
    ...(await otherSubjects(data, rows)),
    await list('starter', starterArticles(), lines(OURS), 3),
  ];
  if (articles && questions) sets.push(await list('news', articlesOf(lines(articles)), lines(questions), 3));
  return sets;
}

function squadQuestions(data, groups, ofKind) {
  return lines(join(data, 'questions.jsonl')).map((one) => {
    const id = one.passage_id.replace('#', '-');
    const answers = (one.answers ?? []).map((answer) => answer.text);
    return {
      words: one.question,
      group: groups.get(id),
      articleId: id,
      kind: ofKind ?? (one.answerable ? 'answerable' : 'none'),
      answerable: one.answerable,
      isRight: (text, articleId) => articleId === id && answers.some((answer) => text.includes(answer)),
    };
  });
}

async function squad(data, rows) {
  const groups = new Map(rows.map((row) => [row.id, row.group]));
  return {
    name: 'squad2',
    weight: 1,
    searchable: await searchableOf(articlesOf(rows)),
    questions: squadQuestions(data, groups),
  };
}

async function otherSubjects(data, rows) {
  const groups = new Map(rows.map((row) => [row.id, row.group]));
  const titles = [...new Set(groups.values())];
  const sets = [];
  for (const side of [0, 1]) {
    const here = (group) => titles.indexOf(group) % 2 === side;
    sets.push({
      name: `other subjects ${side + 1}`,
      weight: 1,
      searchable: await searchableOf(articlesOf(rows.filter((row) => here(row.group)))),
      questions: squadQuestions(data, groups, 'other').filter((one) => one.answerable && !here(one.group)),
    });
  }
  return sets;
}

async function list(name, articles, rows, weight) {
  const questions = rows.map(({ question, answers, about }) => ({
    words: question,
    group: `${name} ${about}`,
    kind: answers.length > 0 ? 'answerable' : 'none',
    answerable: answers.length > 0,
    isRight: (text) => answers.some((answer) => text.includes(answer)),
  }));
  return { name, weight, searchable: await searchableOf(articles), questions };
}

/** Splits groups into parts of about the same number of questions, each left out once. */
export function folds(questions, most = 9) {
  const groups = [...new Set(questions.map((one) => one.group))];
  return Array.from(
    { length: Math.min(most, groups.length) },
    (_, part) => new Set(groups.filter((_, i) => i % most === part)),
  );
}
