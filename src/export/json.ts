// Rows as a JSON document, with what was asked and of which archive. Knows nothing of what a row is about.
import type { Answer } from '../commands/answer.ts';
import { inertJson } from '../wording/inert.ts';
import { rowsOf } from './row.ts';

/** One object, indented: title, the command and its options, the archive's version, how much it holds, the rows. */
export function jsonOf(answer: Answer, title: string, notes: readonly string[]): string {
  const { command, understood, archive, extent } = answer;
  const options = understood.options;
  const rows = rowsOf(answer);
  return `${inertJson(JSON.stringify({ title, command, options, archive, extent, notes, rows }, null, 2))}\n`;
}
