import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FACE } from '../../src/wording/face.ts';
import type { Channel } from '../../stand-in/payloads.ts';
import { textOf } from '../../stand-in/reading.ts';
import { messagesIn } from '../../stand-in/state.ts';
import { NEWSROOM } from '../commands/newsroom.ts';
import { LEDGER } from './ledger.ts';
import { type Rig, startRig } from './rig.ts';

const EVERYONE = 1n << 17n;
const ORDINARY = (1n << 10n) | (1n << 11n) | (1n << 16n) | (1n << 31n) | (1n << 35n) | (1n << 38n);

let rig: Rig;
beforeAll(async () => {
  rig = await startRig([...NEWSROOM, ...LEDGER]);
});
afterAll(() => rig.stop());

const bot = () => `<@${rig.standIn.driver.bot.id}>`;
const alice = (place: Channel | string = 'general') => rig.standIn.driver.as('alice').in(place);
const bob = (place: Channel | string = 'general') => rig.standIn.driver.as('bob').in(place);

/** What the bot itself has written in a channel, answers to commands included. */
const written = (channel: Pick<Channel, 'id'>) =>
  messagesIn(rig.standIn.state, channel.id).filter((one) => one.author.id === rig.standIn.driver.bot.id);

/** Waits until the bot has got what was said and has had every chance to answer something said later. */
async function quietly(channel: Channel, act: () => void): Promise<void> {
  const before = written(channel).length;
  act();
  await rig.standIn.driver.delivered();
  await rig.standIn.driver.as('alice').inDirectMessages().slash('/help').reply();
  expect(written(channel).length).toBe(before);
}

describe('a mention', () => {
  it('in a channel is answered by a reply that pings nobody', async () => {
    const said = alice().say(`${bot()} How much was trade between Chile and Norway in 2010?`);
    const reply = await said.reply();
    expect(textOf(reply)).toContain('**$310 million**');
    expect(reply.message_reference?.message_id).toBe(said.message.id);
    const sent = rig.standIn.wire.calls('POST', /channels\/\d+\/messages$/).at(-1);
    expect(sent?.body).toMatchObject({ allowed_mentions: { parse: [], replied_user: false } });
  });

  it('that asks for help, or only greets, is answered with help', async () => {
    expect(textOf(await alice().say(`${bot()} What can you do?`).reply())).toContain('/timeline');
    expect(textOf(await alice().say(`hello ${bot()}!`).reply())).toContain('Lines that find something here');
  });

  it('in the older form, within the words, is answered as well', async () => {
    const said = alice().say(`Tell me, ${bot().replace('@', '@!')}: trade between Chile and Norway in 2012?`);
    expect(textOf(await said.reply())).toContain('$312 million');
  });

  it('with a slash is that command, and no admin’s', async () => {
    const trade = await alice().say(`${bot()} /trade country:Chile year:2015`).reply();
    expect(textOf(trade)).toContain('**$315 million**');
    const version = rig.host.snapshot().version;
    const refused = await rig.standIn.driver
      .as('app owner')
      .in('general')
      .say(`${bot()} /corpus reload`)
      .reply();
    expect(textOf(refused)).toContain('/corpus');
    expect(rig.host.snapshot().version).toBe(version);
  });

  it('in a channel for private answers is told to use /ask', async () => {
    await rig.restart({ privateChannels: [rig.standIn.driver.channel('general').id] });
    const said = alice().say(`${bot()} trade between Chile and Norway in 2010?`);
    expect((await said.reply()).content).toBe(FACE.privateChannel);
    await rig.restart();
  });
});

describe('a conversation', () => {
  it('in a thread goes on from the answer before, also for somebody else and after a restart', async () => {
    const said = alice().say(`${bot()} /trade country:Chile partner:Norway year:2010`);
    const first = await said.reply();
    const thread = alice().startThread(first, 'Chile and Norway');
    const second = await bob(thread).say(`${bot()} and in 2011?`).reply();
    expect(textOf(second)).toContain('from /trade above');
    expect(textOf(second)).toContain('**$311 million**');
    await rig.restart();
    const third = await alice(thread).say(`${bot()} and in 2014?`).reply();
    expect(textOf(third)).toContain('**$314 million**');
  });

  it('in a forum post reads the title as the first question', async () => {
    const post = rig.standIn.driver
      .as('alice')
      .in('forum')
      .forumPost('Trade between Chile and Norway', `${bot()} in 2005?`);
    const reply = await post.reply();
    expect(textOf(reply)).toContain('$305 million');
  });

  it('in a channel goes on only from the message replied to', async () => {
    const first = await alice().say(`${bot()} /trade country:Chile partner:Norway year:2003`).reply();
    await alice().say(`${bot()} Who is Ada Mwangi?`).reply();
    const second = await bob().replyTo(first, `${bot()} and in 2004?`).reply();
    expect(textOf(second)).toContain('**$304 million**');
  });

  it('in direct messages needs no mention', async () => {
    const direct = rig.standIn.driver.as('alice').inDirectMessages();
    await direct.say('/trade country:Chile partner:Norway year:2010').reply();
    const second = await direct.say('and in 2013?').reply();
    expect(textOf(second)).toContain('**$313 million**');
  });
});

