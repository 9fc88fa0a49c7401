// Each limit of an answer to an interaction: choices, modals, and where the place is named.
import { Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExampleBot, startExampleBot } from '../example-bot.ts';
import { refused } from '../refused.ts';
import { type StandIn, startStandIn } from '../server.ts';

const V2 = 1 << 15;
const long = (length: number) => 'x'.repeat(length);
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const button = (more: object = {}) => ({ type: 2, style: 2, label: 'Go', custom_id: 'go', ...more });
const row = (...components: object[]) => ({ type: 1, components });

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
