// Who may ask what where. The same rules hold for commands, autocomplete, buttons, text boxes and mentions.
import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import type { Call } from '../commands/answer.ts';
import type { Command } from '../commands/command.ts';
import { FACE } from '../wording/face.ts';
import type { Desk } from './desk.ts';

/** Where a question was asked: a guild's id, or null in direct messages. */
export function mayAskIn(desk: Desk, guildId: string | null): string | null {
  const { allowedGuilds, allowDms } = desk.settings;
  if (guildId === null) return allowDms ? null : FACE.notInDms;
  return allowedGuilds.length === 0 || allowedGuilds.includes(guildId) ? null : FACE.notHere;
}

/**
 * True for ADMIN_USERS, and for members with Manage Server in ADMIN_GUILDS; where neither is set, for the
 * application's owner or its team alone. Being an administrator of some server is not enough: anyone can invite a
 * bot to a server of his own.
 */
export async function isAdmin(desk: Desk, interaction: BaseInteraction): Promise<boolean> {
  const { adminUsers, adminGuilds } = desk.settings;
  const { user, guildId, memberPermissions } = interaction;
  if (adminUsers.length === 0 && adminGuilds.length === 0) return (await desk.owners()).includes(user.id);
  if (adminUsers.includes(user.id)) return true;
  if (guildId === null || !adminGuilds.includes(guildId)) return false;
  return memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
}

/** True for a call of a command that is for admins; false for one of an unknown command. */
export function isAdminCall(commands: readonly Command[], call: Pick<Call, 'command'>): boolean {
  return commands.find((one) => one.name === call.command)?.kind === 'admin';
}

/** Why an interaction may not ask this call, in words; null where it may. Admin commands work for admins anywhere. */
export async function refusalOf(
  desk: Desk,
  interaction: BaseInteraction,
  call: Pick<Call, 'command'>,
): Promise<string | null> {
  if (!isAdminCall(desk.commands, call)) return mayAskIn(desk, interaction.guildId);
  return (await isAdmin(desk, interaction)) ? null : FACE.notAdmin;
}
