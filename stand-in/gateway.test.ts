// The gateway against the real client: login, refusals, resuming, intents.
import { Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { type ExampleBot, startExampleBot } from './example-bot.ts';
import { addGuild } from './guilds.ts';
import { asList, asObject } from './json.ts';
import { Intent } from './protocol.ts';
import { textOf } from './reading.ts';
import { type StandIn, type StandInOptions, startStandIn } from './server.ts';

const IDENTIFY = { op: 2, d: { token: 'stand-in-token', intents: 1 } };
const running: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0).reverse()) await stop();
});

async function standInFor(options?: StandInOptions): Promise<StandIn> {
  const standIn = await startStandIn(options);
  running.push(standIn.stop);
  return standIn;
}

async function botOn(standIn: StandIn, intents?: readonly number[]): Promise<ExampleBot> {
  const bot = await startExampleBot(standIn, intents ? { intents } : {});
  running.push(bot.stop);
  return bot;
}

function once(bot: ExampleBot, event: string): Promise<readonly unknown[]> {
  return new Promise((resolve) =>
    bot.client.once(event as Events.ShardResume, (...values) => resolve(values)),
  );
}

describe('login', () => {
  it('gives the client its guild and channels', async () => {
    const standIn = await standInFor();
    const bot = await botOn(standIn);
    expect(bot.client.guilds.cache.map((guild) => guild.name)).toEqual(['Stand-in server']);
    expect(bot.client.channels.cache.size).toBe(2);
    expect(standIn.gateway.connected()).toBe(1);
  });

  it('needs one option of the client only', async () => {
    const standIn = await standInFor();
    const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: standIn.api } });
    running.push(() => client.destroy());
    const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(standIn.token);
    await ready;
    expect(client.user?.username).toBe('bot');
  });

  it('asks for heartbeats at the interval it was given', async () => {
    const standIn = await standInFor({ heartbeatInterval: 20 });
    const bot = await botOn(standIn);
    const acknowledged = () =>
      standIn.wire.entries.filter((each) => each.kind === 'gateway' && each.op === 11).length;
    await new Promise<void>((resolve) => {
      bot.client.on(Events.Debug, () => acknowledged() >= 3 && resolve());
    });
    expect(standIn.gateway.connected()).toBe(1);
  });

  it('knows the owner or the team', async () => {
    const owned = await botOn(await standInFor());
    expect((await owned.client.application.fetch()).owner).toMatchObject({ username: 'app owner' });
    const teamed = await botOn(await standInFor({ team: { name: 'Desk', members: ['carol', 'dave'] } }));
    const { owner } = await teamed.client.application.fetch();
    expect(owner && 'members' in owner ? owner.members.map((member) => member.user.username) : []).toEqual([
      'carol',
      'dave',
    ]);
  });

  it('is refused with a wrong token', async () => {
    const standIn = await standInFor();
    await expect(startExampleBot({ ...standIn, token: 'wrong' })).rejects.toMatchObject({
      code: 'TokenInvalid',
    });
  });

  it('is refused with a privileged intent that is not switched on', async () => {
    const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent];
    await expect(startExampleBot(await standInFor(), { intents })).rejects.toThrow('Used disallowed intents');
  });

  it('is refused with intents that do not exist', async () => {
    const { api, token } = await standInFor();
    expect(await closeCodeAfter(api, { op: 2, d: { token, intents: 1 << 30 } })).toBe(4013);
  });
});

