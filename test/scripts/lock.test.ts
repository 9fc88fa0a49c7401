// The builder's lock: held by one process at a time, whatever a killed one left behind.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const SCRIPT = pathToFileURL(join(import.meta.dirname, '..', '..', 'scripts', 'lock.mjs')).href;
const { alone, dropLeft, leftBehind } = await import(SCRIPT);

let folder = '';
let lock = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attache-lock-'));
  lock = join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The id of a process that has ended. */
function deadId(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

/** A process that takes the lock, stays in it for a while and writes when it went in and out. */
function holder(milliseconds: number): Promise<number | null> {
  const work = `
    const { alone } = await import(${JSON.stringify(SCRIPT)});
    const { appendFileSync } = await import('node:fs');
    const log = ${JSON.stringify(join(folder, 'log'))};
    alone(${JSON.stringify(lock)}, () => {
      appendFileSync(log, 'in\\n');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${milliseconds});
      appendFileSync(log, 'out\\n');
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', work], { stdio: 'inherit' });
  return new Promise((resolve) => child.on('exit', resolve));
}

test('the work is done alone, its result given, and nothing left', () => {
  expect(alone(lock, () => existsSync(lock))).toBe(true);
  expect(readdirSync(folder)).toEqual([]);
});

test('work that throws lets the lock go', () => {
  expect(() =>
    alone(lock, () => {
      throw new Error('no compiler');
    }),
  ).toThrow('no compiler');
  expect(readdirSync(folder)).toEqual([]);
});

test('of several processes each waits for a slow one, behind a killed one’s lock too', async () => {
  writeFileSync(lock, `${deadId()} left`);
  const codes = await Promise.all([holder(700), holder(50), holder(50), holder(50)]);
  expect(codes).toEqual([0, 0, 0, 0]);
  expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('in\nout\n'.repeat(4));
  expect(readdirSync(folder)).toEqual(['log']);
});

test('a lock that took the place of a dead one since is not dropped', () => {
  writeFileSync(lock, `${deadId()} left`);
  const left = leftBehind(lock);
  expect(left).not.toBeNull();
  dropLeft(lock, left);
  expect(existsSync(lock)).toBe(false);
  alone(lock, () => {
    dropLeft(lock, left);
    expect(existsSync(lock)).toBe(true);
  });
});

test('who was killed while dropping a dead lock keeps nobody waiting', async () => {
  const [owner, dropper] = [deadId(), deadId()];
  writeFileSync(lock, `${owner} left`);
  writeFileSync(`${lock}.${owner}.left.dropped`, `${dropper} dropping`);
  const begun = performance.now();
  expect(await Promise.all([holder(50), holder(50), holder(50)])).toEqual([0, 0, 0]);
  expect(performance.now() - begun).toBeLessThan(20_000);
  expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('in\nout\n'.repeat(3));
  expect(readdirSync(folder)).toEqual(['log']);
});

test('a lock that is held, or that nobody has, is not left behind', () => {
  expect(leftBehind(lock)).toBeNull();
  alone(lock, () => expect(leftBehind(lock)).toBeNull());
});

test('who has lost the lock does not let go of another’s', () => {
  alone(lock, () => writeFileSync(lock, `${process.pid} another`));
  expect(existsSync(lock)).toBe(true);
});
