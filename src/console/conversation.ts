// Lines of a person, each answered in words: commands, questions, and follow-ups read with the calls before them.
import type { Call } from '../commands/answer.ts';
import { readCall } from '../commands/call.ts';
import { ask } from './ask.ts';
import type { Session } from './session.ts';
import { drawPage } from './terminal.ts';

/** Calls that a follow-up may lean on; older ones are forgotten. */
const REMEMBERED = 10;

/**
 * Gives a function that answers one line and remembers what was asked. Words without a slash may be a follow-up
 * ("and in 2022?"); a fault of ours is told in one line, and the next line is answered all the same.
 */
export function converse(session: Session): (line: string) => Promise<void> {
  const turns: Call[] = [];
  return async (line) => {
    const { commands, host, output, screen, pageOf } = session;
    const typed = line.trim();
    if (typed === '') return;
    const read = typed.startsWith('/') ? readCall(typed, commands) : null;
    if (read !== null && !read.ok) {
      const answer = await ask(session, { command: read.command, options: {} }, [read.problem]);
      return output.write(drawPage(pageOf(answer), screen));
    }
    const turn =
      read === null
        ? session.readTurn(typed, turns, host.snapshot(), commands)
        : { call: read.call, from: null };
    const answer = await ask(session, turn.call);
    if (answer.status !== 'invalid') turns.push(turn.call);
    if (turns.length > REMEMBERED) turns.shift();
    await output.write(drawPage(pageOf(answer, turn.from), screen));
  };
}
