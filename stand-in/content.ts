// What a bot without the message content intent gets of a message. It must not know how the message reaches it.
import type { Channel, Message } from './payloads.ts';
import { ChannelType } from './protocol.ts';

/**
 * The message as the bot may read it. Without the intent, content, embeds, attachments and components are empty,
 * except in the bot's own messages, in direct messages and in those that mention it (Discord's reference, "Message
 * Content Intent"). The message that it replies to is judged by itself.
 */
export function asRead(
  message: Message,
  botId: string,
  channel: Channel | undefined,
  hasIntent: boolean,
): Message {
  if (hasIntent || channel?.type === ChannelType.dm) return message;
  const referenced = message.referenced_message
    ? { referenced_message: asRead(message.referenced_message, botId, channel, hasIntent) }
    : {};
  const open = message.author.id === botId || message.mentions.some((user) => user.id === botId);
  const blank = open ? {} : { content: '', embeds: [], attachments: [], components: [] };
  return { ...message, ...blank, ...referenced };
}
