// Reads the arguments of the process: settings' flags, then a word of the program's own or a command of the registry
// with options, as "--name value", "--name=value" or "name:value". Reads only; runs nothing.
import type { Call } from '../commands/answer.ts';
import { isStray, optionsOf, readCall } from '../commands/call.ts';
import type { Command } from '../commands/command.ts';
import type { Option } from '../commands/option.ts';
import type { Problem } from '../corpus/problem.ts';
import type { CallRequest, CommandLine, Request, Taking } from './request.ts';

/** A setting's flag, as far as reading the line needs it. */
export interface SettingFlag {
  readonly name: string;
  readonly isSwitch?: true;
}

/** The program's own words, which are no commands of the registry. */
const OWN = ['version', 'schema', 'demo', 'bot', 'register'] as const;

interface Sorted {
  readonly settings: Record<string, string>;
  readonly taking: { -readonly [Name in keyof Taking]: Taking[Name] };
  readonly words: string[];
  readonly marks: Set<'json' | 'help' | 'version'>;
  readonly problems: Problem[];
}

const MARKS: ReadonlyMap<string, 'json' | 'help' | 'version'> = new Map([
  ['--json', 'json'],
  ['--help', 'help'],
  ['-h', 'help'],
  ['--version', 'version'],
  ['-v', 'version'],
]);

/** Flags that say what to make of the answer. */
const TAKING: ReadonlyMap<string, keyof Taking> = new Map([
  ['--format', 'format'],
  ['--chart', 'chart'],
]);

/** A problem that names a flag, and what was to follow it. */
function flagProblem(option: string, found: string, expected: string): Problem {
  return { code: 'bad-option', severity: 'reject', option, found, expected };
}

function withoutValue(option: string): Problem {
  return flagProblem(option, 'nothing', `a value after --${option}`);
}

/** Takes the flags that are no command's option out of the arguments; after "--" there are none. */
function sortArguments(args: readonly string[], flags: ReadonlyMap<string, SettingFlag>): Sorted {
  const sorted: Sorted = { settings: {}, taking: {}, words: [], marks: new Set(), problems: [] };
  const isFlag = (word: string) => MARKS.has(word) || TAKING.has(word) || flags.has(word);
  for (let place = 0; place < args.length; place++) {
    const word = args[place] ?? '';
    const [flag = '', ...inline] = word.split('=');
    const setting = flags.get(flag);
    const taken = TAKING.get(flag);
    if (word === '--') {
      sorted.words.push(...args.slice(place));
      break;
    }
    const mark = MARKS.get(word);
    const next = args[place + 1];
    if (mark !== undefined) sorted.marks.add(mark);
    else if (setting === undefined && taken === undefined) sorted.words.push(word);
    else if (inline.join('=') !== '') keep(sorted, flag, setting, inline.join('='));
    else if (setting?.isSwitch) keep(sorted, flag, setting, '1');
    else if (next === undefined || next === '--' || isFlag(next.split('=')[0] ?? ''))
      sorted.problems.push(withoutValue(flag.slice(2)));
    else {
      place++;
      keep(sorted, flag, setting, next);
    }
  }
  return sorted;
}

/** Keeps the value of a flag: of a setting, or else of what is to be made of the answer. */
function keep(sorted: Sorted, flag: string, setting: SettingFlag | undefined, value: string): void {
  const taken = TAKING.get(flag);
  if (setting !== undefined) sorted.settings[setting.name] = value;
  else if (taken !== undefined) sorted.taking[taken] = value;
}

interface OptionWord {
  readonly name: string;
  readonly value: string | null;
  /** True for "--name", false for "name:value". */
  readonly dashed: boolean;
}

/**
 * "--name", "--name=value", or "name:value" for a name that is known or, behind the value of the option `open`, can
 * only be meant for one; null for any other word.
 */
function optionWord(word: string, options: readonly Option[], open?: string): OptionWord | null {
  const dashed = /^--([a-z][a-z-]{0,31})(?:=([\s\S]*))?$/i.exec(word);
  if (dashed !== null) {
    return { name: (dashed[1] ?? '').toLowerCase(), value: dashed[2] ?? null, dashed: true };
  }
  const [, typed = '', value = ''] = /^([a-z][a-z-]{0,31}):([\s\S]*)$/i.exec(word) ?? [];
  const name = typed.toLowerCase();
  const before = options.find((one) => one.name === open);
  const isName =
    options.some((one) => one.name === name) || (open !== undefined && isStray(name, value, options, before));
  return isName ? { name, value, dashed: false } : null;
}

