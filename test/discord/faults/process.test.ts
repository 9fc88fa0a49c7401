// The built bot as a process of its own on bad days: events that are not whole, starts in a loop, signals.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect } from 'vitest';
import { FACE } from '../../../src/wording/face.ts';
import { textOf } from '../../../stand-in/reading.ts';
import { type StandIn, startStandIn } from '../../../stand-in/server.ts';
import { survives } from '../survives.ts';

const SCRIPT = join(import.meta.dirname, '..', '..', '..', 'scripts', 'attache.mjs');
const TOKEN = 'planted-token-of-the-bot';
/** Starts with a bad setting; all hundred with ATTACHE_LONG=1. */
const RESTARTS = process.env.ATTACHE_LONG === '1' ? 100 : 3;

let standIn: StandIn;
let folder: string;
let children: ChildProcess[];

beforeEach(async () => {
  standIn = await startStandIn({ token: TOKEN });
  standIn.driver.allow(90_000);
  standIn.clock.hold();
  folder = mkdtempSync(join(tmpdir(), 'attache-faults-'));
  mkdirSync(join(folder, 'corpus'));
  writeFileSync(join(folder, 'corpus', 'tea.txt'), 'Vantia sold 12 tonnes of tea in 2024.\n');
  children = [];
});
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  await standIn.stop();
  rmSync(folder, { recursive: true, force: true });
});

function start(settings: Record<string, string> = {}) {
  const env = {
    ...process.env,
    DISCORD_TOKEN: TOKEN,
    DISCORD_API: standIn.api,
    CORPUS_DIR: join(folder, 'corpus'),
    DATA_DIR: join(folder, 'data'),
    REGISTER_AT_START: 'true',
    LOG_LEVEL: 'debug',
    ...settings,
  };
  const child = spawn(process.execPath, [SCRIPT, 'bot'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  let written = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      written += chunk.toString();
    });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, written: () => written, ended };
}

const identified = () =>
  standIn.wire.entries.filter((one) => one.kind === 'gateway' && one.direction === 'in' && one.op === 2)
    .length;
const sources = async () =>
  textOf(await standIn.driver.as('alice').in('general').slash('/sources', {}).reply());

describe('an event of Discord’s', () => {
  survives('with null or missing fields', 'a line in the log; the process lives and answers on', async () => {
    const bot = start();
    await standIn.driver.registered('/sources');
    const { guild } = standIn.driver;
    for (const data of [{}, { id: null }, { type: 2, id: '1', token: 't', data: null, channel: null }])
      standIn.state.tell({ name: 'INTERACTION_CREATE', data, guildId: guild.id });
    for (const name of ['CHANNEL_CREATE', 'THREAD_CREATE', 'GUILD_ROLE_UPDATE'])
      standIn.state.tell({ name, data: {}, guildId: guild.id });
    expect(await sources()).toContain('tea');
    expect(bot.written()).toContain('"level":50');
    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
  });
});

describe('a start in a loop', () => {
  survives('with a bad setting', 'the setting and what it takes; not one login', async () => {
    for (let round = 0; round < RESTARTS; round += 1) {
      const bot = start({ ALLOW_DMS: 'perhaps' });
      expect(await bot.ended).toBe(2);
      expect(bot.written()).toContain('ALLOW_DMS');
    }
    expect(standIn.wire.entries).toEqual([]);
  });
  survives('with a folder of articles that is not there', 'the setting; not one login', async () => {
    const bot = start({ CORPUS_DIR: join(folder, 'nowhere') });
    expect(await bot.ended).toBe(2);
    expect(standIn.wire.entries).toEqual([]);
  });
  survives('a sixth start in ten minutes', 'a sentence for the operator; the bot waits', async () => {
    mkdirSync(join(folder, 'data'));
    const now = Date.now();
    writeFileSync(
      join(folder, 'data', 'starts.json'),
      JSON.stringify([1, 2, 3, 4, 5].map((ago) => now - ago)),
    );
    const bot = start();
    await expect.poll(bot.written, { timeout: 60_000 }).toMatch(/five times .* in 10 min/);
    expect(identified()).toBe(0);
    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
  });
  survives('with fewer than 50 starts left', 'a sentence for the operator; the bot waits', async () => {
    standIn.state.sessions = { remaining: 49, resetAfter: 3_600_000 };
    const bot = start();
    await expect.poll(bot.written, { timeout: 60_000 }).toMatch(/only 49 more starts .* in 60 min/);
    expect(identified()).toBe(0);
    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
  });
});

