// Reads the arguments of the process: settings' flags, then a word of the program's own or a command of the registry
// with options, as "--name value", "--name=value" or "name:value". Reads only; runs nothing.
import type { Call } from '../commands/answer.ts';
import { optionsOf, readCall } from '../commands/call.ts';
import type { Command } from '../commands/command.ts';
import type { Option } from '../commands/option.ts';
import type { Problem } from '../corpus/problem.ts';
import type { CallRequest, CommandLine, Request } from './request.ts';

/** A setting's flag, as far as reading the line needs it. */
export interface SettingFlag {
  readonly name: string;
  readonly isSwitch?: true;
}

/** The program's own words, which are no commands of the registry. */
const OWN = ['version', 'schema', 'demo', 'bot', 'register'] as const;

interface Sorted {
  readonly settings: Record<string, string>;
  readonly words: string[];
  readonly marks: Set<'json' | 'help' | 'version'>;
}

/** Takes the flags that are no command's option out of the arguments; after "--" there are none. */
function sortArguments(args: readonly string[], flags: ReadonlyMap<string, SettingFlag>): Sorted {
  const sorted: Sorted = { settings: {}, words: [], marks: new Set() };
  for (let place = 0; place < args.length; place++) {
    const word = args[place] ?? '';
    const [flag = '', ...inline] = word.split('=');
    const setting = flags.get(flag);
    if (word === '--') {
      sorted.words.push(...args.slice(place));
      break;
    }
    if (word === '--json') sorted.marks.add('json');
    else if (word === '--help' || word === '-h') sorted.marks.add('help');
    else if (word === '--version' || word === '-v') sorted.marks.add('version');
    else if (setting === undefined) sorted.words.push(word);
    else if (inline.length > 0) sorted.settings[setting.name] = inline.join('=');
    else if (setting.isSwitch) sorted.settings[setting.name] = '1';
    else {
      place++;
      sorted.settings[setting.name] = args[place] ?? '';
    }
  }
  return sorted;
}

interface OptionWord {
  readonly name: string;
  readonly value: string | null;
  /** True for "--name", false for "name:value". */
  readonly dashed: boolean;
}

/** "--name", "--name=value", or "name:value" for a known name; null for any other word. */
function optionWord(word: string, names: readonly string[]): OptionWord | null {
  const dashed = /^--([a-z][a-z-]{0,31})(?:=([\s\S]*))?$/i.exec(word);
  if (dashed !== null) {
    return { name: (dashed[1] ?? '').toLowerCase(), value: dashed[2] ?? null, dashed: true };
  }
  const [, name = '', value = ''] = /^([a-z][a-z-]{0,31}):([\s\S]*)$/i.exec(word) ?? [];
  return names.includes(name.toLowerCase()) ? { name: name.toLowerCase(), value, dashed: false } : null;
}

function withoutValue(option: Option): Problem {
  const at = { code: 'bad-option', severity: 'reject', option: option.name } as const;
  return { ...at, found: 'nothing', expected: `a value after --${option.name}` };
}

/**
 * Option values out of words. Words without a name belong to the first option, or to the "name:value" before them,
 * so that values of several words need no quotation marks; "--name" takes the one word after it.
 */
function readOptions(
  words: readonly string[],
  options: readonly Option[],
): { values: Record<string, string>; problems: readonly Problem[] } {
  const values = new Map<string, string[]>();
  const problems: Problem[] = [];
  const names = options.map((one) => one.name);
  let open = names[0] ?? '';
  let literal = false;
  for (let place = 0; place < words.length; place++) {
    const word = words[place] ?? '';
    if (word === '--' && !literal) {
      literal = true;
      continue;
    }
    const option = literal ? null : optionWord(word, names);
    if (option === null) {
      values.set(open, [...(values.get(open) ?? []), word]);
      continue;
    }
    if (!option.dashed) open = option.name;
    const declared = options.find((one) => one.name === option.name);
    let value = option.value;
    if (value === null && takesNext(words[place + 1], declared, names)) {
      place++;
      value = words[place] ?? '';
    }
    if (value === null && declared?.kind === 'flag') value = 'true';
    if (value === null && declared !== undefined) problems.push(withoutValue(declared));
    else values.set(option.name, [value ?? '']);
  }
  return {
    values: Object.fromEntries([...values].map(([name, parts]) => [name, parts.join(' ')])),
    problems,
  };
}

/** Whether the next word is the value of the option before it: a switch takes true and false alone. */
function takesNext(
  next: string | undefined,
  declared: Option | undefined,
  names: readonly string[],
): boolean {
  if (next === undefined || next === '--') return false;
  if (declared?.kind === 'flag') return next === 'true' || next === 'false';
  const option = next.startsWith('--') ? optionWord(next, names) : null;
  return option === null || !names.includes(option.name);
}

function callRequest(call: Call, problems: readonly Problem[] = []): CallRequest {
  return { kind: 'call', call, problems };
}

function readLine(line: string, commands: readonly Command[]): CallRequest {
  const read = readCall(line, commands);
  if (read.ok) return callRequest(read.call);
  return callRequest({ command: read.command, options: {} }, [read.problem]);
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

/**
 * Reads the arguments after the program's name. Never fails: what is wrong with a call comes back as its problems,
 * and what is wrong with a setting is found where settings are read.
 */
export function readCommandLine(
  args: readonly string[],
  commands: readonly Command[],
  flags: ReadonlyMap<string, SettingFlag>,
): CommandLine {
  const sorted = sortArguments(args, flags);
  return {
    json: sorted.marks.has('json'),
    settings: sorted.settings,
    request: requestOf(sorted, commands),
  };
}
