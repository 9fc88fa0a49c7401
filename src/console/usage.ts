// --help: the program's own words and the registry's commands with their options, as plain text. Printed from the
// definitions, so that it can't say what is not so.
import type { ChartKind } from '../commands/chart-kind.ts';
import type { Command, QuestionCommand } from '../commands/command.ts';
import { FORMATS } from '../commands/format.ts';
import type { Option } from '../commands/option.ts';

/** A flag of the settings, as the usage shows it. */
export interface FlagUsage {
  readonly flag: string;
  readonly description: string;
}

const OWN: readonly (readonly [string, string])[] = [
  ['inspect PATH… --json', 'What the archive reads and finds in files or folders'],
  ['demo', 'Five questions to the starter corpus'],
  ['bot', 'Run in Discord; needs DISCORD_TOKEN'],
  ['register', 'Register the commands in Discord, where they differ'],
  ['schema', 'The JSON Schema of all answers'],
];

const GENERAL: readonly FlagUsage[] = [
  { flag: '--json', description: 'One JSON object an answer; without a command, one for each line of input' },
  { flag: '--format …', description: `The answer as a file: ${FORMATS.join(', ')}, as the command has it` },
  {
    flag: '--chart FILE.png',
    description: 'The answer as a picture too, for a command whose answers can be drawn',
  },
  { flag: '--help, -h', description: 'This page, or a command’s' },
  { flag: '--version, -v', description: 'The version' },
];

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`).join('\n');
}

function optionRow(option: Option): readonly [string, string] {
  const value =
    option.kind === 'flag' ? '' : ` ${option.kind === 'text' ? 'WORDS' : option.kind.toUpperCase()}`;
  return [`--${option.name}${value}`, `${option.description}${option.required ? ' (required)' : ''}`];
}

const DRAWN: Readonly<Record<ChartKind, string>> = {
  bars: 'Years side by side as bars, as a picture',
  'time-line': 'A time line, as a picture',
};

function takingRows({ formats, chart }: QuestionCommand): readonly (readonly [string, string])[] {
  return [
    ...(formats.length === 0
      ? []
      : [['--format NAME', `The answer as a file: ${formats.join(', ')}`] as const]),
    ...(chart === null ? [] : [['--chart FILE.png', DRAWN[chart]] as const]),
  ];
}

/** The page of one command, with its options and an example. */
export function commandUsage(command: Command): string {
  const groups =
    command.kind === 'question'
      ? [{ title: `attache ${command.name}`, description: command.help, options: command.options }]
      : command.subcommands.map(({ name, description, options }) => ({
          title: `attache ${command.name} ${name}`,
          description,
          options,
        }));
  const extra = command.kind === 'question' ? takingRows(command) : [];
  const parts = groups.map(({ title, description, options }) => {
    const first = options[0] === undefined ? '' : ` [${options[0].name}]`;
    const all = [...options.map(optionRow), ...extra];
    const rows = all.length === 0 ? '' : `\n\n${table(all)}`;
    return `${title}${first} [--option value …] [--json]\n\n${description}${rows}`;
  });
  return `${parts.join('\n\n')}\n\nAs a line of the prompt: ${command.example.line}\n`;
}

/** The whole page: commands, the program's own words, flags of settings. */
export function programUsage(commands: readonly Command[], flags: readonly FlagUsage[]): string {
  const rows = commands.map(({ name, description }) => [name, description] as const);
  const shown = [...GENERAL, ...flags].map(({ flag, description }) => [flag, description] as const);
  return [
    'attache COMMAND [--option value …] [--json]   one answer',
    'attache                                       the prompt, or lines from a pipe',
    '',
    'Questions and administration:',
    table(rows),
    '',
    'Around them:',
    table(OWN),
    '',
    'Flags (settings win over the environment, and that over .env):',
    table(shown),
    '',
    'attache COMMAND --help shows the options of a command.',
    '',
  ].join('\n');
}
