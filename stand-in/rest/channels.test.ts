// What is refused for the state of places: permissions, threads, messages. Asked by the real client.
import { ChatInputCommandInteraction, type Interaction, Routes } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ExampleBot, startExampleBot } from '../example-bot.ts';
import { USUAL_PERMISSIONS } from '../guilds.ts';
import { Permission } from '../protocol.ts';
import { codeOf } from '../refused.ts';
import { type StandIn, startStandIn } from '../server.ts';

let standIn: StandIn;
let bot: ExampleBot;
let behave: (interaction: ChatInputCommandInteraction) => Promise<unknown>;

beforeAll(async () => {
  standIn = await startStandIn();
  bot = await startExampleBot(standIn, {
    onInteraction: async (interaction: Interaction) =>
      interaction instanceof ChatInputCommandInteraction ? behave(interaction) : undefined,
  });
});
afterEach(() => {
  standIn.driver.setPermissions(standIn.driver.bot, USUAL_PERMISSIONS);
});
afterAll(async () => {
  await bot.stop();
  await standIn.stop();
});

const alice = () => standIn.driver.as('alice').in('general');
const general = () => standIn.driver.channel('general').id;
const post = (channel: string, body: object = { content: 'hello' }) =>
  bot.client.rest.post(Routes.channelMessages(channel), { body });

/** Runs a slash command whose handler is `work`, and gives what `work` gives. */
function handling<T>(work: (interaction: ChatInputCommandInteraction) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    behave = (interaction) => work(interaction).then(resolve, reject);
    alice().slash('/fruit', { name: 'apple' });
  });
}

describe('places and messages', () => {
  it('that do not exist are unknown', async () => {
    const nowhere = standIn.state.nextId();
    expect(await codeOf(post(nowhere))).toBe(10003);
    expect(await codeOf(bot.client.rest.get(Routes.channelMessage(general(), nowhere)))).toBe(10008);
  });

  it('that belong to others cannot be edited', async () => {
    const { message } = alice().say('mine');
    expect(
      await codeOf(
        bot.client.rest.patch(Routes.channelMessage(general(), message.id), { body: { content: 'x' } }),
      ),
    ).toBe(50005);
    expect(await codeOf(bot.client.rest.delete(Routes.channelMessage(general(), message.id)))).toBe(50013);
  });

  it('refuse empty messages', async () => {
    expect(await codeOf(post(general(), {}))).toBe(50006);
    expect(await codeOf(post(general(), { content: ' \n ' }))).toBe(50006);
    expect(await codeOf(handling((interaction) => interaction.reply({ content: '' })))).toBe(50006);
  });

  it('refuse files over 10 MiB', async () => {
    const body = {
      content: 'big',
      files: [{ attachment: Buffer.alloc(10 * 1024 * 1024 + 1), name: 'big.bin' }],
    };
    const channel = bot.client.channels.cache.get(general());
    expect(channel?.isSendable() && (await codeOf(channel.send(body)))).toBe(40005);
  });

  it('take no message into a forum itself', async () => {
    expect(await codeOf(post(standIn.driver.channel('forum').id))).toBe(50008);
  });

  it('give the same message for the same enforced nonce', async () => {
    const body = { content: 'once', nonce: '77', enforce_nonce: true };
    expect(await post(general(), body)).toMatchObject({
      id: ((await post(general(), body)) as { id: string }).id,
    });
  });

  it('give history newest first, before an id', async () => {
    const said = ['a', 'b', 'c'].map((text) => alice().say(text).message.id);
    const page = await bot.client.rest.get(Routes.channelMessages(general()), {
      query: new URLSearchParams({ limit: '2', before: said[2] ?? '' }),
    });
    expect((page as { id: string; content: string }[]).map(({ id, content }) => [id, content])).toEqual([
      [said[1], ''],
      [said[0], ''],
    ]);
  });
});

