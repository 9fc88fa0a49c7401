// A second try where a connection broke: the REST client itself tries again after time-outs (once) and 5xx alone.
import { DiscordAPIError, DiscordjsError, HTTPError, RateLimitError } from 'discord.js';

/** True where no whole answer came: cut, reset, or broken off in the middle of its body. */
function isBroken(error: unknown): boolean {
  if (!(error instanceof Error) || error.name === 'AbortError') return false;
  return ![DiscordAPIError, HTTPError, RateLimitError, DiscordjsError].some((one) => error instanceof one);
}

/** True where the client gave up waiting, as it does after its own second try. */
function isLate(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

/**
 * Does a request again, once, where its connection broke; with `late` also where it took too long, for what has more
 * time than a first answer has. For requests that do no harm when they are done twice.
 */
export async function again<T>(attempt: () => Promise<T>, late = false): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (!isBroken(error) && !(late && isLate(error))) throw error;
    return attempt();
  }
}
