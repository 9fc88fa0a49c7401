// What can happen between a question and its answer, and to a message after it.
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import type { QuestionCommand } from '../../../src/commands/command.ts';
import { COMMANDS } from '../../../src/commands/registry.ts';
import { FACE } from '../../../src/wording/face.ts';
import { addChannel } from '../../../stand-in/channels.ts';
import { addGuild, joinGuild, USUAL_PERMISSIONS } from '../../../stand-in/guilds.ts';
import { removeMessage } from '../../../stand-in/messages.ts';
import { Permission } from '../../../stand-in/protocol.ts';
import { buttonsOf, selectsOf, textOf } from '../../../stand-in/reading.ts';
import { NEWSROOM } from '../../commands/newsroom.ts';
import { LEDGER } from '../ledger.ts';
import { type Rig, startRig } from '../rig.ts';
import { survives } from '../survives.ts';

/** `/who` waits behind it, once it is shut, with its question acknowledged. */
let gate = Promise.resolve();
let open = (): void => {};
const shut = () => {
  gate = new Promise((resolve) => {
    open = resolve;
  });
};
const behindGate = (one: QuestionCommand): QuestionCommand => ({
  ...one,
  answer: async (...given) => {
    await gate;
    return one.answer(...given);
  },
});
const commands = COMMANDS.map((one) =>
  one.name === 'who' && one.kind === 'question' ? behindGate(one) : one,
);

let rig: Rig;
beforeAll(async () => {
  rig = await startRig([...NEWSROOM, ...LEDGER], {}, undefined, undefined, { commands });
  rig.standIn.clock.hold();
});
afterEach(() => open());
afterAll(() => rig.stop());

const person = (name: string) => rig.standIn.driver.as(name);
const who = { name: 'Ada Mwangi' };
/** An answer of more than one page. */
const LONG = { country: 'Chile', partner: 'Norway' };
const loud = (from: number) => rig.log.slice(from).filter((line) => line.level !== 'info');

/** Spoils a question after its acknowledgement; others are answered meanwhile, and the log gets one line of it. */
async function endsInOneLine(place: { readonly id: string } | string, spoil: (messageId: string) => void) {
  const from = rig.log.length;
  shut();
  const asked = person('alice').in(place).slash('/who', who);
  await asked.acknowledged();
  spoil(asked.interaction().originalId ?? '');
  expect(textOf(await person('bob').in('general').slash('/sources', {}).reply())).toContain('articles');
  open();
  await expect.poll(() => loud(from).length).toBe(1);
  await rig.standIn.driver.delivered();
  expect(loud(from)).toMatchObject([{ level: 'warn', event: 'answer not delivered' }]);
}

/** A thread with nothing in it but its beginning. */
function newThread() {
  const alice = person('alice').in('general');
  return alice.startThread(alice.say('a beginning').message, 'Aside');
}

describe('between the acknowledgement and the answer', () => {
  const LOST = 'nothing; one line in the log, and others are answered meanwhile';
  survives('the token expires', LOST, () =>
    endsInOneLine('general', () => rig.standIn.clock.advance(16 * 60_000)),
  );
  survives('the waiting message is deleted', LOST, () =>
    endsInOneLine('general', (id) => {
      const message = rig.standIn.state.messages.get(id);
      if (message) removeMessage(rig.standIn.state, message);
    }),
  );
  survives('the channel is gone', LOST, async () => {
    const { id } = rig.standIn.driver.addChannel('short-lived');
    await endsInOneLine({ id }, (messageId) => {
      rig.standIn.state.messages.delete(messageId);
      rig.standIn.state.channels.delete(id);
    });
  });
  survives('the thread is archived', LOST, () => {
    const thread = newThread();
    return endsInOneLine(thread, () => rig.standIn.driver.archive(thread));
  });
  survives('the thread is locked and archived', LOST, () => {
    const thread = newThread();
    return endsInOneLine(thread, () => {
      rig.standIn.driver.lock(thread);
      rig.standIn.driver.archive(thread);
    });
  });
  survives('the bot loses its permissions in the channel', 'the answer, which needs none', async () => {
    const { id } = rig.standIn.driver.addChannel('closing');
    shut();
    const asked = person('alice').in({ id }).slash('/who', who);
    await asked.acknowledged();
    rig.standIn.driver.setPermissions(rig.standIn.driver.bot, 0n, { id });
    open();
    expect(textOf(await asked.reply())).toContain('Mwangi');
  });
});

