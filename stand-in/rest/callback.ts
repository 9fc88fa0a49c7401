// The first answer to an interaction: one handler for each callback type. What comes later stands in webhooks.ts.
import { refusal } from '../errors.ts';
import { asNumber, asObject } from '../json.ts';
import { checkChoices } from '../limits/choices.ts';
import { createForm, type Form, refuseChoice } from '../limits/form.ts';
import { checkMessage, refuseEmpty, refuseEmptyBody } from '../limits/message.ts';
import { checkModal } from '../limits/modal.ts';
import { editedMessage, postMessage, replaceMessage } from '../messages.ts';
import type { Choice, Message, Modal } from '../payloads.ts';
import { may } from '../permissions.ts';
import {
  CallbackType,
  InteractionType,
  MessageFlag,
  MessageType,
  OptionType,
  Permission,
} from '../protocol.ts';
import { changeInteraction, type Interaction, known, type State } from '../state.ts';
import { type Answer, type Call, noContent, ok, param, type Route } from './call.ts';
import { forcedFlags } from './forced.ts';

/** Milliseconds in which the first answer has to come (Discord's reference, "Interaction Callback"). */
const TIME_FOR_CALLBACK = 3000;

export const callbackRoutes: readonly Route[] = [
  { method: 'POST', path: '/interactions/:interaction/:token/callback', open: true, answer: acknowledge },
];

/** A handler checks, changes the state and gives the message that it made or changed, if any. */
type Handler = (call: Call, interaction: Interaction, form: Form) => Message | undefined;

const HANDLERS: Readonly<Record<number, Handler>> = {
  [CallbackType.message]: answerWithMessage,
  [CallbackType.deferredMessage]: deferMessage,
  [CallbackType.deferredUpdate]: deferUpdate,
  [CallbackType.update]: updateSource,
  [CallbackType.choices]: giveChoices,
  [CallbackType.modal]: openModal,
};

function acknowledge(call: Call): Answer {
  const { state } = call;
  const interaction = openInteraction(state, param(call, 'interaction'), param(call, 'token'));
  const type = asNumber(asObject(call.body).type);
  const form = createForm();
  const allowed = callbackTypesFor(interaction, state);
  if (!allowed.includes(type)) refuseChoice(form, 'type', allowed);
  form.settle();
  refuseClosedThread(state, interaction);
  const message = HANDLERS[type]?.(call, interaction, form.under('data'));
  const ephemeral = message !== undefined && (message.flags & MessageFlag.ephemeral) !== 0;
  changeInteraction(state, interaction.id, {
    acknowledged: { type, ephemeral, at: state.clock.now() },
    ...(message ? { originalId: message.id } : {}),
  });
  return call.query.with_response === 'true' ? ok(responseBody(interaction, type, message)) : noContent;
}

function openInteraction(state: State, id: string, token: string): Interaction {
  const interaction = known(state.interactions, id, 'unknownInteraction');
  if (interaction.token !== token) throw refusal('unknownInteraction');
  if (interaction.acknowledged) throw refusal('alreadyAcknowledged');
  if (state.clock.now() - interaction.createdAt > TIME_FOR_CALLBACK) throw refusal('unknownInteraction');
  return interaction;
}

function callbackTypesFor(interaction: Interaction, state: State): readonly number[] {
  if (interaction.type === InteractionType.autocomplete) return [CallbackType.choices];
  const onMessage =
    interaction.type === InteractionType.component ||
    (interaction.type === InteractionType.modalSubmit &&
      state.messages.has(interaction.sourceMessageId ?? ''));
  return [
    CallbackType.message,
    CallbackType.deferredMessage,
    ...(onMessage ? [CallbackType.deferredUpdate, CallbackType.update] : []),
    ...(interaction.type === InteractionType.modalSubmit ? [] : [CallbackType.modal]),
  ];
}

