// The routes that start threads: from a message, by themselves, or as a post in a forum.
import { refusal } from '../errors.ts';
import { asNumber, asObject, asText } from '../json.ts';
import { checkText, createForm } from '../limits/form.ts';
import { checkMessage, refuseEmptyBody } from '../limits/message.ts';
import { postMessage } from '../messages.ts';
import type { Channel } from '../payloads.ts';
import { needs } from '../permissions.ts';
import { ChannelType, MessageFlag, Permission } from '../protocol.ts';
import { known } from '../state.ts';
import { startThread, threadFromMessage } from '../threads.ts';
import { type Answer, type Call, param, type Route } from './call.ts';
import { seenChannel } from './channels.ts';

export const threadRoutes: readonly Route[] = [
  { method: 'POST', path: '/channels/:channel/messages/:message/threads', answer: fromMessage },
  { method: 'POST', path: '/channels/:channel/threads', answer: withoutMessage },
];

function checked(
  call: Call,
  needed: bigint,
): { readonly channel: Channel; readonly name: string; readonly minutes: number } {
  const channel = seenChannel(call);
  needs(call.state, call.state.bot.id, channel, needed);
  const body = asObject(call.body);
  const form = createForm();
  checkText(form, 'name', body.name, { min: 1, max: 100, required: true });
  if (channel.type === ChannelType.forum) checkMessage(form.under('message'), body.message, call.files);
  form.settle();
  return { channel, name: asText(body.name), minutes: asNumber(body.auto_archive_duration) || 1440 };
}

function fromMessage(call: Call): Answer {
  const { state } = call;
  const { channel, name, minutes } = checked(call, Permission.createPublicThreads);
  const message = known(state.messages, param(call, 'message'), 'unknownMessage');
  if (message.channel_id !== channel.id) throw refusal('unknownMessage');
  if (channel.thread_metadata || channel.guild_id === undefined) throw refusal('wrongChannelType');
  if (state.channels.has(message.id)) throw refusal('threadExists');
  return { status: 201, body: threadFromMessage(state, channel, message, state.bot, name, minutes) };
}

function withoutMessage(call: Call): Answer {
  const { state } = call;
  const isForum = call.state.channels.get(param(call, 'channel'))?.type === ChannelType.forum;
  const needed = isForum ? Permission.sendMessages : Permission.createPublicThreads;
  const { channel, name, minutes } = checked(call, needed);
  if (!isForum)
    return { status: 201, body: startThread(state, state.nextId(), channel, state.bot, name, minutes) };
  const { message: body } = asObject(call.body);
  refuseEmptyBody(body, call.files);
  const thread = startThread(state, state.nextId(), channel, state.bot, name, minutes);
  const flags = asNumber(asObject(body).flags) & MessageFlag.componentsV2;
  const message = postMessage(state, {
    channel: thread,
    author: state.bot,
    body,
    files: call.files,
    id: thread.id,
    flags,
  });
  return { status: 201, body: { ...(state.channels.get(thread.id) ?? thread), message } };
}
