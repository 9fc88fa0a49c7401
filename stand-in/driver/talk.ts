// Says things in channels, starts threads and posts, and takes messages away, as people do.
import { storeFile } from '../files.ts';
import { editedMessage, postMessage, removeMessage, replaceMessage } from '../messages.ts';
import type { Channel, Message } from '../payloads.ts';
import { ChannelType, MessageFlag, MessageType, Permission } from '../protocol.ts';
import { messagesIn } from '../state.ts';
import { changeThread, startThread, threadFromMessage } from '../threads.ts';
import { mustBeAllowed, NotPossible, type Seat, type Stage, waitFor } from './stage.ts';

export interface Said {
  readonly message: Message;
  /**
   * Waits for the bot's next message after this one, in the same channel or in a thread that starts from it.
   * Answers to interactions don't count.
   */
  reply(): Promise<Message>;
  /** Waits until the bot has sent that many, and gives them, oldest first. */
  replies(count: number): Promise<readonly Message[]>;
}

const LONGEST_MESSAGE = 2000;

export interface SayMore {
  readonly replyTo?: Message;
  /** False: the answered message's author is not mentioned. */
  readonly ping?: boolean;
  readonly files?: readonly { readonly name: string; readonly bytes: Buffer | string }[];
}

/** Says something; mentions are written `<@id>`. An archived thread opens again, a locked one refuses. */
export function say(stage: Stage, seat: Seat, text: string, more: SayMore = {}): Said {
  const { state } = stage;
  const { channel } = seat;
  if (text.length > LONGEST_MESSAGE)
    throw new NotPossible(`A message has at most ${LONGEST_MESSAGE} characters, not ${text.length}.`);
  if (channel.type === ChannelType.forum)
    throw new NotPossible('In a forum one can only post; use forumPost().');
  if (channel.thread_metadata?.locked) throw new NotPossible('The thread is locked.');
  mustBeAllowed(
    stage,
    seat,
    channel.thread_metadata ? Permission.sendMessagesInThreads : Permission.sendMessages,
    'write',
  );
  if (channel.thread_metadata?.archived) changeThread(state, channel.id, { metadata: { archived: false } });
  const message = postMessage(state, {
    channel,
    author: seat.user,
    body: {
      content: text,
      ...(more.ping === false ? { allowed_mentions: { parse: ['users'], replied_user: false } } : {}),
    },
    files: (more.files ?? []).map((file, index) => ({
      field: `files[${index}]`,
      name: file.name,
      bytes: Buffer.from(file.bytes),
    })),
    repliesTo: more.replyTo ? state.messages.get(more.replyTo.id) : undefined,
  });
  return saidOf(stage, message);
}

/** A handle on a message that somebody wrote. */
function saidOf(stage: Stage, message: Message): Said {
  const { state } = stage;
  const answers = () =>
    [...messagesIn(state, message.channel_id), ...messagesIn(state, message.id)].filter(
      (each) =>
        each.author.id === state.bot.id &&
        each.interaction_metadata === undefined &&
        each.type !== MessageType.threadStarter &&
        BigInt(each.id) > BigInt(message.id),
    );
  const wait = (count: number) =>
    waitFor(
      stage,
      () =>
        `"${message.content.slice(0, 80)}": waited for ${count} message(s) of the bot, ${answers().length} came`,
      () => (answers().length >= count ? answers() : undefined),
    );
  return {
    message,
    reply: async () => {
      const [first] = await wait(1);
      return first ?? message;
    },
    replies: wait,
  };
}

/** Starts a thread from a message. */
export function startThreadFrom(stage: Stage, seat: Seat, message: Message, name: string): Channel {
  const { state } = stage;
  mustBeAllowed(stage, seat, Permission.createPublicThreads, 'start threads');
  const source = state.messages.get(message.id);
  if (!source) throw new NotPossible('The message is gone.');
  if (source.flags & MessageFlag.hasThread) throw new NotPossible('The message has a thread already.');
  const channel = state.channels.get(source.channel_id) ?? seat.channel;
  return threadFromMessage(state, channel, source, seat.user, name);
}

/** Posts in a forum: a thread and its first message, which have the same id. */
export function forumPost(
  stage: Stage,
  seat: Seat,
  title: string,
  text: string,
): Said & { readonly thread: Channel } {
  const { state } = stage;
  if (seat.channel.type !== ChannelType.forum) throw new NotPossible(`${seat.channel.name} is no forum.`);
  mustBeAllowed(stage, seat, Permission.sendMessages, 'post');
  const thread = startThread(state, state.nextId(), seat.channel, seat.user, title);
  const body = { content: text };
  const message = postMessage(state, { channel: thread, author: seat.user, body, files: [], id: thread.id });
  return { ...saidOf(stage, message), thread };
}

/** Changes what a person wrote. */
export function editOwn(stage: Stage, seat: Seat, message: Message, text: string): Message {
  const before = stage.state.messages.get(message.id);
  if (!before || before.author.id !== seat.user.id)
    throw new NotPossible('A person can edit their own messages only.');
  const after = editedMessage(stage.state, before, { content: text }, []);
  replaceMessage(stage.state, after);
  return after;
}

/** Deletes a message, one's own or, with the permission to manage messages, another's. */
export function deleteMessage(stage: Stage, seat: Seat, message: Message): void {
  const found = stage.state.messages.get(message.id);
  if (!found) throw new NotPossible('The message is gone already.');
  if (found.author.id !== seat.user.id) {
    mustBeAllowed(stage, seat, Permission.manageMessages, "delete others' messages");
  }
  removeMessage(stage.state, found);
}

/** Puts a file where the bot can fetch it; for attachment options. */
export function upload(stage: Stage, name: string, bytes: Buffer | string) {
  return storeFile(stage.state, 'ephemeral', name, Buffer.from(bytes), { ephemeral: true });
}
