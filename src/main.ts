#!/usr/bin/env node
// The start: reads settings, hands each part what it needs, and ends with the program's exit code. Holds no logic of
// answers. Knows the terminal's face, and Discord's through service.ts, which it loads only for the bot.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paintInThread } from './chart/painter.ts';
import { COMMANDS } from './commands/registry.ts';
import { readDotenv, readSettings, type Settings } from './config.ts';
import { readCommandLine } from './console/command-line.ts';
import { INVALID } from './console/exit-code.ts';
import { terminalCommands } from './console/explain.ts';
import { outputOn } from './console/output.ts';
import { PHRASES } from './console/phrases.ts';
import { type Program, runProgram } from './console/program.ts';
import { needsNoSettings, opensCorpus } from './console/request.ts';
import type { ReadPart } from './corpus/library.ts';
import { openHost } from './index/open.ts';
import { readInPool } from './index/pool.ts';
import { makeOf, openSaved, type SavedFault, UNSAVED } from './index/saved.ts';
import { openLog } from './log.ts';
import { settingFlags } from './settings.ts';

/** Bytes of articles that the terminal, where nobody else waits, reads sooner than worker threads start. */
const FEW_ARTICLES = 400_000;

const root = join(import.meta.dirname, '..');
const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const standsIn = process.env.INIT_CWD ?? process.cwd();
const commands = terminalCommands(COMMANDS);
const flags = settingFlags();
const line = readCommandLine(process.argv.slice(2), commands, flags);
const output = outputOn(process.stdout, process.stderr, () => process.exit());

function versionOf(read: unknown): string {
  return typeof read === 'object' && read !== null && 'version' in read ? String(read.version) : '';
}

/** What the saved index depends on: this program, what it is made of, and the machine's letters and numbers. */
function make(): string {
  const { node, icu = '', unicode = '' } = process.versions;
  return makeOf(import.meta.dirname, [node, icu, unicode, JSON.stringify(manifest)]);
}

/** What the operator is told of the saved index. */
const SAVED: Readonly<Record<SavedFault['code'], string>> = {
  'other-make': 'the saved index was made by another version and is built anew',
  damaged: 'the saved index is damaged; what is lost of it is read anew',
  unwritten: 'the saved index can’t be written',
};

function programOf(settings: Settings): Program {
  const { token, dataDir, indexDir, limits } = settings;
  const clock = () => performance.now();
  const paint = paintInThread();
  const isTerminal = process.stdout.isTTY === true;
  const open = (corpusDir: string, read: ReadPart, tell: (fault: SavedFault) => void) => {
    const saved = indexDir === null ? UNSAVED : openSaved({ indexDir, corpusDir, make: make(), tell });
    return openHost({ corpusDir, dataDir, limits, clock, read, saved });
  };
  /** Loaded only when it is asked for: a question in the terminal needs no Discord client. */
  const service = async (secret: string, what: 'runBot' | 'runRegister') => {
    const log = openLog(settings.logLevel, secret);
    const tell = ({ code, found }: SavedFault): void =>
      code === 'other-make' ? log.info(SAVED[code], { found }) : log.warn(SAVED[code], { found });
    const parts = {
      settings: { ...settings.discord, token: secret },
      openHost: () => open(settings.corpusDir, readInPool(), tell),
      log,
      clock: () => Date.now(),
      paint,
      startsFile: join(dataDir, 'starts.json'),
      healthPort: settings.healthPort,
      commands: COMMANDS,
      output,
    };
    return (await import('./service.ts'))[what](parts);
  };
  return {
    commands,
    openHost: (corpusDir) =>
      open(corpusDir, readInPool({ here: FEW_ARTICLES }), ({ code, found }) => {
        if (code === 'damaged') output.note(`${SAVED[code]} (${found}).`);
      }),
    corpusDir: settings.corpusDir,
    starterDir: join(root, 'corpus'),
    output,
    screen: {
      isTerminal,
      colour: isTerminal && settings.colour,
      links: isTerminal && process.env.TERM !== 'dumb',
      now: () => new Date(),
    },
    input: process.stdin,
    display: isTerminal && process.stdin.isTTY === true ? process.stdout : null,
    watched: process.stderr.isTTY === true,
    standsIn,
    paint,
    dataDir,
    limits,
    version: versionOf(manifest),
    flags: [...flags].map(([flag, { isSwitch, description }]) => ({
      flag: isSwitch === true ? flag : `${flag} …`,
      description,
    })),
    bot: token === null ? null : () => service(token, 'runBot'),
    register: token === null ? null : () => service(token, 'runRegister'),
  };
}

const read = readSettings({
  flags: line.settings,
  environment: process.env,
  dotenv: readDotenv(join(root, '.env')),
  root,
  standsIn,
  opensCorpus: opensCorpus(line.request),
});
if (!read.ok) {
  for (const { variable, from, found, expected } of read.problems) {
    output.note(PHRASES.badSetting(variable, from, found, expected));
  }
}
if (read.ok || needsNoSettings(line.request)) {
  process.exitCode = await runProgram(programOf(read.ok ? read.settings : read.rest), line);
} else process.exitCode = INVALID;
