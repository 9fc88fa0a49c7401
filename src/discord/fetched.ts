// A message that may be gone or closed to us, asked for where the answer can do without it.
import { DiscordjsError, DiscordjsErrorCodes, type Message } from 'discord.js';
import type { Desk } from './desk.ts';
import { faultOf, isOutOfReach } from './fault.ts';

/** True where Discord says that it is gone or not ours to see, or where the bot knows no such channel. */
function isMissing(error: unknown): boolean {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.GuildChannelResolve) return true;
  return isOutOfReach(error);
}

/** The message, or null where it is gone or not ours to see; null for any other fault as well, which is logged. */
export async function fetched(
  desk: Pick<Desk, 'log'>,
  fetch: () => Promise<Message | null>,
): Promise<Message | null> {
  try {
    return await fetch();
  } catch (error) {
    if (!isMissing(error)) desk.log.warn('message not fetched', faultOf(error));
    return null;
  }
}
