// The GUILD_CREATE event: a guild as a bot gets it when it comes in.
import type { State } from './state.ts';

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
