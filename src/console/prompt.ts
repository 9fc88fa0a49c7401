// The interactive prompt: a line at a time with history (arrow keys, this run only) and Tab. Without a terminal the
// same lines are read from a pipe.
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { inertLine } from '../wording/inert.ts';
import { completeLine, needsList } from './completion.ts';
import { converse } from './conversation.ts';
import { ANSWERED, FAILED } from './exit-code.ts';
import { linesOf } from './lines.ts';
import { PHRASES } from './phrases.ts';
import type { Session } from './session.ts';

const LEAVE = new Set(['exit', 'quit', '/exit', '/quit']);

function told(session: Session, error: unknown): void {
  session.output.note(PHRASES.failed(error instanceof Error ? error.message : String(error)));
}

/** Reads lines from a terminal until "exit", Ctrl+D or Ctrl+C. */
export async function runPrompt(session: Session, input: Readable, display: Writable): Promise<number> {
  const answer = converse(session);
  const archive = session.host.snapshot();
  const { articles, problems } = archive;
  session.output.note(`${PHRASES.welcome(articles.length)}${PHRASES.problems(problems.length)}`);
  const lines = createInterface({
    input,
    output: display,
    prompt: PHRASES.prompt,
    historySize: 500,
    removeHistoryDuplicates: true,
    completer: (line: string) => {
      const completion = completeLine(line, session.commands, session.host.snapshot());
      const [offers, replaced] = completion;
      if (!needsList(completion)) return [[...offers], replaced];
      // readline would beep, and show them at the second Tab.
      display.write(`\n${offers.map((offer) => offer.trim()).join('   ')}\n`);
      lines.prompt(true);
      return [[], replaced];
    },
  });
  lines.on('SIGINT', () => lines.close());
  lines.prompt();
  for await (const line of lines) {
    if (LEAVE.has(line.trim().toLowerCase())) break;
    try {
      await answer(line);
    } catch (error) {
      told(session, error);
    }
    lines.prompt();
  }
  lines.close();
  return ANSWERED;
}

/**
 * Answers the lines of a pipe in words, each behind its own line as the prompt would show it. Gives 1 where the program
 * failed on a line, else 2 where one can't be taken.
 */
export async function runPipe(session: Session, input: Readable): Promise<number> {
  const answer = converse(session);
  let code = ANSWERED;
  let isFirst = true;
  for await (const line of linesOf(input)) {
    if (LEAVE.has(line.trim().toLowerCase())) break;
    if (line.trim() === '') continue;
    const echo = `${PHRASES.prompt}${inertLine(line.trim())}\n\n`;
    await session.output.write(isFirst ? echo : `\n${echo}`);
    isFirst = false;
    try {
      const ended = await answer(line);
      if (code === ANSWERED) code = ended;
    } catch (error) {
      code = FAILED;
      told(session, error);
    }
  }
  return code;
}
