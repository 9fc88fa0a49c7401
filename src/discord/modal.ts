// The text box of "Follow up": its words are read in the context of the message that held the button.
import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  MessageFlags,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import { QUESTION_LENGTH } from '../commands/option.ts';
import { FACE } from '../wording/face.ts';
import { tell } from './acknowledge.ts';
import { ask } from './asking.ts';
import { componentsOf, stateIn } from './carrier.ts';
import type { Desk } from './desk.ts';

const FOLLOW_UP_ID = 'ask';
const WORDS_ID = 'words';

/** The text box that "Follow up" opens. */
export const TEXT_BOX: APIModalInteractionResponseCallbackData = {
  custom_id: FOLLOW_UP_ID,
  title: FACE.followUpTitle,
  components: [
    {
      type: ComponentType.Label,
      label: FACE.followUpLabel,
      component: {
        type: ComponentType.TextInput,
        custom_id: WORDS_ID,
        style: TextInputStyle.Short,
        placeholder: FACE.followUpHint,
        min_length: 1,
        max_length: QUESTION_LENGTH,
        required: true,
      },
    },
  ],
};

/** Answers what was typed into the text box, read with the call that its message answers. */
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
  const { call, from } = await desk.readTurn(words, turns, desk.host.snapshot(), desk.commands);
  const isPrivate = message?.flags.has(MessageFlags.Ephemeral) ? true : null;
  await ask(desk, interaction, { call, from, private: isPrivate, attached: null });
}
