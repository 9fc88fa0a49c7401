// One process of the benchmark: reads the corpus as the archive does, writes its passages as stems for the other engines,
// makes up the questions, and counts. Arguments: folder of the corpus, folder to write to, questions, seed.
import { closeSync, openSync, readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { readPart } from '../../../dist/corpus/read.js';
import { extensionsRead } from '../../../dist/corpus/readers.js';
import { passagesOf } from '../../../dist/index/passages.js';
import { termsOf, tokenise } from '../../../dist/index/tokenise.js';
import { chanceOf } from './vocabulary.mjs';

const OPENINGS = [
  'Who',
  'When was',
  'How much',
  'Where was',
  'What was said of',
  'Why did',
  'How many',
  'What is known of',
];
/** One question in so many is put together from several passages, and nothing answers it whole. */
const MIXED = 5;
/** Questions that are asked before any is timed, beside those. */
const WARMING = 100;

const [corpus, work, count, seed] = process.argv.slice(2);
const random = chanceOf(Number(seed) + 1);
const upTo = (most) => Math.floor(random() * most);

function* articlesIn(folder) {
  const names = readdirSync(folder, { recursive: true }).map(String).sort();
  for (const path of names.filter((name) => extensionsRead().some((one) => name.endsWith(one)))) {
    const bytes = readFileSync(join(folder, path));
    if (!path.endsWith('.jsonl')) yield* readPart({ path, bytes, line: null }).articles;
    else
      for (const [place, line] of bytes.toString('utf8').split('\n').entries())
        if (line.trim() !== '')
          yield* readPart({ path, bytes: new TextEncoder().encode(line), line: place + 1 }).articles;
  }
}

/** Sentences that questions are made from: a sample of all, each as likely as any other. */
function sampler(size) {
  const kept = [];
  let seen = 0;
  return {
    kept,
    add: (one) => {
      seen += 1;
      if (kept.length < size) kept.push(one);
      else {
        const place = upTo(seen);
        if (place < size) kept[place] = one;
      }
    },
  };
}

/** Two to six words of a sentence in its order, as they stand there. */
function someOf({ text }) {
  const tokens = tokenise(text).filter((token) => !token.stop && !token.joined);
  const wanted = Math.min(tokens.length, 2 + upTo(5));
  const places = new Set();
  while (places.size < wanted) places.add(upTo(tokens.length));
  return [...places].sort((a, b) => a - b).map((at) => text.slice(tokens[at].start, tokens[at].end));
}

function questionsFrom(sentences, wanted) {
  return Array.from({ length: wanted }, (_, place) => {
    const sentence = sentences[place % sentences.length];
    const isMixed = place % MIXED === MIXED - 1;
    const other = sentences[upTo(sentences.length)];
    const words = isMixed
      ? [...someOf(sentence).slice(0, 2), ...someOf(other).slice(0, 2)]
      : someOf(sentence);
    const question = `${OPENINGS[place % OPENINGS.length]} ${words.join(' ')}?`.slice(0, 300);
    return { question, articleId: isMixed ? null : sentence.articleId };
  });
}

const file = openSync(join(work, 'stems.jsonl'), 'w');
const sentences = sampler(4 * (Number(count) + WARMING));
const words = new Set();
const counts = { articles: 0, passages: 0, tokens: 0, characters: 0 };
for (const article of articlesIn(corpus)) {
  counts.articles += 1;
  counts.characters += article.text.length;
  const title = termsOf(article.title);
  for (const token of tokenise(article.text)) {
    if (token.joined) continue;
    counts.tokens += 1;
    words.add(article.text.slice(token.start, token.end).toLowerCase());
  }
  for (const { start, end } of passagesOf(article)) {
    const text = termsOf(article.text.slice(start, end));
    writeSync(file, `${JSON.stringify({ a: article.id, h: title.join(' '), t: text.join(' ') })}\n`);
    counts.passages += 1;
  }
  for (const { start, end } of article.sentences) {
    const text = article.text.slice(start, end);
    if (text.length > 40 && article.id !== 'bench-article') sentences.add({ articleId: article.id, text });
  }
}
closeSync(file);
const all = sentences.kept.length === 0 ? [] : questionsFrom(sentences.kept, Number(count) + WARMING);
const questions = { warming: all.slice(0, WARMING), timed: all.slice(WARMING) };
writeFileSync(join(work, 'questions.json'), JSON.stringify(questions));
console.log(JSON.stringify({ ...counts, words: words.size, questions: questions.timed.length }));
