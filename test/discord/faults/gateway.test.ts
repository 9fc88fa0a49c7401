// The gateway on bad days: cut, dead, invalid, closed for good.
import { afterEach, describe, expect } from 'vitest';
import { COMMANDS } from '../../../src/commands/registry.ts';
import { startBot } from '../../../src/discord/bot.ts';
import { SILENT } from '../../../src/discord/log.ts';
import { ENDINGS } from '../../../src/wording/face.ts';
import { textOf } from '../../../stand-in/reading.ts';
import { startStandIn } from '../../../stand-in/server.ts';
import { NEWSROOM } from '../../commands/newsroom.ts';
import { DISCORD_DEFAULTS } from '../defaults.ts';
import { type Rig, startRig } from '../rig.ts';
import { survives } from '../survives.ts';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function rigFor(heartbeatInterval = 41_250): Promise<Rig> {
  const standIn = { heartbeatInterval };
  const rig = await startRig(NEWSROOM, {}, undefined, undefined, { standIn });
  rig.standIn.clock.hold();
  rig.standIn.driver.allow(30_000);
  ends.push(rig.stop);
  return rig;
}

const ask = (rig: Rig) => rig.standIn.driver.as('alice').in('general').slash('/who', { name: 'Ada Mwangi' });
const identified = ({ standIn }: Rig) =>
  standIn.wire.entries.filter((one) => one.kind === 'gateway' && one.direction === 'in' && one.op === 2)
    .length;
const events = (rig: Rig) => rig.log.map(({ event }) => event);

/** Exactly one answer to each question that was asked. */
async function isAnsweredOnce(rig: Rig, asked: ReturnType<typeof ask>): Promise<void> {
  expect(textOf(await asked.reply())).toContain('Mwangi');
  await rig.standIn.driver.delivered();
  expect(asked.interaction()).toMatchObject({ edits: 1, followUpIds: [] });
}

describe('a connection', () => {
  survives('is cut while questions are asked', 'each answer, once: what was missed is replayed', async () => {
    const rig = await rigFor();
    const before = ask(rig);
    rig.standIn.gateway.cut();
    const missed = [ask(rig), ask(rig)];
    for (const asked of [before, ...missed]) await isAnsweredOnce(rig, asked);
    expect(events(rig)).toContain('resumed');
    expect(identified(rig)).toBe(1);
  });
  survives('is told to reconnect in mid-answer (op 7)', 'the answer, once', async () => {
    const rig = await rigFor();
    const asked = ask(rig);
    rig.standIn.gateway.reconnect();
    await isAnsweredOnce(rig, asked);
    await isAnsweredOnce(rig, ask(rig));
    expect(events(rig)).toContain('resumed');
  });
  survives('is dead: no heartbeat is acknowledged', 'the answer, after a reconnect', async () => {
    const rig = await rigFor(200);
    rig.standIn.gateway.deafen();
    await expect.poll(() => events(rig), { timeout: 20_000 }).toContain('resumed');
    await isAnsweredOnce(rig, ask(rig));
  });
  survives('loses its session (op 9)', 'the next answer: the bot begins anew', async () => {
    const rig = await rigFor();
    rig.standIn.gateway.invalidate(false);
    await expect.poll(() => identified(rig), { timeout: 20_000 }).toBe(2);
    await rig.standIn.driver.online();
    await isAnsweredOnce(rig, ask(rig));
  });
});

describe('a close for good', () => {
  for (const code of [4004, 4014] as const) {
    survives(
      `after READY (${code})`,
      'a sentence for the operator; the bot ends and logs in no more',
      async () => {
        const standIn = await startStandIn();
        const settings = { ...DISCORD_DEFAULTS, token: standIn.token, apiUrl: standIn.api };
        const rig = await rigFor();
        const bot = await startBot({ ...partsOf(rig), settings });
        standIn.gateway.close(code);
        expect(await bot.ended).toBe(ENDINGS[code]);
        await bot.stop();
        const again = standIn.wire.entries.filter((one) => one.kind === 'gateway' && one.op === 2);
        expect(again).toHaveLength(1);
        await standIn.stop();
      },
    );
    survives(
      `before READY (${code})`,
      'a sentence for the operator; the bot ends and logs in no more',
      async () => {
        const standIn = await startStandIn();
        const settings = { ...DISCORD_DEFAULTS, token: standIn.token, apiUrl: standIn.api };
        standIn.gateway.refuse(code);
        const rig = await rigFor();
        await expect(startBot({ ...partsOf(rig), settings })).rejects.toThrow(
          code === 4004 ? ENDINGS.token : ENDINGS[code],
        );
        const tries = standIn.wire.entries.filter((one) => one.kind === 'gateway' && one.op === 2);
        expect(tries).toHaveLength(1);
        await standIn.stop();
      },
    );
  }
});

/** What a second bot shares with the rig's: the archive and the commands. */
function partsOf({ host }: Rig) {
  return {
    host,
    commands: COMMANDS,
    log: SILENT,
    clock: Date.now,
    paint: () => Promise.reject(new Error('no pictures here')),
  };
}
