// Each limit of a body, refused with 50035 at its field, just beyond it and not just within.
import { DiscordAPIError, Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExampleBot, startExampleBot } from './example-bot.ts';
import { asObject, isObject } from './json.ts';
import { type StandIn, startStandIn } from './server.ts';

const V2 = 1 << 15;
const long = (length: number) => 'x'.repeat(length);
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const text = (content: string) => ({ type: 10, content });
const button = (more: object = {}) => ({ type: 2, style: 2, label: 'Go', custom_id: 'go', ...more });
const link = (url: string) => ({ type: 2, style: 5, label: 'Go', url });
const buttons = (count: number) => times(count, (index) => button({ custom_id: `b${index}` }));
const row = (...components: object[]) => ({ type: 1, components });
const option = (value: string, more: object = {}) => ({ label: 'An option', value, ...more });
const options = (count: number) => times(count, (index) => option(`v${index}`));
const select = (more: object = {}) => ({ type: 3, custom_id: 'menu', options: options(2), ...more });
const old = (...components: object[]) => ({ content: 'x', components });
const v2 = (...components: object[]) => ({ flags: V2, components });

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

/** The places that a call's 50035 names, `components.0.type CODE`; empty when the call succeeds. */
async function refused(call: Promise<unknown>): Promise<readonly string[]> {
  const problem: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (problem === undefined) return [];
  if (!(problem instanceof DiscordAPIError) || problem.code !== 50035) throw problem;
  return placesIn(asObject(problem.rawError).errors, []);
}

function placesIn(node: unknown, place: readonly string[]): readonly string[] {
  if (!isObject(node)) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === '_errors' && Array.isArray(value)
      ? value.map((error) => `${place.join('.')} ${String(asObject(error).code)}`.trim())
      : placesIn(value, [...place, key]),
  );
}

