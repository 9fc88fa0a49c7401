// Tells the page's own requests from those of other websites that a visitor has open, and reads their bodies.
import type { IncomingMessage } from 'node:http';

/** Largest body that is read, in bytes: an attachment of 10 MiB in base64 and some words. */
const LARGEST_BODY = 15_000_000;

/** False for what another site's page asks, and for a name that was made to point at this machine. */
export function isOurOwn({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const host = headers.host ?? '';
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host)) return false;
  if (headers.origin !== undefined && headers.origin !== `http://${host}`) return false;
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}

/** The JSON of a body, or the HTTP status that refuses it. */
export async function jsonOf(
  request: IncomingMessage,
): Promise<{ readonly value: unknown } | { readonly refused: number }> {
  if (!request.headers['content-type']?.startsWith('application/json')) return { refused: 415 };
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) return { refused: 413 };
    chunks.push(chunk);
  }
  try {
    return { value: JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown };
  } catch {
    return { refused: 400 };
  }
}
