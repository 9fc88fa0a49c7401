// The two commands in a message's menu: "Check against the archive" and "Remove this answer".
import { type Message, type MessageContextMenuCommandInteraction, PermissionFlagsBits } from 'discord.js';
import { check as claim } from '../commands/check.ts';
import { QUESTION_LENGTH } from '../commands/option.ts';
import { FACE } from '../wording/face.ts';
import { acknowledge, tell } from './acknowledge.ts';
import { ask } from './asking.ts';
import type { Desk } from './desk.ts';
import { faultOf, isOutOfReach } from './fault.ts';
import { fetched } from './fetched.ts';
import { wordsOf } from './mention-words.ts';

/** A claim as a question: as much of it as a question may be long, cut at a space. */
function claimOf(message: Message): string {
  const words = wordsOf(message.content, message.client.user.id);
  if (words.length <= QUESTION_LENGTH) return words;
  const cut = words.slice(0, QUESTION_LENGTH + 1);
  const space = cut.lastIndexOf(' ');
  return space > 0 ? cut.slice(0, space) : words.slice(0, QUESTION_LENGTH);
}

async function check(desk: Desk, interaction: MessageContextMenuCommandInteraction): Promise<void> {
  const question = claimOf(interaction.targetMessage);
  if (question === '') {
    await tell(interaction, FACE.emptyMessage);
    return;
  }
  const call = { command: claim.name, options: { question } };
  await ask(desk, interaction, { call, from: null, private: true, attached: null });
}

/** Who asked for an answer: stated for an interaction's, else the author of the message replied to; null unknown. */
async function askerOf(desk: Desk, message: Message): Promise<string | null> {
  const stated = message.interactionMetadata?.user.id;
  if (stated !== undefined) return stated;
  if (message.reference?.messageId === undefined) return null;
  return (await fetched(desk, () => message.fetchReference()))?.author.id ?? null;
}

async function remove(desk: Desk, interaction: MessageContextMenuCommandInteraction): Promise<void> {
  const message = interaction.targetMessage;
  if (message.author.id !== interaction.client.user.id) {
    await tell(interaction, FACE.notOurs);
    return;
  }
  if (!(await acknowledge(desk, interaction, 'private'))) return;
  const moderates = interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
  if (!moderates && (await askerOf(desk, message)) !== interaction.user.id) {
    await tell(interaction, FACE.notYours);
    return;
  }
  try {
    await message.delete();
  } catch (error) {
    if (!isOutOfReach(error)) throw error;
    desk.log.warn('answer not removed', faultOf(error));
    await tell(interaction, FACE.cannotRemove);
    return;
  }
  await tell(interaction, FACE.removed);
}

/** Does what was chosen in a message's menu; a command that is not ours is refused in words. */
export async function onMessageCommand(
  desk: Desk,
  interaction: MessageContextMenuCommandInteraction,
): Promise<void> {
  if (interaction.commandName === FACE.checkCommand) await check(desk, interaction);
  else if (interaction.commandName === FACE.removeCommand) await remove(desk, interaction);
  else await tell(interaction, FACE.buttonUnreadable);
}
