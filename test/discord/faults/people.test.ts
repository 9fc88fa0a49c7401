// People who ask too much, and text that means harm.
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { FACE } from '../../../src/wording/face.ts';
import { blocksOf } from '../../../stand-in/page/browser/markdown.ts';
import { textOf } from '../../../stand-in/reading.ts';
import { NEWSROOM } from '../../commands/newsroom.ts';
import { type Rig, startRig } from '../rig.ts';
import { sentTexts } from '../sent.ts';
import { survives } from '../survives.ts';

const MOST = 6;
const WAIT = /^You ask faster .* Ask again in \d+ seconds?\.$/;

let rig: Rig;
beforeAll(async () => {
  rig = await startRig(NEWSROOM, { questionsPerMinute: MOST });
  rig.standIn.clock.hold();
});
afterAll(() => rig.stop());

const mention = () => `<@${rig.standIn.driver.bot.id}>`;

describe('one person who floods', () => {
  survives('with commands', 'a friendly word to them alone; others are answered at once', async () => {
    const alice = rig.standIn.driver.as('alice').in('general');
    const asked = Array.from({ length: 3 * MOST }, () => alice.slash('/who', { name: 'Ada Mwangi' }));
    const bob = rig.standIn.driver.as('bob').in('general').slash('/who', { name: 'Ada Mwangi' });
    expect(textOf(await bob.reply())).toContain('Mwangi');
    const replies = await Promise.all(asked.map((one) => one.reply()));
    const held = replies.filter(({ content }) => WAIT.test(content));
    expect(held).toHaveLength(2 * MOST);
    expect(asked.filter((one) => one.ephemeral)).toHaveLength(2 * MOST);
    expect(textOf(replies[0] ?? { content: '', embeds: [], components: [] })).toContain('Mwangi');
  });
  survives('with buttons and text boxes after commands', 'the same word', async () => {
    const manager = rig.standIn.driver.as('manager').in('general');
    const reply = await manager.slash('/who', { name: 'Ada Mwangi' }).reply();
    const presses = Array.from({ length: MOST }, () => manager.press(reply, FACE.cite));
    const contents = await Promise.all(presses.map(async (one) => (await one.reply()).content));
    expect(contents.filter((content) => WAIT.test(content))).toHaveLength(1);
  });
  survives('with mentions', 'one friendly word in a minute, then silence', async () => {
    const owner = rig.standIn.driver.as('app owner').in('general');
    for (let round = 0; round < MOST + 4; round += 1) owner.say(`${mention()} Who is Ada Mwangi?`);
    const said = owner.say(`${mention()} Who is Carlo Bruni?`);
    await rig.standIn.driver.delivered();
    await expect
      .poll(() => sentTexts(rig.standIn.wire).filter((text) => WAIT.test(text) && text).length > 0)
      .toBe(true);
    const replies = rig.standIn.wire
      .calls('POST', /\/channels\/\d+\/messages$/)
      .map(({ body }) => Object(body).content);
    expect(replies.filter((content) => WAIT.test(content))).toHaveLength(1);
    expect(said.message.content).toContain('Bruni');
  });
  survives('with key strokes, which ask nothing', 'values as ever', async () => {
    const newcomer = rig.standIn.driver.addUser('newcomer');
    const here = rig.standIn.driver.as(newcomer).in('general');
    for (let round = 0; round < 3 * MOST; round += 1)
      expect(await here.autocomplete('/who', { name: 'Ad' }, 'name')).not.toEqual([]);
    expect(textOf(await here.slash('/who', { name: 'Ada Mwangi' }).reply())).toContain('Mwangi');
  });
});

describe('text that means harm, in a question', () => {
  /** Everything in a message that Discord's client would act on, links to sources and ages aside. */
  const acted = (text: string) =>
    JSON.stringify(blocksOf(text)).match(/"kind":"(?:everyone|user|role|channel|command|code)"/g) ?? [];
  const isInert = async (question: string) => {
    const harmless = await startRig(NEWSROOM);
    harmless.standIn.clock.hold();
    const reply = await harmless.standIn.driver.as('alice').in('general').slash('/ask', { question }).reply();
    expect(acted(textOf(reply))).toEqual([]);
    expect(textOf(reply)).not.toMatch(/[\u0000-\u0008\u001b\u202a-\u202e\u2066-\u2069\u200b]/);
    expect(reply).toMatchObject({ mention_everyone: false, mentions: [], mention_roles: [] });
    expect(JSON.stringify(harmless.log)).not.toContain('Qwyx');
    await harmless.stop();
  };
  survives('@everyone, @here, users and roles', 'the words, pinging nobody', () =>
    isInert('Qwyx @everyone @here <@123456789012345678> <@&123456789012345678> who signed?'),
  );
  survives('Markdown that would break out, a code fence, an invitation', 'the words as they were typed', () =>
    isInert('Qwyx ```ansi\n> **x** || # https://discord.gg/abcdef [a](https://evil.example) who signed?'),
  );
  survives('controls: zero width, right to left, an ANSI escape', 'the words without them', () =>
    isInert('Qwyx \u202Ewho\u2066 sig\u200Bned \u001b[31mred\u001b[0m?'),
  );
});