describe('a process that ends', () => {
  survives(
    'told to (SIGTERM) with questions under way',
    'their answers, or that it restarts; exit code 0',
    async () => {
      const bot = start();
      await standIn.driver.registered('/sources');
      await standIn.driver.delivered();
      const alice = standIn.driver.as('alice').in('general');
      const asked = Array.from({ length: 5 }, () => alice.slash('/sources', {}));
      await asked[0]?.acknowledged();
      bot.child.kill('SIGTERM');
      expect(await bot.ended).toBe(0);
      const shown = await Promise.all(asked.map(async (one) => textOf(await one.reply())));
      for (const text of shown) expect(text.includes('tea') || text === FACE.stopping).toBe(true);
      expect(shown[0]).toContain('tea');
      expect(standIn.gateway.connected()).toBe(0);
    },
  );
  survives('told to while Discord can’t be had', 'an end within seconds; exit code 0', async () => {
    const bot = start();
    await standIn.driver.registered('/sources');
    await standIn.stop();
    await expect.poll(bot.written, { timeout: 20_000 }).toContain('"msg":"reconnecting"');
    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
  });
  survives(
    'killed in mid-reload (SIGKILL)',
    'after the next start, answers from a whole archive',
    async () => {
      const bot = start({ ADMIN_USERS: standIn.driver.user('alice').id });
      await standIn.driver.registered('/corpus');
      standIn.driver.setPermissions('alice', 1n << 3n);
      for (let i = 0; i < 200; i += 1)
        writeFileSync(
          join(folder, 'corpus', `ships-${i}.txt`),
          `Norland sold ${i + 2} ships to Vantia in 2023.\n`,
        );
      await standIn.driver.as('alice').in('general').slash('/corpus reload').acknowledged();
      bot.child.kill('SIGKILL');
      await bot.ended;
      start();
      await standIn.driver.online();
      expect(await sources()).toMatch(/201 articles/);
    },
  );
});

describe('a secret', () => {
  /** Discord's tokens: of the bot, of interactions, and in the addresses of their webhooks. */
  const SECRETS = new RegExp(`${TOKEN}|interaction-token-\\d+`);
  survives('every REST call fails in every way', 'no token in the output, the log or a reply', async () => {
    const bot = start();
    await standIn.driver.registered('/sources');
    const alice = standIn.driver.as('alice').in('general');
    const answers = [
      { status: 400, body: { message: `no ${TOKEN}`, code: 50035, errors: { [TOKEN]: { _errors: [] } } } },
      { status: 401, body: { message: `401: ${TOKEN}`, code: 0 } },
      { status: 403, body: { message: 'Missing Access', code: 50001 } },
      { status: 404, body: { message: 'Unknown Webhook', code: 10015 } },
      { status: 500, body: { token: TOKEN } },
      'cut',
      'half',
    ] as const;
    for (const answer of answers) {
      standIn.faults.order({ path: /^\/(interactions|webhooks|channels)\//, times: 6, answer });
      alice.slash('/sources', {});
      alice.say(`<@${standIn.driver.bot.id}> Who sold tea?`);
      const lines = bot.written().length;
      await expect.poll(() => bot.written().slice(lines), { timeout: 20_000 }).toContain('"level":50');
      await standIn.driver.delivered();
      standIn.faults.clear();
    }
    bot.child.kill('SIGTERM');
    await bot.ended;
    expect(bot.written()).not.toMatch(SECRETS);
    const shown = [...standIn.state.messages.values()].filter(({ author }) => author.bot);
    expect(JSON.stringify(shown)).not.toMatch(SECRETS);
  });
});
