// Takes a multipart/form-data body apart. It knows nothing of Discord.

import type { UploadedFile } from '../attachments.ts';
import { refusal } from '../errors.ts';

export interface Multipart {
  /** The JSON text of the field `payload_json`; undefined when there is none. */
  readonly payload: string | undefined;
  readonly files: readonly UploadedFile[];
}

/** Reads the fields and files of a body by its content type. Refuses with 50109 what is no multipart body. */
export async function readMultipart(body: Buffer, contentType: string): Promise<Multipart> {
  const form = await new Response(body, { headers: { 'content-type': contentType } }).formData().catch(() => {
    throw refusal('invalidJson');
  });
  let payload: string | undefined;
  const files: UploadedFile[] = [];
  for (const [field, value] of form.entries()) {
    if (typeof value === 'string') {
      if (field === 'payload_json') payload = value;
    } else if (field === 'payload_json') {
      payload = await value.text();
    } else {
      files.push({ field, name: value.name, bytes: Buffer.from(await value.arrayBuffer()) });
    }
  }
  return { payload, files };
}
