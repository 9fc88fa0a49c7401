// For tests: with what a call of the real client was refused.
import { DiscordAPIError } from 'discord.js';
import { asObject, isObject } from './json.ts';

async function problemOf(call: Promise<unknown>): Promise<DiscordAPIError | undefined> {
  const problem: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (problem === undefined || problem instanceof DiscordAPIError) return problem;
  throw problem;
}

/** The code of the refusal; 0 when the call succeeds. */
export async function codeOf(call: Promise<unknown>): Promise<number | string> {
  return (await problemOf(call))?.code ?? 0;
}

/** The places that a 50035 names, `components.0.type CODE`; empty when the call succeeds. */
export async function refused(call: Promise<unknown>): Promise<readonly string[]> {
  const problem = await problemOf(call);
  if (problem === undefined) return [];
  if (problem.code !== 50035) throw problem;
  return placesIn(asObject(problem.rawError).errors, []);
}

function placesIn(node: unknown, place: readonly string[]): readonly string[] {
  if (!isObject(node)) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === '_errors' && Array.isArray(value)
      ? value.map((error) => `${place.join('.')} ${String(asObject(error).code)}`.trim())
      : placesIn(value, [...place, key]),
  );
}
