// The start: reads settings, hands each part what it needs, and ends with the program's exit code. Holds no logic of
// answers; the one file that knows both faces.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTurn } from './commands/conversation.ts';
import { COMMANDS } from './commands/registry.ts';
import { readSettings, type Settings, settingFlags } from './config.ts';
import { readCommandLine } from './console/command-line.ts';
import { INVALID } from './console/exit-code.ts';
import { outputOn } from './console/output.ts';
import { PHRASES } from './console/phrases.ts';
import { type Program, runProgram } from './console/program.ts';
import { search } from './console/search.ts';
import { openHost } from './index/open.ts';
import { pageOf } from './wording/words.ts';

const root = join(import.meta.dirname, '..');
const standsIn = process.env.INIT_CWD ?? process.cwd();
const commands = [...COMMANDS, search];
const flags = settingFlags();
const line = readCommandLine(process.argv.slice(2), commands, flags);
const output = outputOn(process.stdout, process.stderr, () => process.exit());

function textOf(file: string): string {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return '';
  }
}

function versionOf(manifest: string): string {
  const read: unknown = JSON.parse(manifest);
  return typeof read === 'object' && read !== null && 'version' in read ? String(read.version) : '';
}

function programOf(settings: Settings): Program {
  const { dataDir, limits } = settings;
  const clock = () => performance.now();
  const isTerminal = process.stdout.isTTY === true;
  const open = (corpusDir: string) => openHost({ corpusDir, dataDir, limits, clock });
  return {
    commands,
    openHost: () => open(settings.corpusDir),
    demoHost: () => open(join(root, 'corpus')),
    readTurn,
    pageOf,
    output,
    screen: {
      colour: isTerminal && settings.colour,
      links: isTerminal && process.env.TERM !== 'dumb',
      now: () => new Date(),
    },
    input: process.stdin,
    display: isTerminal && process.stdin.isTTY === true ? process.stdout : null,
    standsIn,
    dataDir,
    limits,
    version: versionOf(textOf('package.json')),
    flags: [...flags].map(([flag, { isSwitch, description }]) => ({
      flag: isSwitch === true ? flag : `${flag} …`,
      description,
    })),
    bot: null,
    register: null,
  };
}

const read = readSettings({
  flags: line.settings,
  environment: process.env,
  dotenv: textOf('.env'),
  root,
  standsIn,
});
if (read.ok) process.exitCode = await runProgram(programOf(read.settings), line);
else {
  for (const { variable, from, found, expected } of read.problems) {
    output.note(PHRASES.badSetting(variable, from, found, expected));
  }
  process.exitCode = INVALID;
}
