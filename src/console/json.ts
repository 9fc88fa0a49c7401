// Answers as one line of JSON each: the fields that scripts rely on first, in one order, then the rest.
import type { Answer } from '../commands/answer.ts';
import { inertJson } from '../wording/inert.ts';
import { resultsOf, search } from './search.ts';

/** A value as one line of JSON with a newline at its end; nothing in it acts on a terminal. */
export function jsonLine(value: unknown): string {
  return `${inertJson(JSON.stringify(value))}\n`;
}

/** An answer as one line. A search gives its results in place of evidence. */
export function answerLine(answer: Answer): string {
  const { command, status, understood, evidence, nearest, newest, problems, ...rest } = answer;
  if (command === search.name) {
    const { options } = understood;
    const results = resultsOf(answer);
    return jsonLine({ command, status, results, problems, options, archive: rest.archive });
  }
  return jsonLine({ command, status, understood, evidence, nearest, newest, problems, ...rest });
}