describe('permissions taken away', () => {
  it('hide the channel', async () => {
    standIn.driver.setPermissions(standIn.driver.bot, 0n);
    expect(await codeOf(post(general()))).toBe(50001);
    expect(await codeOf(bot.client.rest.get(Routes.channel(general())))).toBe(50001);
  });

  it('forbid to write, to embed, to attach and to start threads', async () => {
    const { message } = alice().say('before');
    const without = (bits: bigint) =>
      standIn.driver.setPermissions(standIn.driver.bot, USUAL_PERMISSIONS & ~bits);
    without(Permission.sendMessages);
    expect(await codeOf(post(general()))).toBe(50013);
    without(Permission.embedLinks);
    expect(await codeOf(post(general(), { embeds: [{ title: 'x' }] }))).toBe(50013);
    without(Permission.createPublicThreads);
    expect(
      await codeOf(bot.client.rest.post(Routes.threads(general(), message.id), { body: { name: 'x' } })),
    ).toBe(50013);
    without(Permission.readMessageHistory);
    expect(
      await codeOf(post(general(), { content: 'x', message_reference: { message_id: message.id } })),
    ).toBe(160002);
    expect(await bot.client.rest.get(Routes.channelMessages(general()))).toEqual([]);
  });

  it('hold in one channel only, and say so in the interaction', async () => {
    const side = standIn.driver.addChannel('side');
    standIn.driver.setPermissions(standIn.driver.bot, Permission.viewChannel, side);
    expect(await codeOf(post(side.id))).toBe(50013);
    expect(await codeOf(post(general()))).toBe(0);
    const seen = await new Promise((resolve) => {
      behave = async (interaction) => resolve(interaction.appPermissions.bitfield);
      standIn.driver.as('alice').in('side').slash('/fruit', { name: 'apple' });
    });
    expect(seen).toBe(Permission.viewChannel);
  });
});

describe('threads', () => {
  const thread = () => alice().startThread(alice().say('start').message, 'Thread');

  it('that are archived refuse edits and open again for a new message', async () => {
    const { id } = thread();
    const sent = (await post(id)) as { id: string };
    standIn.driver.archive({ id });
    expect(
      await codeOf(bot.client.rest.patch(Routes.channelMessage(id, sent.id), { body: { content: 'x' } })),
    ).toBe(50083);
    expect(await codeOf(post(id))).toBe(0);
    expect(standIn.state.channels.get(id)?.thread_metadata?.archived).toBe(false);
  });

  it('that are locked refuse messages', async () => {
    const { id } = thread();
    standIn.driver.lock({ id });
    expect(await codeOf(post(id))).toBe(160005);
    standIn.driver.setPermissions(standIn.driver.bot, USUAL_PERMISSIONS | Permission.manageThreads);
    expect(await codeOf(post(id))).toBe(0);
  });

  it('that are archived and locked refuse answers to interactions', async () => {
    const { id } = thread();
    standIn.driver.archive({ id });
    standIn.driver.lock({ id });
    const code = await new Promise((resolve) => {
      behave = async (interaction) => resolve(await codeOf(interaction.reply('x')));
      standIn.driver.as('alice').in(id).slash('/fruit', { name: 'apple' });
    });
    expect(code).toBe(50083);
  });

  it('are started from a message once', async () => {
    const { message } = alice().say('start');
    const start = () =>
      bot.client.rest.post(Routes.threads(general(), message.id), { body: { name: 'Once' } });
    expect(await start()).toMatchObject({ id: message.id, name: 'Once' });
    expect(await codeOf(start())).toBe(160004);
  });

  it('can be posted in a forum', async () => {
    const post = (await bot.client.rest.post(Routes.threads(standIn.driver.channel('forum').id), {
      body: { name: 'Post', message: { content: 'Text' } },
    })) as { id: string; message: { id: string; content: string } };
    expect(post.message).toMatchObject({ id: post.id, content: 'Text' });
  });
});

describe('the way in', () => {
  it('wants the token, a known route and JSON', async () => {
    const status = async (path: string, init?: RequestInit) =>
      (await fetch(`${standIn.api}/v10${path}`, init)).status;
    const authorization = `Bot ${standIn.token}`;
    expect(await status('/users/@me')).toBe(401);
    expect(await status('/nowhere', { headers: { authorization } })).toBe(404);
    expect(await status('/users/@me', { method: 'DELETE', headers: { authorization } })).toBe(405);
    expect(
      await status(`/channels/${general()}/messages`, {
        method: 'POST',
        headers: { authorization },
        body: '{',
      }),
    ).toBe(400);
  });

  it('has all permissions for administrators', async () => {
    standIn.driver.setPermissions(standIn.driver.bot, Permission.administrator);
    expect(await codeOf(post(general()))).toBe(0);
  });
});
