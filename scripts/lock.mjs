// One builder at a time: a lock file that holds its owner's process id, so that a killed owner's lock is no lock.
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

/** Takes the lock if it is free. Written beside it first and then linked, so that nobody sees it half written. */
function take(lock) {
  const own = `${lock}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

function dropDead(lock) {
  try {
    if (!isAlive(Number(readFileSync(lock, 'utf8')))) rmSync(lock, { force: true });
  } catch {
    // Its owner has just let it go.
  }
}

/** Runs the work alone; waits up to three minutes for whoever has the lock, then throws. */
export function alone(lock, work) {
  mkdirSync(dirname(lock), { recursive: true });
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (const begun = Date.now(); !take(lock); ) {
    if (Date.now() - begun > LONGEST_WAIT) throw new Error(`Somebody has held ${lock} for three minutes.`);
    dropDead(lock);
    Atomics.wait(pause, 0, 0, 50);
  }
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}
