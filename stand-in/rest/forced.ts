// What Discord makes of an answer's flags where the bot is no member of the server.
import { isBotIn } from '../guilds.ts';
import { may } from '../permissions.ts';
import { MessageFlag, Permission } from '../protocol.ts';
import type { Interaction, State } from '../state.ts';

/** EPHEMERAL where the person may not use external apps there (Discord's reference, "Use External Apps"), else 0. */
export function forcedFlags(state: State, { userId, channelId, guildId }: Interaction): number {
  const channel = state.channels.get(channelId);
  if (channel === undefined || isBotIn(state, guildId)) return 0;
  return may(state, userId, channel, Permission.useExternalApps) ? 0 : MessageFlag.ephemeral;
}
