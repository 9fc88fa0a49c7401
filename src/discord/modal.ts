// The text box of "Follow up": its words are read in the context of the message that held the button.
import { MessageFlags, type ModalSubmitInteraction } from 'discord.js';
import { FACE } from '../wording/face.ts';
import { tell } from './acknowledge.ts';
import { ask } from './asking.ts';
import { stateIn } from './carrier.ts';
import { componentsOf, FOLLOW_UP_ID, WORDS_ID } from './component.ts';
import type { Desk } from './desk.ts';

export async function onModal(desk: Desk, interaction: ModalSubmitInteraction): Promise<void> {
  if (interaction.customId !== FOLLOW_UP_ID) {
    await tell(interaction, FACE.buttonUnreadable);
    return;
  }
  const words = interaction.fields.getTextInputValue(WORDS_ID).trim();
  if (words === '') {
    await tell(interaction, FACE.emptyQuestion);
    return;
  }
  const message = interaction.isFromMessage() ? interaction.message : null;
  const state = stateIn(componentsOf(message));
  const turns = state === null ? [] : [state.call];
  const { call, from } = desk.readTurn(words, turns, desk.host.snapshot(), desk.commands);
  const isPrivate = message?.flags.has(MessageFlags.Ephemeral) ? true : null;
  await ask(desk, interaction, { call, from, private: isPrivate, attached: null });
}
