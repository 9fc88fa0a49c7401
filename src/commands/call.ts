// A line as a person would type it, read as a command with options: "/quote speaker:Blinken topic:China". The one
// reader of such lines for every face; what is wrong with the values is found where options are checked.
import type { Problem } from '../corpus/problem.ts';
import type { Call } from './answer.ts';
import type { Command } from './command.ts';
import { nearestOption } from './mistyped.ts';
import type { Option } from './option.ts';
import { COMMANDS } from './registry.ts';

/** `call` is what could be read of the line, also where it names nothing that there is. */
export type ReadCall =
  | { readonly ok: true; readonly call: Call }
  | { readonly ok: false; readonly call: Call; readonly problem: Problem };

/** The options of a command, or of one of its subcommands; null where there is no such subcommand. */
export function optionsOf(command: Command, subcommand: string | null): readonly Option[] | null {
  if (command.kind === 'question') return command.options;
  return command.subcommands.find((one) => one.name === subcommand)?.options ?? null;
}

/** What is wrong with the names in a call: an unknown or missing one, with those that there are; else null. */
export function unknownIn(commands: readonly Command[], { command: name, subcommand }: Call): Problem | null {
  const unknown = { code: 'unknown-command', severity: 'reject' } as const;
  const command = commands.find((one) => one.name === name);
  if (command === undefined) {
    const expected = commands.map((one) => `/${one.name}`).join(', ');
    return { ...unknown, found: `/${name}`, expected };
  }
  if (command.kind === 'question' || optionsOf(command, subcommand ?? null) !== null) return null;
  const expected = command.subcommands.map((one) => one.name).join(', ');
  if (subcommand === undefined || subcommand === '')
    return { code: 'missing-subcommand', severity: 'reject', found: `/${name}`, expected };
  return { ...unknown, found: `/${name} ${subcommand}`, expected };
}

/** Where an option's name stands in a line, and where its value begins. */
export interface OptionMark {
  readonly name: string;
  readonly at: number;
  readonly valueAt: number;
}

/** Options whose values are words of any kind, in which a word with a colon may stand. */
function isFree({ kind, name, completes }: Option): boolean {
  return kind === 'file' || (kind === 'text' && (!completes || name === 'topic' || name === 'id'));
}

/**
 * Whether a word that is no option's name can be taken for one inside the value of the option `open`: in free words
 * only a misspelt name, elsewhere any. Without an open option the words belong to none that there is.
 */
function seemsName(name: string, options: readonly Option[], open: Option | undefined): boolean {
  if (options.some((one) => one.name === name)) return false;
  if (open !== undefined && isFree(open)) return nearestOption(options, name) !== null;
  return name.length > 1;
}

/** True where a word before a colon is meant for an option that there is not: checking the call then names it. */
export function isStray(
  name: string,
  value: string,
  options: readonly Option[],
  open: Option | undefined,
): boolean {
  const isTight = open === undefined || !isFree(open) || /^\S/.test(value);
  return isTight && seemsName(name, options, open);
}

/** What a line's words may open with: an option's name where a command was typed, else words of any kind. */
type Opening = 'option' | 'words';

/**
 * The option names with their colon at the start of a word, in order, each name once: further ones are words of a
 * value, as is the first option's behind words that are its value already ("Who asked the question: why?"). With
 * them stand names meant for options that there are not, behind a typed command also whatever name opens the words
 * ("/sources article:x").
 */
function marksIn(
  words: string,
  options: readonly Option[],
  opening: Opening = 'words',
): readonly OptionMark[] {
  const marks: OptionMark[] = [];
  const left = new Set(options.map((one) => one.name));
  let open = options[0];
  for (const match of words.matchAll(/(^|\s)([a-z][a-z-]{0,31}):/gi)) {
    const [whole, gap = '', typed = ''] = match;
    const at = match.index + gap.length;
    const valueAt = match.index + whole.length;
    if (marks.length === 0 && words.slice(0, at).trim() !== '') left.delete(options[0]?.name ?? '');
    const name = typed.toLowerCase();
    const next = words.slice(valueAt, valueAt + 1);
    const opens = opening === 'option' && words.slice(0, at).trim() === '' && typed === name;
    const isMeant = opens && /^[^\s/]/.test(next) && !options.some((one) => one.name === name);
    if (!left.delete(name) && !isMeant && !isStray(name, next, options, open)) continue;
    marks.push({ name, at, valueAt });
    open = options.find((one) => one.name === name);
  }
  return marks;
}

