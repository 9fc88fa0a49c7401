// Settings: flags, then the environment, then `.env`, checked all at once. The only file that knows the variables'
// names; read by main.ts alone, which hands each part of the program what it needs. Longer than most, since a third of
// it is one table.
import { isAbsolute, relative, resolve } from 'node:path';
import { parse as parseDotenv } from 'dotenv';
import { z } from 'zod';
import { LIMITS, type Limits } from './corpus/limits.ts';
import { DISCORD_DEFAULTS, type DiscordSettings } from './discord/settings.ts';

/** One variable, as the program, `.env.example` and the documentation describe it. */
export interface Setting {
  readonly name: string;
  /** What holds where it is not set, as a person would write it; null where nothing does. */
  readonly fallback: string | null;
  readonly description: string;
  readonly example: string;
  readonly expected: string;
  /** A secret is never shown, and never taken from the command line, where other users of the machine see it. */
  readonly secret?: true;
  /** A switch stands on the command line without a value. */
  readonly isSwitch?: true;
}

const IDS = 'Discord ids of 15 to 20 digits, separated by commas';
const TRUTH = 'true or false';

/** Every setting, in the order of `.env.example`. */
export const SETTINGS: readonly Setting[] = [
  {
    name: 'DISCORD_TOKEN',
    fallback: null,
    description:
      'The bot token of your Discord application. Without one the commands answer in the terminal.',
    example: '',
    expected: 'a bot token without spaces',
    secret: true,
  },
  {
    name: 'DISCORD_API',
    fallback: 'https://discord.com/api',
    description: 'Address of the Discord API, to run against another server that speaks it.',
    example: 'http://127.0.0.1:8080/api',
    expected: 'an https address, or http on this machine (127.0.0.1, ::1, localhost)',
  },
  {
    name: 'DISCORD_GUILD',
    fallback: null,
    description: 'Register the commands in this server only, where they show at once; otherwise everywhere.',
    example: '123456789012345678',
    expected: 'one Discord id of 15 to 20 digits',
  },
  {
    name: 'REGISTER_AT_START',
    fallback: 'false',
    description: 'Register the commands when the bot starts, if they differ from what Discord has.',
    example: 'true',
    expected: TRUTH,
  },
  {
    name: 'CORPUS_DIR',
    fallback: 'corpus',
    description:
      'Folder of the articles. A relative path starts beside .env if set there, else where you stand.',
    example: '/srv/attache/articles',
    expected: 'the path of a folder',
  },
  {
    name: 'DATA_DIR',
    fallback: 'data',
    description: 'Folder for what the program keeps, such as removed articles. Never read as articles.',
    example: '/srv/attache/data',
    expected: 'the path of a folder that is not CORPUS_DIR and does not hold it',
  },
  {
    name: 'MAX_FILE_MB',
    fallback: '200',
    description:
      'Largest file that is read, in megabytes (1,000,000 bytes). A file of one article: at most 5.',
    example: '50',
    expected: 'a number from 0.001 to 1024',
  },
  {
    name: 'ADMIN_USERS',
    fallback: null,
    description:
      'Users who may use /corpus. With neither this nor ADMIN_GUILDS: the application’s owner or team.',
    example: '123456789012345678,234567890123456789',
    expected: IDS,
  },
  {
    name: 'ADMIN_GUILDS',
    fallback: null,
    description: 'Servers whose members with the Manage Server permission may use /corpus.',
    example: '123456789012345678',
    expected: IDS,
  },
  {
    name: 'ALLOWED_GUILDS',
    fallback: null,
    description: 'Servers in which the bot answers. Not set: all of them.',
    example: '123456789012345678',
    expected: IDS,
  },
  {
    name: 'ALLOW_DMS',
    fallback: 'true',
    description: 'Whether the bot answers in direct messages.',
    example: 'false',
    expected: TRUTH,
  },
  {
    name: 'PRIVATE_CHANNELS',
    fallback: null,
    description: 'Channels in which answers go to the asker alone unless the asker says private:false.',
    example: '123456789012345678',
    expected: IDS,
  },
  {
    name: 'ATTACHMENT_HOSTS',
    fallback: 'cdn.discordapp.com,media.discordapp.net',
    description: 'Hosts from which an uploaded article is fetched, over https; or whole origins.',
    example: 'http://127.0.0.1:8080',
    expected: 'host names or origins (http://127.0.0.1:8080), separated by commas',
  },
  {
    name: 'LOG_LEVEL',
    fallback: 'info',
    description: 'How much the bot logs: debug, info, warn, error or silent.',
    example: 'debug',
    expected: 'debug, info, warn, error or silent',
  },
  {
    name: 'NO_COLOR',
    fallback: null,
    description: 'Set to anything, the terminal shows no colour (see no-color.org).',
    example: '1',
    expected: 'anything',
    isSwitch: true,
  },
];

