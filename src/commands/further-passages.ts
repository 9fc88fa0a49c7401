// Pages of a question's answer beyond the first: further passages that bear on it, none that was shown before.

import type { Problem } from '../corpus/problem.ts';
import { overlaps, type Span } from '../corpus/span.ts';
import type { Archive, Hit, Question } from '../index/archive.ts';
import type { Answer } from './answer.ts';
import { notCovered } from './outcome.ts';
import { bearsOn, distinct } from './support.ts';

/** Pages that can be asked for. */
export const LAST_PAGE = 9;
const PAGE = 5;
/** A further passage scores at least this share of the best one. */
const FURTHER = 0.3;

/** The number of a page, from 1; null where it is none. */
export function pageNumber(typed: string): number | null {
  return /^[1-9]$/.test(typed) && Number(typed) <= LAST_PAGE ? Number(typed) : null;
}

export function badPage(found: string): Problem {
  const expected = `a whole number from 1 to ${LAST_PAGE}`;
  return { code: 'bad-option', severity: 'reject', option: 'page', found, expected };
}

/** Where the words of an answer's slices stand. */
export function shownIn({ sections }: Answer): readonly Span[] {
  return sections.flatMap(({ shown }) => shown);
}

/** The hits of a page from the second on: those that bear on the question, without what the first page showed. */
export function furtherOf(
  archive: Archive,
  question: Question,
  hits: readonly Hit[],
  shown: readonly Span[],
  page: number,
): readonly Hit[] {
  const least = (hits[0]?.score ?? 0) * FURTHER;
  const isNew = ({ article, best }: Hit) =>
    !shown.some((span) => span.articleId === article.id && overlaps(span, best));
  const further = hits.filter((hit) => hit.score >= least && isNew(hit) && bearsOn(archive, question, hit));
  return distinct(further).slice((page - 2) * PAGE, (page - 1) * PAGE);
}

/** What is said where an answer has no such page: nothing further, and the articles that come nearest. */
export async function nothingFurther(archive: Archive, question: Question, first: Answer): Promise<Answer> {
  const { command, understood } = first;
  const none = await notCovered(archive, { command, understood, about: question });
  return { ...none, title: { kind: 'nothing-further' } };
}
