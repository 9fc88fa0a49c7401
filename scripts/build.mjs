// Builds dist/ where it is missing or not of these sources, with nothing on standard output. Two at once do not break
// each other: one builds aside and moves file by file into place, the stamp last, and the other waits for it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { alone } from './lock.mjs';

const ALSO = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];
const STAMP = '.sources';

function filesUnder(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A hash over the sources' names and contents; file times do not count. */
function sourcesHash(root) {
  const hash = createHash('sha256');
  for (const file of [...ALSO.map((name) => join(root, name)), ...filesUnder(join(root, 'src'))]) {
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function compile(root, into) {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  if (!existsSync(compiler)) {
    process.stderr.write('The packages are not installed yet. Run "npm ci" first, then this again.\n');
    process.exit(1);
  }
  const args = [compiler, '-p', join(root, 'tsconfig.build.json'), '--noCheck', '--outDir', into];
  const run = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (run.status !== 0) process.exit(1);
}

/** Moves what was built into dist/, each file at once, and drops what is no longer built. */
function moveInto(dist, built) {
  mkdirSync(dist, { recursive: true });
  const names = filesUnder(built).map((file) => file.slice(built.length + 1));
  for (const name of names) {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    renameSync(join(built, name), join(dist, name));
  }
  const kept = new Set([...names, STAMP]);
  for (const file of filesUnder(dist)) {
    if (!kept.has(file.slice(dist.length + 1))) rmSync(file, { force: true });
  }
}

function isCurrent(root) {
  const stamp = join(root, 'dist', STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sourcesHash(root);
}

function buildNow(root, cache) {
  const dist = join(root, 'dist');
  const hash = sourcesHash(root);
  const built = mkdtempSync(join(cache, 'build-'));
  try {
    compile(root, built);
    rmSync(join(dist, STAMP), { force: true });
    moveInto(dist, built);
    writeFileSync(join(built, STAMP), hash);
    renameSync(join(built, STAMP), join(dist, STAMP));
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
}

/** Makes dist/ match the sources. Does nothing in a package that came without sources. */
export function build(root) {
  if (!existsSync(join(root, 'src')) || isCurrent(root)) return;
  const cache = join(root, 'node_modules', '.cache', 'attache');
  alone(join(cache, 'lock'), () => {
    if (!isCurrent(root)) buildNow(root, cache);
  });
}
