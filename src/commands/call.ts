// A line as a person would type it, read as a command with options: "/quote speaker:Blinken topic:China".
import type { Problem } from '../corpus/problem.ts';
import type { Call } from './answer.ts';
import type { Command } from './command.ts';
import type { Option } from './option.ts';

export type ReadCall =
  | { readonly ok: true; readonly call: Call }
  | { readonly ok: false; readonly command: string; readonly problem: Problem };

/** The options of a command, or of one of its subcommands; null where there is no such subcommand. */
export function optionsOf(command: Command, subcommand: string | null): readonly Option[] | null {
  if (command.kind === 'question') return command.options;
  return command.subcommands.find((one) => one.name === subcommand)?.options ?? null;
}

interface Mark {
  readonly name: string;
  readonly at: number;
  readonly valueAt: number;
}

/** Where known option names stand with their colon at the start of a word. */
function marksIn(words: string, names: readonly string[]): readonly Mark[] {
  const marks: Mark[] = [];
  for (const match of words.matchAll(/(^|\s)([a-z][a-z-]{0,31}):/gi)) {
    const [whole, gap = '', name = ''] = match;
    const lower = name.toLowerCase();
    if (names.includes(lower))
      marks.push({ name: lower, at: match.index + gap.length, valueAt: match.index + whole.length });
  }
  return marks;
}

/** Option values out of the words after the command; words before the first name are the first option's. */
function valuesIn(words: string, options: readonly Option[]): Record<string, string> {
  const marks = marksIn(
    words,
    options.map((one) => one.name),
  );
  const values: Record<string, string> = {};
  const bare = words.slice(0, marks[0]?.at ?? words.length).trim();
  const first = options[0];
  if (bare !== '' && first !== undefined) values[first.name] = bare;
  for (const [place, mark] of marks.entries()) {
    values[mark.name] = words.slice(mark.valueAt, marks[place + 1]?.at ?? words.length).trim();
  }
  return values;
}

/**
 * Reads one line. A value ends where another option of the command begins, with its colon; a line without a
 * slash is /ask; words before the first option name are the first option's value.
 */
export function readCall(line: string, commands: readonly Command[]): ReadCall {
  const trimmed = line.trim();
  const match = /^\/\s*([^\s]*)\s*([\s\S]*)$/.exec(trimmed);
  const name = match === null ? 'ask' : (match[1] ?? '').toLowerCase();
  const words = match === null ? trimmed : (match[2] ?? '');
  const command = commands.find((one) => one.name === name);
  if (command === undefined) {
    const expected = commands.map((one) => `/${one.name}`).join(', ');
    return {
      ok: false,
      command: name,
      problem: { code: 'unknown-command', severity: 'reject', found: `/${name}`, expected },
    };
  }
  if (command.kind === 'question')
    return { ok: true, call: { command: name, options: valuesIn(words, command.options) } };
  const [subcommand = '', ...rest] = words.split(/\s+/);
  const options = optionsOf(command, subcommand.toLowerCase());
  if (options === null) {
    const expected = command.subcommands.map((one) => one.name).join(', ');
    return {
      ok: false,
      command: name,
      problem: {
        code: 'unknown-command',
        severity: 'reject',
        found: `/${name} ${subcommand}`.trim(),
        expected,
      },
    };
  }
  return {
    ok: true,
    call: { command: name, subcommand: subcommand.toLowerCase(), options: valuesIn(rest.join(' '), options) },
  };
}

/** The line that a person would type for a call: the inverse of `readCall`. */
export function writeCall(call: Call): string {
  const options = Object.entries(call.options).map(([name, value]) => `${name}:${value}`);
  return [`/${call.command}`, ...(call.subcommand === undefined ? [] : [call.subcommand]), ...options].join(
    ' ',
  );
}
