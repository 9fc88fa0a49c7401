// What one person sees in one place of the stand-in, as plain data. It changes nothing and draws nothing.
import type { Channel, Message } from '../payloads.ts';
import { may } from '../permissions.ts';
import { ChannelType, InteractionType, Permission } from '../protocol.ts';
import type { StandIn } from '../server.ts';
import { messagesIn } from '../state.ts';
import type { Place, Role, SeenMessage, Server, View, Waiting } from './exchange.ts';

/** How many messages of a place are shown, the newest. */
const MOST_MESSAGES = 60;
/** Milliseconds in which Discord's client waits for an answer, and after which it says that none came. */
const TIME_FOR_ANSWER = 3000;
/** Milliseconds for which it goes on saying so. */
const TIME_TO_READ = 15_000;

const KINDS: Readonly<Record<number, Place['kind']>> = {
  [ChannelType.dm]: 'direct',
  [ChannelType.forum]: 'forum',
  [ChannelType.publicThread]: 'thread',
  [ChannelType.privateThread]: 'thread',
  [ChannelType.announcementThread]: 'thread',
};

function placeOf(channel: Channel, name: string, threads: readonly Place[] = []): Place {
  const { archived, locked } = channel.thread_metadata ?? { archived: false, locked: false };
  return { id: channel.id, name, kind: KINDS[channel.type] ?? 'text', archived, locked, threads };
}

function serversOf({ state }: StandIn, userId: string): readonly Server[] {
  const joined = [...state.guilds.values()].filter((guild) =>
    guild.members.some((member) => member.user.id === userId),
  );
  return joined.map(({ id, name }) => {
    const channels = [...state.channels.values()].filter(
      (channel) => channel.guild_id === id && may(state, userId, channel, Permission.viewChannel),
    );
    const under = (parent: Channel) =>
      channels
        .filter((each) => each.thread_metadata && each.parent_id === parent.id)
        .map((each) => placeOf(each, each.name ?? each.id))
        .reverse();
    const tops = channels.filter((channel) => channel.thread_metadata === undefined);
    return { id, name, places: tops.map((each) => placeOf(each, each.name ?? each.id, under(each))) };
  });
}

function messagesFor({ state }: StandIn, userId: string, channelId: string): readonly SeenMessage[] {
  const own = [...state.privateTo].flatMap(([id, user]) => {
    const message = user === userId ? state.messages.get(id) : undefined;
    return message?.channel_id === channelId ? [message] : [];
  });
  const seen = (message: Message): SeenMessage => ({
    ...message,
    onlyYou: state.privateTo.has(message.id),
    used: state.interactions.get(message.interaction_metadata?.id ?? '')?.title ?? '',
  });
  return [...messagesIn(state, channelId), ...own]
    .sort((one, other) => (BigInt(one.id) < BigInt(other.id) ? -1 : 1))
    .slice(-MOST_MESSAGES)
    .map(seen);
}

function waitingOf({ state }: StandIn, userId: string, channelId: string): readonly Waiting[] {
  const now = state.clock.now();
  return [...state.interactions.values()]
    .filter(
      (each) =>
        each.userId === userId &&
        each.channelId === channelId &&
        each.acknowledged === undefined &&
        each.type !== InteractionType.autocomplete &&
        now - each.createdAt < TIME_TO_READ,
    )
    .map(({ id, title, createdAt }) => ({ id, title, failed: now - createdAt > TIME_FOR_ANSWER }));
}

/**
 * All that the person of that id sees in the place of that id; in a place that the person can't see, what is seen in
 * the first one that they can.
 */
export function viewOf(
  standIn: StandIn,
  { roles, tips }: { readonly roles: readonly Role[]; readonly tips: readonly string[] },
  userId: string,
  placeId: string,
): View {
  const { state, driver, gateway } = standIn;
  const person = driver.as(userId);
  const servers = serversOf(standIn, userId);
  const direct = placeOf(person.inDirectMessages().channel, state.bot.username);
  const tops = [...servers.flatMap((server) => server.places), direct];
  const all = tops.flatMap((place) => [place, ...place.threads]);
  const place = all.find((each) => each.id === placeId) ?? tops[0] ?? direct;
  const here = person.in({ id: place.id });
  const writing = place.kind === 'thread' ? Permission.sendMessagesInThreads : Permission.sendMessages;
  return {
    me: person.user,
    bot: state.bot,
    roles,
    servers,
    direct,
    place,
    parent: tops.find((each) => each.threads.includes(place)),
    messages: messagesFor(standIn, userId, place.id),
    commands: here.commands(),
    waiting: waitingOf(standIn, userId, place.id),
    users: Object.fromEntries([...state.users.values()].map((user) => [user.id, user.username])),
    channels: Object.fromEntries(all.map((each) => [each.id, each.name])),
    mayWrite: !place.locked && may(state, userId, here.channel, writing),
    online: gateway.connected() > 0,
    tips,
  };
}
