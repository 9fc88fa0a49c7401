// The routes about messages in a channel, as the bot itself.

import { asRead } from '../content.ts';
import { refusal } from '../errors.ts';
import { asList, asNumber, asObject, asText } from '../json.ts';
import { createForm } from '../limits/form.ts';
import { checkMessage, refuseEmpty, refuseEmptyBody } from '../limits/message.ts';
import { editedMessage, postMessage, removeMessage, replaceMessage } from '../messages.ts';
import type { Channel, Message } from '../payloads.ts';
import { may, needs } from '../permissions.ts';
import { ChannelType, Intent, MessageFlag, Permission } from '../protocol.ts';
import { messagesIn, type State } from '../state.ts';
import { changeThread } from '../threads.ts';
import { type Answer, type Call, noContent, ok, param, type Route } from './call.ts';
import { seenChannel } from './channels.ts';

export const messageRoutes: readonly Route[] = [
  { method: 'GET', path: '/channels/:channel/messages', answer: list },
  { method: 'GET', path: '/channels/:channel/messages/:message', answer: read },
  { method: 'POST', path: '/channels/:channel/messages', answer: post },
  { method: 'PATCH', path: '/channels/:channel/messages/:message', answer: edit },
  { method: 'DELETE', path: '/channels/:channel/messages/:message', answer: remove },
];

/** A message as REST gives it: blank where the app has not the message content intent. */
function forApp(state: State, message: Message): Message {
  return asRead(
    message,
    state.bot.id,
    state.channels.get(message.channel_id),
    (state.app.privilegedIntents & Intent.messageContent) !== 0,
  );
}

function list(call: Call): Answer {
  const { state } = call;
  const channel = seenChannel(call);
  if (!may(state, state.bot.id, channel, Permission.readMessageHistory)) return ok([]);
  const limit = Number(call.query.limit ?? 50);
  if (!(limit >= 1 && limit <= 100)) {
    const form = createForm();
    form.refuse(['limit'], 'NUMBER_TYPE_MAX', 'int value should be between 1 and 100.');
    form.settle();
  }
  return ok(page(messagesIn(state, channel.id), call.query, limit).map((message) => forApp(state, message)));
}

/** Newest first; `after` takes the oldest ones after that id, `around` those on both sides. */
function page(
  all: readonly Message[],
  query: Readonly<Record<string, string>>,
  limit: number,
): readonly Message[] {
  const before = (id: string) => all.filter((message) => BigInt(message.id) < BigInt(id));
  const after = (id: string) => all.filter((message) => BigInt(message.id) > BigInt(id));
  if (query.around !== undefined) {
    const half = Math.floor(limit / 2);
    const centre = all.filter((message) => message.id === query.around);
    return [...before(query.around).slice(-half), ...centre, ...after(query.around).slice(0, half)].reverse();
  }
  if (query.after !== undefined) return after(query.after).slice(0, limit).reverse();
  return (query.before === undefined ? all : before(query.before)).slice(-limit).reverse();
}

function seenMessage(call: Call): { readonly channel: Channel; readonly message: Message } {
  const channel = seenChannel(call);
  const message = call.state.messages.get(param(call, 'message'));
  if (!message || message.channel_id !== channel.id || call.state.privateTo.has(message.id))
    throw refusal('unknownMessage');
  return { channel, message };
}

function read(call: Call): Answer {
  const { channel, message } = seenMessage(call);
  needs(call.state, call.state.bot.id, channel, Permission.readMessageHistory);
  return ok(forApp(call.state, message));
}

function post(call: Call): Answer {
  const { state } = call;
  const channel = seenChannel(call);
  const body = asObject(call.body);
  const repeated = sameNonce(state, channel, body);
  if (repeated) return ok(repeated);
  refusePost(call, channel);
  const reference = referencedMessage(call, channel);
  const form = createForm();
  checkMessage(form, body, call.files);
  form.settle();
  refuseEmptyBody(body, call.files);
  if (channel.thread_metadata?.archived) changeThread(state, channel.id, { metadata: { archived: false } });
  const flags =
    asNumber(body.flags) &
    (MessageFlag.suppressEmbeds | MessageFlag.suppressNotifications | MessageFlag.componentsV2);
  return ok(
    postMessage(state, { channel, author: state.bot, body, files: call.files, flags, repliesTo: reference }),
  );
}

function refusePost(call: Call, channel: Channel): void {
  const { state } = call;
  const bot = state.bot.id;
  if (channel.type === ChannelType.forum) throw refusal('notATextChannel');
  needs(
    state,
    bot,
    channel,
    channel.thread_metadata ? Permission.sendMessagesInThreads : Permission.sendMessages,
  );
  if (channel.thread_metadata?.locked && !may(state, bot, channel, Permission.manageThreads))
    throw refusal('threadLocked');
  if (asList(asObject(call.body).embeds).length > 0) needs(state, bot, channel, Permission.embedLinks);
  if (call.files.length > 0) needs(state, bot, channel, Permission.attachFiles);
}

/** The message that the new one replies to; undefined without a reference, or when it is gone and may be. */
function referencedMessage(call: Call, channel: Channel): Message | undefined {
  const { message_reference: given } = asObject(call.body);
  if (given === undefined || given === null) return undefined;
  if (!may(call.state, call.state.bot.id, channel, Permission.readMessageHistory))
    throw refusal('replyNeedsHistory');
  const reference = asObject(given);
  const message = call.state.messages.get(asText(reference.message_id));
  if (message?.channel_id === channel.id) return message;
  if (reference.fail_if_not_exists === false) return undefined;
  const form = createForm();
  form.refuse(['message_reference'], 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message');
  form.settle();
  return undefined;
}

function sameNonce(
  state: State,
  channel: Channel,
  body: Readonly<Record<string, unknown>>,
): Message | undefined {
  if (body.enforce_nonce !== true || body.nonce === undefined) return undefined;
  return messagesIn(state, channel.id).find(
    (message) => message.nonce === body.nonce && message.author.id === state.bot.id,
  );
}

function edit(call: Call): Answer {
  const { channel, message } = seenMessage(call);
  if (message.author.id !== call.state.bot.id) throw refusal('cannotEditOthers');
  if (channel.thread_metadata?.archived) throw refusal('threadArchived');
  const form = createForm();
  checkMessage(form, call.body, call.files, message);
  form.settle();
  const after = editedMessage(call.state, message, call.body, call.files);
  refuseEmpty(after);
  replaceMessage(call.state, after);
  return ok(after);
}

function remove(call: Call): Answer {
  const { channel, message } = seenMessage(call);
  if (message.author.id !== call.state.bot.id)
    needs(call.state, call.state.bot.id, channel, Permission.manageMessages);
  if (channel.thread_metadata?.archived) throw refusal('threadArchived');
  removeMessage(call.state, message);
  return noContent;
}
