// The driver against a real discord.js bot: what people do, and what they see.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NotPossible } from './driver/stage.ts';
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

const bob = () => standIn.driver.as('bob').in('general');

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

  it('jump with a menu, by label or value, after a deferred update', async () => {
    const first = await alice().slash('/pages show').reply();
    const chosen = alice().choose(first, 'Jump to', ['Page 3']);
    expect((await chosen.reply()).content).toBe('Page 3 of 3');
    expect(chosen.acknowledgedAs).toBe('deferred update');
    expect((await alice().choose(first, 'jump', ['0']).reply()).content).toBe('Page 1 of 3');
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

describe('the driver refuses what a client would not let a person do', () => {
  it.each<[string, () => unknown, string]>([
    [
      'a command that was never registered',
      () => alice().slash('/vegetable'),
      'has registered no command /vegetable',
    ],
    [
      'an option that was never registered',
      () => alice().slash('/fruit', { name: 'a', colour: 'red' }),
      'no option colour; it has name, count, secret',
    ],
    ['a missing option', () => alice().slash('/fruit'), 'wants the option name'],
    ['text for a number', () => alice().slash('/fruit', { name: 'a', count: 'two' }), 'wants a whole number'],
    [
      'a number out of range',
      () => alice().slash('/fruit', { name: 'a', count: 10 }),
      'takes 1 to 9, not 10',
    ],
    [
      'text for true or false',
      () => alice().slash('/fruit', { name: 'a', secret: 'yes' }),
      'wants true or false',
    ],
    [
      'a command without its subcommand',
      () => alice().slash('/pages'),
      'wants a subcommand: show, form, file',
    ],
    ['a subcommand that does not exist', () => alice().slash('/pages hide'), 'no subcommand hide'],
    ['text for a file', () => alice().slash('/pages file', { file: 'a.txt' }), 'wants a file from upload()'],
    ['a command for others', () => alice().slash('/guarded'), 'alice is not allowed to use /guarded'],
    ['a name that nobody has', () => standIn.driver.as('zoe'), 'There is no user zoe'],
    [
      'a channel that does not exist',
      () => standIn.driver.as('bob').in('attic'),
      'There is no channel attic',
    ],
    ['a message in a forum', () => standIn.driver.as('bob').in('forum').say('x'), 'use forumPost()'],
    ['a message that is too long', () => alice().say('x'.repeat(2001)), 'at most 2000 characters'],
    [
      "another's message to edit",
      () => alice().edit(bob().say('mine').message, 'x'),
      'their own messages only',
    ],
    [
      "another's message to delete",
      () => alice().deleteMessage(bob().say('mine').message),
      "not allowed to delete others' messages",
    ],
  ])('%s', (_, deed, words) => {
    expect(deed).toThrow(NotPossible);
    expect(deed).toThrow(words);
  });

  it('autocompletion where there is none', async () => {
    await expect(alice().autocomplete('/fruit', {}, 'count')).rejects.toThrow('has no autocompletion');
  });

  it('a disabled button, an absent one, and one that another sees', async () => {
    const first = await alice().slash('/pages show').reply();
    expect(() => alice().press(first, 'Back')).toThrow('disabled');
    expect(() => alice().press(first, 'Jump')).toThrow('no button "Jump"; there are Back, Next');
    const secret = await alice().slash('/fruit', { name: 'apple', secret: true }).reply();
    expect(() => bob().press(secret, 'Next')).toThrow('does not see this ephemeral message');
  });

  it('a value that a menu does not offer, and too many of them', async () => {
    const first = await alice().slash('/pages show').reply();
    expect(() => alice().choose(first, 'jump', ['Page 4'])).toThrow(
      'offers Page 1, Page 2, Page 3, not Page 4',
    );
    expect(() => alice().choose(first, 'jump', ['0', '1'])).toThrow('takes 1 to 1 values, not 2');
    expect(() => alice().choose(first, 'sort', ['0'])).toThrow('no menu "sort"; there are Jump to');
  });

  it('a form with too long a text, a field left out, or a field that is not there', async () => {
    const modal = await alice().slash('/pages form').modal();
    expect(() => alice().submit(modal, { who: 'x'.repeat(21) })).toThrow('takes 1 to 20 characters');
    expect(() => alice().submit(modal, {})).toThrow('takes 1 to 20 characters, not 0');
    expect(() => alice().submit(modal, { age: '7' })).toThrow('no field age');
  });

  it('to write where the permission was taken away, and to write in a locked thread', () => {
    const side = standIn.driver.addChannel('side');
    const inSide = standIn.driver.as('alice').in(side);
    const thread = inSide.startThread(inSide.say('x').message, 'T');
    standIn.driver.lock(thread);
    expect(() => standIn.driver.as('alice').in(thread).say('x')).toThrow('The thread is locked.');
    standIn.driver.setPermissions('alice', 0n, side);
    expect(() => inSide.say('x')).toThrow('alice is not allowed to write in side');
  });
});

describe('waiting', () => {
  it('waits for a bot and its commands', async () => {
    await standIn.driver.online();
    expect(await standIn.driver.registered('/fruit')).toMatchObject({ name: 'fruit' });
  });

  it('ends with the last lines on the wire when nothing comes', async () => {
    const waiting = alice().slash('/pages form').reply();
    await expect(waiting).rejects.toThrow('the bot opened a modal; use modal()');
    standIn.driver.allow(50);
    const silence = bob().say('nobody listens').reply();
    await expect(silence).rejects.toThrow(/waited for 1 message.*within 50 ms.*Last on the wire:\n#\d+ /s);
    standIn.driver.allow(10_000);
  });

  it('says that no bot is connected', async () => {
    const empty = await startStandIn();
    empty.driver.allow(20);
    await expect(empty.driver.online()).rejects.toThrow('No bot is connected.');
    await empty.stop();
  });
});
