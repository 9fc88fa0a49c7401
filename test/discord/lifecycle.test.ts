import { DiscordAPIError, type RepliableInteraction } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/registry.ts';
import { acknowledge } from '../../src/discord/acknowledge.ts';
import { startBot } from '../../src/discord/bot.ts';
import { createClient, logIn } from '../../src/discord/client.ts';
import { faultOf } from '../../src/discord/fault.ts';
import { SILENT } from '../../src/discord/log.ts';
import type { Host } from '../../src/index/host.ts';
import { ENDINGS, FACE } from '../../src/wording/face.ts';
import { textOf } from '../../stand-in/reading.ts';
import { startStandIn } from '../../stand-in/server.ts';
import { archiveOf } from '../archive-of.ts';
import { keptSvg } from '../chart/kept-svg.ts';
import { NEWSROOM } from '../commands/newsroom.ts';
import { DISCORD_DEFAULTS } from './defaults.ts';
import { startRig } from './rig.ts';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function standInFor(options: Parameters<typeof startStandIn>[0] = {}) {
  const standIn = await startStandIn(options);
  ends.push(() => standIn.stop());
  return standIn;
}

const archive = await archiveOf(NEWSROOM);
const host: Host = {
  snapshot: () => archive,
  reload: () => Promise.reject(new Error('not here')),
  add: () => Promise.reject(new Error('not here')),
  remove: () => Promise.reject(new Error('not here')),
};
const parts = { host, commands: COMMANDS, log: SILENT, clock: () => 0, paint: keptSvg };

/** A promise that a test settles itself. */
function gate() {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

describe('the start', () => {
  it('with a token that Discord refuses ends in a sentence for the operator', async () => {
    const standIn = await standInFor();
    const settings = { ...DISCORD_DEFAULTS, token: 'wrong-token', apiUrl: standIn.api };
    await expect(startBot({ ...parts, settings })).rejects.toThrow(ENDINGS.token);
  });

  it('with nobody at the address says so', async () => {
    const settings = { ...DISCORD_DEFAULTS, token: 'token', apiUrl: 'http://127.0.0.1:9/api' };
    await expect(startBot({ ...parts, settings })).rejects.toThrow(ENDINGS.unreachable);
  });

  it('that never settles is given up after its time limit', async () => {
    const standIn = await standInFor();
    const client = createClient({ ...DISCORD_DEFAULTS, token: standIn.token, apiUrl: standIn.api });
    client.login = () => new Promise(() => {});
    await expect(logIn(client, standIn.token, 20)).rejects.toThrow(ENDINGS.slow(0.02));
  });

  it('registers the commands where it is asked to', async () => {
    const standIn = await standInFor();
    const settings = {
      ...DISCORD_DEFAULTS,
      token: standIn.token,
      apiUrl: standIn.api,
      registerAtStart: true,
    };
    const bot = await startBot({ ...parts, settings });
    ends.unshift(bot.stop);
    expect(standIn.state.commands.get('global')?.length).toBe(COMMANDS.length + 2);
  });
});

describe('the connection', () => {
  it('closed for good settles `ended` with the reason', async () => {
    const standIn = await standInFor();
    const settings = { ...DISCORD_DEFAULTS, token: standIn.token, apiUrl: standIn.api };
    const bot = await startBot({ ...parts, settings });
    ends.unshift(bot.stop);
    standIn.gateway.close(4014);
    expect(await bot.ended).toBe(ENDINGS[4014]);
  });

  it('cut and resumed answers on', async () => {
    const rig = await startRig(NEWSROOM);
    ends.push(rig.stop);
    rig.standIn.gateway.cut();
    const alice = rig.standIn.driver.as('alice').in('general');
    const reply = await alice.slash('/who', { name: 'Ada Mwangi' }).reply();
    expect(textOf(reply)).toContain('Mwangi');
    expect(rig.log.some((line) => line.event === 'resumed')).toBe(true);
  });
});

describe('stopping', () => {
  it('finishes what is under way and turns away what comes after', async () => {
    const begun = gate();
    const finish = gate();
    const standIn = await standInFor();
    const slow = COMMANDS.map((one) =>
      one.name !== 'who' || one.kind !== 'question'
        ? one
        : {
            ...one,
            answer: async (...given: Parameters<typeof one.answer>) => {
              begun.open();
              await finish.opened;
              return one.answer(...given);
            },
          },
    );
    const settings = {
      ...DISCORD_DEFAULTS,
      token: standIn.token,
      apiUrl: standIn.api,
      registerAtStart: true,
    };
    const bot = await startBot({ ...parts, commands: slow, settings });
    const alice = standIn.driver.as('alice').in('general');
    const asked = alice.slash('/who', { name: 'Ada Mwangi' });
    await begun.opened;
    const stopped = bot.stop();
    const late = await alice.slash('/help').reply();
    expect(late.content).toBe(FACE.stopping);
    finish.open();
    expect(textOf(await asked.reply())).toContain('Mwangi');
    await stopped;
    expect(standIn.gateway.connected()).toBe(0);
  });
});

describe('an acknowledgement', () => {
  const refusal = (code: number) =>
    new DiscordAPIError(
      { code, message: 'refused' },
      code,
      400,
      'POST',
      'https://discord.example/secret-token',
      {},
    );
  const interaction = (error: unknown) =>
    ({
      id: '1',
      deferred: false,
      ephemeral: null,
      deferReply: () => Promise.reject(error),
    }) as unknown as RepliableInteraction;

  it('that came too late leaves one line in the log and no further call', async () => {
    const rig = await startRig(NEWSROOM);
    ends.push(rig.stop);
    const alice = rig.standIn.driver.as('alice').in('general');
    alice.slash('/who', { name: 'Ada Mwangi' });
    rig.standIn.clock.advance(5_000);
    await alice.slash('/help').reply();
    expect(rig.log.filter((line) => line.event === 'acknowledged too late').length).toBe(1);
    expect(rig.log.filter((line) => line.level === 'error')).toEqual([]);
  });

  it('that was carried out before its own retry counts as done', async () => {
    const asked = interaction(refusal(40060));
    expect(await acknowledge({ log: SILENT }, asked, 'private')).toBe(true);
    expect(asked).toMatchObject({ deferred: true, ephemeral: true });
  });

  it('that may have been carried out before a time-out is taken for done', async () => {
    const asked = interaction(new DOMException('aborted', 'AbortError'));
    expect(await acknowledge({ log: SILENT }, asked, 'public')).toBe(true);
  });

  it('that Discord refused for another reason is a fault', async () => {
    await expect(acknowledge({ log: SILENT }, interaction(refusal(50013)), 'public')).rejects.toThrow();
  });

  it('that failed is logged without its address or words', () => {
    expect(JSON.stringify(faultOf(refusal(50013)))).not.toMatch(/secret|https|refused/);
    expect(JSON.stringify(faultOf(new Error('what alice asked')))).not.toContain('alice');
  });
});
