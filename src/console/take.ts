// Takes an answer away: as a file of some format, to standard output or to a path, or as a picture to a path. The words
// of the answer go there unit for unit; only on a terminal are they made inert.
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chartOf } from '../chart/chart.ts';
import type { Answer, Call } from '../commands/answer.ts';
import { readChart } from '../commands/asked-chart.ts';
import { readFormat } from '../commands/asked-format.ts';
import type { Format } from '../commands/format.ts';
import type { Problem } from '../corpus/problem.ts';
import { exportOf } from '../export/export.ts';
import { extentWords } from '../wording/extent.ts';
import { inert } from '../wording/inert.ts';
import { problemWords } from '../wording/problems.ts';
import { pageOf } from '../wording/words.ts';
import { ask } from './ask.ts';
import { ANSWERED, FAILED, INVALID } from './exit-code.ts';
import { PHRASES } from './phrases.ts';
import type { Taking } from './request.ts';
import type { Session } from './session.ts';
import { drawPage } from './terminal.ts';

/** What is wrong with what is to be made of a command's answer. */
export function takingProblems({ commands }: Session, name: string, taking: Taking): readonly Problem[] {
  const format = taking.format === undefined ? null : readFormat(commands, name, taking.format);
  const chart = taking.chart === undefined ? null : readChart(commands, name, taking.chart);
  return [format, chart].flatMap((read) => (read !== null && 'problem' in read ? [read.problem] : []));
}

/** Says in notes what stands in place of a file: what is wrong with the call, or that nothing answers it. */
function noteInstead({ output, screen }: Session, answer: Answer): void {
  output.note(PHRASES.nothingToTake);
  for (const line of drawPage(pageOf(answer), screen).trimEnd().split('\n')) output.note(line);
}

async function print({ output, screen }: Session, answer: Answer, text: string): Promise<void> {
  await output.write(screen.isTerminal ? inert(text) : text);
  for (const words of extentWords(answer)) output.note(words);
}

/** Writes an answer to standard output as a file of the format that was asked for; nothing else goes there. */
export async function printExport(session: Session, answer: Answer, asked: string): Promise<void> {
  const read = readFormat(session.commands, answer.command, asked);
  const file = 'format' in read ? exportOf(answer, read.format) : null;
  if (file === null) noteInstead(session, answer);
  else await print(session, answer, file.text);
}

/** Writes to a path, relative to where the person stands; `flag` as for Node. Notes how that went. */
async function save(
  { standsIn, output }: Session,
  path: string,
  content: string | Uint8Array,
  flag: 'w' | 'wx',
): Promise<number> {
  try {
    await writeFile(resolve(standsIn, path), content, { flag });
    output.note(PHRASES.saved(path));
    return ANSWERED;
  } catch (error) {
    output.note(PHRASES.notSaved(path, error instanceof Error ? error.message : String(error)));
    return FAILED;
  }
}

/** Draws an answer to a path; notes where it is drawn, or that there is too little in it that stands together. */
export async function saveChart(
  session: Session,
  answer: Answer,
  path: string,
  flag: 'w' | 'wx' = 'w',
): Promise<number> {
  const { commands, output, paint } = session;
  const read = readChart(commands, answer.command, path);
  if ('problem' in read) {
    output.note(problemWords(read.problem));
    return INVALID;
  }
  const chart = chartOf(answer, read.kind);
  if (chart === null) {
    output.note(PHRASES.nothingToDraw);
    return ANSWERED;
  }
  const painted = await paint(chart.svg);
  if (painted.ok) return save(session, path, painted.png, flag);
  output.note(PHRASES.notSaved(path, painted.reason));
  return FAILED;
}

/** A call and what it was answered. */
export interface Last {
  readonly call: Call;
  readonly answer: Answer;
}

/** The last answer of a conversation as a file, shown or saved where no file is yet. */
async function takeFile(
  session: Session,
  { call, answer }: Last,
  format: Format,
  path: string | null,
): Promise<number> {
  // What was shown may have been cut to be read.
  const whole = answer.status === 'answered' ? await ask(session, call, [], 'whole') : answer;
  const file = exportOf(whole, format);
  if (file === null) session.output.note(PHRASES.nothingToTake);
  else if (path !== null) return save(session, path, file.text, 'wx');
  else await print(session, whole, file.text);
  return ANSWERED;
}

/**
 * Takes the last answer of a conversation away: as a file of a format, shown where no path is given, or as a `chart`.
 * Notes what can't be had of it, and that there is nothing to take.
 */
export async function takeLast(
  session: Session,
  last: Last | null,
  asked: string,
  path: string | null,
): Promise<number> {
  const { output, commands } = session;
  if (last === null) {
    output.note(PHRASES.nothingToTake);
    return ANSWERED;
  }
  if (asked.toLowerCase() === 'chart') return saveChart(session, last.answer, path ?? '', 'wx');
  const read = readFormat(commands, last.call.command, asked);
  if ('format' in read) return takeFile(session, last, read.format, path);
  output.note(problemWords(read.problem));
  return INVALID;
}