describe('messages', () => {
  const send = (body: object) =>
    refused(bot.client.rest.post(Routes.channelMessages(standIn.driver.channel('general').id), { body }));

  it.each<[string, object]>([
    ['2000 characters of content', { content: long(2000) }],
    ['ten embeds', { embeds: times(10, () => ({ title: 'x' })) }],
    ['6000 characters in embeds', { embeds: [{ description: long(4096) }, { description: long(1904) }] }],
    [
      'five rows of five buttons',
      old(...times(5, (row_) => row(...times(5, (index) => button({ custom_id: `${row_} ${index}` }))))),
    ],
    ['a menu with 25 options', old(row(select({ options: options(25) })))],
    ['40 components', v2(...times(40, () => text('x')))],
    ['4000 characters of text', v2(text(long(2000)), text(long(2000)))],
    [
      'a section in a container',
      v2({
        type: 17,
        components: [{ type: 9, components: [text('x')], accessory: link('https://example.org') }],
      }),
    ],
    ['a link of 512 characters', old(row(link(`https://example.org/${long(492)}`)))],
  ])('may have %s', async (_, body) => {
    expect(await send(body)).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['long content', { content: long(2001) }, 'content BASE_TYPE_MAX_LENGTH'],
    ['eleven embeds', { embeds: times(11, () => ({ title: 'x' })) }, 'embeds BASE_TYPE_MAX_LENGTH'],
    ['a long embed', { embeds: [{ description: long(4097) }] }, 'embeds.0.description BASE_TYPE_MAX_LENGTH'],
    [
      '26 fields',
      { embeds: [{ fields: times(26, () => ({ name: 'a', value: 'b' })) }] },
      'embeds.0.fields BASE_TYPE_MAX_LENGTH',
    ],
    [
      'an empty field',
      { embeds: [{ fields: [{ name: 'a', value: '' }] }] },
      'embeds.0.fields.0.value BASE_TYPE_REQUIRED',
    ],
    [
      '6001 characters in embeds',
      { embeds: [{ description: long(4096) }, { description: long(1905) }] },
      'embeds MAX_EMBED_SIZE_EXCEEDED',
    ],
    [
      '41 components',
      v2(...times(41, () => text('x'))),
      'components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    ],
    [
      '41 nested components',
      v2({ type: 17, components: times(40, () => text('x')) }),
      'components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    ],
    [
      '4001 characters of text in all',
      v2(text(long(2000)), text(long(2001))),
      'components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    ],
    ['an empty text', v2(text('')), 'components.0.content BASE_TYPE_REQUIRED'],
    ['V2 without the flag', old(text('x')), 'components.0.type UNION_TYPE_CHOICES'],
    [
      'content with the flag',
      { ...v2(text('x')), content: 'x' },
      'content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'embeds with the flag',
      { ...v2(text('x')), embeds: [{ title: 'x' }] },
      'embeds MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    ['a button outside a row', v2(button()), 'components.0.type UNION_TYPE_CHOICES'],
    ['six buttons in a row', old(row(...buttons(6))), 'components.0.components BASE_TYPE_BAD_LENGTH'],
    ['an empty row', old(row()), 'components.0.components BASE_TYPE_BAD_LENGTH'],
    [
      'a menu beside a button',
      old(row(select(), button())),
      'components.0.components.1 COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    [
      'six rows',
      old(...times(6, (index) => row(button({ custom_id: `r${index}` })))),
      'components BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a custom id given twice',
      old(row(button(), button())),
      'components.0.components.1.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'a long custom id',
      old(row(button({ custom_id: long(101) }))),
      'components.0.components.0.custom_id BASE_TYPE_BAD_LENGTH',
    ],
    [
      'no custom id',
      old(row(button({ custom_id: '' }))),
      'components.0.components.0.custom_id BASE_TYPE_REQUIRED',
    ],
    [
      'a long label',
      old(row(button({ label: long(81) }))),
      'components.0.components.0.label BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a bare button',
      old(row(button({ label: undefined }))),
      'components.0.components.0 BUTTON_COMPONENT_INVALID_EMPTY',
    ],
    [
      'a long link',
      old(row(link(`https://example.org/${long(493)}`))),
      'components.0.components.0.url BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a link to a file',
      old(row(link('file:///etc/hosts'))),
      'components.0.components.0.url URL_TYPE_INVALID_SCHEME',
    ],
    [
      'a long placeholder',
      old(row(select({ placeholder: long(151) }))),
      'components.0.components.0.placeholder BASE_TYPE_MAX_LENGTH',
    ],
    [
      '26 options',
      old(row(select({ options: options(26) }))),
      'components.0.components.0.options BASE_TYPE_BAD_LENGTH',
    ],
    [
      'no options',
      old(row(select({ options: [] }))),
      'components.0.components.0.options BASE_TYPE_BAD_LENGTH',
    ],
    [
      'an option value twice',
      old(row(select({ options: [option('a'), option('a')] }))),
      'components.0.components.0.options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    [
      'a long option label',
      old(row(select({ options: [option('a', { label: long(101) })] }))),
      'components.0.components.0.options.0.label BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a long option value',
      old(row(select({ options: [option(long(101))] }))),
      'components.0.components.0.options.0.value BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a long option description',
      old(row(select({ options: [option('a', { description: long(101) })] }))),
      'components.0.components.0.options.0.description BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a section without accessory',
      v2({ type: 9, components: [text('x')] }),
      'components.0.accessory BASE_TYPE_REQUIRED',
    ],
    [
      'four texts in a section',
      v2({ type: 9, components: times(4, () => text('x')), accessory: link('https://example.org') }),
      'components.0.components BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a container in a container',
      v2({ type: 17, components: [{ type: 17, components: [text('x')] }] }),
      'components.0.components.0.type UNION_TYPE_CHOICES',
    ],
    [
      'a file that is not there',
      v2({ type: 13, file: { url: 'attachment://a.txt' } }),
      'components.0.file.url MESSAGE_ATTACHMENT_NOT_FOUND',
    ],
  ])('may not have %s', async (_, body, place) => {
    expect(await send(body)).toContain(place);
  });

  it('stay V2 once they are', async () => {
    const channel = standIn.driver.channel('general').id;
    const { id } = (await bot.client.rest.post(Routes.channelMessages(channel), { body: v2(text('x')) })) as {
      id: string;
    };
    const edit = (body: object) =>
      refused(bot.client.rest.patch(Routes.channelMessage(channel, id), { body }));
    expect(await edit({ content: 'x', flags: 0 })).toEqual([
      'content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ]);
    expect(await edit({ components: [text('y')] })).toEqual([]);
  });
});

describe('answers to interactions', () => {
  /** Answers a fresh interaction with that callback. */
  async function answer(command: () => unknown, body: object): Promise<readonly string[]> {
    const before = standIn.state.interactions.size;
    void command();
    const interaction = [...standIn.state.interactions.values()][before];
    const { id = '', token = '' } = interaction ?? {};
    return refused(bot.client.rest.post(Routes.interactionCallback(id, token), { body, auth: false }));
  }
  const alice = () => standIn.driver.as('alice').in('general');
  const slash = () => alice().slash('/pages show');
  const typing = () => {
    alice()
      .autocomplete('/fruit', { name: 'a' }, 'name')
      .catch(() => undefined);
  };
  const input = (more: object = {}) => ({ type: 4, custom_id: 'in', style: 1, ...more });
  const label = (component: object, more: object = {}) => ({ type: 18, label: 'Name', component, ...more });
  const modal = (more: object = {}) => ({
    type: 9,
    data: { custom_id: 'm', title: 'T', components: [label(input())], ...more },
  });

  it('name the place under data', async () => {
    expect(await answer(slash, { type: 4, data: { content: long(2001) } })).toEqual([
      'data.content BASE_TYPE_MAX_LENGTH',
    ]);
  });

  it('defer with no flag but ephemeral', async () => {
    expect(await answer(slash, { type: 5, data: { flags: V2 } })).toEqual([
      'data.flags MESSAGE_FLAGS_INVALID',
    ]);
    expect(await answer(slash, { type: 5, data: { flags: 64 } })).toEqual([]);
  });

  it.each<[string, object, string]>([
    [
      '26 choices',
      { choices: times(26, () => ({ name: 'a', value: 'a' })) },
      'data.choices BASE_TYPE_MAX_LENGTH',
    ],
    ['a nameless choice', { choices: [{ name: '', value: 'a' }] }, 'data.choices.0.name BASE_TYPE_REQUIRED'],
    [
      'a long name',
      { choices: [{ name: long(101), value: 'a' }] },
      'data.choices.0.name BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a long value',
      { choices: [{ name: 'a', value: long(101) }] },
      'data.choices.0.value BASE_TYPE_MAX_LENGTH',
    ],
  ])('to autocompletion may not have %s', async (_, data, place) => {
    expect(await answer(typing, { type: 8, data })).toContain(place);
  });

  it.each<[string, object, string]>([
    ['a long title', { title: long(46) }, 'data.title BASE_TYPE_BAD_LENGTH'],
    ['no fields', { components: [] }, 'data.components BASE_TYPE_BAD_LENGTH'],
    [
      'six fields',
      { components: times(6, (index) => label(input({ custom_id: `i${index}` }))) },
      'data.components BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a long label',
      { components: [label(input(), { label: long(46) })] },
      'data.components.0.label BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a long placeholder',
      { components: [label(input({ placeholder: long(101) }))] },
      'data.components.0.component.placeholder BASE_TYPE_MAX_LENGTH',
    ],
    ['a button', { components: [row(button())] }, 'data.components.0.components.0.type BASE_TYPE_CHOICES'],
    [
      'a field twice',
      { components: [label(input()), label(input())] },
      'data.components.1.component.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'too high a limit',
      { components: [label(input({ max_length: 4001 }))] },
      'data.components.0.component.max_length NUMBER_TYPE_MAX',
    ],
  ])('with a modal may not have %s', async (_, more, place) => {
    expect(await answer(slash, modal(more))).toContain(place);
  });
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
