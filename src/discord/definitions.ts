// What Discord is told of the commands: its JSON, made from the registry and from nothing else.
// Source: Discord's "Application Commands".
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command } from '../commands/command.ts';
import type { Option } from '../commands/option.ts';
import { FACE } from '../wording/face.ts';

type Definition = RESTPostAPIApplicationCommandsJSONBody;

/** Installable by servers and by users; usable in servers, with the bot, and in other direct messages. */
const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

function optionOf(option: Option): APIApplicationCommandBasicOption {
  const { name, description, required } = option;
  const named = { name, description, required };
  if (option.kind === 'flag') return { ...named, type: ApplicationCommandOptionType.Boolean };
  if (option.kind === 'file') return { ...named, type: ApplicationCommandOptionType.Attachment };
  const type = ApplicationCommandOptionType.String as const;
  const limited = { ...named, type, max_length: option.maxLength };
  return option.completes ? { ...limited, autocomplete: true } : limited;
}

/** Discord wants required options first. */
function optionsOf(options: readonly Option[]): APIApplicationCommandBasicOption[] {
  return [...options.filter((one) => one.required), ...options.filter((one) => !one.required)].map(optionOf);
}

function definitionOf(command: Command): Definition {
  const { name, description } = command;
  const named = { ...EVERYWHERE, type: ApplicationCommandType.ChatInput as const, name, description };
  if (command.kind === 'question') return { ...named, options: optionsOf(command.options) };
  const options = command.subcommands.map(
    (one): APIApplicationCommandOption => ({
      type: ApplicationCommandOptionType.Subcommand,
      name: one.name,
      description: one.description,
      options: optionsOf(one.options),
    }),
  );
  return { ...named, options, default_member_permissions: String(PermissionFlagsBits.ManageGuild) };
}

/** All commands as Discord's JSON: those of the registry in its order, then the two that act on a message. */
export function definitionsOf(commands: readonly Command[]): readonly Definition[] {
  const onMessages = [FACE.checkCommand, FACE.removeCommand].map((name) => ({
    ...EVERYWHERE,
    type: ApplicationCommandType.Message as const,
    name,
  }));
  return [...commands.map(definitionOf), ...onMessages];
}
