// Answers put into words. (in progress)
import type { Answer, Call } from '../commands/answer.ts';
import type { Page } from './page.ts';

/** The page of an answer; `from` is the earlier call that a follow-up was read with. */
export function pageOf(_answer: Answer, _from: Call | null = null): Page {
  return { blocks: [], references: [], leads: [] };
}