describe('a raw connection', () => {
  it.each([
    ['an unknown token', { op: 2, d: { token: 'x', intents: 1 } }, 4004],
    ['a shard out of range', { op: 2, d: { token: 'stand-in-token', intents: 1, shard: [3, 2] } }, 4010],
    ['anything before identifying', { op: 3, d: {} }, 4003],
    ['no JSON', 'nonsense', 4002],
    ['an opcode that does not exist', { op: 99, d: {} }, 4001, IDENTIFY],
    ['identifying twice', IDENTIFY, 4005, IDENTIFY],
  ])('is closed for %s', async (_, frame, code, before?: object) => {
    const { api } = await standInFor();
    expect(await closeCodeAfter(api, ...(before ? [before] : []), frame)).toBe(code);
  });

  it('is closed when it resumes from the future', async () => {
    const { api, token, wire } = await standInFor();
    await framesOf(api, 2, IDENTIFY);
    const ready = wire.entries.find((entry) => entry.kind === 'gateway' && entry.event === 'READY');
    const { session_id } = asObject(ready?.body);
    expect(await closeCodeAfter(api, { op: 6, d: { token, session_id, seq: 999 } })).toBe(4007);
  });

  it('hears of the guilds of its shard only', async () => {
    const { api, driver } = await standInFor();
    const guildsOn = async (shard: number) => {
      const [, ready] = await framesOf(api, 2, { op: 2, d: { ...IDENTIFY.d, shard: [shard, 2] } });
      return asList(asObject(ready?.d).guilds).map((guild) => asObject(guild).id);
    };
    const home = Number((BigInt(driver.guild.id) >> 22n) % 2n);
    expect(await guildsOn(home)).toEqual([driver.guild.id]);
    expect(await guildsOn(1 - home)).toEqual([]);
  });

  it('is acknowledged its heartbeats', async () => {
    const { api, wire } = await standInFor();
    expect((await framesOf(api, 2, { op: 1, d: null })).map((frame) => frame.op)).toEqual([10, 11]);
    expect(wire.entries.slice(0, 3).map((entry) => entry.direction)).toEqual(['out', 'in', 'out']);
  });
});

interface Frame {
  readonly op: number;
  readonly d: unknown;
}

function opened(api: string, frames: readonly (object | string)[]): WebSocket {
  const socket = new WebSocket(api.replace('http', 'ws'));
  socket.on('open', () => {
    for (const frame of frames) socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  });
  return socket;
}

/** The code with which the server closes the connection after these frames. */
function closeCodeAfter(api: string, ...frames: readonly (object | string)[]): Promise<number> {
  return new Promise((resolve) => opened(api, frames).on('close', resolve));
}

/** The first frames that come, hello among them, on a connection that sends these. */
function framesOf(api: string, count: number, ...frames: readonly object[]): Promise<readonly Frame[]> {
  const socket = opened(api, frames);
  const got: Frame[] = [];
  return new Promise((resolve) => {
    socket.on('message', (data) => {
      got.push(JSON.parse(String(data)) as Frame);
      if (got.length < count) return;
      socket.terminate();
      resolve(got);
    });
  });
}

describe('a lost connection', () => {
  it.each([
    ['op 7', (standIn: StandIn) => standIn.gateway.reconnect()],
    ['close code 4000', (standIn: StandIn) => standIn.gateway.close(4000)],
    ['a cut', (standIn: StandIn) => standIn.gateway.cut()],
  ])('is resumed after %s, and what was missed is sent again', async (_, lose) => {
    const standIn = await standInFor();
    const bot = await botOn(standIn);
    const resumed = once(bot, Events.ShardResume);
    lose(standIn);
    const said = standIn.driver.as('alice').in('general').say(`<@${standIn.driver.bot.id}> are you there`);
    expect((await said.reply()).content).toBe('You said: are you there');
    await resumed;
    expect(bot.heard.filter((heard) => heard.id === said.message.id)).toHaveLength(1);
  });

  it('begins anew when the session is invalid', async () => {
    const standIn = await standInFor();
    const bot = await botOn(standIn);
    const ready = once(bot, Events.ShardReady);
    standIn.gateway.invalidate(false);
    await ready;
    const reply = await standIn.driver.as('alice').in('general').slash('/fruit', { name: 'apple' }).reply();
    expect(reply.flags).toBeGreaterThan(0);
  });

  it('is resumed on the same connection when the session is said to be resumable', async () => {
    const standIn = await standInFor();
    const bot = await botOn(standIn);
    const resumed = once(bot, Events.ShardResume);
    standIn.gateway.invalidate(true);
    await resumed;
    expect(standIn.gateway.connected()).toBe(1);
  });

  it('is refused a resume with an unknown session', async () => {
    const { api, token } = await standInFor();
    const [, frame] = await framesOf(api, 2, { op: 6, d: { token, session_id: 'none', seq: 3 } });
    expect(frame).toMatchObject({ op: 9, d: false });
  });
});

