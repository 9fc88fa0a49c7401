// Makes guilds, members with roles of their own, and changes what they may do.
import { guildCreated } from './guild-create.ts';
import type { Channel, Guild, Member, Role, User } from './payloads.ts';
import { addUser } from './people.ts';
import { ALL_PERMISSIONS, Permission } from './protocol.ts';
import { isoNow, type State } from './state.ts';

/** What people and the bot may do in a new guild: everything but administer, manage the guild, threads and messages. */
export const USUAL_PERMISSIONS =
  Permission.viewChannel |
  Permission.sendMessages |
  Permission.embedLinks |
  Permission.attachFiles |
  Permission.readMessageHistory |
  Permission.useApplicationCommands |
  Permission.createPublicThreads |
  Permission.sendMessagesInThreads |
  Permission.useExternalApps;

/**
 * A new guild that the bot is in, with an owner of its own and nobody else; the bot is told. `withBot` false: the bot is
 * no member, and its commands are there for people who installed it for themselves.
 */
export function addGuild(state: State, name: string, withBot = true): Guild {
  const id = state.nextId();
  const owner = addUser(state, `owner of ${name}`);
  const guild: Guild = {
    id,
    name,
    owner_id: owner.id,
    preferred_locale: 'en-GB',
    joined_at: isoNow(state),
    roles: [roleObject(id, '@everyone', 0n, 0)],
    members: [],
  };
  state.guilds.set(id, guild);
  joinGuild(state, guild.id, owner, ALL_PERMISSIONS);
  if (!withBot) return state.guilds.get(id) ?? guild;
  joinGuild(state, guild.id, state.bot, USUAL_PERMISSIONS);
  state.tell({ name: 'GUILD_CREATE', data: guildCreated(state, id), guildId: id });
  return state.guilds.get(id) ?? guild;
}

/** Makes the user a member with a role of their own, so that their permissions can be set without touching others. */
export function joinGuild(state: State, guildId: string, user: User, permissions = USUAL_PERMISSIONS): void {
  const guild = state.guilds.get(guildId);
  if (!guild || guild.members.some((member) => member.user.id === user.id)) return;
  const role = roleObject(state.nextId(), user.username, permissions, guild.roles.length);
  const member: Member = {
    user,
    nick: null,
    avatar: null,
    roles: [role.id],
    joined_at: isoNow(state),
    deaf: false,
    mute: false,
    flags: 0,
  };
  state.guilds.set(guildId, { ...guild, roles: [...guild.roles, role], members: [...guild.members, member] });
  if (user.id === state.bot.id) return;
  state.tell({ name: 'GUILD_ROLE_CREATE', data: { guild_id: guildId, role }, guildId });
  state.tell({ name: 'GUILD_MEMBER_ADD', data: { ...member, guild_id: guildId }, guildId });
}

/** Sets what a member may do: everywhere in the guild by their own role, or in one channel by an overwrite. */
export function setPermissions(
  state: State,
  guildId: string,
  userId: string,
  bits: bigint,
  channelId?: string,
): void {
  if (channelId === undefined) setOwnRole(state, guildId, userId, bits);
  else setOverwrite(state, channelId, userId, bits);
}

function setOwnRole(state: State, guildId: string, userId: string, bits: bigint): void {
  const guild = state.guilds.get(guildId);
  const roleId = guild?.members.find((member) => member.user.id === userId)?.roles[0];
  if (!guild || roleId === undefined) throw new Error(`User ${userId} is no member of guild ${guildId}.`);
  const roles = guild.roles.map((role) =>
    role.id === roleId ? { ...role, permissions: bits.toString() } : role,
  );
  state.guilds.set(guildId, { ...guild, roles });
  const role = roles.find((each) => each.id === roleId);
  state.tell({ name: 'GUILD_ROLE_UPDATE', data: { guild_id: guildId, role }, guildId });
}

function setOverwrite(state: State, channelId: string, userId: string, bits: bigint): void {
  const channel = state.channels.get(channelId);
  if (!channel) throw new Error(`There is no channel ${channelId}.`);
  const others = (channel.permission_overwrites ?? []).filter((each) => each.id !== userId);
  const own = {
    id: userId,
    type: 1,
    allow: bits.toString(),
    deny: (ALL_PERMISSIONS & ~bits).toString(),
  } as const;
  const changed: Channel = { ...channel, permission_overwrites: [...others, own] };
  state.channels.set(channelId, changed);
  state.tell({ name: 'CHANNEL_UPDATE', data: changed, guildId: channel.guild_id });
}

function roleObject(id: string, name: string, permissions: bigint, position: number): Role {
  return {
    id,
    name,
    permissions: permissions.toString(),
    position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: false,
    mentionable: false,
    flags: 0,
  };
}

/** Whether the bot is a member of the guild; in direct messages it is always there. */
export function isBotIn(state: State, guildId: string | undefined): boolean {
  if (guildId === undefined) return true;
  return state.guilds.get(guildId)?.members.some((member) => member.user.id === state.bot.id) ?? false;
}
