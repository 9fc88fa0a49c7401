// The attachments of a message, new or edited, and what refers to them.
import { storeFile } from './files.ts';
import { asList, asObject, asText } from './json.ts';
import type { Attachment, Message } from './payloads.ts';
import type { State } from './state.ts';

export interface UploadedFile {
  readonly field: string;
  readonly name: string;
  readonly bytes: Buffer;
}

/** Stores the files of a new message, described as the body's `attachments` say. */
export function newAttachments(
  state: State,
  channelId: string,
  body: Readonly<Record<string, unknown>>,
  files: readonly UploadedFile[],
): readonly Attachment[] {
  return files.map((file, index) => {
    const named = asList(body.attachments).map(asObject);
    const about = named.find((each) => String(each.id) === indexOfField(file.field, index));
    const description = asText(about?.description);
    const name = asText(about?.filename) || file.name;
    return storeFile(state, channelId, name, file.bytes, description ? { description } : {});
  });
}

function indexOfField(field: string, otherwise: number): string {
  return /^files\[(\d{1,4})\]$/.exec(field)?.[1] ?? String(otherwise);
}

/** The attachments after an edit: those that its `attachments` name, or all when it has none, and the new files. */
export function attachmentsAfter(
  state: State,
  before: Message,
  changes: Readonly<Record<string, unknown>>,
  files: readonly UploadedFile[],
): readonly Attachment[] {
  const kept = new Set(asList(changes.attachments).map((each) => String(asObject(each).id)));
  const old =
    'attachments' in changes ? before.attachments.filter((each) => kept.has(each.id)) : before.attachments;
  return [...old, ...newAttachments(state, before.channel_id, changes, files)];
}

/** The attachment that `attachment://name` means; undefined for any other address. */
export function referenced(attachments: readonly Attachment[], url: string): Attachment | undefined {
  const name = url.startsWith('attachment://') ? url.slice('attachment://'.length) : undefined;
  return name === undefined ? undefined : attachments.find((each) => each.filename === name);
}
