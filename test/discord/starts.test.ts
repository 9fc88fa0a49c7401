import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { earlierStarts, noteStart, startLimit, waitBefore } from '../../src/discord/starts.ts';
import { startStandIn } from '../../stand-in/server.ts';
import { DISCORD_DEFAULTS } from './defaults.ts';

const MINUTE = 60_000;

describe('the wait before a start', () => {
  it('is none for the first five starts in ten minutes', () => {
    expect(waitBefore([], 0, null)).toEqual({ milliseconds: 0, reason: null });
    expect(waitBefore([1, 2, 3, 4], 5, null).milliseconds).toBe(0);
  });

  it('lasts until the fifth last is ten minutes ago', () => {
    const { milliseconds, reason } = waitBefore([0, 1, 2, 3, 4], 4 * MINUTE, null);
    expect(milliseconds).toBe(6 * MINUTE);
    expect(reason).toContain('6 min');
    expect(waitBefore([0, 1, 2, 3, 4], 10 * MINUTE, null).milliseconds).toBe(0);
  });

  it('lasts until Discord counts anew where fewer than 50 starts are left', () => {
    const limit = { remaining: 49, resetAfter: 90 * MINUTE };
    expect(waitBefore([], 0, limit)).toMatchObject({ milliseconds: 90 * MINUTE });
    expect(waitBefore([], 0, limit).reason).toContain('only 49 more');
    expect(waitBefore([], 0, { ...limit, remaining: 50 }).milliseconds).toBe(0);
  });

  it('counts no start that a clock set back puts into the future', () => {
    expect(waitBefore([9, 9, 9, 9, 9], 8, null).milliseconds).toBe(0);
  });
});

describe('the starts', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'starts-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('are written down, the last five of them, in a folder that may not be there yet', async () => {
    const file = join(folder, 'new', 'starts.json');
    for (let now = 1; now <= 7; now += 1) await noteStart(file, await earlierStarts(file), now);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual([3, 4, 5, 6, 7]);
  });

  it('are none in a file that holds something else', async () => {
    const file = join(folder, 'starts.json');
    await writeFile(file, '{"a":');
    expect(await earlierStarts(file)).toEqual([]);
    await writeFile(file, '["soon"]');
    expect(await earlierStarts(file)).toEqual([]);
  });
});

describe('what Discord allows', () => {
  it('is read before the login, and is not known where Discord does not answer', async () => {
    const standIn = await startStandIn({ sessions: { remaining: 7, resetAfter: 1_000 } });
    const settings = { ...DISCORD_DEFAULTS, token: standIn.token, apiUrl: standIn.api };
    expect(await startLimit(settings)).toEqual({ remaining: 7, resetAfter: 1_000 });
    expect(await startLimit({ ...settings, token: 'wrong' })).toBeNull();
    await standIn.stop();
  });
});
