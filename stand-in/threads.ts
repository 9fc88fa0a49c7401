// Starts threads and forum posts and changes their state. It must not know who may do so.

import { postMessage, replaceMessage } from './messages.ts';
import type { Channel, Message, ThreadMetadata, User } from './payloads.ts';
import { ChannelType, MessageFlag, MessageType } from './protocol.ts';
import { isoNow, type State } from './state.ts';

/**
 * A new public thread under a channel; the bot is told.
 * A thread from a message has the message's id, and so has a forum post (Discord's reference, "Start Thread").
 */
export function startThread(
  state: State,
  id: string,
  parent: Channel,
  owner: User,
  name: string,
  minutes = 1440,
): Channel {
  const now = isoNow(state);
  const thread: Channel = {
    id,
    type:
      parent.type === ChannelType.announcement ? ChannelType.announcementThread : ChannelType.publicThread,
    flags: 0,
    ...(parent.guild_id === undefined ? {} : { guild_id: parent.guild_id }),
    name,
    parent_id: parent.id,
    owner_id: owner.id,
    last_message_id: null,
    rate_limit_per_user: 0,
    message_count: 0,
    member_count: 1,
    total_message_sent: 0,
    thread_metadata: {
      archived: false,
      locked: false,
      auto_archive_duration: minutes,
      archive_timestamp: now,
      create_timestamp: now,
    },
    ...(parent.type === ChannelType.forum ? { applied_tags: [] } : {}),
  };
  state.channels.set(id, thread);
  state.tell({ name: 'THREAD_CREATE', data: { ...thread, newly_created: true }, guildId: parent.guild_id });
  return thread;
}

/** Starts the thread, marks the message as its start, and puts the message of type 21 into the thread. */
export function threadFromMessage(
  state: State,
  channel: Channel,
  message: Message,
  owner: User,
  name: string,
  minutes = 1440,
): Channel {
  const thread = startThread(state, message.id, channel, owner, name, minutes);
  replaceMessage(state, { ...message, flags: message.flags | MessageFlag.hasThread, thread });
  postMessage(state, {
    channel: thread,
    author: owner,
    body: {},
    files: [],
    type: MessageType.threadStarter,
    repliesTo: message,
  });
  return state.channels.get(thread.id) ?? thread;
}

/** Archives, locks or renames a thread, or takes it back; the bot is told. */
export function changeThread(
  state: State,
  threadId: string,
  changes: { readonly name?: string; readonly metadata?: Partial<ThreadMetadata> },
): Channel {
  const thread = state.channels.get(threadId);
  if (!thread?.thread_metadata) throw new Error(`Channel ${threadId} is no thread.`);
  const stamp = changes.metadata?.archived === undefined ? {} : { archive_timestamp: isoNow(state) };
  const changed: Channel = {
    ...thread,
    ...(changes.name === undefined ? {} : { name: changes.name }),
    thread_metadata: { ...thread.thread_metadata, ...changes.metadata, ...stamp },
  };
  state.channels.set(threadId, changed);
  state.tell({ name: 'THREAD_UPDATE', data: changed, guildId: thread.guild_id });
  return changed;
}
