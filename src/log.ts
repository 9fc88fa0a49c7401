// The bot's log: one JSON object a line, on standard error, with the token scrubbed from whatever is
// written, and nothing in it that acts on a terminal.
import { destination, pino } from 'pino';
import type { Log } from './discord/log.ts';
import { inertJson } from './wording/inert.ts';

/** `level` as pino has it, or silent. A secret in any field or message is replaced before the line is written. */
export function openLog(level: string, secret: string | null): Log {
  const scrub = (line: string) =>
    inertJson(secret === null || secret === '' ? line : line.replaceAll(secret, '[token]'));
  const log = pino({ level, base: null, hooks: { streamWrite: scrub } }, destination({ fd: 2, sync: true }));
  return {
    info: (event, fields) => log.info(fields ?? {}, event),
    warn: (event, fields) => log.warn(fields ?? {}, event),
    error: (event, fields) => log.error(fields ?? {}, event),
  };
}
