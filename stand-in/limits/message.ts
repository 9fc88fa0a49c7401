// The limits of a whole message body, new or edited. It must not know how the message travels.

import type { UploadedFile } from '../attachments.ts';
import { refusal } from '../errors.ts';
import { asList, asNumber, asObject, asText } from '../json.ts';
import type { Message } from '../payloads.ts';
import { MessageFlag } from '../protocol.ts';
import { checkComponents } from './components.ts';
import { checkEmbeds } from './embeds.ts';
import { checkText, type Form } from './form.ts';

const MOST_FILE_BYTES = 10 * 1024 * 1024;
const MOST_REQUEST_BYTES = 25 * 1024 * 1024;

/**
 * Notes in the form what Discord would refuse in the body of a new message, or of an edit of `before`.
 * Throws 40005 at once for files over 10 MiB each or 25 MiB together.
 */
export function checkMessage(
  form: Form,
  value: unknown,
  files: readonly UploadedFile[],
  before?: Message,
): void {
  const body = asObject(value);
  checkFiles(files);
  const v2 = ((asNumber(body.flags) | (before?.flags ?? 0)) & MessageFlag.componentsV2) !== 0;
  if (v2) refuseLegacyFields(form, body, before);
  checkText(form, 'content', body.content, { max: 2000 });
  checkEmbeds(form, body.embeds);
  checkComponents(form, body.components, v2);
  checkReferences(form, body, files, before);
}

function refuseLegacyFields(form: Form, body: Readonly<Record<string, unknown>>, before?: Message): void {
  const after = { content: before?.content, embeds: before?.embeds, ...body };
  const used = [
    asText(after.content) === '' ? undefined : 'content',
    ...['embeds', 'sticker_ids'].map((field) =>
      asList(after[field as 'embeds']).length > 0 ? field : undefined,
    ),
    body.poll === undefined || body.poll === null ? undefined : 'poll',
  ];
  for (const field of used) {
    if (field === undefined) continue;
    form.refuse(
      [field],
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    );
  }
}

function checkFiles(files: readonly UploadedFile[]): void {
  const total = files.reduce((sum, file) => sum + file.bytes.length, 0);
  if (total > MOST_REQUEST_BYTES || files.some((file) => file.bytes.length > MOST_FILE_BYTES))
    throw refusal('tooLarge');
}

/** `attachment://name` in components and embeds has to name a file of this message. */
function checkReferences(
  form: Form,
  body: Readonly<Record<string, unknown>>,
  files: readonly UploadedFile[],
  before?: Message,
): void {
  const described = asList(body.attachments).map((each) => asText(asObject(each).filename));
  const old = before?.attachments.map((each) => each.filename) ?? [];
  const names = new Set([...files.map((file) => file.name), ...described, ...old]);
  const visit = (value: unknown, place: readonly (string | number)[]): void => {
    if (Array.isArray(value)) for (const [index, each] of value.entries()) visit(each, [...place, index]);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value)) visit(each, [...place, key]);
    } else if (place.at(-1) === 'url' && typeof value === 'string' && value.startsWith('attachment://')) {
      if (!names.has(value.slice('attachment://'.length))) {
        form.refuse(
          place,
          'MESSAGE_ATTACHMENT_NOT_FOUND',
          `The referenced attachment "${value}" was not found`,
        );
      }
    }
  };
  visit(body.components, ['components']);
  visit(body.embeds, ['embeds']);
}

/** Throws 50006 for a stored message with nothing in it. */
export function refuseEmpty(message: Message): void {
  refuseEmptyBody({ ...message }, message.attachments);
}

/** Throws 50006 for a body, with its files, that has nothing to show. */
export function refuseEmptyBody(value: unknown, files: readonly unknown[]): void {
  const body = asObject(value);
  const lists = [body.embeds, body.components, body.sticker_ids, files].map(asList);
  if (asText(body.content).trim() === '' && lists.every((list) => list.length === 0))
    throw refusal('emptyMessage');
}
