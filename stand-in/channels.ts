// Makes channels and direct messages. It must not know what is said in them.
import type { Channel, User } from './payloads.ts';
import { ChannelType } from './protocol.ts';
import type { State } from './state.ts';

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
