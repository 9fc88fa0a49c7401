// Each limit of a command's definition.
import { Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExampleBot, startExampleBot } from '../example-bot.ts';
import { refused } from '../refused.ts';
import { type StandIn, startStandIn } from '../server.ts';

const long = (length: number) => 'x'.repeat(length);
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

let standIn: StandIn;
let bot: ExampleBot;

beforeAll(async () => {
  standIn = await startStandIn();
  bot = await startExampleBot(standIn, { onInteraction: async () => undefined });
});
afterAll(async () => {
  await bot.stop();
  await standIn.stop();
});

describe('commands', () => {
  const command = (more: object = {}) => ({ name: 'ask', description: 'Asks', ...more });
  const opt = (more: object = {}) => ({ type: 3, name: 'text', description: 'Text', ...more });
  const register = (...body: object[]) =>
    refused(bot.client.rest.put(Routes.applicationCommands(bot.client.application.id), { body }));

  it.each<[string, object, string]>([
    ['a capital in the name', { name: 'Ask' }, '0.name APPLICATION_COMMAND_INVALID_NAME'],
    ['a long name', { name: long(33) }, '0.name BASE_TYPE_BAD_LENGTH'],
    ['no description', { description: '' }, '0.description BASE_TYPE_REQUIRED'],
    ['a long description', { description: long(101) }, '0.description BASE_TYPE_BAD_LENGTH'],
    [
      '26 options',
      { options: times(26, (index) => opt({ name: `o${index}` })) },
      '0.options BASE_TYPE_MAX_LENGTH',
    ],
    [
      '26 choices',
      { options: [opt({ choices: times(26, (index) => ({ name: `c${index}`, value: 'v' })) })] },
      '0.options.0.choices BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a required option last',
      { options: [opt(), opt({ name: 'more', required: true })] },
      '0.options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'an option twice',
      { options: [opt(), opt()] },
      '0.options.1.name APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
    ],
    [
      'choices and autocompletion',
      { options: [opt({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] },
      '0.options.0.autocomplete APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
    ],
    [
      'subcommands beside options',
      { options: [{ type: 1, name: 'sub', description: 'x' }, opt()] },
      '0.options APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    ],
    ['an unknown option type', { options: [opt({ type: 12 })] }, '0.options.0.type BASE_TYPE_CHOICES'],
    [
      '8001 characters',
      {
        options: times(25, (o) =>
          opt({ name: `o${o}`, choices: times(25, (c) => ({ name: `${c} long choice`, value: long(12) })) }),
        ),
      },
      '0 APPLICATION_COMMAND_TOO_LARGE',
    ],
  ])('may not have %s', async (_, more, place) => {
    expect(await register(command(more))).toContain(place);
  });

  it('may not be registered twice, nor 101 of them', async () => {
    expect(await register(command(), command())).toContain('1 APPLICATION_COMMANDS_DUPLICATE_NAME');
    expect(await register(...times(101, (index) => command({ name: `c${index}` })))).toEqual([
      'BASE_TYPE_MAX_LENGTH',
    ]);
  });

  it('are kept apart by guild and keep their ids', async () => {
    const route = Routes.applicationGuildCommands(bot.client.application.id, standIn.driver.guild.id);
    const put = async () =>
      ((await bot.client.rest.put(route, { body: [command()] })) as { id: string; version: string }[])[0];
    const first = await put();
    const second = await put();
    expect(second?.id).toBe(first?.id);
    expect(second?.version).not.toBe(first?.version);
    expect(await bot.client.rest.get(route)).toEqual([second]);
  });
});
