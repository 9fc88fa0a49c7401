// Which session hears of which event, by intents and shard, and what it may read of it.
import { asRead } from '../content.ts';
import { isBotIn } from '../guilds.ts';
import type { Message } from '../payloads.ts';
import { may } from '../permissions.ts';
import { Intent, Permission } from '../protocol.ts';
import type { GatewayEvent, State } from '../state.ts';
import type { Session } from './session.ts';

const GUILD_EVENTS = new Set([
  'GUILD_CREATE',
  'GUILD_ROLE_CREATE',
  'GUILD_ROLE_UPDATE',
  'CHANNEL_CREATE',
  'CHANNEL_UPDATE',
  'THREAD_CREATE',
  'THREAD_UPDATE',
]);
const WITH_CONTENT = new Set(['MESSAGE_CREATE', 'MESSAGE_UPDATE']);

/** The event's data as this session gets it; undefined when it doesn't hear of it. */
export function heardBy(state: State, session: Session, event: GatewayEvent): object | undefined {
  if (!onShard(session, event.guildId)) return undefined;
  if (event.name !== 'INTERACTION_CREATE' && !isBotIn(state, event.guildId)) return undefined;
  const needed = neededIntent(event);
  if (needed !== 0 && (session.intents & needed) === 0) return undefined;
  if (!event.name.startsWith('MESSAGE_')) return event.data;
  const message = event.data as Message;
  const channel = state.channels.get(message.channel_id);
  if (channel && !may(state, state.bot.id, channel, Permission.viewChannel)) return undefined;
  if (!WITH_CONTENT.has(event.name)) return event.data;
  return asRead(message, state.bot.id, channel, (session.intents & Intent.messageContent) !== 0);
}

/** `(guild_id >> 22) % shards`; what belongs to no guild goes to shard 0 (Discord's reference, "Sharding"). */
export function onShard(session: Session, guildId: string | undefined): boolean {
  const [shard, count] = session.shard;
  return guildId === undefined ? shard === 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)) === shard;
}

function neededIntent(event: GatewayEvent): number {
  if (event.name.startsWith('MESSAGE_'))
    return event.guildId === undefined ? Intent.directMessages : Intent.guildMessages;
  if (event.name === 'GUILD_MEMBER_ADD') return Intent.guildMembers;
  return GUILD_EVENTS.has(event.name) ? Intent.guilds : 0;
}
