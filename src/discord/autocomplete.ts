// Values offered while somebody types. Overtaken by the next key stroke it ends in silence.
import { type AutocompleteInteraction, RESTJSONErrorCodes } from 'discord.js';
import { complete } from '../commands/run.ts';
import { refusalOf } from './access.ts';
import type { Desk } from './desk.ts';
import { refusedWith } from './fault.ts';
import { leavesOf } from './slash.ts';

/** Answers with at most 25 choices; with none to somebody who may not ask. */
export async function onAutocomplete(desk: Desk, interaction: AutocompleteInteraction): Promise<void> {
  const { commandName } = interaction;
  const { name: option, value: text } = interaction.options.getFocused(true);
  const others: Record<string, string> = {};
  for (const one of leavesOf(interaction.options.data)) {
    if (one.name !== option && one.value !== undefined) others[one.name] = String(one.value);
  }
  const refusal = await refusalOf(desk, interaction, { command: commandName });
  const typing = { option, text, others };
  const choices = refusal === null ? complete(desk.commands, commandName, desk.host.snapshot(), typing) : [];
  try {
    await interaction.respond(choices);
  } catch (error) {
    const { UnknownInteraction, InteractionHasAlreadyBeenAcknowledged } = RESTJSONErrorCodes;
    if (!refusedWith(error, UnknownInteraction, InteractionHasAlreadyBeenAcknowledged)) throw error;
  }
}
