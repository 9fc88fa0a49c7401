// Lines from standard input, each a command, each answered by one object, in order. Nothing of one line is carried
// to the next: what a script gets for a line does not depend on the lines before it.
import type { Readable } from 'node:stream';
import { readCall } from '../commands/call.ts';
import { invalid } from '../commands/outcome.ts';
import { ask } from './ask.ts';
import { ANSWERED, FAILED } from './exit-code.ts';
import { asksToExplain, explain } from './explain.ts';
import { answerLine } from './json.ts';
import { linesOf } from './lines.ts';
import { noteFault } from './output.ts';
import type { Session } from './session.ts';

async function answerTo(session: Session, line: string): Promise<string> {
  const read = readCall(line, session.commands);
  const answer = await ask(session, read.call, read.ok ? [] : [read.problem]);
  const why = asksToExplain(read.call) ? await explain(session.host.snapshot(), answer) : null;
  return answerLine(answer, why);
}

function failure(session: Session, line: string, error: unknown): string {
  const found = error instanceof Error ? error.message : String(error);
  const expected = 'an answer; this is a fault of the program';
  const problem = { code: 'failed', severity: 'reject', found, expected } as const;
  const { call } = readCall(line, session.commands);
  return answerLine(invalid(session.host.snapshot(), call, [problem]));
}

/** One object for each line that is not blank. Gives the exit code: 0, or 1 where the program failed on a line. */
export async function runBatch(session: Session, input: Readable): Promise<number> {
  let code = ANSWERED;
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    try {
      await session.output.write(await answerTo(session, line));
    } catch (error) {
      code = FAILED;
      noteFault(session.output, error);
      await session.output.write(failure(session, line, error));
    }
  }
  return code;
}
