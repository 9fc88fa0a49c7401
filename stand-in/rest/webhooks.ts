// What an interaction's token is good for after the first answer: the original, follow-ups, their edits.
import { refusal } from '../errors.ts';
import { isBotIn } from '../guilds.ts';
import { asNumber, asObject } from '../json.ts';
import { createForm } from '../limits/form.ts';
import { checkMessage, refuseEmpty, refuseEmptyBody } from '../limits/message.ts';
import { editedMessage, postMessage, removeMessage, replaceMessage } from '../messages.ts';
import type { Message } from '../payloads.ts';
import { CallbackType, MessageFlag, MessageType } from '../protocol.ts';
import { changeInteraction, type Interaction, known, type State } from '../state.ts';
import { type Answer, type Call, noContent, ok, param, type Route } from './call.ts';
import { forcedFlags } from './forced.ts';

/** Milliseconds for which a token is valid (Discord's reference, "Followup Messages"). */
const TIME_FOR_TOKEN = 15 * 60 * 1000;

/** Follow-ups that an app may send where it is installed for a person alone (Discord's reference, "Follow-ups"). */
const MOST_FOLLOW_UPS = 5;

const MESSAGE = '/webhooks/:app/:token/messages/:message';

export const webhookRoutes: readonly Route[] = [
  { method: 'POST', path: '/webhooks/:app/:token', open: true, answer: followUp },
  { method: 'GET', path: MESSAGE, open: true, answer: (call) => ok(target(call).message) },
  { method: 'PATCH', path: MESSAGE, open: true, answer: edit },
  { method: 'DELETE', path: MESSAGE, open: true, answer: remove },
];

/** The interaction of the token in the path: 10015 when unknown or not acknowledged yet, 50027 after 15 minutes. */
function acknowledged(call: Call): Interaction {
  const { state } = call;
  const token = param(call, 'token');
  const interaction = [...state.interactions.values()].find((each) => each.token === token);
  if (!interaction || param(call, 'app') !== state.app.id) throw refusal('unknownWebhook');
  if (state.clock.now() - interaction.createdAt > TIME_FOR_TOKEN) throw refusal('invalidWebhookToken');
  if (!interaction.acknowledged) throw refusal('unknownWebhook');
  return interaction;
}

function target(call: Call): { readonly interaction: Interaction; readonly message: Message } {
  const interaction = acknowledged(call);
  const wanted = param(call, 'message');
  const id = wanted === '@original' ? interaction.originalId : wanted;
  const own = id !== undefined && (id === interaction.originalId || interaction.followUpIds.includes(id));
  return { interaction, message: known(call.state.messages, own ? id : undefined, 'unknownMessage') };
}

function edit(call: Call): Answer {
  const { interaction, message } = target(call);
  return ok(applyEdit(call, interaction, message));
}

function applyEdit(call: Call, interaction: Interaction, before: Message): Message {
  const { state } = call;
  refuseArchived(state, before);
  const form = createForm();
  checkMessage(form, call.body, call.files, before);
  form.settle();
  const after = editedMessage(state, before, call.body, call.files);
  refuseEmpty(after);
  replaceMessage(state, after);
  if (before.id === interaction.originalId)
    changeInteraction(state, interaction.id, { edits: interaction.edits + 1 });
  return after;
}

function refuseArchived(state: State, message: Message): void {
  if (state.channels.get(message.channel_id)?.thread_metadata?.archived) throw refusal('threadArchived');
}

function remove(call: Call): Answer {
  const { interaction, message } = target(call);
  removeMessage(call.state, message);
  if (message.id === interaction.originalId)
    changeInteraction(call.state, interaction.id, { originalDeleted: true });
  return noContent;
}

/**
 * Posts a follow-up. Right after a deferral it edits the loading message instead and keeps its visibility
 * (Discord's reference, "Create Followup Message").
 */
function followUp(call: Call): Answer {
  const { state } = call;
  const interaction = acknowledged(call);
  const original = state.messages.get(interaction.originalId ?? '');
  const waiting = interaction.acknowledged?.type === CallbackType.deferredMessage;
  if (waiting && original && original.flags & MessageFlag.loading)
    return ok(applyEdit(call, interaction, original));
  if (!isBotIn(state, interaction.guildId) && interaction.followUpIds.length >= MOST_FOLLOW_UPS)
    throw refusal('tooManyFollowUps');
  const form = createForm();
  checkMessage(form, call.body, call.files);
  form.settle();
  refuseEmptyBody(call.body, call.files);
  const flags = asNumber(asObject(call.body).flags) | forcedFlags(state, interaction);
  const message = postMessage(state, {
    channel: known(state.channels, interaction.channelId, 'unknownChannel'),
    author: state.bot,
    body: call.body,
    files: call.files,
    type: original ? MessageType.reply : MessageType.normal,
    flags,
    metadata: { ...interaction.metadata, ...(original ? { original_response_message_id: original.id } : {}) },
    repliesTo: original,
    onlyFor: flags & MessageFlag.ephemeral ? interaction.userId : undefined,
  });
  changeInteraction(state, interaction.id, { followUpIds: [...interaction.followUpIds, message.id] });
  return ok(message);
}
