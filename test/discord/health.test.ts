import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/registry.ts';
import { startBot } from '../../src/discord/bot.ts';
import { type Health, startHealth } from '../../src/discord/health.ts';
import { SILENT } from '../../src/discord/log.ts';
import { createMeter } from '../../src/discord/meter.ts';
import { NEWSROOM } from '../commands/newsroom.ts';
import { type Rig, startRig } from './rig.ts';

const ON = { articles: 3, passages: 9, isReady: true };
let standing = ON;
let health: Health;
const meter = createMeter();

beforeAll(async () => {
  health = await startHealth(0, meter, () => standing);
});
afterAll(() => health.stop());

async function asked(path: string, method = 'GET'): Promise<readonly [number, string]> {
  const response = await fetch(`http://127.0.0.1:${health.port}${path}`, { method });
  return [response.status, await response.text()];
}

describe('how the bot is', () => {
  it('is alive, and ready only while it answers questions', async () => {
    expect(await asked('/healthz')).toEqual([200, 'alive\n']);
    expect(await asked('/readyz?full')).toEqual([200, 'ready\n']);
    standing = { ...ON, isReady: false };
    expect((await asked('/readyz'))[0]).toBe(503);
    expect((await asked('/healthz'))[0]).toBe(200);
    expect((await asked('/metrics'))[1]).toContain('attache_ready 0');
    standing = ON;
  });

  it('is told in numbers: questions by command and outcome, how long they took, the archive', async () => {
    meter.count('trade', 'answered', 0.2);
    meter.count('trade', 'answered', 4);
    meter.count('cite', 'lost', 0.1);
    const [, text] = await asked('/metrics');
    expect(text).toContain('attache_questions_total{name="trade",outcome="answered"} 2');
    expect(text).toContain('attache_questions_total{name="cite",outcome="lost"} 1');
    expect(text).toContain('attache_question_seconds_bucket{le="3",name="trade",outcome="answered"} 1');
    expect(text).toContain('attache_articles 3');
    expect(text).toContain('attache_passages 9');
  });

  it('is told on no other page and to no other method', async () => {
    expect((await asked('/'))[0]).toBe(404);
    expect((await asked('/metrics', 'POST'))[0]).toBe(404);
  });

  it('can’t be told on a port that is taken', async () => {
    await expect(startHealth(health.port, meter, () => standing)).rejects.toThrow('EADDRINUSE');
  });
});

describe('a running bot', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await startRig(NEWSROOM);
  });
  afterAll(() => rig.stop());

  it('is ready until the gateway closes, though the library says it still is, and counts what is asked', async () => {
    const counted = createMeter();
    const { host, settings, standIn } = rig;
    const paint = () => Promise.reject(new Error('no pictures here'));
    const parts = { host, commands: COMMANDS, log: SILENT, clock: Date.now, paint, meter: counted };
    const bot = await startBot({ ...parts, settings });
    expect(bot.isReady()).toBe(true);
    await standIn.driver.as('alice').in('general').slash('/sources', {}).reply();
    await expect
      .poll(() => counted.text(ON))
      .toContain('attache_questions_total{name="sources",outcome="answered"} 1');
    standIn.gateway.close(4014);
    await bot.ended;
    expect(bot.isReady()).toBe(false);
    await bot.stop();
  });
});
