// Uses commands as a person does: slash commands, their autocompletion, commands on a message.
import type { Choice, Command, Message } from '../payloads.ts';
import { permissionsIn } from '../permissions.ts';
import { CommandType, InteractionType, Permission } from '../protocol.ts';
import { type Handle, handleOf } from './handle.ts';
import { definitionsAt, nested, resolvedObjects, sentOptions, type TypedOptions } from './options.ts';
import { isDirect, raise } from './raise.ts';
import { NotPossible, names, type Seat, type Stage, waitFor } from './stage.ts';

/** Sends a slash command, `/ask` or `/corpus reload`, with the options that the bot has registered. */
export function slash(stage: Stage, seat: Seat, written: string, typed: TypedOptions = {}): Handle {
  const [name = '', ...path] = words(written);
  const command = visibleCommand(stage, seat, CommandType.chatInput, name);
  const definitions = definitionsAt(command, path);
  const title = `/${[name, ...path].join(' ')}`;
  const options = nested(command, path, sentOptions(title, definitions, typed));
  const resolved = resolvedObjects(definitions, typed);
  const data = { ...head(command), options, ...(Object.keys(resolved).length > 0 ? { resolved } : {}) };
  return handleOf(stage, raise(stage, seat, { type: InteractionType.command, title, data }));
}

/** What the bot offers while a person types into an option: waits for the choices. */
export async function autocomplete(
  stage: Stage,
  seat: Seat,
  written: string,
  typed: TypedOptions,
  focused: string,
): Promise<readonly Choice[]> {
  const [name = '', ...path] = words(written);
  const command = visibleCommand(stage, seat, CommandType.chatInput, name);
  const definitions = definitionsAt(command, path);
  const title = `/${[name, ...path].join(' ')}`;
  const definition = definitions.find((each) => each.name === focused);
  if (!definition)
    throw new NotPossible(
      `${title} has no option ${focused}; it has ${names(definitions.map((each) => each.name))}.`,
    );
  if (!definition.autocomplete) throw new NotPossible(`${title} ${focused} has no autocompletion.`);
  const options = nested(command, path, sentOptions(title, definitions, typed, focused));
  const data = { ...head(command), options };
  const interaction = raise(stage, seat, {
    type: InteractionType.autocomplete,
    title: `${title} while typing ${focused}`,
    data,
    focusedType: definition.type,
  });
  return waitFor(
    stage,
    () => `${interaction.title}: waited for choices`,
    () => stage.state.interactions.get(interaction.id)?.choices,
  );
}

/** Uses a command on a message; the bot gets the message's content whatever its intents. */
export function messageCommand(stage: Stage, seat: Seat, name: string, message: Message): Handle {
  const command = visibleCommand(stage, seat, CommandType.message, name);
  const target = stage.state.messages.get(message.id);
  if (!target) throw new NotPossible(`The message ${message.id} is gone.`);
  const data = { ...head(command), target_id: target.id, resolved: { messages: { [target.id]: target } } };
  const title = `the command "${name}" on a message`;
  return handleOf(stage, raise(stage, seat, { type: InteractionType.command, title, data, target }));
}

function words(written: string): readonly string[] {
  return written.replace(/^\//, '').trim().split(/\s+/);
}

function head(command: Command): object {
  const place = command.guild_id === undefined ? {} : { guild_id: command.guild_id };
  return { id: command.id, name: command.name, type: command.type, ...place };
}

/** Every command that Discord's client would list for this person here, the guild's own first. */
export function commandsFor(stage: Stage, seat: Seat): readonly Command[] {
  return commandsAt(stage, seat).filter((command) => whyHidden(stage, seat, command) === undefined);
}

function commandsAt(stage: Stage, seat: Seat): readonly Command[] {
  const { commands } = stage.state;
  return [...(commands.get(seat.channel.guild_id ?? '') ?? []), ...(commands.get('global') ?? [])];
}

/** The command, if Discord's client would list it for this person here. */
function visibleCommand(stage: Stage, seat: Seat, type: number, name: string): Command {
  const all = commandsAt(stage, seat);
  const command = all.find((each) => each.type === type && each.name === name);
  if (!command)
    throw new NotPossible(
      `The bot has registered no command ${shownName(type, name)} here; it has ${names(all.map((each) => each.name))}.`,
    );
  const hidden = whyHidden(stage, seat, command);
  if (hidden !== undefined) throw new NotPossible(hidden);
  return command;
}

function shownName(type: number, name: string): string {
  return type === CommandType.chatInput ? `/${name}` : `"${name}"`;
}

/** Why Discord's client would not list the command for this person here; undefined when it would. */
function whyHidden(stage: Stage, seat: Seat, command: Command): string | undefined {
  const shown = shownName(command.type, command.name);
  const { contexts } = command;
  if (isDirect(seat))
    return contexts && !contexts.includes(1) ? `${shown} is not offered in direct messages.` : undefined;
  if (contexts && !contexts.includes(0)) return `${shown} is not offered in servers.`;
  const own = permissionsIn(stage.state, seat.user.id, seat.channel);
  if (own & Permission.administrator) return undefined;
  const wanted =
    command.default_member_permissions === null ? 0n : BigInt(command.default_member_permissions);
  const forNobody = command.default_member_permissions === '0';
  if (!forNobody && (own & wanted) === wanted && own & Permission.useApplicationCommands) return undefined;
  return `${seat.user.username} is not allowed to use ${shown} (it wants the permissions ${wanted}).`;
}