function refuseClosedThread(state: State, interaction: Interaction): void {
  const channel = known(state.channels, interaction.channelId, 'unknownChannel');
  const { archived, locked } = channel.thread_metadata ?? { archived: false, locked: false };
  if (archived && locked && !may(state, state.bot.id, channel, Permission.manageThreads))
    throw refusal('threadArchived');
}

function answerWithMessage(call: Call, interaction: Interaction, form: Form): Message {
  const body = asObject(asObject(call.body).data);
  checkMessage(form, body, call.files);
  form.settle();
  refuseEmptyBody(body, call.files);
  return postResponse(call, interaction, body, asNumber(body.flags) | forcedFlags(call.state, interaction));
}

function deferMessage(call: Call, interaction: Interaction, form: Form): Message {
  const flags = asNumber(asObject(asObject(call.body).data).flags);
  if ((flags & ~MessageFlag.ephemeral) !== 0) {
    form.refuse(
      ['flags'],
      'MESSAGE_FLAGS_INVALID',
      'Only the EPHEMERAL flag can be set on a deferred answer',
    );
  }
  form.settle();
  const forced = forcedFlags(call.state, interaction);
  return postResponse(call, interaction, {}, flags | forced | MessageFlag.loading);
}

function postResponse(call: Call, interaction: Interaction, body: object, flags: number): Message {
  const { state } = call;
  const source = state.messages.get(interaction.sourceMessageId ?? '');
  return postMessage(state, {
    channel: known(state.channels, interaction.channelId, 'unknownChannel'),
    author: state.bot,
    body,
    files: call.files,
    type: responseType(interaction),
    flags,
    metadata: interaction.metadata,
    repliesTo: source,
    onlyFor: flags & MessageFlag.ephemeral ? interaction.userId : undefined,
  });
}

function responseType(interaction: Interaction): number {
  if (interaction.metadata.target_message_id !== undefined) return MessageType.contextMenu;
  if (interaction.type === InteractionType.command) return MessageType.chatInput;
  return interaction.sourceMessageId === undefined ? MessageType.normal : MessageType.reply;
}

function deferUpdate(call: Call, interaction: Interaction): Message | undefined {
  return call.state.messages.get(interaction.sourceMessageId ?? '');
}

function updateSource(call: Call, interaction: Interaction, form: Form): Message {
  const { state } = call;
  const before = known(state.messages, interaction.sourceMessageId, 'unknownMessage');
  const body = asObject(asObject(call.body).data);
  checkMessage(form, body, call.files, before);
  form.settle();
  const after = editedMessage(state, before, body, call.files);
  refuseEmpty(after);
  replaceMessage(state, after);
  changeInteraction(state, interaction.id, { edits: interaction.edits + 1 });
  return after;
}

function giveChoices(call: Call, interaction: Interaction, form: Form): undefined {
  const data = asObject(asObject(call.body).data);
  checkChoices(form, data.choices, interaction.focusedType ?? OptionType.string);
  form.settle();
  changeInteraction(call.state, interaction.id, { choices: data.choices as readonly Choice[] });
}

function openModal(call: Call, interaction: Interaction, form: Form): undefined {
  const { data } = asObject(call.body);
  checkModal(form, data);
  form.settle();
  changeInteraction(call.state, interaction.id, { modal: data as Modal });
}

function responseBody(interaction: Interaction, type: number, message: Message | undefined): object {
  const inGuild = interaction.guildId === undefined ? {} : { guild_id: interaction.guildId };
  const about = message
    ? {
        response_message_id: message.id,
        response_message_loading: (message.flags & MessageFlag.loading) !== 0,
        response_message_ephemeral: (message.flags & MessageFlag.ephemeral) !== 0,
      }
    : {};
  const place = { channel_id: interaction.channelId, ...inGuild };
  const withMessage = message && type !== CallbackType.deferredUpdate;
  return {
    interaction: { id: interaction.id, type: interaction.type, ...about, ...place },
    resource: withMessage ? { type, message } : { type },
  };
}