interface Given {
  readonly values: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** What a "--name" is given: its own value or the word after it, "true" for a switch; null where it has none. */
function dashedValue(
  { name, value }: OptionWord,
  next: string | undefined,
  options: readonly Option[],
): { readonly value: string | null; readonly words: 0 | 1 } {
  const declared = options.find((one) => one.name === name);
  if (value !== null) return { value, words: 0 };
  if (next !== undefined && takesNext(next, declared, options)) return { value: next, words: 1 };
  return { value: declared?.kind === 'flag' ? 'true' : null, words: 0 };
}

/**
 * Option values out of words. Words without a name belong to the first option, or to the "name:value" before them,
 * so that values of several words need no quotation marks; "--name" takes the one word after it. As in a line, a
 * name that has its value already is a word of the value before; behind dashes it is a problem.
 */
function readOptions(words: readonly string[], options: readonly Option[]): Given {
  const values = new Map<string, string[]>();
  const problems: Problem[] = [];
  let open = options[0]?.name ?? words[0] ?? '';
  const end = words.indexOf('--') < 0 ? words.length : words.indexOf('--');
  for (let place = 0; place < words.length; place++) {
    const word = words[place] ?? '';
    if (place === end) continue;
    const option = place < end ? optionWord(word, options, open) : null;
    if (option?.dashed === true) {
      const given = dashedValue(option, words[place + 1], options);
      if (given.value === null) problems.push(withoutValue(option.name));
      else if (values.has(option.name)) problems.push(flagProblem(option.name, given.value, 'one value'));
      else values.set(option.name, [given.value]);
      place += given.words;
    } else if (option === null || values.has(option.name)) {
      values.set(open, [...(values.get(open) ?? []), word]);
    } else {
      open = option.name;
      values.set(option.name, [option.value ?? '']);
    }
  }
  return {
    values: Object.fromEntries([...values].map(([name, parts]) => [name, parts.join(' ')])),
    problems,
  };
}

/** Whether the next word is the value of the option before it: a switch takes true and false alone. */
function takesNext(next: string, declared: Option | undefined, options: readonly Option[]): boolean {
  if (next === '--') return false;
  if (declared?.kind === 'flag') return next === 'true' || next === 'false';
  const option = next.startsWith('--') ? optionWord(next, options) : null;
  return option === null || !options.some((one) => one.name === option.name);
}

function callRequest(call: Call, problems: readonly Problem[] = []): CallRequest {
  return { kind: 'call', call, problems };
}

function readLine(line: string, commands: readonly Command[]): CallRequest {
  const read = readCall(line, commands);
  if (read.ok) return callRequest(read.call);
  return callRequest(read.call, [read.problem]);
}

function readCommand(words: readonly string[], commands: readonly Command[]): CallRequest {
  const [first = '', ...rest] = words;
  if (first.startsWith('/')) return readLine(words.join(' '), commands);
  const command = commands.find((one) => one.name === first.toLowerCase());
  if (command === undefined) return readLine(/\s/.test(first) ? words.join(' ') : `/${first}`, commands);
  if (command.kind === 'question') {
    const { values, problems } = readOptions(rest, command.options);
    return callRequest({ command: command.name, options: values }, problems);
  }
  const [subcommand = '', ...more] = rest;
  const options = optionsOf(command, subcommand.toLowerCase());
  if (options === null) return readLine(`/${command.name} ${subcommand}`, commands);
  const { values, problems } = readOptions(more, options);
  return callRequest(
    { command: command.name, subcommand: subcommand.toLowerCase(), options: values },
    problems,
  );
}

function requestOf({ words, marks }: Sorted, commands: readonly Command[]): Request {
  const [first] = words;
  if (marks.has('version')) return { kind: 'version' };
  if (marks.has('help')) return { kind: 'usage', command: first ?? null };
  if (first === undefined) return { kind: 'lines' };
  if (first === 'inspect') return { kind: 'inspect', paths: words.slice(1).filter((word) => word !== '--') };
  const own = OWN.find((word) => word === first);
  return own === undefined ? readCommand(words, commands) : { kind: own };
}

/** What is wrong with flags that say what to make of the answer: there is none, or --json makes a file of it already. */
function misplaced({ taking, marks }: Sorted, request: Request): readonly Problem[] {
  return [...TAKING.values()].flatMap((name) => {
    const value = taking[name];
    if (value === undefined) return [];
    if (request.kind !== 'call')
      return [flagProblem(name, value, 'a command whose answer is to be taken away')];
    return name === 'format' && marks.has('json')
      ? [flagProblem(name, '--json', `--json or --${name}, not both`)]
      : [];
  });
}

/** A call that can't be taken, whatever was asked for. */
function withProblems(request: Request, problems: readonly Problem[]): CallRequest {
  if (request.kind === 'call') return callRequest(request.call, [...request.problems, ...problems]);
  return callRequest({ command: request.kind, options: {} }, problems);
}

/**
 * Reads the arguments after the program's name. Never fails: what is wrong with a call comes back as its problems,
 * and so does a setting's flag without its value; what is wrong with the value is found where settings are read.
 */
export function readCommandLine(
  args: readonly string[],
  commands: readonly Command[],
  flags: ReadonlyMap<string, SettingFlag>,
): CommandLine {
  const sorted = sortArguments(args, flags);
  const request = requestOf(sorted, commands);
  const problems = [...sorted.problems, ...misplaced(sorted, request)];
  return {
    json: sorted.marks.has('json'),
    settings: sorted.settings,
    taking: sorted.taking,
    request: problems.length === 0 ? request : withProblems(request, problems),
  };
}