describe('intents', () => {
  it('let nothing of a channel through without the guild messages intent', async () => {
    const standIn = await standInFor();
    const bot = await botOn(standIn, [GatewayIntentBits.Guilds]);
    standIn.driver.as('alice').in('general').say(`<@${standIn.driver.bot.id}> hello`);
    await standIn.driver.delivered();
    expect(bot.heard).toEqual([]);
  });

  it('let content through with the message content intent', async () => {
    const standIn = await standInFor({ privilegedIntents: Intent.messageContent });
    const bot = await botOn(standIn, [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.MessageContent,
    ]);
    standIn.driver.as('alice').in('general').say('plain words');
    await standIn.driver.delivered();
    expect(bot.heard.map((message) => message.content)).toEqual(['plain words']);
  });

  it('let content through in a reply that pings the bot, and not in one that does not', async () => {
    const standIn = await standInFor();
    const bot = await botOn(standIn);
    const alice = standIn.driver.as('alice').in('general');
    const answer = await alice.say(`<@${standIn.driver.bot.id}> hello`).reply();
    alice.replyTo(answer, 'pinged');
    alice.replyTo(answer, 'silent', { ping: false });
    await standIn.driver.delivered();
    expect(bot.heard.slice(-2).map((message) => message.content)).toEqual(['pinged', '']);
  });
});

describe('a channel that the bot does not see', () => {
  it('sends it no messages', async () => {
    const standIn = await standInFor();
    const bot = await botOn(standIn);
    standIn.driver.setPermissions(standIn.driver.bot, 0n, 'general');
    standIn.driver.as('alice').in('general').say(`<@${standIn.driver.bot.id}> hello`);
    await standIn.driver.delivered();
    expect(bot.heard).toEqual([]);
  });
});

describe('what happens in the guild', () => {
  it('reaches the client: threads, posts, deletions, permissions, new guilds', async () => {
    const standIn = await standInFor();
    const bot = await botOn(standIn);
    const { driver } = standIn;
    const alice = driver.as('alice').in('general');
    const { message } = alice.say('something to talk about');
    const thread = alice.startThread(message, 'Talk');
    const post = driver.as('bob').in('forum').forumPost('A post', 'Its text');
    driver.archive(thread);
    alice.deleteMessage(message);
    driver.setPermissions(driver.bot, 1024n, 'general');
    addGuild(standIn.state, 'Second');
    await driver.delivered();
    const { channels, guilds } = bot.client;
    expect(channels.cache.get(thread.id)).toMatchObject({ name: 'Talk', archived: true });
    expect(channels.cache.get(post.thread.id)).toMatchObject({ name: 'A post' });
    expect(post.message.id).toBe(post.thread.id);
    const general = bot.client.guilds.cache
      .get(driver.guild.id)
      ?.channels.cache.get(driver.channel('general').id);
    expect(general?.permissionsFor(bot.client.user)?.bitfield).toBe(1024n);
    expect(guilds.cache.size).toBe(2);
  });
});

describe('a stand-in that forgets', () => {
  it('goes on as before: orders rise, answers come, a resume gets what was missed', async () => {
    const standIn = await startStandIn();
    const bot = await startExampleBot(standIn);
    const alice = standIn.driver.as('alice').in('general');
    await alice.slash('/fruit', { name: 'apple' }).reply();
    await standIn.driver.delivered();
    const last = standIn.wire.entries.at(-1)?.order ?? 0;
    standIn.forget();
    expect(standIn.wire.entries).toEqual([]);
    expect(standIn.state.interactions.size).toBe(0);
    standIn.gateway.cut();
    const reply = await alice.slash('/fruit', { name: 'banana' }).reply();
    expect(textOf(reply)).toBe('1 × banana');
    expect(standIn.wire.entries[0]?.order).toBeGreaterThan(last);
    expect(standIn.wire.entries.some((each) => each.kind === 'gateway' && each.event === 'RESUMED')).toBe(
      true,
    );
    await bot.stop();
    await standIn.stop();
  });
});
