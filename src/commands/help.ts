// /help: what the bot can do, with examples that work on the present archive, and what is stored.
import type { Archive } from '../index/archive.ts';
import type { Answer, Line, Section } from './answer.ts';
import { matching, partiesOf, speakersOf, topicsOf } from './choices.ts';
import type { Command, QuestionCommand } from './command.ts';
import { type Options, option, PRIVATE } from './option.ts';
import { invalid, reported, understood } from './outcome.ts';

/** Lines that find something in this very archive: its most quoted speaker, its most frequent pair, its topics. */
function examplesFor(archive: Archive): readonly string[] {
  const [speaker] = speakersOf(archive);
  const [country, partner] = partiesOf(archive);
  const [topic] = topicsOf(archive);
  return [
    ...(country === undefined
      ? []
      : [`/trade country:${country}${partner === undefined ? '' : ` partner:${partner}`}`]),
    ...(speaker === undefined ? [] : [`/quote speaker:${speaker}`]),
    ...(topic === undefined ? [] : [`/timeline topic:${topic}`]),
    ...(speaker === undefined ? [] : [`/who name:${speaker}`]),
    '/sources',
  ];
}

function overview(archive: Archive, commands: readonly Command[]): readonly Section[] {
  const known: Line[] = commands.map(({ name, description }) => ({
    kind: 'command',
    usage: `/${name}`,
    description,
  }));
  const examples: Line[] = examplesFor(archive).map((line) => ({ kind: 'example', line }));
  return [
    { heading: null, shown: [], lines: known },
    { heading: { kind: 'part', part: 'examples' }, shown: [], lines: examples },
  ];
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
  const about: Line = { kind: 'command', usage: `/${command.name}`, description: command.help };
  return [
    { heading: null, shown: [], lines: [about, ...options, { kind: 'example', line: command.example.line }] },
  ];
}

function privacy(): readonly Section[] {
  const rules = ['stored', 'sent', 'logs', 'threads'] as const;
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
    return reported(archive, { ...base, title: { kind: 'help' }, sections: overview(archive, commands()) });
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
    help: 'Lists the commands with examples that find something in the present archive; with a command it shows its options; with privacy it says what is stored, for how long, and what is sent where.',
    options: [
      option('command', 'One command', { completes: true }),
      option('privacy', 'What is stored, and for how long', { kind: 'flag', maxLength: 5 }),
      PRIVATE,
    ],
    needsOne: false,
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
