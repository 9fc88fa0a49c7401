// Something that went wrong, made fit for a log line: what, where, with which code. A request's address holds the
// interaction's token and an error's message may hold what somebody wrote, so neither is ever kept.
import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  HTTPError,
  RESTJSONErrorCodes,
} from 'discord.js';
import type { Fields } from './log.ts';

const FRAMES = 4;

function framesOf(error: Error): readonly string[] {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, FRAMES)
    .map((line) => line.trim());
}

/** The path of each field that Discord refused, without the values: `data.components[0] BASE_TYPE_MAX_LENGTH`. */
function refusedFields(error: unknown, path = '', depth = 0): readonly string[] {
  if (typeof error !== 'object' || error === null || depth > 12) return [];
  if ('_errors' in error && Array.isArray(error._errors)) {
    return error._errors.map((one: { code?: unknown }) => `${path} ${String(one.code)}`);
  }
  return Object.entries(error).flatMap(([key, value]) =>
    refusedFields(value, path === '' ? key : `${path}.${key}`, depth + 1),
  );
}

/** Fields for a log line: the error's name, Discord's code and status where it has them, and the top of its stack. */
export function faultOf(error: unknown): Fields {
  if (error instanceof DiscordAPIError) {
    const raw = 'errors' in error.rawError ? error.rawError.errors : null;
    return {
      error: 'DiscordAPIError',
      code: error.code ?? null,
      status: error.status,
      method: error.method,
      fields: refusedFields(raw),
    };
  }
  if (error instanceof HTTPError) return { error: 'HTTPError', status: error.status, method: error.method };
  if (error instanceof DiscordjsError)
    return { error: 'DiscordjsError', code: String(error.code), at: framesOf(error) };
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  return { error: error.name, code, at: framesOf(error) };
}

/** True for an answer of Discord with one of these codes. */
export function refusedWith(error: unknown, ...codes: readonly number[]): boolean {
  return error instanceof DiscordAPIError && codes.some((code) => error.code === code);
}

/** Codes that say: what we wanted to write to is gone or closed to us. Nobody is left to be told. */
export const GONE: readonly number[] = [
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.ThreadLocked,
  50083,
];

/** True where a message can't be changed: it is gone or closed to us, or in a server that the bot is no member of. */
export function isOutOfReach(error: unknown): boolean {
  if (error instanceof DiscordjsError) return error.code === DiscordjsErrorCodes.ChannelNotCached;
  return refusedWith(error, ...GONE);
}
