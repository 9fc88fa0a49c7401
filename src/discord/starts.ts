// How long to wait before logging in, so that a bot that is started again and again does not use up its starts of the
// day. Source: Discord's "Get Gateway Bot", session start limit.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { REST, Routes } from 'discord.js';
import { z } from 'zod';
import { FACE } from '../wording/face.ts';
import type { DiscordSettings } from './settings.ts';

/** So many starts in this time, in milliseconds, and the next one waits. */
const MOST_STARTS = 5;
const STARTS_WITHIN = 10 * 60_000;
/** With fewer starts than this left, the bot waits until Discord counts anew. */
const FEWEST_LEFT = 50;

const limitShape = z.object({
  session_start_limit: z.object({ remaining: z.number(), reset_after: z.number() }),
});
const timesShape = z.array(z.number());

export interface StartLimit {
  readonly remaining: number;
  /** Milliseconds until the limit is whole again. */
  readonly resetAfter: number;
}

export interface Wait {
  readonly milliseconds: number;
  /** Why, for the operator; null where nothing has to be waited for. */
  readonly reason: string | null;
}

/** How long a start at `now` has to wait, given those before it (milliseconds since 1970, oldest first). */
export function waitBefore(starts: readonly number[], now: number, limit: StartLimit | null): Wait {
  const recent = starts.filter((time) => time <= now && now - time < STARTS_WITHIN);
  const last = recent.at(-MOST_STARTS);
  const often = last === undefined ? 0 : last + STARTS_WITHIN - now;
  const few = limit !== null && limit.remaining < FEWEST_LEFT ? limit.resetAfter : 0;
  const milliseconds = Math.max(often, few);
  if (milliseconds === 0) return { milliseconds, reason: null };
  const minutes = Math.ceil(milliseconds / 60_000);
  const reason = few >= often ? FACE.fewStarts(limit?.remaining ?? 0, minutes) : FACE.manyStarts(minutes);
  return { milliseconds, reason };
}

/** What Discord says of the starts that are left; null where it does not answer, which the login will tell better. */
export async function startLimit(settings: DiscordSettings): Promise<StartLimit | null> {
  try {
    const rest = new REST({ api: settings.apiUrl, timeout: 10_000 }).setToken(settings.token);
    const { session_start_limit } = limitShape.parse(await rest.get(Routes.gatewayBot()));
    return { remaining: session_start_limit.remaining, resetAfter: session_start_limit.reset_after };
  } catch {
    return null;
  }
}

/** The starts of the last minutes that a file holds; none where there is no such file, or it holds something else. */
export async function earlierStarts(file: string): Promise<readonly number[]> {
  try {
    return timesShape.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return [];
  }
}

/** Writes a start down beside those before it, as many as count. */
export async function noteStart(file: string, starts: readonly number[], now: number): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify([...starts, now].slice(-MOST_STARTS)));
}
