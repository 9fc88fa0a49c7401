// The benchmark of the bot under load, run as it is: every question gets exactly one answer, none from a half-loaded
// archive, while an admin reloads three times. A minute each with ATTACHE_LONG=1, else seconds.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const SCRIPTS = join(import.meta.dirname, '..', '..', 'scripts');
const SECONDS = process.env.ATTACHE_LONG === '1' ? 60 : 4;
const RATE = 25;
const { slopeOf } = await import(pathToFileURL(join(SCRIPTS, 'bench', 'discord', 'memory.mjs')).href);
const { build } = await import(pathToFileURL(join(SCRIPTS, 'build.mjs')).href);

/** The benchmark's object. Time stands still on the stand-in: a busy machine loses no question to its own clock. */
function bench(...args: readonly string[]) {
  const script = join(SCRIPTS, 'bench', 'discord.mjs');
  const run = spawnSync(process.execPath, [script, '--json', ...args], { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  return JSON.parse(run.stdout);
}

beforeAll(() => build(join(SCRIPTS, '..')));

describe('questions that arrive at a steady rate', () => {
  it('get exactly one answer each, quiet and during reloads', { timeout: (SECONDS * 4 + 120) * 1000 }, () => {
    const options = ['--rate', `${RATE}`, '--seconds', `${SECONDS}`, '--many', '300', '--patient'];
    const { quiet, reloading, exitCode } = bench(...options);
    const whole = {
      asked: RATE * SECONDS,
      answered: RATE * SECONDS,
      lost: 0,
      doubled: 0,
      torn: 0,
      refused: 0,
    };
    expect(quiet).toMatchObject(whole);
    expect(reloading).toMatchObject(whole);
    expect(reloading.reloadMs).toHaveLength(3);
    expect(exitCode).toBe(0);
  });
});

describe('the memory', () => {
  it('is measured after forced collections', () => {
    const { points, lost } = bench('--memory', '--interactions', '50');
    expect(lost).toBe(0);
    expect(points.at(-1)).toMatchObject([50, expect.any(Number), expect.any(Number)]);
    expect(points.at(-1)[1]).toBeGreaterThan(1e6);
  });

  it.each([
    [
      [
        [0, 5],
        [10, 25],
        [20, 45],
      ],
      2,
    ],
    [
      [
        [0, 7],
        [10, 7],
      ],
      0,
    ],
    [[[0, 7]], null],
    [[], null],
  ])('has the slope of the line through its points: %j', (points, slope) => {
    expect(slopeOf(points)).toBe(slope);
  });
});
