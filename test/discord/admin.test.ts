import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FACE } from '../../src/wording/face.ts';
import { buttonsOf, textOf } from '../../stand-in/reading.ts';
import { NEWSROOM } from '../commands/newsroom.ts';
import { type Rig, startRig } from './rig.ts';

const ARTICLE = '---\nid: added\npublished: 2024-07-01\n---\n\nSeven boats left Kisumu on 1 July 2024.\n';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig(NEWSROOM);
});
afterAll(() => rig.stop());

const owner = () => rig.standIn.driver.as('app owner').in('general');
const manager = () => rig.standIn.driver.as('manager').in('general');
const exists = (file: string) =>
  access(join(rig.folder, file)).then(
    () => true,
    () => false,
  );

describe('/corpus', () => {
  it('reloads for the application’s owner, to the owner alone', async () => {
    await rig.write({ id: 'new', published: '2024-08-01', text: 'Nine ships left Lamu on 1 August 2024.' });
    const asked = owner().slash('/corpus reload');
    const reply = await asked.reply();
    expect(asked.ephemeral).toBe(true);
    expect(textOf(reply)).toContain('added');
    expect(rig.host.snapshot().article('new')).not.toBeNull();
  });

  it('is refused to a member with Manage Server where no admin guild is set', async () => {
    await rig.write({ id: 'unseen', published: '2024-08-02', text: 'Ten ships left Lamu on 2 August 2024.' });
    const asked = manager().slash('/corpus reload');
    const reply = await asked.reply();
    expect(reply.content).toBe(FACE.notAdmin);
    expect(asked.ephemeral).toBe(true);
    expect(rig.host.snapshot().article('unseen')).toBeNull();
  });

  it('works for Manage Server in an admin guild, and in no other', async () => {
    const guild = rig.standIn.driver.guild.id;
    await rig.restart({ adminGuilds: [guild] });
    expect((await manager().slash('/corpus status').reply()).content).toBe('');
    await rig.restart({ adminGuilds: ['100000000000000001'] });
    expect((await manager().slash('/corpus status').reply()).content).toBe(FACE.notAdmin);
    expect((await owner().slash('/corpus status').reply()).content).toBe(FACE.notAdmin);
    await rig.restart();
  });

  it('works for ADMIN_USERS alone where only those are set', async () => {
    await rig.restart({ adminUsers: [rig.standIn.driver.user('manager').id] });
    expect((await manager().slash('/corpus status').reply()).content).toBe('');
    const asked = rig.standIn.driver.as('app owner').inDirectMessages().slash('/corpus status');
    expect((await asked.reply()).content).toBe(FACE.notAdmin);
    await rig.restart();
  });

  it('takes an uploaded file from Discord’s hosts', async () => {
    const file = rig.standIn.driver.upload('added.md', ARTICLE);
    const reply = await owner().slash('/corpus add', { file }).reply();
    expect(textOf(reply)).toContain('added');
    expect(rig.host.snapshot().article('added')?.text).toContain('Seven boats');
  });

  it.each([
    ['../../.env', 'x'],
    ['.hidden.md', ARTICLE],
    ['big.md', 'x'.repeat(200_000)],
  ])('refuses an upload named %s and changes nothing', async (name, text) => {
    await rig.restart({ attachmentLimit: 100_000 });
    const before = rig.host.snapshot().version;
    const uploaded = rig.standIn.driver.upload('file.md', text);
    const attachment = { ...uploaded, filename: name };
    const reply = await owner().slash('/corpus add', { file: attachment }).reply();
    expect(textOf(reply)).not.toContain('added');
    expect(rig.host.snapshot().version).toBe(before);
    expect(await exists('big.md')).toBe(false);
    await rig.restart();
  });

  it('fetches nothing from another host', async () => {
    await rig.restart({ attachmentHosts: ['cdn.discordapp.com'] });
    const file = rig.standIn.driver.upload('elsewhere.md', ARTICLE);
    const before = rig.standIn.wire.calls('GET', /attachments/).length;
    const reply = await owner().slash('/corpus add', { file }).reply();
    expect(textOf(reply)).toContain(FACE.uploadExpected.host);
    expect(rig.standIn.wire.calls('GET', /attachments/).length).toBe(before);
    await rig.restart();
  });

  it('removes after asking once', async () => {
    const asked = await owner().slash('/corpus remove', { id: 'election-night' }).reply();
    const [button] = buttonsOf(asked);
    expect(rig.host.snapshot().article('election-night')).not.toBeNull();
    const done = await owner()
      .press(asked, button?.label ?? '')
      .reply();
    expect(textOf(done)).toContain('election-night');
    expect(rig.host.snapshot().article('election-night')).toBeNull();
    expect(await exists('election-night.jsonl')).toBe(false);
  });
});

describe('where questions are answered', () => {
  it('is limited to the guilds that are allowed', async () => {
    await rig.restart({ allowedGuilds: ['100000000000000001'] });
    const alice = rig.standIn.driver.as('alice').in('general');
    const asked = alice.slash('/ask', { question: 'Who signed?' });
    expect((await asked.reply()).content).toBe(FACE.notHere);
    expect(asked.ephemeral).toBe(true);
    expect(await alice.autocomplete('/quote', { speaker: 'a' }, 'speaker')).toEqual([]);
    await rig.restart();
  });

  it('leaves direct messages out where they are not allowed', async () => {
    await rig.restart({ allowDms: false });
    const alice = rig.standIn.driver.as('alice').inDirectMessages();
    expect((await alice.slash('/ask', { question: 'Who signed?' }).reply()).content).toBe(FACE.notInDms);
    await rig.restart();
  });

  it('answers to the asker alone in a channel set so, unless asked otherwise', async () => {
    await rig.restart({ privateChannels: [rig.standIn.driver.channel('general').id] });
    const alice = rig.standIn.driver.as('alice').in('general');
    const asked = alice.slash('/who', { name: 'Ada Mwangi' });
    await asked.reply();
    expect(asked.ephemeral).toBe(true);
    const open = alice.slash('/who', { name: 'Ada Mwangi', private: false });
    await open.reply();
    expect(open.ephemeral).toBe(false);
    await rig.restart();
  });
});
