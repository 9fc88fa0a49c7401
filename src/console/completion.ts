// What Tab offers at the prompt: commands, then their subcommands and options, then values that the archive knows.
// All of it from the registry; no command is named here.
import { optionMarks, optionsOf } from '../commands/call.ts';
import type { Command } from '../commands/command.ts';
import type { Option } from '../commands/option.ts';
import { complete } from '../commands/run.ts';
import type { Archive } from '../index/archive.ts';
import { inertLine } from '../wording/inert.ts';

/** As readline takes it: what is offered, and the end of the line that each offer would replace. */
export type Completion = readonly [offers: readonly string[], replaced: string];

function starting(offers: readonly string[], typed: string): Completion {
  const lower = typed.toLowerCase();
  return [offers.filter((offer) => offer.toLowerCase().startsWith(lower)), typed];
}

/** A value that can stand in a line as it is, and does nothing to the terminal that shows it. */
function isTypable(value: string): boolean {
  return inertLine(value) === value && !value.includes('\t');
}

interface Typed {
  readonly name: string;
  readonly text: string;
}

/** The options of the words with their texts; words before the first are the first option's, as for `readCall`. */
function typedIn(words: string, options: readonly Option[]): readonly Typed[] {
  const marks = optionMarks(words, options);
  const [first] = options;
  const bare = words.slice(0, marks[0]?.at ?? words.length);
  const named = marks.map(({ name, valueAt }, place) => ({
    name,
    text: words.slice(valueAt, marks[place + 1]?.at ?? words.length),
  }));
  return bare.trim() === '' || first === undefined ? named : [{ name: first.name, text: bare }, ...named];
}

function completeOptions(
  words: string,
  command: Command,
  subcommand: string | null,
  archive: Archive,
): Completion {
  const options = optionsOf(command, subcommand) ?? [];
  const typed = typedIn(words, options);
  const last = typed.at(-1);
  const word = words.slice(words.lastIndexOf(' ') + 1);
  const before = typedIn(words.slice(0, words.length - word.length), options);
  const given = new Set([...before, ...optionMarks(words, options)].map(({ name }) => name));
  const free = options.filter(({ name }) => !given.has(name));
  const names = starting(
    free.map((one) => `${one.name}:`),
    word,
  );
  if (last === undefined || (word !== '' && names[0].length > 0)) return names;
  const others = Object.fromEntries(typed.slice(0, -1).map(({ name, text }) => [name, text.trim()]));
  const text = last.text.trimStart();
  if (text !== '' && text.endsWith(' ')) return names;
  const declared = options.find((one) => one.name === last.name);
  if (declared?.kind === 'flag') return starting(['true', 'false'], text);
  const choices = complete([command], command.name, archive, { option: last.name, text, others });
  return [choices.map((choice) => choice.value).filter(isTypable), text];
}

/** What Tab offers for the line up to the cursor; nothing for a plain question. */
export function completeLine(line: string, commands: readonly Command[], archive: Archive): Completion {
  const match = /^\s*\/([^\s]*)(\s+)?([\s\S]*)$/.exec(line);
  if (match === null) return [[], line];
  const [, name = '', gap, words = ''] = match;
  if (gap === undefined) {
    return starting(
      commands.map((one) => `/${one.name} `),
      `/${name}`,
    );
  }
  const command = commands.find((one) => one.name === name.toLowerCase());
  if (command === undefined) return [[], line];
  if (command.kind === 'question') return completeOptions(words, command, null, archive);
  const [subcommand = '', ...rest] = words.split(/\s/);
  if (rest.length === 0) {
    return starting(
      command.subcommands.map((one) => `${one.name} `),
      subcommand,
    );
  }
  return completeOptions(rest.join(' '), command, subcommand.toLowerCase(), archive);
}

/** True where several are offered and Tab can add no letter: only a look at all of them helps. */
export function needsList([offers, replaced]: Completion): boolean {
  const [first = '', ...others] = offers;
  if (others.length === 0) return false;
  const next = first.slice(0, replaced.length + 1).toLowerCase();
  return !others.every((offer) => offer.toLowerCase().startsWith(next));
}
