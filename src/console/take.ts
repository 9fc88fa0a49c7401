// Takes an answer away as a file: to standard output, or to a file that is named. The words of the answer go there unit
// for unit; only on a terminal are they made inert.
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Answer, Call } from '../commands/answer.ts';
import { readFormat } from '../commands/asked-format.ts';
import { exportOf } from '../export/export.ts';
import { extentWords } from '../wording/extent.ts';
import { inert } from '../wording/inert.ts';
import { problemWords } from '../wording/problems.ts';
import { pageOf } from '../wording/words.ts';
import { ask } from './ask.ts';
import { ANSWERED, exitCodeOf, FAILED, INVALID } from './exit-code.ts';
import { PHRASES } from './phrases.ts';
import type { CallRequest } from './request.ts';
import type { Session } from './session.ts';
import { drawPage } from './terminal.ts';

/** Says in notes what stands in place of a file: what is wrong with the call, or that nothing answers it. */
function noteInstead({ output, screen }: Session, answer: Answer): void {
  output.note(PHRASES.nothingToTake);
  for (const line of drawPage(pageOf(answer), screen).trimEnd().split('\n')) output.note(line);
}

/** Asks the call and writes its answer to standard output as a file of the format; nothing else goes there. */
export async function takeCall(session: Session, request: CallRequest, asked: string): Promise<number> {
  const { output, screen } = session;
  const read = readFormat(session.commands, request.call.command, asked);
  const problems = 'problem' in read ? [...request.problems, read.problem] : request.problems;
  const answer = await ask(session, request.call, problems);
  const file = 'format' in read ? exportOf(answer, read.format) : null;
  if (file === null) noteInstead(session, answer);
  else {
    await output.write(screen.isTerminal ? inert(file.text) : file.text);
    for (const words of extentWords(answer)) output.note(words);
  }
  return exitCodeOf(answer);
}

/** Writes bytes or text to a path, relative to where the person stands; `flag` as for Node. Notes how that went. */
async function save(session: Session, path: string, content: string, flag: 'w' | 'wx'): Promise<number> {
  try {
    await writeFile(resolve(session.standsIn, path), content, { flag });
    session.output.note(PHRASES.saved(path));
    return ANSWERED;
  } catch (error) {
    session.output.note(PHRASES.notSaved(path, error instanceof Error ? error.message : String(error)));
    return FAILED;
  }
}

/**
 * Takes the last answer of a conversation away: shown where no path is given, else saved there, where no file may be
 * yet. Notes what is wrong with the format, and that there is nothing to take.
 */
export async function takeLast(
  session: Session,
  last: { readonly call: Call; readonly answer: Answer } | null,
  asked: string,
  path: string | null,
): Promise<number> {
  if (last === null) {
    session.output.note(PHRASES.nothingToTake);
    return ANSWERED;
  }
  const read = readFormat(session.commands, last.call.command, asked);
  if ('problem' in read) {
    session.output.note(problemWords(read.problem));
    return INVALID;
  }
  const file = exportOf(last.answer, read.format);
  if (file === null) session.output.note(PHRASES.nothingToTake);
  else if (path !== null) return save(session, path, file.text, 'wx');
  else await session.output.write(session.screen.isTerminal ? inert(file.text) : file.text);
  return ANSWERED;
}
