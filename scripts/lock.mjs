// One builder at a time: a lock file that holds its owner's process id and a name of its own, so that a killed
// owner's lock is no lock, and nobody drops another lock than the one that was seen to be dead.
import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const LONGEST_WAIT = 180_000;

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Makes the file with its content at once, so that nobody sees it half written; false where it is there already. */
function makeOnce(file, content) {
  const aside = `${file}.${randomUUID()}`;
  writeFileSync(aside, content);
  try {
    linkSync(aside, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function heldBy(lock) {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return null;
  }
}

/**
 * What a dead owner left in the lock; null where its owner lives, or nobody has it.
 * @public for the tests, which take the two steps apart
 */
export function leftBehind(lock) {
  const held = heldBy(lock);
  return held !== null && !isAlive(Number.parseInt(held, 10)) ? held : null;
}

/**
 * Drops the lock that was left behind, if it is still that one. Only one process at a time may: between its look and
 * its removal nobody else can put another lock in place. That one may be killed too: then what keeps the others out is
 * itself a lock that was left behind, and goes the same way; the next look finds the way free.
 * @public for the tests
 */
export function dropLeft(lock, left) {
  const dropping = `${lock}.${left.replace(/[^\w-]/g, '.')}.dropped`;
  if (!makeOnce(dropping, `${process.pid} ${randomUUID()}`)) {
    const dead = leftBehind(dropping);
    if (dead !== null) dropLeft(dropping, dead);
    return;
  }
  try {
    if (heldBy(lock) === left) rmSync(lock, { force: true });
  } finally {
    rmSync(dropping, { force: true });
  }
}

/** Runs the work alone; waits up to three minutes for whoever has the lock, then throws. */
export function alone(lock, work) {
  mkdirSync(dirname(lock), { recursive: true });
  const own = `${process.pid} ${randomUUID()}`;
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (const begun = Date.now(); !makeOnce(lock, own); ) {
    if (Date.now() - begun > LONGEST_WAIT) {
      throw new Error(
        `${lock} has been held for three minutes. If nobody builds, remove it and what begins with its name.`,
      );
    }
    const left = leftBehind(lock);
    if (left !== null) dropLeft(lock, left);
    Atomics.wait(pause, 0, 0, 50);
  }
  try {
    return work();
  } finally {
    if (heldBy(lock) === own) rmSync(lock, { force: true });
  }
}
