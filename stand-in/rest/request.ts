// Reads the body of an HTTP request: JSON, or multipart with files. It knows no routes.
import type { IncomingMessage } from 'node:http';
import type { UploadedFile } from '../attachments.ts';
import { Refusal } from '../errors.ts';
import { readMultipart } from './multipart.ts';

export interface RequestBody {
  /** The parsed JSON; undefined when there was no body. */
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  /** True when the body was no JSON and no multipart. */
  readonly malformed: boolean;
}

/** Reads all of the request's body. Never throws for what the client sent. */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const contentType = request.headers['content-type'] ?? '';
  if (bytes.length === 0) return { body: undefined, files: [], malformed: false };
  try {
    if (!contentType.startsWith('multipart/form-data')) {
      return { body: JSON.parse(bytes.toString('utf8')) as unknown, files: [], malformed: false };
    }
    const { payload, files } = await readMultipart(bytes, contentType);
    const body: unknown = payload === undefined ? undefined : JSON.parse(payload);
    return { body, files, malformed: false };
  } catch (problem) {
    if (problem instanceof SyntaxError || problem instanceof Refusal) {
      return { body: undefined, files: [], malformed: true };
    }
    throw problem;
  }
}
