// A question put by mentioning the bot, or written to it in direct messages. It answers by a reply, never a bot,
// and says nothing where there is nothing to answer but one hint a channel.
import type { Message } from 'discord.js';
import { FACE } from '../wording/face.ts';
import { mayAskIn } from './access.ts';
import { sendable } from './acknowledge.ts';
import { answerQuestion } from './answering.ts';
import { isPrivateChannel } from './asking.ts';
import type { Desk } from './desk.ts';
import { faultOf, GONE, refusedWith } from './fault.ts';
import { wordsOf } from './mention-words.ts';
import { earlierTurns } from './turns.ts';

/** The channels that were given a hint since the start; the oldest are forgotten. */
export interface Hints {
  readonly first: (channelId: string) => boolean;
}

const MOST_CHANNELS = 10_000;

/** Gives a memory that is true the first time for each channel; it lasts as long as the run. */
export function rememberHints(): Hints {
  const given = new Set<string>();
  return {
    first: (channelId) => {
      if (given.has(channelId)) return false;
      given.add(channelId);
      const [oldest] = given;
      if (given.size > MOST_CHANNELS && oldest !== undefined) given.delete(oldest);
      return true;
    },
  };
}

/** `question`: answer it. `hint`: it is meant for us but says nothing that we can read. `none`: not for us. */
function meantFor(message: Message): 'question' | 'hint' | 'none' {
  const { client, author, mentions, guildId, content } = message;
  if (author.bot || message.system) return 'none';
  const named = mentions.has(client.user, {
    ignoreEveryone: true,
    ignoreRoles: true,
    ignoreRepliedUser: true,
  });
  if (named || guildId === null) return wordsOf(content, client.user.id) === '' ? 'hint' : 'question';
  return mentions.repliedUser?.id === client.user.id ? 'hint' : 'none';
}

async function say(message: Message, content: string): Promise<void> {
  await message.reply({ content, failIfNotExists: false });
}

async function answer(desk: Desk, message: Message): Promise<void> {
  const { channel } = message;
  const { seconds, isFirst } = desk.cooldown.ask(message.author.id, desk.clock());
  if (seconds > 0) return isFirst ? say(message, FACE.cooldown(seconds)) : undefined;
  const parentId = 'parentId' in channel ? channel.parentId : null;
  const refusal = mayAskIn(desk, message.guildId);
  if (refusal !== null) return say(message, refusal);
  if (isPrivateChannel(desk, channel.id, parentId)) return say(message, FACE.privateChannel);
  const words = wordsOf(message.content, message.client.user.id);
  const turns = await earlierTurns(desk, message);
  const { call, from } = await desk.readTurn(words, turns, desk.host.snapshot(), desk.commands);
  const drawn = await answerQuestion(desk, { call, from, at: 0, notes: [] });
  await message.reply({ ...sendable(drawn), failIfNotExists: false });
}

/** Answers a message that is meant for the bot. Never throws: what fails is logged, and said where it can be. */
export async function onMessage(desk: Desk, hints: Hints, message: Message): Promise<void> {
  const meant = meantFor(message);
  if (meant === 'none') return;
  const reference = desk.reference();
  const begun = desk.clock();
  try {
    if (meant === 'question') await answer(desk, message);
    else if (mayAskIn(desk, message.guildId) === null && hints.first(message.channelId))
      await say(message, FACE.hint);
    desk.log.info('mention ended', { reference, meant, milliseconds: Math.round(desk.clock() - begun) });
  } catch (error) {
    desk.log.error('mention not answered', { reference, channel: message.channelId, ...faultOf(error) });
    if (refusedWith(error, ...GONE)) return;
    await say(message, FACE.fault(reference)).catch((again: unknown) =>
      desk.log.warn('fault not told', { reference, ...faultOf(again) }),
    );
  }
}
