// Makes people, guilds and channels, and changes what a member may do. It knows no messages.
import type { Channel, Guild, Member, Role, User } from './payloads.ts';
import { ALL_PERMISSIONS, ChannelType, Permission } from './protocol.ts';
import type { State } from './state.ts';

/** What people and the bot may do in a new guild: everything but administer, manage the guild, threads and messages. */
export const USUAL_PERMISSIONS =
  Permission.viewChannel |
  Permission.sendMessages |
  Permission.embedLinks |
  Permission.attachFiles |
  Permission.readMessageHistory |
  Permission.useApplicationCommands |
  Permission.createPublicThreads |
  Permission.sendMessagesInThreads;

/** A user object with every key that Discord sends. */
export function userObject(id: string, username: string, bot: boolean): User {
  return {
    id,
    username,
    global_name: bot ? null : username,
    discriminator: bot ? '0001' : '0',
    avatar: null,
    bot,
    flags: 0,
    public_flags: 0,
    primary_guild: null,
  };
}

/** A new person, in no guild yet. */
export function addUser(state: State, username: string): User {
  const user = userObject(state.nextId(), username, false);
  state.users.set(user.id, user);
  return user;
}

/** A new guild that the bot is in, with an owner of its own and nobody else; the bot is told. */
export function addGuild(state: State, name: string): Guild {
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

/** A new text or forum channel; the bot is told. */
export function addChannel(
  state: State,
  guildId: string,
  name: string,
  type: number = ChannelType.text,
): Channel {
  const channel: Channel = {
    id: state.nextId(),
    type,
    flags: 0,
    guild_id: guildId,
    name,
    topic: null,
    position: state.channels.size,
    nsfw: false,
    parent_id: null,
    permission_overwrites: [],
    rate_limit_per_user: 0,
    last_message_id: null,
    ...(type === ChannelType.forum ? { available_tags: [] } : {}),
  };
  state.channels.set(channel.id, channel);
  state.tell({ name: 'CHANNEL_CREATE', data: channel, guildId });
  return channel;
}

/** The direct-message channel of a user and the bot; made when there is none. */
export function directChannel(state: State, user: User): Channel {
  const existing = [...state.channels.values()].find(
    (channel) => channel.type === ChannelType.dm && channel.recipients?.some((each) => each.id === user.id),
  );
  if (existing) return existing;
  const channel: Channel = {
    id: state.nextId(),
    type: ChannelType.dm,
    flags: 0,
    last_message_id: null,
    recipients: [user],
  };
  state.channels.set(channel.id, channel);
  return channel;
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

/** GUILD_CREATE as a bot without the members intent gets it: its own member alone, threads that are not archived. */
export function guildCreated(state: State, guildId: string): object {
  const guild = state.guilds.get(guildId);
  const channels = [...state.channels.values()].filter((channel) => channel.guild_id === guildId);
  return {
    ...guild,
    members: guild?.members.filter((member) => member.user.id === state.bot.id),
    member_count: guild?.members.length,
    channels: channels.filter((channel) => !channel.thread_metadata),
    threads: channels.filter((channel) => channel.thread_metadata && !channel.thread_metadata.archived),
    large: false,
    unavailable: false,
    emojis: [],
    stickers: [],
    features: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    icon: null,
    splash: null,
    banner: null,
    description: null,
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    vanity_url_code: null,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_progress_bar_enabled: false,
  };
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

/** The stand-in's time as Discord writes times. */
export function isoNow(state: State): string {
  return new Date(state.clock.now()).toISOString();
}
