// The bot as it is started, over a corpus folder of its own, against the stand-in. For tests over real sockets.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Paint } from '../../src/chart/painter.ts';
import type { Command } from '../../src/commands/command.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { type Bot, startBot } from '../../src/discord/bot.ts';
import type { Fields, Log } from '../../src/discord/log.ts';
import { register } from '../../src/discord/register.ts';
import type { DiscordSettings } from '../../src/discord/settings.ts';
import type { Host } from '../../src/index/host.ts';
import { openHost } from '../../src/index/open.ts';
import { type StandIn, type StandInOptions, startStandIn } from '../../stand-in/server.ts';
import type { Written } from '../archive-of.ts';
import { keptSvg } from '../chart/kept-svg.ts';
import { DISCORD_DEFAULTS } from './defaults.ts';

/** Discord's bit for a member who may do anything in a server. */
const ADMINISTRATOR = 1n << 3n;

export interface Line {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly fields: Fields;
}

export interface Rig {
  readonly standIn: StandIn;
  readonly host: Host;
  readonly log: readonly Line[];
  readonly folder: string;
  readonly settings: DiscordSettings;
  /** Ends the running bot and starts another over the same folder: nothing in memory is left. */
  readonly restart: (changes?: Partial<DiscordSettings>) => Promise<void>;
  readonly write: (article: Written) => Promise<void>;
  readonly erase: (id: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

function logInto(lines: Line[]): Log {
  const at =
    (level: Line['level']) =>
    (event: string, fields: Fields = {}) => {
      lines.push({ level, event, fields });
    };
  return { info: at('info'), warn: at('warn'), error: at('error') };
}

interface Ordered {
  readonly commands?: readonly Command[];
  readonly standIn?: StandInOptions;
}

/** Starts a stand-in and the bot on it; the commands are registered everywhere. */
export async function startRig(
  articles: readonly Written[],
  changes: Partial<DiscordSettings> = {},
  wrap: (host: Host) => Host = (host) => host,
  paint: Paint = keptSvg,
  { commands = COMMANDS, standIn: ordered = {} }: Ordered = {},
): Promise<Rig> {
  const folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  const write = (article: Written) =>
    writeFile(join(folder, `${article.id}.jsonl`), JSON.stringify({ title: article.id, ...article }));
  await Promise.all(articles.map(write));
  const host = wrap(await openHost({ corpusDir: folder, dataDir: join(folder, '.data'), clock: () => 0 }));
  const standIn = await startStandIn({ people: ['alice', 'bob', 'manager'], ...ordered });
  for (const name of ['manager', 'app owner']) standIn.driver.setPermissions(name, ADMINISTRATOR);
  const lines: Line[] = [];
  const settings = {
    ...DISCORD_DEFAULTS,
    token: standIn.token,
    apiUrl: standIn.api,
    questionsPerMinute: 1_000_000,
    attachmentHosts: [new URL(standIn.api).origin],
    ...changes,
  };
  const start = (more: Partial<DiscordSettings> = {}) =>
    startBot({
      settings: { ...settings, ...more },
      host,
      commands,
      log: logInto(lines),
      clock: Date.now,
      paint,
    });
  await register(settings, COMMANDS);
  let bot: Bot = await start();
  return {
    standIn,
    host,
    log: lines,
    folder,
    settings,
    restart: async (more) => {
      await bot.stop();
      bot = await start(more);
    },
    write,
    erase: (id) => rm(join(folder, `${id}.jsonl`)),
    stop: async () => {
      await bot.stop();
      await standIn.stop();
      await rm(folder, { recursive: true });
    },
  };
}
