// Starts the Discord face and stops it. The one place that puts its parts together.
import { randomBytes } from 'node:crypto';
import { Events, type Interaction, type Message } from 'discord.js';
import type { Paint } from '../chart/painter.ts';
import { check } from '../commands/check.ts';
import type { Command } from '../commands/command.ts';
import { readTurn } from '../commands/conversation.ts';
import type { Host } from '../index/host.ts';
import { aroundPage } from '../wording/around.ts';
import { FACE } from '../wording/face.ts';
import { copyText } from '../wording/reference.ts';
import { pageOf } from '../wording/words.ts';
import { tell } from './acknowledge.ts';
import { connectionOf, createClient, logIn, watch } from './client.ts';
import { createCooldown } from './cooldown.ts';
import type { Desk } from './desk.ts';
import { faultOf } from './fault.ts';
import { onInteraction } from './interactions.ts';
import type { Log } from './log.ts';
import { onMessage, rememberHints } from './mention.ts';
import { createMeter, type Meter } from './meter.ts';
import { ownersOf } from './owners.ts';
import { register } from './register.ts';
import type { DiscordSettings } from './settings.ts';

export interface BotParts {
  readonly settings: DiscordSettings;
  readonly host: Host;
  readonly commands: readonly Command[];
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Counts what is asked; a meter that nobody reads where absent. */
  readonly meter?: Meter;
  /** Makes a picture of an answer's chart. */
  readonly paint: Paint;
}

export interface Bot {
  /** Takes no more questions, waits for those under way (at most `STOP_LIMIT`), closes the gateway. */
  readonly stop: () => Promise<void>;
  /** Settles, with the reason in words, when Discord has closed the connection for good; never otherwise. */
  readonly ended: Promise<string>;
  /** Whether questions are taken and answered now. */
  readonly isReady: () => boolean;
}

/** How long `stop` waits for answers under way, in milliseconds. */
const STOP_LIMIT = 10_000;

/** Answers under way, so that a stop can wait for them. */
interface UnderWay {
  readonly add: (work: Promise<void>) => void;
  readonly settled: (limit: number) => Promise<void>;
}

function countWork(): UnderWay {
  const work = new Set<Promise<void>>();
  return {
    add: (one) => {
      const entry = one.finally(() => work.delete(entry));
      work.add(entry);
    },
    settled: async (limit) => {
      let timer: NodeJS.Timeout | undefined;
      const passed = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, limit);
      });
      await Promise.race([Promise.allSettled(work), passed]);
      clearTimeout(timer);
    },
  };
}

async function turnAway(desk: Desk, interaction: Interaction): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await interaction.respond([]);
    else if (interaction.isRepliable()) await tell(interaction, FACE.stopping);
  } catch (error) {
    desk.log.info('turned away', faultOf(error));
  }
}

/** What failed here is logged: the commands that Discord has already are answered all the same. */
async function prepare(desk: Desk, commands: readonly Command[]): Promise<void> {
  const { settings, log } = desk;
  if (settings.registerAtStart) {
    try {
      const { where, changed, names } = await register(settings, commands);
      log.info('commands registered', { where, changed, names });
    } catch (error) {
      log.error('commands not registered', faultOf(error));
    }
  }
  const needsOwners = settings.adminUsers.length === 0 && settings.adminGuilds.length === 0;
  if (needsOwners)
    await desk.owners().catch((error: unknown) => log.warn('owner not known yet', faultOf(error)));
}

/**
 * Logs in and answers until it is stopped. Throws `LoginFailed`, whose message is for the operator, where Discord
 * can't be had or refuses.
 */
export async function startBot(parts: BotParts): Promise<Bot> {
  const { settings, host, commands, log, clock, paint, meter = createMeter() } = parts;
  const client = createClient(settings);
  const isConnected = connectionOf(client);
  const desk: Desk = {
    settings,
    host,
    commands: [...commands, check],
    log,
    clock,
    paint,
    wording: { pageOf, aroundPage, copyText },
    readTurn,
    owners: ownersOf(client, clock),
    cooldown: createCooldown(settings.questionsPerMinute),
    meter,
    reference: () => randomBytes(3).toString('hex'),
  };
  const underWay = countWork();
  const hints = rememberHints();
  let stopping = false;
  const ended = new Promise<string>((resolve) => watch(client, log, resolve));
  client.on(Events.InteractionCreate, (interaction: Interaction) =>
    underWay.add(stopping ? turnAway(desk, interaction) : onInteraction(desk, interaction)),
  );
  client.on(Events.MessageCreate, (message: Message) => {
    if (!stopping) underWay.add(onMessage(desk, hints, message));
  });
  const ready = await logIn(client, settings.token);
  log.info('logged in', { user: ready.user.id, guilds: ready.guilds.cache.size });
  await prepare(desk, commands);
  const stop = async (): Promise<void> => {
    stopping = true;
    await underWay.settled(STOP_LIMIT);
    client.removeAllListeners(Events.ShardReconnecting);
    await client.destroy();
  };
  return { stop, ended, isReady: () => !stopping && isConnected() };
}
