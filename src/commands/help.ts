// /help: what the bot can do, with examples that work on the present archive, and what is stored.
import type { Archive } from '../index/archive.ts';
import type { Answer, Call, Line, Section } from './answer.ts';
import { matching, partiesOf, speakersOf, topicsOf } from './choices.ts';
import type { Command, QuestionCommand } from './command.ts';
import { type Options, option, PRIVATE } from './option.ts';
import { invalid, reported, understood } from './outcome.ts';

/** Values of each kind that are tried, the most frequent first, until one is answered. */
const TRIED = 3;

/** Calls that the archive's own most frequent names suggest, by command; whether they find anything is asked. */
function candidates(archive: Archive): readonly (readonly Call[])[] {
  const [country, ...partners] = partiesOf(archive).slice(0, TRIED + 1);
  const speakers = speakersOf(archive).slice(0, TRIED);
  const call = (command: string, options: Options): Call => ({ command, options });
  return [
    country === undefined
      ? []
      : [...partners.map((partner) => call('trade', { country, partner })), call('trade', { country })],
    speakers.map((speaker) => call('quote', { speaker })),
    topicsOf(archive)
      .slice(0, TRIED)
      .map((topic) => call('timeline', { topic })),
    speakers.map((name) => call('who', { name })),
    [call('sources', {})],
  ];
}

/** A call as a line; its values hold no colon, which could begin another option. */
function lineOf({ command, options }: Call): string {
  return [`/${command}`, ...Object.entries(options).map(([name, value]) => `${name}:${value}`)].join(' ');
}

/** Lines that find something in this very archive: each was asked before it is shown. */
async function examplesFor(archive: Archive, commands: readonly Command[]): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const calls of candidates(archive)) {
    for (const call of calls.filter(({ options }) => !Object.values(options).join('').includes(':'))) {
      const command = commands.find((one) => one.name === call.command);
      if (command?.kind !== 'question') break;
      if ((await command.answer(archive, call.options)).status !== 'answered') continue;
      lines.push(lineOf(call));
      break;
    }
  }
  return lines;
}

async function overview(
  archive: Archive,
  commands: readonly Command[],
  isShort: boolean,
): Promise<readonly Section[]> {
  const known: Line[] = commands.map(({ name, description }) => ({
    kind: 'command',
    usage: `/${name}`,
    description,
  }));
  const lines = await examplesFor(archive, commands);
  const examples: Line[] = lines.map((line) => ({ kind: 'example', line }));
  const shown: Section = { heading: { kind: 'part', part: 'examples' }, shown: [], lines: examples };
  if (examples.length === 0) return [{ heading: null, shown: [], lines: known }];
  return isShort ? [shown] : [{ heading: null, shown: [], lines: known }, shown];
}

function one(command: Command): readonly Section[] {
  const options: Line[] =
    command.kind === 'question'
      ? command.options.map(({ name, description, required }) => ({
          kind: 'option',
          name,
          description,
          required,
        }))
      : command.subcommands.map(({ name, description }) => ({
          kind: 'command',
          usage: `/${command.name} ${name}`,
          description,
        }));
  const taking: readonly Line[] =
    command.kind === 'question' && command.formats.length > 0
      ? [{ kind: 'taking', formats: command.formats, chart: command.chart }]
      : [];
  const about: Line = { kind: 'command', usage: `/${command.name}`, description: command.help };
  return [
    {
      heading: null,
      shown: [],
      lines: [about, ...options, ...taking, { kind: 'example', line: command.example.line }],
    },
  ];
}

function privacy(): readonly Section[] {
  const rules = ['stored', 'messages', 'sent', 'logs', 'threads'] as const;
  return [{ heading: null, shown: [], lines: rules.map((rule) => ({ kind: 'privacy', rule })) }];
}

async function answer(
  commands: () => readonly Command[],
  archive: Archive,
  options: Options,
): Promise<Answer> {
  const read = understood(null, options, 'list');
  const base = { command: 'help', understood: read };
  if (options.privacy === 'true')
    return reported(archive, { ...base, title: { kind: 'privacy' }, sections: privacy() });
  if (options.command === undefined)
    return reported(archive, {
      ...base,
      title: { kind: 'help' },
      sections: await overview(archive, commands(), options.short === 'true'),
      next: options.short === 'true' ? [{ label: 'help', call: { command: 'help', options: {} } }] : [],
    });
  const name = options.command.replace(/^\//, '').toLowerCase();
  const command = commands().find((candidate) => candidate.name === name);
  if (command === undefined) {
    const expected = commands()
      .map((candidate) => candidate.name)
      .join(', ');
    return invalid(archive, { command: 'help', options }, [
      { code: 'unknown-command', severity: 'reject', option: 'command', found: options.command, expected },
    ]);
  }
  return reported(archive, {
    ...base,
    title: { kind: 'help-command', command: name },
    sections: one(command),
  });
}

/** /help over a registry that it is itself a part of. */
export function helpOver(commands: () => readonly Command[]): QuestionCommand {
  return {
    kind: 'question',
    name: 'help',
    description: 'What Attaché can do, with examples that work here',
    help: 'Lists the commands with examples that find something in the present archive; with a command it shows its options; with short it shows the examples alone; with privacy it says what is stored, for how long, and what is sent where.',
    options: [
      option('command', 'One command', { completes: true }),
      option('short', 'Only lines that find something here', { kind: 'flag', maxLength: 5 }),
      option('privacy', 'What is stored, and for how long', { kind: 'flag', maxLength: 5 }),
      PRIVATE,
    ],
    needsOne: false,
    formats: [],
    chart: null,
    complete: (_archive, typing) =>
      typing.option === 'command'
        ? matching(
            commands().map((command) => command.name),
            typing.text,
          )
        : [],
    answer: (archive, options) => answer(commands, archive, options),
    example: { line: '/help command:trade', shows: ['/trade', 'country'] },
  };
}