describe('an acknowledgement', () => {
  survives('more than three seconds have passed (10062)', 'nothing; one line in the log', async () => {
    const from = rig.log.length;
    rig.standIn.faults.order({
      method: 'POST',
      path: /\/callback$/,
      answer: { status: 404, body: { message: 'Unknown interaction', code: 10062 } },
    });
    person('alice').in('general').slash('/sources', {});
    await expect.poll(() => loud(from).map(({ event }) => event)).toEqual(['acknowledged too late']);
  });
  survives('a key stroke overtakes the autocompletion', 'the values of the later one', async () => {
    const from = rig.log.length;
    rig.standIn.faults.order({
      method: 'POST',
      path: /\/callback$/,
      answer: { status: 404, body: { message: 'Unknown interaction', code: 10062 } },
    });
    rig.standIn.driver.allow(500);
    const alice = person('alice').in('general');
    const overtaken = alice.autocomplete('/trade', { country: 'c' }, 'country').catch(() => 'none');
    const choices = await alice.autocomplete('/trade', { country: 'chi' }, 'country');
    expect(await overtaken).toBe('none');
    expect(choices.map(({ value }) => value)).toContain('Chile');
    expect(loud(from)).toEqual([]);
    rig.standIn.driver.allow(10_000);
  });
});

describe('a message with buttons', () => {
  survives('a double click', 'the next page, once', async () => {
    const first = await person('alice').in('general').slash('/trade', LONG).reply();
    const clicks = [0, 1].map(() => person('alice').in('general').press(first, FACE.next));
    const pages = await Promise.all(clicks.map((click) => click.reply()));
    for (const page of pages) expect(textOf(page)).toMatch(/Page 2 of \d/);
  });
  survives('two people press the same button', 'the next page, for both', async () => {
    const first = await person('alice').in('general').slash('/trade', LONG).reply();
    const clicks = ['alice', 'bob'].map((name) => person(name).in('general').press(first, FACE.next));
    await Promise.all(clicks.map((click) => click.reply()));
    const shown = rig.standIn.state.messages.get(first.id);
    expect(shown && textOf(shown)).toMatch(/Page 2 of \d/);
  });
  survives('a button from before a restart', 'the next page', async () => {
    const first = await person('alice').in('general').slash('/trade', LONG).reply();
    await rig.restart();
    const second = await person('bob').in('general').press(first, FACE.next).reply();
    expect(textOf(second)).toMatch(/Page 2 of \d/);
  });
});

describe('a server that the bot is no member of', () => {
  /** Alice in a new server where she installed the bot for herself. */
  const alone = (permissions: bigint) => {
    const { state } = rig.standIn;
    const guild = addGuild(state, 'without the bot', false);
    joinGuild(state, guild.id, rig.standIn.driver.user('alice'), permissions);
    return person('alice').in(addChannel(state, guild.id, 'lounge'));
  };
  survives('a user install', 'answers, pages, citations; at most five follow-ups', async () => {
    const alice = alone(USUAL_PERMISSIONS);
    const first = await alice.slash('/trade', LONG).reply();
    const second = await alice.press(first, FACE.next).reply();
    const around = alice.choose(second, FACE.readAround, [selectsOf(second)[0]?.options[0]?.value ?? '']);
    expect(textOf(await around.reply())).toContain('> ');
    const cited = alice.press(second, FACE.cite);
    await cited.reply();
    await rig.standIn.driver.delivered();
    expect(cited.interaction().followUpIds.length).toBeLessThanOrEqual(5);
    const refused = rig.standIn.wire.calls().filter(({ answer }) => Object(answer).code === 40094);
    expect(refused).toEqual([]);
  });
  survives('a member who may not use external apps there', 'the answer, to the asker alone', async () => {
    const alice = alone(USUAL_PERMISSIONS & ~Permission.useExternalApps);
    const asked = alice.slash('/trade', LONG);
    const reply = await asked.reply();
    expect(asked.ephemeral).toBe(true);
    expect(buttonsOf(reply).map(({ label }) => label)).toContain(FACE.next);
    expect(textOf(await alice.press(reply, FACE.next).reply())).toMatch(/Page 2 of \d/);
  });
});