const LOCAL = new Set(['127.0.0.1', 'localhost', '[::1]']);
/** One of a few words, whatever its case. */
const word = <const T extends readonly string[]>(words: T) => z.string().toLowerCase().pipe(z.enum(words));
const truth = word(['true', 'false']).transform((told) => told === 'true');
const id = z.string().regex(/^\d{15,20}$/);
const list = <T extends z.ZodType<string, string>>(item: T) =>
  z
    .string()
    .transform((words) => words.split(/[\s,]+/).filter((word) => word !== ''))
    .pipe(z.array(item));
const api = z.url({ protocol: /^https?$/ }).refine((address) => {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || LOCAL.has(hostname);
});

const VALUES = z.object({
  DISCORD_TOKEN: z.string().regex(/^\S+$/).optional(),
  DISCORD_API: api,
  DISCORD_GUILD: id.optional(),
  REGISTER_AT_START: truth,
  CORPUS_DIR: z.string(),
  DATA_DIR: z.string(),
  MAX_FILE_MB: z.coerce.number().min(0.001).max(1024),
  ADMIN_USERS: list(id).default([]),
  ADMIN_GUILDS: list(id).default([]),
  ALLOWED_GUILDS: list(id).default([]),
  ALLOW_DMS: truth,
  PRIVATE_CHANNELS: list(id).default([]),
  ATTACHMENT_HOSTS: list(
    z.string().regex(/^(?:https?:\/\/)?(?:[a-z\d.-]{1,253}|\[[\da-f:]{2,39}\])(?::\d{1,5})?$/i),
  ),
  LOG_LEVEL: word(['debug', 'info', 'warn', 'error', 'silent']),
  NO_COLOR: z.string().optional(),
});

/** Every setting, checked; paths are absolute and a list that is not set is empty. */
export interface Settings {
  readonly token: string | null;
  readonly discord: Omit<DiscordSettings, 'token'>;
  readonly corpusDir: string;
  readonly dataDir: string;
  readonly limits: Limits;
  readonly logLevel: z.infer<typeof VALUES>['LOG_LEVEL'];
  readonly colour: boolean;
}

/** What is wrong with one variable; a secret is described, never repeated. */
export interface SettingProblem {
  readonly variable: string;
  readonly from: 'the command line' | 'the environment' | '.env';
  readonly found: string;
  readonly expected: string;
}

/** Where values come from, the first one wins. `root` holds package.json and `.env`; `standsIn` is the person's. */
export interface Sources {
  readonly flags: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly dotenv: string;
  readonly root: string;
  readonly standsIn: string;
}

interface Found {
  readonly value: string;
  readonly from: SettingProblem['from'] | 'default';
}

/**
 * Every value there is. An empty value is none; a secret that the environment sets to nothing is withheld, whatever
 * `.env` says. Of the settings in `unread` the defaults alone are taken.
 */
function findValues(sources: Sources, unread: ReadonlySet<string> = new Set()): ReadonlyMap<string, Found> {
  const dotenv = parseDotenv(sources.dotenv);
  const found = new Map<string, Found>();
  for (const { name, fallback, secret } of SETTINGS) {
    const isWithheld = secret === true && sources.environment[name]?.trim() === '';
    const stated = [
      [sources.flags[name], 'the command line'],
      [sources.environment[name], 'the environment'],
      [isWithheld ? undefined : dotenv[name], '.env'],
    ] as const;
    const candidates = [...(unread.has(name) ? [] : stated), [fallback ?? undefined, 'default'] as const];
    const first = candidates.find(([value]) => value !== undefined && value.trim() !== '');
    if (first?.[0] !== undefined) found.set(name, { value: first[0].trim(), from: first[1] });
  }
  return found;
}

/** What is wrong with a value that somebody stated; a default is never to blame. */
function problemOf(setting: Setting, found: Found | undefined, expected: string): SettingProblem {
  const value = found?.value ?? '';
  const shown = setting.secret === true ? `${value.length} characters` : value;
  const from = found === undefined || found.from === 'default' ? 'the environment' : found.from;
  return { variable: setting.name, from, found: shown, expected };
}

/** A path in `.env` starts where `.env` lies; one that a person types starts where the person stands. */
function pathOf(found: Found | undefined, sources: Sources): string {
  const path = found?.value ?? '.';
  const typed = found?.from === 'the command line' || found?.from === 'the environment';
  return isAbsolute(path) ? resolve(path) : resolve(typed ? sources.standsIn : sources.root, path);
}

