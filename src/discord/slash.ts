// A slash command as a call.
import type { ChatInputCommandInteraction, CommandInteractionOption } from 'discord.js';
import type { Call } from '../commands/answer.ts';
import { ask } from './asking.ts';
import type { Desk } from './desk.ts';
import type { Attached } from './upload.ts';

/** The options that hold a value, out of a subcommand where there is one. */
export function leavesOf(options: readonly CommandInteractionOption[]): readonly CommandInteractionOption[] {
  return options.flatMap((one) => (one.options === undefined ? [one] : leavesOf(one.options)));
}

function callOf(interaction: ChatInputCommandInteraction): Call {
  const options: Record<string, string> = {};
  for (const { name, value, attachment } of leavesOf(interaction.options.data)) {
    if (attachment !== undefined && attachment !== null) options[name] = attachment.name;
    else if (value !== undefined) options[name] = String(value);
  }
  const subcommand = interaction.options.getSubcommand(false);
  return { command: interaction.commandName, options, ...(subcommand === null ? {} : { subcommand }) };
}

function attachedIn(interaction: ChatInputCommandInteraction): Attached | null {
  const [found] = leavesOf(interaction.options.data).flatMap(({ attachment }) => attachment ?? []);
  return found === undefined ? null : { name: found.name, url: found.url, size: found.size };
}

/** Answers a slash command; a file that came with it is fetched only for an admin. */
export async function onSlash(desk: Desk, interaction: ChatInputCommandInteraction): Promise<void> {
  const attached = attachedIn(interaction);
  await ask(desk, interaction, { call: callOf(interaction), from: null, private: null, attached });
}
