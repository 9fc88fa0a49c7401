// What goes over the wire in a bot's day, checked against Discord's own HTTP schema where that is at hand.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MessageFlags, Routes } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { startExampleBot } from './example-bot.ts';
import { createSchemaCheck } from './schema.ts';
import { startStandIn } from './server.ts';
import type { RestCall } from './wire.ts';

const PLACE = '../shared/discord/openapi.json';
const FILE = fileURLToPath(new URL(`../${PLACE}`, import.meta.url));
const absent = !existsSync(FILE);
const title = absent
  ? `calls and answers fit Discord's schema: skipped, since ${PLACE} is absent`
  : "calls and answers fit Discord's schema";

/** One of every kind of call, and the log of it. */
async function dayOfABot(): Promise<readonly RestCall[]> {
  const standIn = await startStandIn({ team: { name: 'Desk', members: ['carol'] } });
  const bot = await startExampleBot(standIn);
  const { driver } = standIn;
  const alice = driver.as('alice').in('general');
  const mention = `<@${driver.bot.id}>`;
  await bot.client.application.fetch();
  await bot.client.application.commands.fetch();
  await bot.client.application.emojis.fetch();
  await bot.client.application.commands.set([{ name: 'here', description: 'In one guild' }], driver.guild.id);
  await bot.client.application.commands.fetch({ guildId: driver.guild.id });
  await alice.slash('/fruit', { name: 'apple' }).reply();
  await alice.autocomplete('/fruit', { name: 'a' }, 'name');
  const asked = alice.slash('/pages file', { file: driver.upload('a.txt', 'abc') });
  await asked.followUps();
  const pages = await alice.slash('/pages show').reply();
  await alice.press(pages, 'Next').reply();
  const modal = await alice.slash('/pages form').modal();
  await alice.submit(modal, { who: 'Ada' }).reply();
  const said = alice.say(`${mention} hello`);
  const answer = await said.reply();
  const inThread = await alice.say(`${mention} thread`).reply();
  await alice.messageCommand('Shout this', said.message).reply();
  await ownCalls(
    bot.client.rest,
    driver.channel('general').id,
    driver.channel('forum').id,
    answer.id,
    inThread.channel_id,
  );
  await bot.stop();
  await standIn.stop();
  return standIn.wire.calls();
}

async function ownCalls(
  rest: Awaited<ReturnType<typeof startExampleBot>>['client']['rest'],
  general: string,
  forum: string,
  answer: string,
  thread: string,
): Promise<void> {
  await rest.get('/users/@me');
  for (const channel of [general, forum, thread]) await rest.get(Routes.channel(channel));
  await rest.get(Routes.channelMessages(general));
  await rest.get(Routes.channelMessages(thread));
  await rest.get(Routes.channelMessage(general, answer));
  await rest.post(Routes.channelTyping(general));
  await rest.patch(Routes.channelMessage(general, answer), {
    body: { embeds: [{ title: 'Edited', fields: [{ name: 'a', value: 'b', inline: true }] }] },
  });
  await rest.post(Routes.channelMessages(general), {
    body: everyComponent(),
    files: [{ name: 'a.txt', data: Buffer.from('a') }],
  });
  await rest.post(Routes.threads(forum), { body: { name: 'Post', message: { content: 'Text' } } });
  await rest.patch(Routes.channel(thread), { body: { name: 'Renamed' } });
  await rest.delete(Routes.channelMessage(general, answer));
  await rest.post(Routes.channelMessages(general), { body: {} }).catch(() => undefined);
}

function everyComponent(): object {
  const accessory = { type: 11, media: { url: 'attachment://a.txt' } };
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [
      {
        type: 17,
        components: [{ type: 9, components: [{ type: 10, content: 'x' }], accessory }, { type: 14 }],
      },
      { type: 12, items: [{ media: { url: 'https://example.org/a.png' } }] },
      { type: 13, file: { url: 'attachment://a.txt' } },
      { type: 1, components: [{ type: 3, custom_id: 'm', options: [{ label: 'a', value: 'a' }] }] },
      { type: 1, components: [{ type: 2, style: 5, label: 'a', url: 'https://example.org' }] },
    ],
  };
}

describe.skipIf(absent)(title, () => {
  it('in every call of a day', async () => {
    const check = createSchemaCheck(JSON.parse(readFileSync(FILE, 'utf8')) as object);
    const calls = (await dayOfABot()).filter((call) => !call.path.startsWith('/attachments/'));
    expect(calls.filter((call) => check.operationOf(call) === undefined).map((call) => call.path)).toEqual(
      [],
    );
    expect(new Set(calls.map((call) => check.operationOf(call))).size).toBeGreaterThan(20);
    expect(calls.flatMap((call) => check.of(call))).toEqual([]);
  });

  it('and a mistake is found', () => {
    const check = createSchemaCheck(JSON.parse(readFileSync(FILE, 'utf8')) as object);
    const call = {
      kind: 'rest',
      order: 0,
      at: 0,
      direction: 'in',
      method: 'POST',
      query: {},
      files: [],
    } as const;
    const problems = check.of({
      ...call,
      path: '/channels/1/messages',
      body: { content: 5 },
      status: 200,
      answer: {},
    });
    expect(problems.map((problem) => problem.where)).toEqual([
      'POST /channels/1/messages request',
      'POST /channels/1/messages 200',
    ]);
  });
});
