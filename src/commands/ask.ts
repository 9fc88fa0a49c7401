// /ask: the sentence that answers, then passages that support it. Asked for a verdict it shows the sides instead.
import type { Article, Sentence } from '../corpus/article.ts';
import type { Range } from '../corpus/span.ts';
import type { Archive, Filters, Hit, Question } from '../index/archive.ts';
import { NO_FILTERS } from '../index/archive.ts';
import type { Answer, EvidenceItem, Section, Shown, Title } from './answer.ts';
import { matching, outletsOf } from './choices.ts';
import { passageItem, show } from './citation.ts';
import type { QuestionCommand } from './command.ts';
import { type Options, option, PRIVATE, QUESTION_LENGTH } from './option.ts';
import { compareDates } from './order.ts';
import { answered, notCovered, understood } from './outcome.ts';
import { sides } from './sides.ts';
import { optionRange } from './topic.ts';

const SUPPORTING = 4;
/** A supporting passage scores at least this share of the best one. */
const SUPPORTS = 0.45;
/** Asked for the latest, any passage of at least this share of the best score may lead, the newest first. */
const AS_GOOD = 0.7;

/** A sentence that opens with one of these can't be read without the one before it. */
const LEANS = /^(?:He|She|It|They|His|Her|Its|Their|This|That|These|Those|The (?:two|latter|former|same))\b/;

function readable(article: Article, best: Sentence): Range {
  if (!LEANS.test(article.text.slice(best.start, best.start + 12))) return best;
  const before = article.sentences.findLast(
    (one) => one.end <= best.start && one.paragraph === best.paragraph,
  );
  return before === undefined ? best : { start: before.start, end: best.end };
}

function newestFirst(hits: readonly Hit[]): readonly Hit[] {
  const leader = hits[0]?.score ?? 0;
  const good = hits.filter((hit) => hit.score >= leader * AS_GOOD);
  const rest = hits.filter((hit) => hit.score < leader * AS_GOOD);
  const dated = [...good].sort((a, b) => compareDates(b.article.published, a.article.published));
  return [...dated, ...rest];
}

/** Hits without those whose best sentence is already shown. */
function distinct(hits: readonly Hit[]): readonly Hit[] {
  const seen = new Set<string>();
  return hits.filter((hit) => {
    const words = hit.article.text.slice(hit.best.start, hit.best.end);
    if (seen.has(words)) return false;
    seen.add(words);
    return true;
  });
}

function fromHits(archive: Archive, question: Question, hits: readonly Hit[], options: Options): Answer {
  const ordered = question.latest ? newestFirst(hits) : hits;
  const leader = ordered[0]?.score ?? 0;
  const chosen = distinct(ordered)
    .filter((hit, place) => place === 0 || hit.score >= leader * SUPPORTS)
    .slice(0, 1 + SUPPORTING);
  const evidence: EvidenceItem[] = [];
  const shown: Shown[] = [];
  for (const hit of chosen) {
    shown.push(show(hit.article, readable(hit.article, hit.best), [evidence.length], hit.bold));
    evidence.push(passageItem(hit.article, hit.best, hit.score));
  }
  const sections: Section[] = [{ heading: null, shown: shown.slice(0, 1), lines: [] }];
  if (shown.length > 1)
    sections.push({ heading: { kind: 'part', part: 'support' }, shown: shown.slice(1), lines: [] });
  const title: Title =
    question.kind === 'verdict' ? { kind: 'no-verdict' } : { kind: 'passages', question: question.text };
  return answered(archive, {
    command: 'ask',
    understood: understood(question, options),
    title,
    evidence,
    sections,
    extent: { kind: 'best' },
  });
}

/** A question typed within quotation marks, without them: only words inside a question are asked for exactly. */
function unquoted(question: string): string {
  return /^\s*["“]([^"“”]{0,300})["”]\s*$/u.exec(question)?.[1] ?? question;
}

async function answer(archive: Archive, options: Options): Promise<Answer> {
  const question = archive.understand(unquoted(options.question ?? ''));
  const { earliest, latest } = optionRange(options);
  const filters: Filters = { ...NO_FILTERS, from: earliest, to: latest, outlet: options.outlet ?? null };
  const isVerdict = question.kind === 'verdict';
  const several = isVerdict ? sides(archive, question, filters, options, 2) : null;
  if (several !== null) return several;
  const found = await archive.search({ question, filters, top: 20 });
  if (found.covered) return { ...fromHits(archive, question, found.hits, options), hidden: found.hidden };
  const single = isVerdict ? sides(archive, question, filters, options, 1) : null;
  if (single !== null) return single;
  return notCovered(archive, {
    command: 'ask',
    understood: understood(question, options),
    about: question,
    hidden: found.hidden,
  });
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
    PRIVATE,
  ],
  needsOne: false,
  complete: (archive, typing) =>
    typing.option === 'outlet' ? matching(outletsOf(archive), typing.text) : [],
  answer,
  example: { line: '/ask question:Who is Gazprom’s chief executive?', shows: ['Alexei Miller'] },
};
