// The driver: people who use the bot. `driver.as('alice').in('general').slash('/ask', { question: '…' })`.

import { addChannel, directChannel } from '../channels.ts';
import { joinGuild, setPermissions } from '../guilds.ts';
import type {
  Attachment,
  Channel,
  Choice,
  Command,
  Guild,
  Message,
  ThreadMetadata,
  User,
} from '../payloads.ts';
import { addUser } from '../people.ts';
import { changeThread } from '../threads.ts';
import { autocomplete, commandsFor, messageCommand, slash } from './commands.ts';
import { choose, press } from './components.ts';
import type { Handle, OpenModal } from './handle.ts';
import { submit } from './modals.ts';
import type { TypedOptions } from './options.ts';
import { findChannel, findUser, NotPossible, type Seat, type Stage, waitFor } from './stage.ts';
import {
  deleteMessage,
  editOwn,
  forumPost,
  type Said,
  type SayMore,
  say,
  startThreadFrom,
  upload,
} from './talk.ts';

/** What a person can do in a channel. All but `autocomplete` is done when the call returns; handles wait. */
export interface PersonInChannel {
  readonly user: User;
  readonly channel: Channel;
  /** The commands that Discord's client would list for this person here, message commands among them. */
  commands(): readonly Command[];
  slash(command: string, options?: TypedOptions): Handle;
  /** The choices for the option that is being typed; what was typed so far stands in `options`. */
  autocomplete(command: string, options: TypedOptions, focused: string): Promise<readonly Choice[]>;
  messageCommand(name: string, message: Message): Handle;
  press(message: Message, labelOrCustomId: string): Handle;
  choose(
    message: Message,
    customIdOrPlaceholder: string,
    values: readonly (string | User | Channel)[],
  ): Handle;
  submit(modal: OpenModal, values: Readonly<Record<string, string | readonly string[]>>): Handle;
  say(text: string, more?: SayMore): Said;
  replyTo(message: Message, text: string, more?: SayMore): Said;
  startThread(message: Message, name: string): Channel;
  forumPost(title: string, text: string): Said & { readonly thread: Channel };
  edit(message: Message, text: string): Message;
  deleteMessage(message: Message): void;
  /** The message as this person sees it now; undefined when it is gone or ephemeral for another. */
  sees(message: Pick<Message, 'id'>): Message | undefined;
}

export interface Person {
  readonly user: User;
  in(channel: Pick<Channel, 'id'> | string): PersonInChannel;
  /** In direct messages with the bot. */
  inDirectMessages(): PersonInChannel;
}

export interface Driver {
  readonly bot: User;
  readonly guild: Guild;
  /** A person by object, id or name. */
  as(user: User | string): Person;
  user(name: string): User;
  channel(name: string): Channel;
  /** A new member of the guild. */
  addUser(name: string): User;
  addChannel(name: string, type?: number): Channel;
  upload(name: string, bytes: Buffer | string): Attachment;
  archive(thread: Pick<Channel, 'id'>): Channel;
  unarchive(thread: Pick<Channel, 'id'>): Channel;
  lock(thread: Pick<Channel, 'id'>): Channel;
  unlock(thread: Pick<Channel, 'id'>): Channel;
  /** Sets all that a member, or the bot, may do: in the guild, or in one channel alone. */
  setPermissions(user: User | string, bits: bigint, channel?: Pick<Channel, 'id'> | string): void;
  /** Waits until a bot is connected and identified. */
  online(): Promise<void>;
  /** Waits until the bot has registered a command of that name, in the guild or globally. */
  registered(name: string): Promise<Command>;
  /** Resolves when the bot's client has got all that was sent to it so far. */
  delivered(): Promise<void>;
  /** Sets how long any waiting may take, in milliseconds; 10,000 at first. */
  allow(milliseconds: number): void;
}

/** A driver on a stand-in. */
export function createDriver(parts: Omit<Stage, 'limit'>): Driver {
  let limit = 10_000;
  const stage: Stage = { ...parts, limit: () => limit };
  const { state } = stage;
  const guild = () => {
    const [first] = state.guilds.values();
    if (!first) throw new NotPossible('The stand-in has no guild.');
    return first;
  };
  return {
    bot: state.bot,
    get guild() {
      return guild();
    },
    as: (user) => personOf(stage, findUser(state, user)),
    user: (name) => findUser(state, name),
    channel: (name) => findChannel(state, name),
    addUser(name) {
      const user = addUser(state, name);
      joinGuild(state, guild().id, user);
      return user;
    },
    addChannel: (name, type) => addChannel(state, guild().id, name, type),
    upload: (name, bytes) => upload(stage, name, bytes),
    ...threadKeeper(stage),
    setPermissions(user, bits, channel) {
      const where = channel === undefined ? undefined : findChannel(state, channel);
      const ofParent = where?.thread_metadata ? where.parent_id : undefined;
      setPermissions(state, guild().id, findUser(state, user).id, bits, ofParent ?? where?.id);
    },
    online: async () => {
      await waitFor(
        stage,
        () => 'a bot that connects',
        () => stage.gateway.connected() > 0 || undefined,
      );
    },
    registered(name) {
      const wanted = name.replace(/^\//, '');
      const look = () => [...state.commands.values()].flat().find((command) => command.name === wanted);
      return waitFor(stage, () => `the registration of ${name}`, look);
    },
    delivered: () => stage.gateway.delivered(limit),
    allow(milliseconds) {
      limit = milliseconds;
    },
  };
}

function threadKeeper({ state }: Stage): Pick<Driver, 'archive' | 'unarchive' | 'lock' | 'unlock'> {
  const change = (metadata: Partial<ThreadMetadata>) => (thread: Pick<Channel, 'id'>) =>
    changeThread(state, thread.id, { metadata });
  return {
    archive: change({ archived: true }),
    unarchive: change({ archived: false }),
    lock: change({ locked: true }),
    unlock: change({ locked: false }),
  };
}

function personOf(stage: Stage, user: User): Person {
  return {
    user,
    in: (channel) => inChannel(stage, { user, channel: findChannel(stage.state, channel) }),
    inDirectMessages: () => inChannel(stage, { user, channel: directChannel(stage.state, user) }),
  };
}

function inChannel(stage: Stage, { user, channel }: Seat): PersonInChannel {
  /** The channel changes while the person sits in it: each action looks at it anew. */
  const seat = (): Seat => ({ user, channel: findChannel(stage.state, channel) });
  return {
    user,
    channel,
    commands: () => commandsFor(stage, seat()),
    slash: (command, options) => slash(stage, seat(), command, options),
    autocomplete: async (command, options, focused) => autocomplete(stage, seat(), command, options, focused),
    messageCommand: (name, message) => messageCommand(stage, seat(), name, message),
    press: (message, wanted) => press(stage, user, message, wanted),
    choose: (message, wanted, values) => choose(stage, user, message, wanted, values),
    submit: (modal, values) => submit(stage, user, modal, values),
    say: (text, more) => say(stage, seat(), text, more),
    replyTo: (message, text, more) => say(stage, seat(), text, { ...more, replyTo: message }),
    startThread: (message, name) => startThreadFrom(stage, seat(), message, name),
    forumPost: (title, text) => forumPost(stage, seat(), title, text),
    edit: (message, text) => editOwn(stage, seat(), message, text),
    deleteMessage: (message) => deleteMessage(stage, seat(), message),
    sees(message) {
      const only = stage.state.privateTo.get(message.id);
      return only === undefined || only === user.id ? stage.state.messages.get(message.id) : undefined;
    },
  };
}
