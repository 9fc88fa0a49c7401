// The built bot as a process of its own against the stand-in: it registers, answers, ends on a signal, and says why
// Discord would not have it. The token stands in nothing that it writes.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { textOf } from '../stand-in/reading.ts';
import { type StandIn, startStandIn } from '../stand-in/server.ts';

const SCRIPT = join(import.meta.dirname, '..', 'scripts', 'attache.mjs');
const TOKEN = 'token-of-the-service-test';

interface Started {
  readonly child: ChildProcess;
  readonly written: () => string;
  readonly ended: Promise<number | null>;
}

let standIn: StandIn;
let folder: string;
let children: ChildProcess[];

beforeEach(async () => {
  standIn = await startStandIn({ token: TOKEN });
  standIn.driver.allow(90_000);
  standIn.clock.hold();
  folder = mkdtempSync(join(tmpdir(), 'attache-service-'));
  writeFileSync(join(folder, 'tea.txt'), 'Vantia sold 12 tonnes of tea in 2024.\n');
  children = [];
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  await standIn.stop();
  rmSync(folder, { recursive: true, force: true });
});

function attache(args: readonly string[], settings: Record<string, string> = {}): Started {
  const env = {
    ...process.env,
    DISCORD_TOKEN: TOKEN,
    DISCORD_API: standIn.api,
    CORPUS_DIR: folder,
    DATA_DIR: join(folder, '.data'),
    ...settings,
  };
  const child = spawn(process.execPath, [SCRIPT, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      written += chunk.toString();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, written: () => written, ended };
}

test('register tells Discord the commands once', async () => {
  const first = attache(['register']);
  expect(await first.ended).toBe(0);
  expect(first.written()).toMatch(/^Registered everywhere: ask, quote/);
  const second = attache(['register']);
  expect(await second.ended).toBe(0);
  expect(second.written()).toMatch(/^Already registered/);
  expect(standIn.wire.calls('PUT', /\/commands$/)).toHaveLength(1);
});

test('the bot answers until a signal ends it', async () => {
  const bot = attache(['bot'], { REGISTER_AT_START: 'true' });
  await standIn.driver.registered('/sources');
  const asked = standIn.driver.as('alice').in('general').slash('/sources', {});
  expect(textOf(await asked.reply())).toContain('tea');
  bot.child.kill('SIGTERM');
  expect(await bot.ended).toBe(0);
  expect(bot.written()).not.toContain(TOKEN);
  expect(bot.written()).toContain('"msg":"stopped"');
});

test.each(['bot', 'register'])('a token that Discord refuses ends %s with 1 and a sentence', async (word) => {
  const started = attache([word], { DISCORD_TOKEN: 'some-other-token' });
  expect(await started.ended).toBe(1);
  expect(started.written()).toMatch(/token|401/i);
  expect(started.written()).not.toContain('some-other-token');
  expect(started.written()).not.toMatch(/^\s+at /m);
});
