// Each limit of a message, refused with 50035 at its field just beyond it, and allowed just within.
import { Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExampleBot, startExampleBot } from '../example-bot.ts';
import { refused } from '../refused.ts';
import { type StandIn, startStandIn } from '../server.ts';

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
