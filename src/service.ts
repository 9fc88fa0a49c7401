// The bot as a process: runs until a signal or Discord ends it, and registers commands when asked. Knows the Discord
// face and the archive's host, and of the terminal's its exit codes and its output; what they do is theirs.

import { setTimeout as wait } from 'node:timers/promises';
import type { Paint } from './chart/painter.ts';
import type { Command } from './commands/command.ts';
import { ANSWERED, FAILED } from './console/exit-code.ts';
import type { Output } from './console/output.ts';
import { type Bot, startBot } from './discord/bot.ts';
import { LoginFailed } from './discord/client.ts';
import { faultOf } from './discord/fault.ts';
import { startHealth } from './discord/health.ts';
import type { Log } from './discord/log.ts';
import { createMeter, type Meter } from './discord/meter.ts';
import { refusalOf, register } from './discord/register.ts';
import type { DiscordSettings } from './discord/settings.ts';
import { earlierStarts, noteStart, startLimit, waitBefore } from './discord/starts.ts';
import type { Host } from './index/host.ts';

export interface ServiceParts {
  readonly settings: DiscordSettings;
  readonly openHost: () => Promise<Host>;
  readonly commands: readonly Command[];
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly paint: Paint;
  readonly output: Output;
  /** Where the last starts are written down. */
  readonly startsFile: string;
  /** Where the bot says how it is; null where nowhere. */
  readonly healthPort: number | null;
}

/** How long the process may go on once its work is done, in milliseconds. */
const LINGER = 2_000;

/** The first signal that asks the process to end; a second one ends it at once, as the system has it. */
function signalled(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(signal));
  });
}

/** The bot, or null where Discord would not have it: the operator is told why. */
async function started(starting: Promise<Bot>, output: Output): Promise<Bot | null> {
  try {
    return await starting;
  } catch (error) {
    if (!(error instanceof LoginFailed)) throw error;
    output.note(error.message);
    return null;
  }
}

/** Logs what nobody caught, such as an event of Discord's that is not whole; the process lives on. */
function logUncaught(log: Log): () => void {
  const onRejection = (error: unknown) => log.error('not caught', faultOf(error));
  process.on('unhandledRejection', onRejection);
  return () => process.off('unhandledRejection', onRejection);
}

/** Waits where the bot was started too often; gives the signal that came meanwhile. */
async function waited(
  { settings, startsFile, clock, output, log }: ServiceParts,
  ending: Promise<string>,
): Promise<string | null> {
  const starts = await earlierStarts(startsFile);
  const { milliseconds, reason } = waitBefore(starts, clock(), await startLimit(settings));
  if (reason !== null) {
    output.note(reason);
    const waiting = new AbortController();
    const passed = wait(milliseconds, null, { signal: waiting.signal }).catch(() => null);
    const signal = await Promise.race([passed, ending]);
    waiting.abort();
    if (signal !== null) return signal;
  }
  await noteStart(startsFile, starts, clock()).catch((error: unknown) =>
    log.warn('start not written down', faultOf(error)),
  );
  return null;
}

/** Opens the archive, logs in, answers until the end. Gives 0 after a signal, 1 where Discord closed for good. */
export async function runBot(given: ServiceParts): Promise<number> {
  const ending = signalled();
  const forget = logUncaught(given.log);
  try {
    return await answered(given, ending);
  } finally {
    forget();
    // The library goes on trying to connect where Discord can't be had: that keeps no process that was told to end.
    setTimeout(() => process.exit(), LINGER).unref();
  }
}

/** Says how the bot is, where it is asked to; what it is not told of, a bot that has yet to log in, is not ready. */
async function tellHealth(port: number | null, host: Host, meter: Meter, isReady: () => boolean) {
  if (port === null) return null;
  return startHealth(port, meter, () => {
    const { articles, passages } = host.snapshot();
    return { articles: articles.length, passages: passages.length, isReady: isReady() };
  });
}

async function answered(given: ServiceParts, ending: Promise<string>): Promise<number> {
  const host = await given.openHost();
  const meter = createMeter();
  let bot: Bot | null = null;
  const health = await tellHealth(given.healthPort, host, meter, () => bot?.isReady() ?? false);
  try {
    return await answeredFrom(host, { ...given, meter }, ending, (started) => {
      bot = started;
    });
  } finally {
    await health?.stop();
  }
}

async function answeredFrom(
  host: Host,
  given: ServiceParts & { readonly meter: Meter },
  ending: Promise<string>,
  onStart: (bot: Bot) => void,
): Promise<number> {
  const { output, ...parts } = given;
  const { articles, problems } = host.snapshot();
  parts.log.info('archive opened', { articles: articles.length, problems: problems.length });
  const early = await waited(given, ending);
  if (early !== null) {
    parts.log.info('stopped', { signal: early });
    return ANSWERED;
  }
  const bot = await started(startBot({ ...parts, host }), output);
  if (bot === null) return FAILED;
  onStart(bot);
  const refused = bot.ended.then((reason) => ({ reason }));
  const end = await Promise.race([ending, refused]);
  await bot.stop();
  if (typeof end === 'string') {
    parts.log.info('stopped', { signal: end });
    return ANSWERED;
  }
  output.note(end.reason);
  return FAILED;
}

/** Registers the commands where they differ, and says what was done, or in one line why Discord would not. */
export async function runRegister({ settings, commands, output }: ServiceParts): Promise<number> {
  try {
    const { where, changed, names } = await register(settings, commands);
    const done = changed ? 'Registered' : 'Already registered';
    await output.write(`${done} ${where}: ${names.join(', ')}\n`);
    return ANSWERED;
  } catch (error) {
    output.note(refusalOf(error));
    return FAILED;
  }
}
