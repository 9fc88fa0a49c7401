// Keeps files and gives them an address on the stand-in, as Discord's CDN does. It knows no messages.
import type { Attachment } from './payloads.ts';
import type { State } from './state.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  htm: 'text/html; charset=utf-8',
  html: 'text/html; charset=utf-8',
  jpg: 'image/jpeg',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml',
  yaml: 'text/yaml; charset=utf-8',
  zip: 'application/zip',
};

/**
 * Stores a file under `/attachments/<owner>/<id>/<name>` and gives the attachment object for it.
 * The content type follows the name's ending; unknown endings are `application/octet-stream`.
 */
export function storeFile(
  state: State,
  ownerId: string,
  name: string,
  bytes: Buffer,
  more: { readonly description?: string; readonly ephemeral?: boolean } = {},
): Attachment {
  const id = state.nextId();
  const filename = name.replace(/[^\w.-]/g, '_');
  const ending = filename.slice(filename.lastIndexOf('.') + 1).toLowerCase();
  const contentType = CONTENT_TYPES[ending] ?? 'application/octet-stream';
  const path = `/attachments/${ownerId}/${id}/${filename}`;
  state.files.set(path, { bytes, contentType });
  const url = `${state.origin()}${path}`;
  return { id, filename, size: bytes.length, url, proxy_url: url, content_type: contentType, ...more };
}