/** The marks of options that there are. */
export function optionMarks(words: string, options: readonly Option[]): readonly OptionMark[] {
  return marksIn(words, options).filter(({ name }) => options.some((one) => one.name === name));
}

/** A name with its colon inside a value, and how many backslashes keep it from being an option's. */
const NAME_IN_VALUE = /(^|\s)([a-z][a-z-]{0,31})(\\*):/gi;

/** The value of an option with the backslashes before a name's colon changed. */
function reescaped(
  value: string,
  options: readonly Option[],
  of: string,
  change: (slashes: string) => string,
): string {
  const open = options.find((one) => one.name === of);
  return value.replace(NAME_IN_VALUE, (whole, gap: string, typed: string, slashes: string) => {
    const name = typed.toLowerCase();
    const isName = options.some((one) => one.name === name) || seemsName(name, options, open);
    return isName ? `${gap}${typed}${change(slashes)}:` : whole;
  });
}

function escaped(value: string, options: readonly Option[], of: string): string {
  return reescaped(value, options, of, (slashes) => `${slashes}\\`);
}

function unescaped(value: string, options: readonly Option[], of: string): string {
  return reescaped(value, options, of, (slashes) => slashes.slice(1));
}

/** Words given where no option is known, as an option that nobody declared: checking then names it. */
function undeclared(words: string): Call['options'] {
  const [, name, value = ''] = /^\s*([^\s:]+):?\s*([\s\S]*)$/.exec(words) ?? [];
  return name === undefined ? {} : Object.fromEntries([[name, value.trim()]]);
}

/** Option values out of the words after the command; words before the first name are the first option's. */
function valuesIn(words: string, options: readonly Option[], opening: Opening): Call['options'] {
  if (options.length === 0) return undeclared(words);
  const marks = marksIn(words, options, opening);
  const values: Record<string, string> = {};
  const bare = words.slice(0, marks[0]?.at ?? words.length).trim();
  const first = options[0];
  if (bare !== '' && first !== undefined) values[first.name] = unescaped(bare, options, first.name);
  for (const [place, mark] of marks.entries()) {
    const value = words.slice(mark.valueAt, marks[place + 1]?.at ?? words.length).trim();
    values[mark.name] = unescaped(value, options, mark.name);
  }
  return values;
}

interface Parts {
  readonly name: string;
  readonly words: string;
}

function partsOf(line: string): Parts {
  const [, name, words = ''] = /^\/\s*(\S*)\s*([\s\S]*)$/.exec(line) ?? [];
  return name === undefined ? { name: 'ask', words: line } : { name: name.toLowerCase(), words };
}

/**
 * Reads one line. A value ends where another option of the command begins, with its colon, or where a word with a
 * colon can only be meant for one; a backslash before the colon keeps such a word in the value. A line without a slash is /ask; words before the first option name are the
 * first option's value.
 */
export function readCall(line: string, commands: readonly Command[]): ReadCall {
  const { name, words } = partsOf(line.trim());
  const opening = line.trim().startsWith('/') ? 'option' : 'words';
  const command = commands.find((one) => one.name === name);
  if (command?.kind === 'question') {
    return { ok: true, call: { command: name, options: valuesIn(words, command.options, opening) } };
  }
  const [, typed = '', rest = ''] = /^(\S*)\s*([\s\S]*)$/.exec(words) ?? [];
  const subcommand = typed.toLowerCase();
  const named: Call =
    command === undefined || subcommand === ''
      ? { command: name, options: {} }
      : { command: name, subcommand, options: {} };
  const problem = unknownIn(commands, named);
  if (problem !== null) return { ok: false, call: named, problem };
  const options = command === undefined ? [] : (optionsOf(command, subcommand) ?? []);
  return { ok: true, call: { ...named, options: valuesIn(rest, options, opening) } };
}

/**
 * The line that a person would type for a call. What it gives is read as that call again, where the command is one of
 * the given ones and no value begins or ends with a space.
 */
export function writeCall(call: Call, commands: readonly Command[] = COMMANDS): string {
  const command = commands.find((one) => one.name === call.command);
  const known = command === undefined ? [] : (optionsOf(command, call.subcommand ?? null) ?? []);
  const options = Object.entries(call.options).map(
    ([name, value]) => `${name}:${escaped(value, known, name)}`,
  );
  return [`/${call.command}`, ...(call.subcommand === undefined ? [] : [call.subcommand]), ...options].join(
    ' ',
  );
}
