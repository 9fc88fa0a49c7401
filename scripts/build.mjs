// Builds the program into dist/, and the stand-in for those who try it, where it is missing or not of these sources,
// with nothing on standard output. Two at once do not break each other: one builds aside and moves file by file into
// place, the stamp last, and the other waits for it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
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

const ALSO = ['package.json', 'package-lock.json', 'tsconfig.json'];
const STAMP = '.sources';
const CACHE = join('node_modules', '.cache', 'attache');

/** What can be built: a folder of sources, the compiler's project, where it goes, and endings that are copied as they are. */
const PROGRAM = { sources: 'src', project: 'tsconfig.build.json', out: 'dist', copied: [] };
const STAND_IN = {
  sources: 'stand-in',
  project: 'tsconfig.stand-in.json',
  out: join(CACHE, 'stand-in'),
  copied: ['.html', '.css'],
};

function filesUnder(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A hash over the sources' names and contents; file times do not count. */
function sourcesHash(root, { sources, project }) {
  const hash = createHash('sha256');
  const files = [...ALSO, project].map((name) => join(root, name));
  for (const file of [...files, ...filesUnder(join(root, sources))]) {
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function compile(root, { sources, project, out, copied }, into) {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  if (!existsSync(compiler)) {
    process.stderr.write('The packages are not installed yet. Run "npm ci" first, then this again.\n');
    process.exit(1);
  }
  const args = [compiler, '-p', join(root, project), '--noCheck', '--outDir', into];
  const run = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (run.status !== 0) process.exit(1);
  const from = join(root, sources);
  for (const file of filesUnder(from).filter((name) => copied.some((ending) => name.endsWith(ending))))
    cpSync(file, join(into, file.slice(from.length + 1)));
  // Node looks for the kind of modules no further up than the next node_modules.
  if (out.startsWith(CACHE)) writeFileSync(join(into, 'package.json'), '{ "type": "module" }\n');
}

/** Moves what was built into its place, each file at once, and drops what is no longer built. */
function moveInto(place, built) {
  mkdirSync(place, { recursive: true });
  const names = filesUnder(built).map((file) => file.slice(built.length + 1));
  for (const name of names) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    renameSync(join(built, name), join(place, name));
  }
  const kept = new Set([...names, STAMP]);
  for (const file of filesUnder(place)) {
    if (!kept.has(file.slice(place.length + 1))) rmSync(file, { force: true });
  }
}

function isCurrent(root, what) {
  const stamp = join(root, what.out, STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sourcesHash(root, what);
}

function buildNow(root, what, cache) {
  const place = join(root, what.out);
  const hash = sourcesHash(root, what);
  const built = mkdtempSync(join(cache, 'build-'));
  try {
    compile(root, what, built);
    rmSync(join(place, STAMP), { force: true });
    moveInto(place, built);
    writeFileSync(join(built, STAMP), hash);
    renameSync(join(built, STAMP), join(place, STAMP));
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
}

function buildWhat(root, what) {
  if (!existsSync(join(root, what.sources)) || isCurrent(root, what)) return;
  const cache = join(root, CACHE);
  alone(join(cache, 'lock'), () => {
    if (!isCurrent(root, what)) buildNow(root, what, cache);
  });
}

/** Makes dist/ match the sources. Does nothing in a package that came without sources. */
export function build(root) {
  buildWhat(root, PROGRAM);
}

/** Makes the built stand-in match its sources; gives the folder that it is in. */
export function buildStandIn(root) {
  buildWhat(root, STAND_IN);
  return join(root, STAND_IN.out);
}
