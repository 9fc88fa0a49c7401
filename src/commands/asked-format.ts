// Which formats an answer of a command can be taken away in, and which of them a call asks for. Knows nothing of how a
// file is written.
import type { Problem } from '../corpus/problem.ts';
import type { Command } from './command.ts';
import type { Format } from './format.ts';

/** What an answer of the command can be taken away as; nothing for an admin's command or one that is not known. */
export function formatsOf(commands: readonly Command[], name: string): readonly Format[] {
  const command = commands.find((one) => one.name === name);
  return command?.kind === 'question' ? command.formats : [];
}

/** The format that was asked for, or the problem with it: what the command can give stands in it. */
export function readFormat(
  commands: readonly Command[],
  name: string,
  asked: string,
): { readonly format: Format } | { readonly problem: Problem } {
  const known = formatsOf(commands, name);
  const format = known.find((one) => one === asked.toLowerCase());
  if (format !== undefined) return { format };
  const expected = known.length === 0 ? `no format, since /${name} has no file to give` : known.join(', ');
  return {
    problem: { code: 'bad-option', severity: 'reject', option: 'format', found: asked, expected },
  };
}
