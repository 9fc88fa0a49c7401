// The discord.js client as we use it: no privileged intent, pings switched off, and requests short enough for the
// three seconds in which Discord wants a first answer. Knows no command.
import { Client, type CloseEvent, Events, GatewayIntentBits, Options, Partials } from 'discord.js';
import { ENDINGS } from '../wording/face.ts';
import { faultOf } from './fault.ts';
import type { Log } from './log.ts';
import type { DiscordSettings } from './settings.ts';

/** Two tries of this many milliseconds fit the window of three seconds nearly always. */
const REQUEST_LIMIT = 2_500;
/** The library itself waits up to 60 s for HELLO and tries refused connections for ever. */
const LOGIN_LIMIT = 60_000;
/** The library keeps a queue for each interaction's token until it sweeps, by itself once an hour. */
const SWEEP_INTERVAL = 60_000;

/** A client that asks for no privileged intent, pings nobody and keeps few messages. It is not logged in. */
export function createClient(settings: DiscordSettings): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    enforceNonce: true,
    rest: {
      api: settings.apiUrl,
      timeout: REQUEST_LIMIT,
      retries: 1,
      handlerSweepInterval: SWEEP_INTERVAL,
    },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 20,
      ReactionManager: 0,
      PresenceManager: 0,
      GuildMemberManager: { maxSize: 100, keepOverLimit: (member) => member.id === member.client.user.id },
      UserManager: { maxSize: 500, keepOverLimit: (user) => user.id === user.client.user.id },
    }),
  });
}

/** Closes after which the library does not come back. Source: Discord's "Gateway Close Event Codes". */
const FATAL = [4004, 4010, 4011, 4012, 4013, 4014] as const;

function endingOf(code: number): string | null {
  const known = FATAL.find((one) => one === code);
  return known === undefined ? null : ENDINGS[known];
}

/** Logs what the connection goes through; `onEnd` hears in words when it is closed for good. */
export function watch(client: Client, log: Log, onEnd: (reason: string) => void): void {
  client.on(Events.Error, (error) => log.error('client error', faultOf(error)));
  client.on(Events.ShardError, (error, shard) => log.warn('shard error', { ...faultOf(error), shard }));
  client.on(Events.ShardReconnecting, (shard) => log.info('reconnecting', { shard }));
  client.on(Events.ShardResume, (shard, replayed) => log.info('resumed', { shard, replayed }));
  client.on(Events.ShardReady, (shard) => log.info('shard ready', { shard }));
  client.on(Events.Invalidated, () => onEnd(ENDINGS.unknown));
  client.on(Events.ShardDisconnect, ({ code }: CloseEvent, shard) => {
    const reason = endingOf(code);
    log.warn('disconnected', { shard, code });
    if (reason !== null) onEnd(reason);
  });
}

/** Follows whether the gateway is connected: the library's own `isReady()` stays true after a close for good. */
export function connectionOf(client: Client): () => boolean {
  let isUp = false;
  const set = (up: boolean) => () => {
    isUp = up;
  };
  for (const event of [Events.ShardReady, Events.ShardResume] as const) client.on(event, set(true));
  for (const event of [Events.ShardReconnecting, Events.ShardDisconnect, Events.Invalidated] as const)
    client.on(event, set(false));
  return () => isUp;
}

/** What kept the bot from logging in, in words for the operator. */
export class LoginFailed extends Error {
  override readonly name = 'LoginFailed';
}

function reasonOf(error: unknown): string {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (code === 'TokenInvalid' || message === 'Authentication failed') return ENDINGS.token;
  if (message === 'Used disallowed intents') return ENDINGS[4014];
  if (message === 'Used invalid intents') return ENDINGS[4013];
  if (message === 'Used an invalid API version') return ENDINGS[4012];
  if (message === 'Invalid shard') return ENDINGS[4010];
  if (typeof message === 'string' && message.startsWith('Not enough sessions')) return ENDINGS.sessions;
  return ENDINGS.unreachable;
}

function afterLimit(limit: number): { readonly passed: Promise<never>; readonly cancel: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LoginFailed(ENDINGS.slow(limit / 1000))), limit);
  });
  return { passed, cancel: () => clearTimeout(timer) };
}

/** Logs in and waits until the guilds are there. Throws `LoginFailed` with a sentence for the operator. */
export async function logIn(
  client: Client<boolean>,
  token: string,
  limit = LOGIN_LIMIT,
): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  const { passed, cancel } = afterLimit(limit);
  try {
    await Promise.race([client.login(token), passed]);
    return await Promise.race([ready, passed]);
  } catch (error) {
    await client.destroy();
    if (error instanceof LoginFailed) throw error;
    throw new LoginFailed(reasonOf(error), { cause: error });
  } finally {
    cancel();
  }
}
