// Asks one call of a session and gives its answer; what every way of asking in the terminal goes through.
import type { Answer, Call, Suggestion } from '../commands/answer.ts';
import type { Command } from '../commands/command.ts';
import type { Length } from '../commands/extent.ts';
import { slips } from '../commands/mistyped.ts';
import { invalid } from '../commands/outcome.ts';
import { run } from '../commands/run.ts';
import type { Problem } from '../corpus/problem.ts';
import type { Session } from './session.ts';
import { readUpload } from './upload.ts';

/** The command that a mistyped name most likely means: at most a third of its letters apart; else null. */
export function nearestCommand(commands: readonly Command[], typed: string): Command | null {
  const word = typed.slice(0, 40).toLowerCase();
  const ranked = commands
    .map((command) => ({ command, apart: slips(command.name, word) }))
    .filter(({ command, apart }) => apart <= Math.max(1, Math.floor(command.name.length / 3)))
    .sort((a, b) => a.apart - b.apart);
  return ranked[0]?.command ?? null;
}

function meant(session: Session, answer: Answer): readonly Suggestion[] {
  const unknown = answer.problems.some(({ code }) => code === 'unknown-command');
  const known = session.commands.some(({ name }) => name === answer.command);
  const nearest = unknown && !known ? nearestCommand(session.commands, answer.command) : null;
  return nearest === null ? [] : [{ label: 'try', call: { command: nearest.name, options: {} } }];
}

/**
 * Answers a call, or says what is wrong with it: `problems` are those that reading it met. A mistyped command's
 * answer suggests the one that is likely meant. Throws only for a fault of ours.
 */
export async function ask(
  session: Session,
  call: Call,
  problems: readonly Problem[] = [],
  length: Length = 'read',
): Promise<Answer> {
  const archive = session.host.snapshot();
  const upload = await readUpload(session, call);
  const wrong = upload.ok ? problems : [...problems, upload.problem];
  if (wrong.length > 0 || !upload.ok) {
    const answer = invalid(archive, call, wrong);
    return { ...answer, next: [...answer.next, ...meant(session, answer)] };
  }
  const admin = { host: session.host, upload: upload.upload };
  const answer = await run(session.commands, call, { archive, admin, length });
  return { ...answer, next: [...answer.next, ...meant(session, answer)] };
}