/** True where the folder is the other one or lies above it: the articles would be passed over as the program's own. */
function holds(folder: string, other: string): boolean {
  const way = relative(folder, other);
  return !way.startsWith('..') && !isAbsolute(way);
}

/** The settings as one object, and what is wrong with each by its name; the articles lie outside the program's data. */
function checkValues(found: ReadonlyMap<string, Found>, sources: Sources) {
  const read = VALUES.safeParse(Object.fromEntries([...found].map(([name, { value }]) => [name, value])));
  const corpusDir = pathOf(found.get('CORPUS_DIR'), sources);
  const dataDir = pathOf(found.get('DATA_DIR'), sources);
  const wrong = new Map<string, string | null>();
  for (const { path } of read.error?.issues ?? []) wrong.set(String(path[0]), null);
  if (holds(dataDir, corpusDir)) {
    if (found.get('DATA_DIR')?.from !== 'default') wrong.set('DATA_DIR', null);
    else wrong.set('CORPUS_DIR', `a folder outside of DATA_DIR, which is ${dataDir}`);
  }
  return { settings: read.success ? settingsOf(read.data, corpusDir, dataDir) : null, wrong };
}

/** The settings without those that are wrong, and without both folders where one lies in the other. */
function restOf(sources: Sources, wrong: ReadonlyMap<string, unknown>): Settings {
  const folders = ['CORPUS_DIR', 'DATA_DIR'];
  const unread = new Set([...wrong.keys(), ...(folders.some((name) => wrong.has(name)) ? folders : [])]);
  const { settings } = checkValues(findValues(sources, unread), sources);
  if (settings === null) throw new Error('The defaults of the settings are no settings.');
  return settings;
}

/**
 * Settings out of their sources, or every problem with them at once, and in `rest` what holds where a wrong setting
 * counts as not set: enough to show help. Other programs' variables are ignored.
 */
export function readSettings(
  sources: Sources,
):
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly SettingProblem[]; readonly rest: Settings } {
  const found = findValues(sources);
  const { settings, wrong } = checkValues(found, sources);
  if (settings !== null && wrong.size === 0) return { ok: true, settings };
  const bad = SETTINGS.filter(({ name }) => wrong.has(name));
  const problems = bad.map((one) => problemOf(one, found.get(one.name), wrong.get(one.name) ?? one.expected));
  return { ok: false, problems, rest: restOf(sources, wrong) };
}

function settingsOf(value: z.infer<typeof VALUES>, corpusDir: string, dataDir: string): Settings {
  const bytes = Math.round(value.MAX_FILE_MB * 1_000_000);
  return {
    token: value.DISCORD_TOKEN ?? null,
    discord: {
      ...DISCORD_DEFAULTS,
      apiUrl: value.DISCORD_API,
      registerGuild: value.DISCORD_GUILD ?? null,
      registerAtStart: value.REGISTER_AT_START,
      adminUsers: value.ADMIN_USERS,
      adminGuilds: value.ADMIN_GUILDS,
      allowedGuilds: value.ALLOWED_GUILDS,
      allowDms: value.ALLOW_DMS,
      privateChannels: value.PRIVATE_CHANNELS,
      attachmentHosts: value.ATTACHMENT_HOSTS,
      attachmentLimit: Math.min(DISCORD_DEFAULTS.attachmentLimit, bytes),
    },
    corpusDir,
    dataDir,
    limits: { articleBytes: Math.min(LIMITS.articleBytes, bytes), bulkBytes: bytes },
    logLevel: value.LOG_LEVEL,
    colour: value.NO_COLOR === undefined,
  };
}

/** The command-line flag of each setting that has one: `--corpus-dir` → CORPUS_DIR. */
export function settingFlags(): ReadonlyMap<string, Setting> {
  const open = SETTINGS.filter((setting) => setting.secret !== true);
  return new Map(open.map((setting) => [`--${setting.name.toLowerCase().replaceAll('_', '-')}`, setting]));
}

/** The text of `.env.example`: a comment for each variable, its default or an example commented out. */
export function envExample(): string {
  const entries = SETTINGS.map((setting) => {
    const fallback = setting.fallback === null ? 'Not set by default.' : `Default: ${setting.fallback}.`;
    const line =
      setting.secret === true
        ? `${setting.name}=`
        : `# ${setting.name}=${setting.fallback ?? setting.example}`;
    return `# ${setting.description}\n# Takes ${setting.expected}. ${fallback}\n${line}\n`;
  });
  return `# Settings of Attaché. Copy this file to .env and change what you need; flags and the environment win over it.\n\n${entries.join('\n')}`;
}
