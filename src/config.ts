// Reads the settings: flags, then the environment, then `.env`, checked all at once. Read by main.ts alone, which hands
// each part of the program what it needs. What the settings are stands in settings.ts.
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { parse as parseDotenv } from 'dotenv';
import { isInside } from './corpus/inside.ts';
import { LIMITS, type Limits } from './corpus/limits.ts';
import type { DiscordSettings } from './discord/settings.ts';
import { SETTINGS, type Setting, VALUES, type Values } from './settings.ts';

/** Bytes of an attachment that is read at most, whatever the settings allow: what Discord lets everyone upload. */
const LARGEST_ATTACHMENT = 10 * 1024 * 1024;

/** Every setting, checked; paths are absolute and a list that is not set is empty. */
export interface Settings {
  readonly token: string | null;
  readonly discord: Omit<DiscordSettings, 'token'>;
  readonly corpusDir: string;
  readonly dataDir: string;
  /** Null where nothing is to be saved. */
  readonly indexDir: string | null;
  readonly limits: Limits;
  /** Null where nobody is told how the bot is. */
  readonly healthPort: number | null;
  readonly logLevel: Values['LOG_LEVEL'];
  readonly colour: boolean;
}

/** What is wrong with one variable, or with `.env` itself; a secret is described, never repeated. */
export interface SettingProblem {
  /** The variable's name, or the path of `.env`. */
  readonly variable: string;
  readonly from: 'the command line' | 'the environment' | '.env' | 'its default';
  readonly found: string;
  readonly expected: string;
}

/** A `.env` that is there and can't be read: its path, and the system's code for the reason. */
export interface UnreadDotenv {
  readonly path: string;
  readonly reason: string;
}

/**
 * Where values come from, the first one wins. `root` holds package.json and `.env`; `standsIn` is the person's. Whether
 * there is such a folder of articles is looked up only where it is to be opened.
 */
export interface Sources {
  readonly flags: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly dotenv: string | UnreadDotenv;
  readonly root: string;
  readonly standsIn: string;
  readonly opensCorpus: boolean;
}

/** The words of `.env`, none where there is no such file, or why it can't be read. */
export function readDotenv(path: string): string | UnreadDotenv {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return reason === 'ENOENT' ? '' : { path, reason };
  }
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
  const dotenv = typeof sources.dotenv === 'string' ? parseDotenv(sources.dotenv) : {};
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

/** What is wrong with a value, and who stated it. */
function problemOf(
  setting: Setting & { readonly name: string },
  found: Found | undefined,
  expected: string,
): SettingProblem {
  const value = found?.value ?? '';
  const shown = setting.secret === true ? `${value.length} characters` : value;
  const from = found === undefined || found.from === 'default' ? 'its default' : found.from;
  return { variable: setting.name, from, found: shown, expected };
}

function unreadProblem({ path, reason }: UnreadDotenv): SettingProblem {
  return { variable: path, from: '.env', found: reason, expected: 'a file that can be read, or none' };
}

/** A path in `.env` starts where `.env` lies; one that a person types starts where the person stands. */
function pathOf(found: Found | undefined, sources: Sources): string {
  const path = found?.value ?? '.';
  const typed = found?.from === 'the command line' || found?.from === 'the environment';
  return isAbsolute(path) ? resolve(path) : resolve(typed ? sources.standsIn : sources.root, path);
}

function indexDirOf(found: Found | undefined, sources: Sources, dataDir: string): string | null {
  if (found === undefined) return join(dataDir, 'index');
  return found.value.toLowerCase() === 'none' ? null : pathOf(found, sources);
}

/** Why the path can't be read as a folder: the system's code; null where it can. */
function unreadFolder(path: string): string | null {
  try {
    if (!statSync(path).isDirectory()) return 'ENOTDIR';
    accessSync(path, constants.R_OK | constants.X_OK);
    return null;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

/** The settings as one object, and what is wrong with each by its name; the articles lie outside the program's data. */
function checkValues(found: ReadonlyMap<string, Found>, sources: Sources) {
  const read = VALUES.safeParse(Object.fromEntries([...found].map(([name, { value }]) => [name, value])));
  const corpusDir = pathOf(found.get('CORPUS_DIR'), sources);
  const dataDir = pathOf(found.get('DATA_DIR'), sources);
  const wrong = new Map<string, string | null>();
  for (const { path } of read.error?.issues ?? []) wrong.set(String(path[0]), null);
  // The articles would be passed over as the program's own.
  if (isInside(corpusDir, dataDir)) {
    if (found.get('DATA_DIR')?.from !== 'default') wrong.set('DATA_DIR', null);
    else wrong.set('CORPUS_DIR', `a folder outside of DATA_DIR, which is ${dataDir}`);
  }
  const indexDir = indexDirOf(found.get('INDEX_DIR'), sources, dataDir);
  // What is saved would be read as articles.
  if (indexDir !== null && isInside(indexDir, corpusDir) && !isInside(indexDir, dataDir))
    wrong.set('INDEX_DIR', null);
  const unread = sources.opensCorpus ? unreadFolder(corpusDir) : null;
  if (unread !== null) wrong.set('CORPUS_DIR', `a folder that can be read (${corpusDir}: ${unread})`);
  return { settings: read.success ? settingsOf(read.data, { corpusDir, dataDir, indexDir }) : null, wrong };
}

/** The settings without those that are wrong, and without both folders where one lies in the other. */
function restOf(sources: Sources, wrong: ReadonlyMap<string, unknown>): Settings {
  const folders = ['CORPUS_DIR', 'DATA_DIR', 'INDEX_DIR'];
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
  const { dotenv } = sources;
  const unread = typeof dotenv === 'string' ? [] : [unreadProblem(dotenv)];
  if (settings !== null && wrong.size === 0 && unread.length === 0) return { ok: true, settings };
  const bad = SETTINGS.filter(({ name }) => wrong.has(name));
  const problems = bad.map((one) => problemOf(one, found.get(one.name), wrong.get(one.name) ?? one.expected));
  return { ok: false, problems: [...unread, ...problems], rest: restOf(sources, wrong) };
}

type Folders = Pick<Settings, 'corpusDir' | 'dataDir' | 'indexDir'>;

function settingsOf(value: Values, folders: Folders): Settings {
  const bytes = Math.round(value.MAX_FILE_MB * 1_000_000);
  return {
    token: value.DISCORD_TOKEN ?? null,
    discord: {
      applicationId: null,
      apiUrl: value.DISCORD_API,
      registerGuild: value.DISCORD_GUILD ?? null,
      registerAtStart: value.REGISTER_AT_START,
      adminUsers: value.ADMIN_USERS,
      adminGuilds: value.ADMIN_GUILDS,
      allowedGuilds: value.ALLOWED_GUILDS,
      allowDms: value.ALLOW_DMS,
      privateChannels: value.PRIVATE_CHANNELS,
      questionsPerMinute: value.QUESTIONS_PER_MINUTE,
      attachmentHosts: value.ATTACHMENT_HOSTS,
      attachmentLimit: Math.min(LARGEST_ATTACHMENT, bytes),
    },
    ...folders,
    limits: { articleBytes: Math.min(LIMITS.articleBytes, bytes), bulkBytes: bytes },
    healthPort: value.HEALTH_PORT ?? null,
    logLevel: value.LOG_LEVEL,
    colour: value.NO_COLOR === undefined,
  };
}
