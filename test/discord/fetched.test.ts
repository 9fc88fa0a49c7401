import { DiscordAPIError, type Message } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { fetched } from '../../src/discord/fetched.ts';
import { SILENT } from '../../src/discord/log.ts';

const refusal = (code: number, status: number) =>
  new DiscordAPIError(
    { code, message: 'refused' },
    code,
    status,
    'GET',
    'https://discord.example/secret',
    {},
  );

async function fetching(error: unknown) {
  const events: string[] = [];
  const log = { ...SILENT, warn: (event: string) => void events.push(event) };
  const message = await fetched({ log }, () => Promise.reject(error));
  return { message, events };
}

describe('a message that is asked for', () => {
  it('is given as it is', async () => {
    const message = { id: '1' } as Message;
    expect(await fetched({ log: SILENT }, () => Promise.resolve(message))).toBe(message);
  });

  it.each([10003, 10008, 50001, 50013])(
    'is null without a word where it is gone or closed: %d',
    async (code) => {
      expect(await fetching(refusal(code, 404))).toEqual({ message: null, events: [] });
    },
  );

  it.each([refusal(0, 500), new DOMException('aborted', 'AbortError'), new TypeError('no such thing')])(
    'is null, which is logged, where something went wrong: %s',
    async (error) => {
      expect(await fetching(error)).toEqual({ message: null, events: ['message not fetched'] });
    },
  );
});
