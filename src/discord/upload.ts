// An attached file, fetched from Discord's own hosts alone and measured while it streams. Gives bytes or the
// problem with them; writes nothing.
import { badFileName } from '../corpus/folder.ts';
import type { Problem } from '../corpus/problem.ts';
import { FACE } from '../wording/face.ts';
import type { DiscordSettings } from './settings.ts';

export interface Attached {
  readonly name: string;
  readonly url: string;
  /** As Discord states it, in bytes. */
  readonly size: number;
}

export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const TIME_LIMIT = 15_000;
const EXPECTED = FACE.uploadExpected;

function problem(code: Problem['code'], found: string, expected: string): Problem {
  return { code, severity: 'reject', option: 'file', found, expected };
}

/** True for an address on one of the hosts: by name over https, or by its whole origin. */
export function isHosted(url: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, origin, username, password } = new URL(url);
  if (username !== '' || password !== '') return false;
  return hosts.some((one) =>
    one.includes('://')
      ? URL.canParse(one) && new URL(one).origin === origin
      : protocol === 'https:' && host === one,
  );
}

async function bytesOf(response: Response, limit: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** The bytes of an attachment, or what is wrong with it: its name, its host, its size, or that it can't be had. */
export async function fetchUpload(
  attached: Attached,
  settings: Pick<DiscordSettings, 'attachmentHosts' | 'attachmentLimit'>,
): Promise<Upload | Problem> {
  const { attachmentHosts, attachmentLimit: limit } = settings;
  const { name, url, size } = attached;
  const badName = badFileName(name);
  if (badName !== null) return badName;
  if (!isHosted(url, attachmentHosts)) return problem('bad-option', name, EXPECTED.host);
  if (size > limit) return problem('too-large', `${size} bytes`, EXPECTED.size(limit));
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(TIME_LIMIT) });
    if (!response.ok) return problem('failed', `HTTP ${response.status}`, EXPECTED.reachable);
    const bytes = await bytesOf(response, limit);
    if (bytes === null) return problem('too-large', `more than ${limit} bytes`, EXPECTED.size(limit));
    return { name, bytes };
  } catch {
    return problem('failed', name, EXPECTED.reachable);
  }
}
