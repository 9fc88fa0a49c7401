// Makes, changes and removes messages from bodies that have passed the limits. It must not know who may do so.
import { storeFile } from './files.ts';
import { asList, asNumber, asObject, asText, isObject, withoutGaps } from './json.ts';
import { componentTexts, type Mentions, mentionsOf } from './mentions.ts';
import type {
  Attachment,
  Channel,
  Component,
  Embed,
  InteractionMetadata,
  Media,
  Message,
  User,
} from './payloads.ts';
import { isoNow } from './places.ts';
import { ChannelType, MessageFlag, MessageType } from './protocol.ts';
import type { State } from './state.ts';

export interface UploadedFile {
  readonly field: string;
  readonly name: string;
  readonly bytes: Buffer;
}

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

function newAttachments(
  state: State,
  channelId: string,
  body: Readonly<Record<string, unknown>>,
  files: readonly UploadedFile[],
): readonly Attachment[] {
  return files.map((file, index) => {
    const named = asList(body.attachments).map(asObject);
    const about = named.find((each) => String(each.id) === indexOfField(file.field, index));
    const description = asText(about?.description);
    const name = asText(about?.filename) || file.name;
    return storeFile(state, channelId, name, file.bytes, description ? { description } : {});
  });
}

function indexOfField(field: string, otherwise: number): string {
  return /^files\[(\d{1,4})\]$/.exec(field)?.[1] ?? String(otherwise);
}

function attachmentsAfter(
  state: State,
  before: Message,
  changes: Readonly<Record<string, unknown>>,
  files: readonly UploadedFile[],
): readonly Attachment[] {
  const kept = new Set(asList(changes.attachments).map((each) => String(asObject(each).id)));
  const old =
    'attachments' in changes ? before.attachments.filter((each) => kept.has(each.id)) : before.attachments;
  return [...old, ...newAttachments(state, before.channel_id, changes, files)];
}

function resolved(attachments: readonly Attachment[], url: string): Attachment | undefined {
  const name = url.startsWith('attachment://') ? url.slice('attachment://'.length) : undefined;
  return name === undefined ? undefined : attachments.find((each) => each.filename === name);
}

function embedObjects(embeds: unknown, attachments: readonly Attachment[]): readonly Embed[] {
  return asList(embeds).map((each) => {
    const embed = asObject(each);
    const withMedia = Object.entries(embed).map(([key, value]) => {
      const attachment = isObject(value) ? resolved(attachments, asText(value.url)) : undefined;
      return [
        key,
        attachment ? { ...asObject(value), url: attachment.url, proxy_url: attachment.url } : value,
      ];
    });
    return { type: 'rich', ...Object.fromEntries(withMedia) };
  });
}

/** Gives each component an id, and media their address, as Discord's answers have them. */
function componentObjects(
  state: State,
  components: unknown,
  attachments: readonly Attachment[],
): readonly Component[] {
  let last = 0;
  const taken = new Set<number>();
  const media = (value: unknown): Media => {
    const url = asText(asObject(value).url);
    const attachment = resolved(attachments, url);
    return {
      id: state.nextId(),
      url: attachment?.url ?? url,
      proxy_url: attachment?.url ?? url,
      width: null,
      height: null,
      content_type: attachment?.content_type ?? null,
      ...(attachment ? { attachment_id: attachment.id } : {}),
    };
  };
  const one = (value: unknown): Component => {
    const given = asObject(value) as Partial<Component> & { readonly type: number };
    while (given.id === undefined && taken.has(last + 1)) last += 1;
    const id = given.id || ++last;
    taken.add(id);
    return withoutGaps({
      ...defaultsOf(given, attachments),
      ...given,
      id,
      components: given.components?.map(one),
      accessory: given.accessory ? one(given.accessory) : undefined,
      media: given.media ? media(given.media) : undefined,
      file: given.file ? media(given.file) : undefined,
      items: given.items?.map((item) => ({
        description: null,
        spoiler: false,
        ...item,
        media: media(item.media),
      })),
    }) as Component;
  };
  return asList(components).map(one);
}

function defaultsOf(given: Partial<Component>, attachments: readonly Attachment[]): object {
  if (given.type === 3) return { min_values: 1, max_values: 1 };
  if (given.type === 11) return { description: null, spoiler: false };
  if (given.type === 13) {
    const attachment = resolved(attachments, given.file?.url ?? '');
    return { spoiler: false, name: attachment?.filename ?? null, size: attachment?.size ?? null };
  }
  if (given.type === 14) return { divider: true, spacing: 1 };
  if (given.type === 17) return { accent_color: null, spoiler: false };
  return {};
}
