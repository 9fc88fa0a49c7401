// A local file in place of an upload: "corpus add FILE" in the terminal reads it as Discord would send it.
import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Call } from '../commands/answer.ts';
import { optionsOf } from '../commands/call.ts';
import type { AdminCall, Command } from '../commands/command.ts';
import { shown } from '../corpus/fields.ts';
import type { Problem } from '../corpus/problem.ts';
import type { Session } from './session.ts';

export type Upload =
  | { readonly ok: true; readonly upload: AdminCall['upload'] }
  | { readonly ok: false; readonly problem: Problem };

/** The name of the option that takes a file, or null where the call has none. */
function fileOption(commands: readonly Command[], call: Call): string | null {
  const command = commands.find((one) => one.name === call.command);
  const options = command === undefined ? null : optionsOf(command, call.subcommand ?? null);
  return options?.find((one) => one.kind === 'file')?.name ?? null;
}

/** The file that the call names, read whole; null where it names none, a problem where it can't be read. */
export async function readUpload(session: Session, call: Call): Promise<Upload> {
  const option = fileOption(session.commands, call);
  const path = option === null ? '' : (call.options[option] ?? '').trim();
  if (option === null || path === '') return { ok: true, upload: null };
  const at = { severity: 'reject', option } as const;
  try {
    const file = resolve(session.standsIn, path);
    const { size } = await stat(file);
    if (size > session.maxUploadBytes) {
      const expected = `at most ${session.maxUploadBytes} bytes`;
      return { ok: false, problem: { ...at, code: 'too-large', found: `${size} bytes`, expected } };
    }
    return { ok: true, upload: { name: basename(file), bytes: await readFile(file) } };
  } catch {
    return {
      ok: false,
      problem: { ...at, code: 'unreadable', found: shown(path), expected: 'a file that can be read' },
    };
  }
}
