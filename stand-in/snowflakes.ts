// Ids as Discord makes them: a time and a number, rising. It knows nothing of what they name.
import type { Clock } from './clock.ts';

const DISCORD_EPOCH = 1_420_070_400_000n;

/**
 * A maker of snowflakes: decimal text of 17 to 19 digits, each greater than the one before.
 * The time is in the upper bits (id >> 22, milliseconds since 2015), as Discord's reference says.
 */
export function createSnowflakes(clock: Clock): () => string {
  let last = 0n;
  return () => {
    const now = (BigInt(Math.floor(clock.now())) - DISCORD_EPOCH) << 22n;
    last = now > last ? now : last + 1n;
    return last.toString();
  };
}
