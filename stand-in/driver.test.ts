// The driver against a real discord.js bot: what people do, and what they see.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExampleBot, startExampleBot } from './example-bot.ts';
import { buttonsOf, textOf } from './reading.ts';
import { type StandIn, startStandIn } from './server.ts';

let standIn: StandIn;
let bot: ExampleBot;

beforeAll(async () => {
  standIn = await startStandIn();
  bot = await startExampleBot(standIn);
});
afterAll(async () => {
  await bot.stop();
  await standIn.stop();
});

const alice = () => standIn.driver.as('alice').in('general');

describe('slash commands', () => {
  it('get an answer that was deferred and edited', async () => {
    const asked = alice().slash('/fruit', { name: 'apple', count: 3 });
    expect(textOf(await asked.reply())).toBe('3 × apple');
    expect(asked.acknowledgedAs).toBe('deferred message');
    expect(asked.ephemeral).toBe(false);
  });

  it('work in direct messages', async () => {
    const reply = await standIn.driver
      .as('alice')
      .inDirectMessages()
      .slash('/fruit', { name: 'cherry' })
      .reply();
    expect(textOf(reply)).toBe('1 × cherry');
  });

  it('keep an ephemeral answer from others', async () => {
    const asked = alice().slash('/fruit', { name: 'apple', secret: true });
    const reply = await asked.reply();
    expect(asked.ephemeral).toBe(true);
    expect(alice().sees(reply)).toBeDefined();
    expect(standIn.driver.as('bob').in('general').sees(reply)).toBeUndefined();
  });

  it('take a file that the bot can fetch, and show the file that it sends', async () => {
    const file = standIn.driver.upload('notes.txt', 'twelve bytes');
    const asked = alice().slash('/pages file', { file });
    const reply = await asked.reply();
    expect(reply.content).toBe('12 bytes');
    expect(await (await fetch(reply.attachments[0]?.url ?? '')).text()).toBe('copy');
    const [followUp] = await asked.followUps();
    expect(followUp?.content).toBe('That was all');
  });

  it('offer choices while typing', async () => {
    const choices = await alice().autocomplete('/fruit', { name: 'ap' }, 'name');
    expect(choices.map((choice) => choice.value)).toEqual(['apple', 'apricot']);
  });
});

describe('components', () => {
  it('page with buttons', async () => {
    const first = await alice().slash('/pages show').reply();
    expect(buttonsOf(first).map((button) => button.disabled)).toEqual([true, false]);
    const second = await alice().press(first, 'Next').reply();
    expect(second.content).toBe('Page 2 of 3');
    expect(second.id).toBe(first.id);
  });

  it('open a form and take it', async () => {
    const modal = await alice().slash('/pages form').modal();
    const reply = await alice().submit(modal, { 'Your name': 'Ada' }).reply();
    expect(reply.content).toBe('Thank you, Ada');
  });
});

describe('messages', () => {
  it('that mention the bot are answered', async () => {
    const said = alice().say(`<@${standIn.driver.bot.id}> good morning`);
    const reply = await said.reply();
    expect(reply.content).toBe('You said: good morning');
    expect(reply.message_reference?.message_id).toBe(said.message.id);
  });

  it('can lead to a thread', async () => {
    const said = alice().say(`<@${standIn.driver.bot.id}> thread`);
    const reply = await said.reply();
    expect(reply.content).toBe('We are in a thread now');
    expect(reply.channel_id).toBe(said.message.id);
  });

  it('in direct messages reach the bot', async () => {
    const said = standIn.driver.as('bob').inDirectMessages().say(`<@${standIn.driver.bot.id}> psst`);
    expect((await said.reply()).content).toBe('You said: psst');
  });

  it('can have a command used on them, with their content', async () => {
    const { message } = standIn.driver.as('bob').in('general').say('quiet words');
    expect((await alice().messageCommand('Shout this', message).reply()).content).toBe('QUIET WORDS');
  });

  it('come without content when they do not mention the bot', async () => {
    const { message } = alice().say('nobody in particular');
    await standIn.driver.delivered();
    expect(bot.heard.find((heard) => heard.id === message.id)?.content).toBe('');
  });
});
