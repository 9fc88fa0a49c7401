// The earlier calls of a conversation, as far as the bot may see them without the message content intent: what its
// own messages carry, the message that a thread began with, and the title of a forum post.
import { ChannelType, type Message, type ThreadChannel } from 'discord.js';
import type { Call } from '../commands/answer.ts';
import { QUESTION_LENGTH } from '../commands/option.ts';
import { componentsOf, stateIn } from './carrier.ts';
import type { Desk } from './desk.ts';
import { faultOf } from './fault.ts';
import { fetched } from './fetched.ts';
import { mentions, wordsOf } from './mention-words.ts';

/** How far back a conversation is read. */
const MOST_MESSAGES = 50;

async function turnOf(desk: Desk, message: Message): Promise<Call | null> {
  const botId = message.client.user.id;
  if (message.author.id === botId) return stateIn(componentsOf(message))?.call ?? null;
  if (message.author.bot || !mentions(message.content, botId)) return null;
  const words = wordsOf(message.content, botId);
  if (words === '') return null;
  return (await desk.readTurn(words, [], desk.host.snapshot(), desk.commands)).call;
}

/** A forum post's title asks as much as its text does. */
async function openingOf(desk: Desk, thread: ThreadChannel): Promise<readonly Call[]> {
  if (thread.parent?.type === ChannelType.GuildForum)
    return [{ command: 'ask', options: { question: thread.name.slice(0, QUESTION_LENGTH) } }];
  const starter = await fetched(desk, () => thread.fetchStarterMessage());
  const turn = starter === null ? null : await turnOf(desk, starter);
  return turn === null ? [] : [turn];
}

/** Our own messages are the conversation; what people wrote counts only where we never answered it. */
async function spoken(desk: Desk, message: Message): Promise<readonly Call[]> {
  const before = await message.channel.messages.fetch({ limit: MOST_MESSAGES, before: message.id });
  const earlier = [...before.values()].sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
  const turnsIn = async (messages: readonly Message[]) =>
    (await Promise.all(messages.map((one) => turnOf(desk, one)))).filter((call) => call !== null);
  const own = await turnsIn(earlier.filter((one) => one.author.id === one.client.user.id));
  return own.length > 0 ? own : await turnsIn(earlier);
}

/** The answer that somebody replies to comes last: it is what the reply is about. */
async function repliedTo(desk: Desk, message: Message): Promise<readonly Call[]> {
  if (message.reference?.messageId === undefined) return [];
  const referenced = await fetched(desk, () => message.fetchReference());
  const turn = referenced === null ? null : await turnOf(desk, referenced);
  return turn === null ? [] : [turn];
}

/**
 * The earlier calls, oldest first: of the thread or direct messages, or of the message replied to in a channel
 * where many talk. None where they can't be read, which is logged where
 * it is a fault.
 */
export async function earlierTurns(desk: Desk, message: Message): Promise<readonly Call[]> {
  const { channel } = message;
  try {
    if (channel.isThread()) {
      const opening = await openingOf(desk, channel);
      return [...opening, ...(await spoken(desk, message)), ...(await repliedTo(desk, message))];
    }
    if (channel.isDMBased()) return [...(await spoken(desk, message)), ...(await repliedTo(desk, message))];
    return await repliedTo(desk, message);
  } catch (error) {
    desk.log.warn('earlier turns not read', faultOf(error));
    return [];
  }
}