describe('what is not meant for it', () => {
  it('is left alone: talk, @everyone, and a mention of somebody else', async () => {
    rig.standIn.driver.setPermissions('alice', ORDINARY | EVERYONE);
    const { channel, user } = bob();
    await quietly(channel, () => alice().say('trade between Chile and Norway?'));
    await quietly(channel, () => alice().say('@everyone trade between Chile and Norway?'));
    await quietly(channel, () => alice().say(`<@${user.id}> trade between Chile and Norway?`));
  });

  it('is a bot, itself among them', async () => {
    const { channel } = bob();
    const other = rig.standIn.driver.addUser('other bot');
    rig.standIn.state.users.set(other.id, { ...other, bot: true });
    const robot = rig.standIn.driver.as('other bot').in('general');
    await quietly(channel, () => robot.say(`${bot()} trade between Chile and Norway in 2010?`));
  });

  it('is an empty mention or a reply that only pings: one hint a channel, never an answer', async () => {
    const channel = rig.standIn.driver.addChannel('hints');
    const hint = await alice(channel).say(bot()).reply();
    expect(hint.content).toBe(FACE.hint);
    const answer = await alice(channel).slash('/who', { name: 'Ada Mwangi' }).reply();
    await quietly(channel, () => bob(channel).replyTo(answer, 'and in 2022?'));
    await quietly(channel, () => bob(channel).say(`${bot()}  `));
  });
});

describe('the menu of a message', () => {
  it('checks a claim for the asker alone', async () => {
    const { message } = bob().say('Trade between Chile and Norway reached $999 million in 2010!');
    const asked = alice().messageCommand(FACE.checkCommand, message);
    const reply = await asked.reply();
    expect(asked.ephemeral).toBe(true);
    expect(textOf(reply)).toMatch(/^> .*\$310 million.* in 2010/m);
  });

  it('has nothing to check in a message without text', async () => {
    const { message } = bob().say('', { files: [{ name: 'a.png', bytes: 'x' }] });
    expect((await alice().messageCommand(FACE.checkCommand, message).reply()).content).toBe(
      FACE.emptyMessage,
    );
  });

  it('removes an answer for its asker and for moderators, for nobody else', async () => {
    const gone = (id: string) => rig.standIn.state.messages.get(id) === undefined;
    const answer = await alice().slash('/who', { name: 'Ada Mwangi' }).reply();
    expect((await bob().messageCommand(FACE.removeCommand, answer).reply()).content).toBe(FACE.notYours);
    expect((await alice().messageCommand(FACE.removeCommand, answer).reply()).content).toBe(FACE.removed);
    expect(gone(answer.id)).toBe(true);

    const reply = await alice().say(`${bot()} Who is Ada Mwangi?`).reply();
    expect((await bob().messageCommand(FACE.removeCommand, reply).reply()).content).toBe(FACE.notYours);
    expect((await alice().messageCommand(FACE.removeCommand, reply).reply()).content).toBe(FACE.removed);

    const other = await alice().slash('/who', { name: 'Ada Mwangi' }).reply();
    const manager = rig.standIn.driver.as('manager').in('general');
    expect((await manager.messageCommand(FACE.removeCommand, other).reply()).content).toBe(FACE.removed);
    const { message } = bob().say('hello');
    expect((await manager.messageCommand(FACE.removeCommand, message).reply()).content).toBe(FACE.notOurs);
  });

  it('acknowledges a removal before it asks Discord anything else', async () => {
    const reply = await alice().say(`${bot()} Who is Ada Mwangi?`).reply();
    const before = rig.standIn.wire.calls().length;
    const asked = alice().messageCommand(FACE.removeCommand, reply);
    await asked.reply();
    expect(asked.acknowledgedAs).toBe('deferred message');
    expect(asked.ephemeral).toBe(true);
    const calls = rig.standIn.wire.calls().slice(before);
    expect(calls[0]?.path).toMatch(/callback$/);
    expect(calls.some((call) => call.method === 'DELETE')).toBe(true);
  });

  it('says that it can’t remove an answer in a server that the bot is not in', async () => {
    const outside = await startRig(NEWSROOM);
    const carol = outside.standIn.driver.as('alice').in('general');
    const answer = await carol.slash('/who', { name: 'Ada Mwangi' }).reply();
    const { id } = outside.standIn.driver.guild;
    outside.standIn.state.tell({ name: 'GUILD_DELETE', data: { id }, guildId: id });
    const removed = await carol.messageCommand(FACE.removeCommand, answer).reply();
    expect(removed.content).toBe(FACE.cannotRemove);
    await outside.stop();
  });
});
