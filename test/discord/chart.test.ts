// Pictures under answers, over real sockets: which message shows one, with what words in its place.
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FACE } from '../../src/wording/face.ts';
import type { Component, Message } from '../../stand-in/payloads.ts';
import { ComponentType } from '../../stand-in/protocol.ts';
import { textOf } from '../../stand-in/reading.ts';
import { createSchemaCheck } from '../../stand-in/schema.ts';
import { NEWSROOM } from '../commands/newsroom.ts';
import { LEDGER } from './ledger.ts';
import { type Rig, startRig } from './rig.ts';

const DOCUMENT = new URL('../../../shared/discord/openapi.json', import.meta.url);

let rig: Rig;
beforeAll(async () => {
  rig = await startRig([...NEWSROOM, ...LEDGER]);
});
afterAll(() => rig.stop());

const alice = () => rig.standIn.driver.as('alice').in('general');
const PAIR = { country: 'Chile', partner: 'Norway' };

function componentsIn(components: readonly Component[]): readonly Component[] {
  return components.flatMap((one) => [one, ...componentsIn(one.components ?? [])]);
}

/** The pictures that a message shows: their addresses and the words in their place. */
function picturesIn(message: Message) {
  const galleries = componentsIn(message.components).filter(
    ({ type }) => type === ComponentType.mediaGallery,
  );
  return galleries.flatMap(({ items = [] }) => items);
}

describe('an answer with several years', () => {
  it('shows them as a picture that comes with the message, described by its numbers', async () => {
    const reply = await alice().slash('/trade', PAIR).reply();
    const [shown, ...others] = picturesIn(reply);
    expect(others).toEqual([]);
    expect(shown?.description).toMatch(
      /^Bar chart of trade, Chile ↔ Norway, in m US dollars, from zero\. 2001: 301 \[20\]; /,
    );
    expect(shown?.description).toContain('2020: 320 [1]');
    expect(reply.attachments.map(({ filename, description }) => [filename, description])).toEqual([
      ['chart.png', shown?.description],
    ]);
    expect(await (await fetch(reply.attachments[0]?.url ?? '')).text()).toContain('>2020<');
    expect(textOf(reply)).toContain('$320 million');
  });

  it('shows the picture on its first page alone, and again when one comes back to that', async () => {
    const first = await alice().slash('/trade', PAIR).reply();
    const second = await alice().press(first, FACE.next).reply();
    expect(picturesIn(second)).toEqual([]);
    expect(second.attachments).toEqual([]);
    await rig.restart();
    const back = await alice().press(second, FACE.previous).reply();
    expect(picturesIn(back)).toHaveLength(1);
    expect(back.attachments).toHaveLength(1);
  });

  it('shows it where somebody mentions the bot, too', async () => {
    const line = '/trade country:Chile partner:Norway';
    const reply = await alice().say(`<@${rig.standIn.driver.bot.id}> ${line}`).reply();
    expect(picturesIn(reply)).toHaveLength(1);
    expect(reply.attachments).toHaveLength(1);
  });
});

describe('messages with files', () => {
  it.skipIf(!existsSync(DOCUMENT))(
    'are sent in bodies that Discord’s schema takes (skipped where openapi.json is not there)',
    async () => {
      const reply = await alice().slash('/trade', PAIR).reply();
      const next = await alice().press(reply, FACE.next).reply();
      await alice().press(next, FACE.export).reply();
      const check = createSchemaCheck(JSON.parse(readFileSync(DOCUMENT, 'utf8')));
      const sent = rig.standIn.wire.calls('PATCH', /@original$/);
      expect(sent.length).toBeGreaterThan(2);
      expect(rig.standIn.wire.calls().flatMap((call) => check.of(call))).toEqual([]);
    },
  );
});

describe('an answer with little to draw', () => {
  it('has no picture', async () => {
    for (const [command, options] of [
      ['/trade', { country: 'Kenya', partner: 'Italy' }],
      ['/quote', { speaker: 'Carlo Bruni' }],
    ] as const) {
      const reply = await alice().slash(command, options).reply();
      expect(picturesIn(reply)).toEqual([]);
      expect(reply.attachments).toEqual([]);
    }
  });
});

describe('a picture that can’t be painted', () => {
  it('is left out, with a line in the log; the words are there', async () => {
    const broken = await startRig(
      LEDGER,
      {},
      (host) => host,
      async () => ({ ok: false, reason: 'no ink' }),
    );
    const reply = await broken.standIn.driver.as('alice').in('general').slash('/trade', PAIR).reply();
    expect(picturesIn(reply)).toEqual([]);
    expect(textOf(reply)).toContain('$320 million');
    expect(broken.log).toContainEqual({
      level: 'warn',
      event: 'chart not painted',
      fields: { reason: 'no ink' },
    });
    await broken.stop();
  });
});
