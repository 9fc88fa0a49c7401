// An answer as a file to take away. The one place that knows which format is written by what. Writes nothing itself.
import type { Answer } from '../commands/answer.ts';
import type { Format } from '../commands/format.ts';
import { extentWords } from '../wording/extent.ts';
import { inertLine } from '../wording/inert.ts';
import { titleWords } from '../wording/titles.ts';
import { csvOf } from './csv.ts';
import { icalendarOf } from './icalendar.ts';
import { jsonOf } from './json.ts';
import { markdownOf } from './markdown.ts';
import { placedIn, rowsOf } from './row.ts';

/** A file with its name: plain ASCII without a folder. */
export interface Export {
  readonly name: string;
  readonly text: string;
}

const ENDINGS: Readonly<Record<Format, string>> = { csv: 'csv', ics: 'ics', json: 'json', markdown: 'md' };

type Write = (answer: Answer, title: string, notes: readonly string[]) => string;

const WRITERS: Readonly<Record<Format, Write>> = {
  csv: (answer) => csvOf(rowsOf(answer)),
  ics: icalendarOf,
  json: jsonOf,
  markdown: markdownOf,
};

/** What a person would call the answer: its title, else what was asked. */
function titleOf({ title, understood }: Answer): string {
  return inertLine(titleWords(title) ?? Object.values(understood.options)[0] ?? '');
}

/** `trade-china-russia-2023`: the command and the values of its options, as far as they are spelled in Latin letters. */
function nameOf({ command, understood }: Answer): string {
  const values = Object.entries(understood.options).flatMap(([name, value]) =>
    name === 'private' ? [] : value,
  );
  const words =
    values
      .join(' ')
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return [command, ...words].join('-').slice(0, 60).replace(/-$/, '');
}

/** How many pieces of evidence an export of the answer holds. */
export function exportedCount(answer: Answer): number {
  return placedIn(answer).length;
}

/**
 * The answer as a file of the format, whole: all that it holds on whatever page. Null for one that has no evidence:
 * there is nothing to take away. The text has no byte order mark.
 */
export function exportOf(answer: Answer, format: Format): Export | null {
  if (answer.status !== 'answered' || exportedCount(answer) === 0) return null;
  const text = WRITERS[format](answer, titleOf(answer), extentWords(answer));
  return { name: `${nameOf(answer)}.${ENDINGS[format]}`, text };
}
