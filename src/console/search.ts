// search: the ranked passages alone, without a decision whether they answer. For operators, so in the terminal only;
// it has a command's shape so that its options, help and completion work like any other's.
import type { Answer, EvidenceItem } from '../commands/answer.ts';
import { matching, outletsOf, placesOf } from '../commands/choices.ts';
import { passageItem, show } from '../commands/citation.ts';
import type { QuestionCommand } from '../commands/command.ts';
import { type Options, option } from '../commands/option.ts';
import { answered, invalid, notCovered, understood } from '../commands/outcome.ts';
import { optionRange } from '../commands/topic.ts';
import type { Problem } from '../corpus/problem.ts';
import type { Archive, Filters, Hit } from '../index/archive.ts';

const USUAL = 10;
const MOST = 1000;

/** One ranked passage, as a script reads it. */
export interface Ranked {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

function readTop(top: string | undefined): number | null {
  if (top === undefined) return USUAL;
  const count = /^\d{1,4}$/.test(top) ? Number(top) : 0;
  return count >= 1 && count <= MOST ? count : null;
}

function badTop(found: string): Problem {
  return {
    code: 'bad-option',
    severity: 'reject',
    option: 'top',
    found,
    expected: `a whole number from 1 to ${MOST}`,
  };
}

function byRank(a: Hit, b: Hit): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.article.id !== b.article.id) return a.article.id < b.article.id ? -1 : 1;
  return a.passage.start - b.passage.start;
}

/** The limits that a search's options set. */
export function filtersIn(options: Options): Filters {
  const { earliest, latest } = optionRange(options);
  const { outlet = null, country = null, person = null } = options;
  return { from: earliest, to: latest, outlet, country, person };
}

/** How many passages a search's options ask for, where they can be taken. */
export function topIn({ top }: Options): number {
  return readTop(top) ?? USUAL;
}

async function answer(archive: Archive, options: Options): Promise<Answer> {
  const query = options.query ?? '';
  const top = readTop(options.top);
  if (top === null) return invalid(archive, { command: 'search', options }, [badTop(options.top ?? '')]);
  const question = archive.understand(query);
  const found = await archive.search({ question, filters: filtersIn(options), top });
  const hits = [...found.hits].sort(byRank).slice(0, top);
  const read = understood(question, options);
  const { hidden } = found;
  if (hits.length === 0)
    return notCovered(archive, { command: 'search', understood: read, about: question, hidden });
  const evidence: EvidenceItem[] = hits.map((hit) => passageItem(hit.article, hit.passage, hit.score));
  const shown = hits.map((hit, place) => show(hit.article, hit.passage, [place], hit.bold));
  return answered(archive, {
    command: 'search',
    understood: read,
    title: { kind: 'passages', question: query },
    evidence,
    sections: [{ heading: { kind: 'part', part: 'passages' }, shown, lines: [] }],
    extent: { kind: 'best' },
    hidden,
  });
}

/** The results of a search's answer: best first, ties by article, then start. */
export function resultsOf(answer: Answer): readonly Ranked[] {
  return answer.evidence.map(({ articleId, start, end, score }) => ({ articleId, start, end, score }));
}

export const search: QuestionCommand = {
  kind: 'question',
  name: 'search',
  description: 'For operators: the ranked passages alone, in the terminal',
  help: 'Shows what the ranking puts first, without deciding whether it answers.',
  options: [
    option('query', 'What to look for', { required: true, maxLength: 2000 }),
    option('top', `How many passages, 1 to ${MOST}; ${USUAL} where it is not said`, { maxLength: 4 }),
    option('from', 'Published from: YYYY, YYYY-MM or YYYY-MM-DD', { kind: 'date', maxLength: 10 }),
    option('to', 'Published up to: YYYY, YYYY-MM or YYYY-MM-DD', { kind: 'date', maxLength: 10 }),
    option('outlet', 'From this outlet alone', { completes: true }),
    option('country', 'From articles that name this country or bloc', { completes: true }),
    option('person', 'From articles that name this person or body', { completes: true }),
  ],
  needsOne: false,
  formats: [],
  chart: null,
  complete: (archive, { option, text }) => {
    if (option === 'outlet') return matching(outletsOf(archive), text, archive.lexicon);
    if (option === 'country') return matching(placesOf(archive), text, archive.lexicon);
    const names = archive.figureheads.map(({ name }) => name);
    return option === 'person' ? matching(names, text, archive.lexicon) : [];
  },
  answer,
  example: { line: '/search query:trade with Russia top:3', shows: [] },
};
