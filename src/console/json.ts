// Answers as one line of JSON each: the fields that scripts rely on first, in one order, then the rest.
import type { Answer } from '../commands/answer.ts';
import { resultsOf, search } from './search.ts';

/** One line with a newline at its end. A search gives its results in place of evidence. */
export function answerLine(answer: Answer): string {
  const { command, status, understood, evidence, nearest, newest, problems, ...rest } = answer;
  if (command === search.name) {
    const { options } = understood;
    return `${JSON.stringify({ command, status, results: resultsOf(answer), problems, options, archive: rest.archive })}\n`;
  }
  return `${JSON.stringify({ command, status, understood, evidence, nearest, newest, problems, ...rest })}\n`;
}
