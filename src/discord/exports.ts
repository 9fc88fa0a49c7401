// The button "Export": the whole answer that a message shows as files, to the asker alone. It is worked out anew from
// the call that the message carries.
import { setImmediate } from 'node:timers/promises';
import { AttachmentBuilder, type ButtonInteraction } from 'discord.js';
import type { Answer } from '../commands/answer.ts';
import { formatsOf } from '../commands/asked-format.ts';
import type { Format } from '../commands/format.ts';
import { run } from '../commands/run.ts';
import { type Export, exportOf } from '../export/export.ts';
import { extentWords } from '../wording/extent.ts';
import { FACE } from '../wording/face.ts';
import { isAdminCall } from './access.ts';
import { acknowledge, tell } from './acknowledge.ts';
import { componentsOf, stateIn } from './carrier.ts';
import type { Desk } from './desk.ts';

/** Excel reads a table as UTF-8 only behind a byte order mark. */
function bytesOf({ text }: Export, format: Format): Buffer {
  return Buffer.from(format === 'csv' ? `\ufeff${text}` : text, 'utf8');
}

interface Sent {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The answer in each of the formats; others have their turn between two of them. */
async function filesOf(answer: Answer, formats: readonly Format[]): Promise<readonly Sent[]> {
  const files: Sent[] = [];
  for (const format of formats) {
    await setImmediate();
    const file = exportOf(answer, format);
    if (file !== null) files.push({ name: file.name, bytes: bytesOf(file, format) });
  }
  return files;
}

/** Sends the files of the answer in every format that its command has; says so where one is too large for Discord. */
export async function sendExports(desk: Desk, interaction: ButtonInteraction): Promise<void> {
  const state = stateIn(componentsOf(interaction.message));
  if (state === null || isAdminCall(desk.commands, state.call)) {
    await tell(interaction, FACE.buttonUnreadable);
    return;
  }
  if (!(await acknowledge(desk, interaction, 'private'))) return;
  const archive = desk.host.snapshot();
  const answer = await run(desk.commands, state.call, { archive, admin: null, length: 'whole' });
  const made = await filesOf(answer, formatsOf(desk.commands, state.call.command));
  let room = interaction.attachmentSizeLimit;
  const files = made.filter(({ bytes }) => {
    if (bytes.length > room) return false;
    room -= bytes.length;
    return true;
  });
  if (files.length === 0) {
    await tell(interaction, made.length === 0 ? FACE.nothingToExport : FACE.exportTooLarge);
    return;
  }
  const notes = [
    FACE.exported,
    ...extentWords(answer),
    ...(archive.version === state.version ? [] : [FACE.archiveChanged]),
    ...(files.length < made.length ? [FACE.exportTooLarge] : []),
  ];
  await interaction.editReply({
    content: notes.join('\n'),
    files: files.map(({ name, bytes }) => new AttachmentBuilder(bytes, { name })),
  });
}
