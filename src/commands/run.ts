// Runs a call: finds its command, checks its options, asks. The one entry for every face.
import type { Problem } from '../corpus/problem.ts';
import type { Archive } from '../index/archive.ts';
import type { Host } from '../index/host.ts';
import type { Answer, Call } from './answer.ts';
import { optionsOf } from './call.ts';
import type { AdminCall, Choice, Command, Typing } from './command.ts';
import { checkOptions, type Options } from './option.ts';
import { invalid } from './outcome.ts';

/** Who asks: a question needs an archive alone; an admin brings the host. */
export interface Asker {
  readonly archive: Archive;
  readonly admin: (Pick<AdminCall, 'upload'> & { readonly host: Host }) | null;
}

function problemsOf(
  command: Command,
  call: Call,
  admin: boolean,
): { options: Options; problems: readonly Problem[] } {
  if (command.kind === 'admin' && !admin) {
    const found = `/${command.name}`;
    return {
      options: {},
      problems: [{ code: 'not-allowed', severity: 'reject', found, expected: 'an admin of this archive' }],
    };
  }
  const declared = optionsOf(command, call.subcommand ?? null) ?? [];
  const checked = checkOptions(declared, call.options);
  const needs = command.kind === 'question' && command.needsOne && checked.problems.length === 0;
  if (needs && Object.keys(checked.options).filter((name) => name !== 'private').length === 0) {
    const expected = `one of ${declared
      .map((one) => one.name)
      .filter((name) => name !== 'private')
      .join(', ')}`;
    return {
      options: checked.options,
      problems: [{ code: 'missing-option', severity: 'reject', found: 'nothing', expected }],
    };
  }
  return checked;
}

/** Answers a call. Bad options give an `invalid` answer with every problem; only a fault of ours throws. */
export async function run(commands: readonly Command[], call: Call, asker: Asker): Promise<Answer> {
  const command = commands.find((one) => one.name === call.command);
  if (command === undefined) {
    const expected = commands.map((one) => `/${one.name}`).join(', ');
    const problem: Problem = {
      code: 'unknown-command',
      severity: 'reject',
      found: `/${call.command}`,
      expected,
    };
    return invalid(asker.archive, call, [problem]);
  }
  const { options, problems } = problemsOf(command, call, asker.admin !== null);
  if (problems.length > 0) return invalid(asker.archive, call, problems);
  if (command.kind === 'question') return command.answer(asker.archive, options);
  if (asker.admin === null) throw new Error(`/${command.name} reached without a host`);
  return command.answer({ ...asker.admin, subcommand: call.subcommand ?? '', options });
}

/** What autocomplete offers: at most 25 choices of at most 100 characters (Discord's limits); none on a bad call. */
export function complete(
  commands: readonly Command[],
  name: string,
  archive: Archive,
  typing: Typing,
): readonly Choice[] {
  const command = commands.find((one) => one.name === name);
  if (command === undefined) return [];
  return command
    .complete(archive, typing)
    .filter((choice) => choice.name.length > 0 && choice.value.length > 0 && choice.value.length <= 100)
    .slice(0, 25)
    .map((choice) => ({ name: choice.name.slice(0, 100), value: choice.value }));
}
