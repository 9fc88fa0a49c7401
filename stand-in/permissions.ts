// Who may do what where, by Discord's rule of roles and overwrites. It must not know what a call needs.
import { refusal } from './errors.ts';
import type { Channel, Guild, Overwrite } from './payloads.ts';
import { ALL_PERMISSIONS, Permission } from './protocol.ts';
import type { State } from './state.ts';

/**
 * The permission bits of a user in a channel; in a direct message all of them.
 * Order of the rule (Discord's reference, "Permission Overwrites"): roles, overwrite of @everyone, of roles, of the
 * member. Owner and administrators have everything, strangers nothing. A thread follows its parent.
 */
export function permissionsIn(state: State, userId: string, channel: Channel): bigint {
  if (channel.guild_id === undefined) return ALL_PERMISSIONS;
  const guild = state.guilds.get(channel.guild_id);
  const member = guild?.members.find((each) => each.user.id === userId);
  if (!guild || !member) return 0n;
  const base = basePermissions(guild, userId, member.roles);
  if (base & Permission.administrator) return ALL_PERMISSIONS;
  const parent =
    channel.thread_metadata && channel.parent_id ? state.channels.get(channel.parent_id) : channel;
  return overwritten(base, parent?.permission_overwrites ?? [], guild.id, member.roles, userId);
}

function basePermissions(guild: Guild, userId: string, roleIds: readonly string[]): bigint {
  if (guild.owner_id === userId) return ALL_PERMISSIONS;
  return guild.roles
    .filter((role) => role.id === guild.id || roleIds.includes(role.id))
    .reduce((bits, role) => bits | BigInt(role.permissions), 0n);
}

function overwritten(
  base: bigint,
  overwrites: readonly Overwrite[],
  guildId: string,
  roleIds: readonly string[],
  userId: string,
): bigint {
  const steps = [
    overwrites.filter((each) => each.id === guildId),
    overwrites.filter((each) => each.type === 0 && each.id !== guildId && roleIds.includes(each.id)),
    overwrites.filter((each) => each.type === 1 && each.id === userId),
  ];
  return steps.reduce((bits, step) => {
    const deny = step.reduce((all, each) => all | BigInt(each.deny), 0n);
    const allow = step.reduce((all, each) => all | BigInt(each.allow), 0n);
    return (bits & ~deny) | allow;
  }, base);
}

/** Whether the user has all these bits in the channel. */
export function may(state: State, userId: string, channel: Channel, bits: bigint): boolean {
  return (permissionsIn(state, userId, channel) & bits) === bits;
}

/** Refuses with 50001 where the user doesn't see the channel, with 50013 where one of the bits is missing. */
export function needs(state: State, userId: string, channel: Channel, bits: bigint): void {
  if (!may(state, userId, channel, Permission.viewChannel)) throw refusal('missingAccess');
  if (!may(state, userId, channel, bits)) throw refusal('missingPermissions');
}
