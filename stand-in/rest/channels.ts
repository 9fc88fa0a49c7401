// The routes about a channel or thread itself: read it, change a thread, type in it, open a direct message.

import { directChannel } from '../channels.ts';
import { refusal } from '../errors.ts';
import { asObject, asText } from '../json.ts';
import { checkText, createForm } from '../limits/form.ts';
import type { Channel } from '../payloads.ts';
import { needs } from '../permissions.ts';
import { Permission } from '../protocol.ts';
import { known } from '../state.ts';
import { changeThread } from '../threads.ts';
import { type Answer, type Call, noContent, ok, param, type Route } from './call.ts';

export const channelRoutes: readonly Route[] = [
  { method: 'GET', path: '/channels/:channel', answer: (call) => ok(seenChannel(call)) },
  { method: 'PATCH', path: '/channels/:channel', answer: changeChannel },
  { method: 'POST', path: '/channels/:channel/typing', answer: type },
  { method: 'PUT', path: '/channels/:channel/thread-members/@me', answer: join },
  {
    method: 'POST',
    path: '/users/@me/channels',
    answer: (call) => {
      const user = known(call.state.users, asText(asObject(call.body).recipient_id), 'unknownUser');
      return ok(directChannel(call.state, user));
    },
  },
];

/** The channel of the path, if the bot sees it: 10003 when unknown, 50001 when hidden. */
export function seenChannel(call: Call): Channel {
  const channel = known(call.state.channels, param(call, 'channel'), 'unknownChannel');
  needs(call.state, call.state.bot.id, channel, Permission.viewChannel);
  return channel;
}

function type(call: Call): Answer {
  const channel = seenChannel(call);
  needs(
    call.state,
    call.state.bot.id,
    channel,
    channel.thread_metadata ? Permission.sendMessagesInThreads : Permission.sendMessages,
  );
  return noContent;
}

function join(call: Call): Answer {
  const thread = seenChannel(call);
  if (!thread.thread_metadata) throw refusal('wrongChannelType');
  if (thread.thread_metadata.archived) throw refusal('threadArchived');
  return noContent;
}

function changeChannel(call: Call): Answer {
  const { state } = call;
  const thread = seenChannel(call);
  if (!thread.thread_metadata) throw refusal('missingPermissions');
  if (thread.owner_id !== state.bot.id) needs(state, state.bot.id, thread, Permission.manageThreads);
  const body = asObject(call.body);
  if (thread.thread_metadata.archived && body.archived !== false) throw refusal('threadArchived');
  const form = createForm();
  checkText(form, 'name', body.name, { min: 1, max: 100 });
  form.settle();
  const metadata = {
    ...(typeof body.archived === 'boolean' ? { archived: body.archived } : {}),
    ...(typeof body.locked === 'boolean' ? { locked: body.locked } : {}),
  };
  const name = typeof body.name === 'string' ? { name: body.name } : {};
  return ok(changeThread(state, thread.id, { ...name, metadata }));
}
