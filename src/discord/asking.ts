// Answers an interaction with a call: who may, who sees it, acknowledged first, answered by an edit. Commands, leads,
// text boxes and message commands all end here.
import type { RepliableInteraction } from 'discord.js';
import type { Call } from '../commands/answer.ts';
import { problemsOf } from '../commands/run.ts';
import { FACE } from '../wording/face.ts';
import { isAdmin, isAdminCall, mayAskIn } from './access.ts';
import { acknowledge, deliver, tell } from './acknowledge.ts';
import { answerAdmin, answerQuestion } from './answering.ts';
import type { Desk } from './desk.ts';
import { type Attached, fetchUpload } from './upload.ts';

export interface Asking {
  readonly call: Call;
  readonly from: Call | null;
  /** True: to the asker alone; null: as the channel has it. */
  readonly private: boolean | null;
  readonly attached: Attached | null;
}

/** True where answers go to the asker alone by default: the channel itself, or the one a thread belongs to. */
export function isPrivateChannel(desk: Desk, channelId: string | null, parentId: string | null): boolean {
  return [channelId, parentId].some((id) => id !== null && desk.settings.privateChannels.includes(id));
}

function parentOf({ channel }: RepliableInteraction): string | null {
  return channel !== null && 'parentId' in channel ? channel.parentId : null;
}

/** What is wrong with a call is for the asker alone. */
function staysPrivate(desk: Desk, interaction: RepliableInteraction, asking: Asking): boolean {
  if (problemsOf(desk.commands, asking.call, false).length > 0) return true;
  const wish = asking.call.options.private;
  if (wish !== undefined) return wish === 'true';
  return asking.private ?? isPrivateChannel(desk, interaction.channelId, parentOf(interaction));
}

async function askAsAdmin(desk: Desk, interaction: RepliableInteraction, asking: Asking): Promise<void> {
  if (!(await acknowledge(desk, interaction, 'private'))) return;
  if (!(await isAdmin(desk, interaction))) {
    desk.log.warn('admin command refused', { user: interaction.user.id, command: asking.call.command });
    await tell(interaction, FACE.notAdmin);
    return;
  }
  const handed = asking.attached === null ? null : await fetchUpload(asking.attached, desk.settings);
  await deliver(interaction, await answerAdmin(desk, asking.call, handed));
}

/** Answers the interaction, or says why not. Throws only for faults of ours or of Discord's. */
export async function ask(desk: Desk, interaction: RepliableInteraction, asking: Asking): Promise<void> {
  if (isAdminCall(desk.commands, asking.call)) {
    await askAsAdmin(desk, interaction, asking);
    return;
  }
  const refusal = mayAskIn(desk, interaction.guildId);
  if (refusal !== null) {
    await tell(interaction, refusal);
    return;
  }
  const how = staysPrivate(desk, interaction, asking) ? 'private' : 'public';
  if (!(await acknowledge(desk, interaction, how))) return;
  const { call, from } = asking;
  await deliver(interaction, [await answerQuestion(desk, { call, from, at: 0, notes: [] })]);
}
