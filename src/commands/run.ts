// Runs a call: finds its command, checks its options, asks. The one entry for every face.
import type { Problem } from '../corpus/problem.ts';
import type { Archive } from '../index/archive.ts';
import type { Host } from '../index/host.ts';
import type { Answer, Call } from './answer.ts';
import { optionsOf, unknownIn } from './call.ts';
import type { AdminCall, Choice, Command, Typing } from './command.ts';
import type { Length } from './extent.ts';
import { corrected, renamed } from './mistyped.ts';
import { checkOptions, type Options } from './option.ts';
import { invalid } from './outcome.ts';

/** Who asks: a question needs an archive alone; an admin brings the host. */
export interface Asker {
  readonly archive: Archive;
  readonly admin: (Pick<AdminCall, 'upload'> & { readonly host: Host }) | null;
  /** Default: to be read. */
  readonly length?: Length;
}

/** What is wrong with the call as a whole: its names, then who asks; null where it may be asked. */
function refusalOf(commands: readonly Command[], call: Call, admin: boolean): Problem | null {
  const isAdmins = commands.some((one) => one.name === call.command && one.kind === 'admin');
  if (!isAdmins || admin) return unknownIn(commands, call);
  const expected = 'an admin of this archive';
  return { code: 'not-allowed', severity: 'reject', found: `/${call.command}`, expected };
}

function checked(command: Command, call: Call): { options: Options; problems: readonly Problem[] } {
  const declared = optionsOf(command, call.subcommand ?? null) ?? [];
  const found = checkOptions(declared, call.options);
  const needsOne = command.kind === 'question' && command.needsOne && found.problems.length === 0;
  if (!needsOne || Object.keys(found.options).some((name) => name !== 'private')) return found;
  const names = declared.map((one) => one.name).filter((name) => name !== 'private');
  const expected = `one of ${names.join(', ')}`;
  return { ...found, problems: [{ code: 'missing-option', severity: 'reject', found: 'nothing', expected }] };
}

/** A call as it may be asked: its command with the options checked; or everything that is wrong with it. */
type Checked =
  | { readonly command: Command; readonly options: Options }
  | { readonly command: null; readonly problems: readonly Problem[] };

function check(commands: readonly Command[], call: Call, admin: boolean): Checked {
  const refusal = refusalOf(commands, call, admin);
  if (refusal !== null) return { command: null, problems: [refusal] };
  const command = commands.find((one) => one.name === call.command);
  if (command === undefined) throw new Error(`/${call.command} was taken for a command`);
  const { options, problems } = checked(command, call);
  return problems.length > 0 ? { command: null, problems } : { command, options };
}

/** What is wrong with a call, as `run` would answer it; none where it may be asked. */
export function problemsOf(commands: readonly Command[], call: Call, admin: boolean): readonly Problem[] {
  const found = check(commands, call, admin);
  return found.command === null ? found.problems : [];
}

/** Every problem with a call; where an option is misspelt, with the call that was likely meant. */
function refused(
  commands: readonly Command[],
  call: Call,
  archive: Archive,
  problems: readonly Problem[],
): Answer {
  const answer = invalid(archive, call, problems);
  const command = commands.find((one) => one.name === call.command);
  const declared = command === undefined ? null : optionsOf(command, call.subcommand ?? null);
  const isUnknown = problems.some(({ code }) => code === 'unknown-option');
  return declared !== null && isUnknown ? { ...answer, next: renamed(declared, call) } : answer;
}

/**
 * Answers a call. Bad options give an `invalid` answer with every problem; what is not covered, or an option that there
 * is not, comes with what was likely meant where that is near. Only a fault of ours throws.
 */
export async function run(commands: readonly Command[], call: Call, asker: Asker): Promise<Answer> {
  const found = check(commands, call, asker.admin !== null);
  if (found.command === null) return refused(commands, call, asker.archive, found.problems);
  const { command, options } = found;
  if (command.kind === 'question') {
    const answer = await command.answer(asker.archive, options, asker.length);
    if (answer.status !== 'not-covered') return answer;
    return { ...answer, next: [...corrected(asker.archive, { ...call, options }), ...answer.next] };
  }
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
