// Search over questions whose paragraphs are known, each paragraph an article: with the shipped weights, and with weights
// learnt without the title that a question is about (from the other titles and the questions over the starter articles).
import { order } from '../../dist/index/rank.js';
import { itemOf, learnDecision } from '../learn/decision.mjs';
import { learnRanking, rowsOf } from '../learn/listwise.mjs';
import { measureSets } from '../learn/measured.mjs';
import { loadSets } from '../learn/sets.mjs';

/** At these shares of answerable questions answered, what of the others is declined. */
const OTHER_AT = 0.95;
const ADVERSARIAL_AT = 0.9;

/** All figures with the shipped weights and with each title left out, and how many questions they rest on. */
export async function scoreQuestions(data) {
  const sets = await loadSets({ data });
  const measured = await measureSets(sets);
  const asked = sets.filter(({ name }) => name !== 'starter');
  const titles = [...new Set(asked.flatMap(({ questions }) => questions.map(({ group }) => group)))];
  const leftOut = [];
  for (const title of titles) {
    const learnt = learnFrom(measured.filter(({ group }) => group !== title));
    leftOut.push(...(await answersTo(asked, learnt, ({ group }) => group === title)));
  }
  const shipped = await answersTo(asked);
  const count = (kind) => shipped.filter((one) => one.kind === kind).length;
  return {
    titles: titles.length,
    answerable: count('answerable'),
    otherSubjects: count('other'),
    adversarial: count('none'),
    leftOut: figuresOf(leftOut),
    shipped: figuresOf(shipped),
  };
}

/** The decision is learnt under the ranking that is learnt from the same questions. */
function learnFrom(measured) {
  const toRank = measured.filter(({ set, question }) => question.answerable && !set.name.startsWith('other'));
  const ranking = learnRanking(toRank.map(rowsOf));
  const decision = learnDecision(measured.map((one) => itemOf(one, order(one.measured, one.asked, ranking))));
  return { ranking, decision };
}

async function answersTo(sets, learnt, isAsked = () => true) {
  const answers = [];
  for (const { questions, searchable } of sets) {
    for (const question of questions.filter(isAsked))
      answers.push(answerOf(question, await searchable.search(question.words, learnt)));
  }
  return answers;
}

/** Where the right paragraph stands, whether the first sentence holds an answer, and how sure the decision is. */
function answerOf({ kind, articleId, isRight }, { hits, confidence }) {
  const [first] = hits;
  const chosen = first?.article.text.slice(first.best.start, first.best.end) ?? '';
  return {
    kind,
    place: hits.findIndex(({ article }) => article.id === articleId),
    right: first !== undefined && isRight(chosen, first.article.id),
    confidence,
  };
}

function figuresOf(answers) {
  const of = (kind) => answers.filter((one) => one.kind === kind);
  const answerable = of('answerable');
  const within = (most) => counted(answerable, ({ place }) => place >= 0 && place < most);
  const sorted = answerable.map(({ confidence }) => confidence).sort((a, b) => a - b);
  const declinedAt = (answered, kind) => {
    const from = sorted[Math.floor((1 - answered) * sorted.length)] ?? 0;
    return counted(of(kind), ({ confidence }) => confidence < from);
  };
  return {
    first: within(1),
    inFive: within(5),
    inTwenty: within(20),
    sentence: counted(answerable, ({ right }) => right),
    otherSubjectsDeclinedAt95: declinedAt(OTHER_AT, 'other'),
    adversarialDeclinedAt90: declinedAt(ADVERSARIAL_AT, 'none'),
    confidence: confidenceOf(answerable),
  };
}

/** How far stated confidence is from the share right, over fifths, weighted by how many answers fall into each. */
function confidenceOf(answerable) {
  let off = 0;
  for (let fifth = 0; fifth < 5; fifth++) {
    const here = answerable.filter((one) => Math.min(4, Math.floor(one.confidence * 5)) === fifth);
    off += Math.abs(here.reduce((sum, one) => sum + one.confidence - (one.right ? 1 : 0), 0));
  }
  return { meanError: thousandth(off / Math.max(1, answerable.length)) };
}

function counted(list, isOne) {
  const count = list.filter(isOne).length;
  return { share: thousandth(count / Math.max(1, list.length)), count, of: list.length };
}

const thousandth = (share) => Math.round(share * 1000) / 1000;
