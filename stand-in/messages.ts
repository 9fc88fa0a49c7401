// Makes, changes and removes messages from bodies that have passed the limits. It must not know who may do so.
import { attachmentsAfter, newAttachments, type UploadedFile } from './attachments.ts';
import { componentObjects } from './components.ts';
import { embedObjects } from './embeds.ts';
import { asNumber, asObject, asText, withoutGaps } from './json.ts';
import { componentTexts, type Mentions, mentionsOf } from './mentions.ts';
import type { Channel, InteractionMetadata, Message, User } from './payloads.ts';
import { ChannelType, MessageFlag, MessageType } from './protocol.ts';
import { isoNow, type State } from './state.ts';

export interface NewMessage {
  readonly channel: Channel;
  readonly author: User;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  /** One of `MessageType`; normal or reply by the body when absent. */
  readonly type?: number;
  readonly id?: string;
  readonly flags?: number;
  readonly metadata?: InteractionMetadata;
  /** The message this one answers, whatever the body says. */
  readonly repliesTo?: Message | undefined;
  /** Set: an ephemeral message that this user alone sees. */
  readonly onlyFor?: string | undefined;
}

/** Posts a message: stores it, counts it in its thread and tells the bot unless it is ephemeral. */
export function postMessage(state: State, wanted: NewMessage): Message {
  const message = compose(state, wanted);
  state.messages.set(message.id, message);
  if (wanted.onlyFor !== undefined) {
    state.privateTo.set(message.id, wanted.onlyFor);
    return message;
  }
  countIn(state, wanted.channel, message);
  tellMessage(state, 'MESSAGE_CREATE', message);
  return message;
}

function compose(state: State, wanted: NewMessage): Message {
  const body = asObject(wanted.body);
  const id = wanted.id ?? state.nextId();
  const referenced =
    wanted.repliesTo ?? state.messages.get(asText(asObject(body.message_reference).message_id));
  const content = asText(body.content).trim();
  const attachments = newAttachments(state, wanted.channel.id, body, wanted.files);
  const text = [content, ...componentTexts(body.components)].join('\n');
  return withoutGaps({
    id,
    channel_id: wanted.channel.id,
    type: wanted.type ?? (referenced ? MessageType.reply : MessageType.normal),
    author: wanted.author,
    content,
    timestamp: isoNow(state),
    edited_timestamp: null,
    tts: body.tts === true,
    pinned: false,
    ...mentionsOf(state, wanted.author, wanted.channel, text, body.allowed_mentions, referenced),
    attachments,
    embeds: embedObjects(body.embeds, attachments),
    components: componentObjects(state, body.components, attachments),
    flags: wanted.flags ?? asNumber(body.flags),
    nonce: typeof body.nonce === 'string' || typeof body.nonce === 'number' ? body.nonce : undefined,
    application_id: wanted.author.id === state.bot.id ? state.app.id : undefined,
    webhook_id: wanted.metadata ? state.app.id : undefined,
    interaction_metadata: wanted.metadata,
    ...(referenced ? referenceTo(referenced, wanted.channel) : {}),
  });
}

function referenceTo(
  referenced: Message,
  channel: Channel,
): Pick<Message, 'message_reference' | 'referenced_message'> {
  const { referenced_message: _, ...plain } = referenced;
  const guild = channel.guild_id === undefined ? {} : { guild_id: channel.guild_id };
  return {
    message_reference: { type: 0, channel_id: referenced.channel_id, message_id: referenced.id, ...guild },
    referenced_message: plain,
  };
}

/** The message as it would be after the edit; nothing is stored or told. */
export function editedMessage(
  state: State,
  before: Message,
  body: unknown,
  files: readonly UploadedFile[],
): Message {
  const changes = asObject(body);
  const attachments = attachmentsAfter(state, before, changes, files);
  const content = 'content' in changes ? asText(changes.content).trim() : before.content;
  const flags = (before.flags | (asNumber(changes.flags) & MessageFlag.componentsV2)) & ~MessageFlag.loading;
  return {
    ...before,
    content,
    attachments,
    embeds: 'embeds' in changes ? embedObjects(changes.embeds, attachments) : before.embeds,
    components:
      'components' in changes ? componentObjects(state, changes.components, attachments) : before.components,
    ...mentionsAfter(state, before, changes, content),
    edited_timestamp: isoNow(state),
    flags,
  };
}

function mentionsAfter(
  state: State,
  before: Message,
  changes: Readonly<Record<string, unknown>>,
  content: string,
) {
  if (!('content' in changes) && !('components' in changes)) return {};
  const channel = state.channels.get(before.channel_id);
  const text = [content, ...componentTexts(changes.components)].join('\n');
  const none: Mentions = { mentions: [], mention_roles: [], mention_everyone: false };
  return channel ? mentionsOf(state, before.author, channel, text, changes.allowed_mentions) : none;
}

/** Stores a changed message and tells the bot unless it is ephemeral. */
export function replaceMessage(state: State, message: Message): void {
  state.messages.set(message.id, message);
  if (!state.privateTo.has(message.id)) tellMessage(state, 'MESSAGE_UPDATE', message);
}

/** Removes a message and tells the bot unless it is ephemeral. */
export function removeMessage(state: State, message: Message): void {
  state.messages.delete(message.id);
  if (state.privateTo.has(message.id)) return;
  const guildId = state.channels.get(message.channel_id)?.guild_id;
  const data = withoutGaps({ id: message.id, channel_id: message.channel_id, guild_id: guildId });
  state.tell({ name: 'MESSAGE_DELETE', data, guildId });
}

function tellMessage(state: State, name: string, message: Message): void {
  const channel = state.channels.get(message.channel_id);
  const guild = channel?.guild_id === undefined ? undefined : state.guilds.get(channel.guild_id);
  const member = guild?.members.find((each) => each.user.id === message.author.id);
  const { user: _, ...memberOnly } = member ?? { user: undefined };
  const data = withoutGaps({
    ...message,
    channel_type: channel?.type ?? ChannelType.text,
    guild_id: guild?.id,
    member: member ? memberOnly : undefined,
  });
  state.tell({ name, data, guildId: guild?.id });
}

function countIn(state: State, channel: Channel, message: Message): void {
  const now = state.channels.get(channel.id) ?? channel;
  const isStarter = message.id === channel.id || message.type === MessageType.threadStarter;
  const count = now.thread_metadata && !isStarter ? 1 : 0;
  state.channels.set(channel.id, {
    ...now,
    last_message_id: message.id,
    ...(now.thread_metadata
      ? {
          message_count: (now.message_count ?? 0) + count,
          total_message_sent: (now.total_message_sent ?? 0) + count,
        }
      : {}),
  });
}
