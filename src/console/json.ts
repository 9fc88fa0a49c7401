// Answers as one line of JSON each: the fields that scripts rely on first, in one order, then the rest.
import type { Answer } from '../commands/answer.ts';
import { inertJson } from '../wording/inert.ts';
import type { PromisedAnswer, PromisedSearch } from './answer-schema.ts';
import type { Explained } from './explain.ts';
import { resultsOf, search } from './search.ts';

/** A value as one line of JSON with a newline at its end; nothing in it acts on a terminal. */
export function jsonLine(value: unknown): string {
  return `${inertJson(JSON.stringify(value))}\n`;
}

function searchOf(answer: Answer) {
  const { status, understood, problems, archive } = answer;
  const { options } = understood;
  const found = {
    command: 'search' as const,
    status,
    results: resultsOf(answer),
    problems,
    options,
    archive,
  };
  return found satisfies PromisedSearch;
}

function inOrder(answer: Answer) {
  const { command, status, understood, evidence, nearest, newest, problems, ...rest } = answer;
  const ordered = { command, status, understood, evidence, nearest, newest, problems, ...rest };
  return ordered satisfies PromisedAnswer;
}

/**
 * An answer as one line, as its schema promises it. A search gives its results in place of evidence. `why` comes last,
 * where the ranking was asked to be explained.
 */
export function answerLine(answer: Answer, why: Explained | null = null): string {
  const line = answer.command === search.name ? searchOf(answer) : inOrder(answer);
  return jsonLine({ ...line, ...why });
}
