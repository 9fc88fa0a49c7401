// /ask: the sentence that answers, then passages that support it. Asked for a verdict it shows the sides instead.
import type { Article, Sentence } from '../corpus/article.ts';
import { contains, type Range } from '../corpus/span.ts';
import type { Archive, Hit, Question } from '../index/archive.ts';
import type { Answer, EvidenceItem, Note, Shown, Title } from './answer.ts';
import { matching, outletsOf } from './choices.ts';
import { passageItem, show } from './citation.ts';
import type { QuestionCommand } from './command.ts';
import { leadAndSupport } from './drawn.ts';
import { badPage, furtherOf, LAST_PAGE, nothingFurther, pageNumber, shownIn } from './further-passages.ts';
import { CHOSEN_FROM, limitsIn, unquoted } from './looked-for.ts';
import { type Options, option, PRIVATE, QUESTION_LENGTH } from './option.ts';
import { answered, invalid, notCovered, understood } from './outcome.ts';
import { isAnothers, saidBy } from './said.ts';
import { sides } from './sides.ts';
import { isOfOtherDays, shownOf } from './support.ts';
import { undated } from './topic.ts';
import { isAnotherOffice, whoIs } from './who-is.ts';

/** A sentence that opens with one of these can't be read without the one before it. */
const LEANS = /^(?:He|She|It|They|His|Her|Its|Their|This|That|These|Those|The (?:two|latter|former|same))\b/;

function readable(article: Article, best: Sentence): Range {
  if (!LEANS.test(article.text.slice(best.start, best.start + 12))) return best;
  const before = article.sentences.findLast(
    (one) => one.end <= best.start && one.paragraph === best.paragraph,
  );
  return before === undefined ? best : { start: before.start, end: best.end };
}

/** How many times of a slice are said to be worked out; a sentence with more is read for something else. */
const MOST_TIMES = 3;

/** The days that "last year" or "on Friday" of a slice stands for. */
function workedOut(archive: Archive, article: Article, slice: Range): readonly Note[] {
  return archive
    .evidenceOf(article.id)
    .times.filter((time) => time.inferred && time.type === 'DATE' && !undated(time) && contains(slice, time))
    .slice(0, MOST_TIMES)
    .map(({ text, earliest, latest }) => ({ kind: 'worked-out', words: text, period: { earliest, latest } }));
}

/** The hits as they stand, the first under no heading but where all of them go on from an earlier page. */
function fromHits(
  archive: Archive,
  question: Question,
  hits: readonly Hit[],
  options: Options,
  isFurther = false,
): Answer {
  const evidence: EvidenceItem[] = [];
  const shown: Shown[] = [];
  for (const hit of hits) {
    const slice = readable(hit.article, hit.best);
    const notes = workedOut(archive, hit.article, slice);
    shown.push(show(hit.article, slice, [evidence.length], hit.bold, notes));
    evidence.push(passageItem(hit.article, hit.best, hit.score));
  }
  const title: Title =
    question.kind === 'verdict' ? { kind: 'no-verdict' } : { kind: 'passages', question: question.text };
  return answered(archive, {
    command: 'ask',
    understood: understood(question, options),
    title,
    evidence,
    sections: leadAndSupport(shown, isFurther ? 0 : 1),
    extent: { kind: 'best' },
  });
}

/** True for a sentence that is of another person than the one asked for, or of another office. */
function isBeside(archive: Archive, question: Question, hit: Hit): boolean {
  return isAnothers(archive, question, hit) || isAnotherOffice(archive, question, hit);
}

async function firstPage(archive: Archive, question: Question, options: Options): Promise<Answer> {
  const filters = limitsIn(options);
  const isVerdict = question.kind === 'verdict';
  const several = isVerdict ? sides(archive, question, filters, options, 2) : null;
  if (several !== null) return several;
  const stated = saidBy(archive, question, filters, options) ?? whoIs(archive, question, filters, options);
  if (stated !== null) return stated;
  const found = await archive.search({ question, filters, top: CHOSEN_FROM });
  const [first] = found.hits;
  const isBesides = first === undefined || isBeside(archive, question, first);
  if (found.covered && !isBesides && !isOfOtherDays(archive, question, found.hits))
    return {
      ...fromHits(archive, question, shownOf(archive, question, found.hits), options),
      hidden: found.hidden,
    };
  const single = isVerdict ? sides(archive, question, filters, options, 1) : null;
  if (single !== null) return single;
  return notCovered(archive, {
    command: 'ask',
    understood: understood(question, options),
    about: question,
    hidden: found.hidden,
  });
}

async function answer(archive: Archive, options: Options): Promise<Answer> {
  const { page: typed = '1' } = options;
  const page = pageNumber(typed);
  if (page === null) return invalid(archive, { command: 'ask', options }, [badPage(typed)]);
  const question = archive.understand(unquoted(options.question ?? ''));
  const first = await firstPage(archive, question, options);
  if (page === 1 || first.status !== 'answered') return first;
  const { hits } = await archive.search({ question, filters: limitsIn(options), top: CHOSEN_FROM * page });
  const further = furtherOf(archive, question, hits, shownIn(first), page);
  if (further.length === 0) return nothingFurther(archive, question, first);
  return fromHits(archive, question, further, options, true);
}

export const ask: QuestionCommand = {
  kind: 'question',
  name: 'ask',
  description: 'Ask a question; the answer is the articles’ own words',
  help: 'Shows the sentence that answers first, then up to four passages that support it. Where the articles do not cover the question it says so and shows the nearest ones. A question that asks for a verdict gets the sides in their own words and no verdict.',
  options: [
    option('question', 'Your question, in your own words', { required: true, maxLength: QUESTION_LENGTH }),
    option('from', 'Only articles published from: YYYY, YYYY-MM or YYYY-MM-DD', {
      kind: 'date',
      maxLength: 10,
    }),
    option('to', 'Only articles published up to: YYYY, YYYY-MM or YYYY-MM-DD', {
      kind: 'date',
      maxLength: 10,
    }),
    option('outlet', 'Only articles of this outlet', { completes: true }),
    option('page', `Further passages: 2 to ${LAST_PAGE}`, { maxLength: 2 }),
    PRIVATE,
  ],
  needsOne: false,
  formats: ['markdown'],
  chart: null,
  complete: (archive, typing) =>
    typing.option === 'outlet' ? matching(outletsOf(archive), typing.text, archive.lexicon) : [],
  answer,
  example: { line: '/ask question:Who is Gazprom’s chief executive?', shows: ['Alexei Miller'] },
};
