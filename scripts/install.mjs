// Installs what the lock file names where it is missing or another version, with npm alone. Compares by content: a
// fresh checkout's file times say nothing.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/** True where every package of the lock is installed in its version; optional ones may be missing. */
function isInstalled(root) {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const present = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const installed = present[path]?.version;
    return installed === version || (installed === undefined && optional === true);
  });
}

/** Runs npm, the same one that started us where one did; its output goes to standard error. Gives its exit code. */
export function runNpm(root, args, stdio = ['ignore', 2, 2]) {
  const npm = process.env.npm_execpath;
  const own = npm?.endsWith('.js') === true;
  const run = own
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio })
    : spawnSync('npm', args, { cwd: root, stdio, shell: process.platform === 'win32' });
  return run.status ?? 1;
}

/** Installs where something is missing; ends the process where that fails. */
export function install(root) {
  if (isInstalled(root)) return;
  process.stderr.write('Installing what is missing (npm ci) …\n');
  const code = runNpm(root, ['ci', '--no-fund', '--no-audit']);
  if (code !== 0) process.exit(code);
}
