// Makes an interaction of what a person did and sends it to the bot.
import { isBotIn } from '../guilds.ts';
import type { InteractionMetadata, Message } from '../payloads.ts';
import { permissionsIn } from '../permissions.ts';
import { ChannelType, InteractionType } from '../protocol.ts';
import type { Interaction, State } from '../state.ts';
import type { Seat, Stage } from './stage.ts';

export interface Raised {
  readonly type: number;
  readonly title: string;
  readonly data: object;
  /** The message that holds the component. */
  readonly message?: Message | undefined;
  /** The message that a message command is used on. */
  readonly target?: Message;
  readonly triggeredBy?: InteractionMetadata;
  readonly focusedType?: number;
}

/** Attachments that a bot may send with its answer: 10 MiB, as Discord says where nobody boosts. */
const ATTACHMENT_LIMIT = 10 * 1024 * 1024;

/** Sends INTERACTION_CREATE and remembers the interaction; its 3 s begin now. */
export function raise(stage: Stage, seat: Seat, raised: Raised): Interaction {
  const { state } = stage;
  const id = state.nextId();
  const guildId = seat.channel.guild_id;
  const interaction: Interaction = {
    id,
    token: `interaction-token-${id}`,
    type: raised.type,
    createdAt: state.clock.now(),
    userId: seat.user.id,
    channelId: seat.channel.id,
    guildId,
    title: raised.title,
    sourceMessageId: raised.message?.id ?? raised.target?.id,
    metadata: metadataOf(state, id, seat, raised),
    focusedType: raised.focusedType,
    edits: 0,
    followUpIds: [],
  };
  state.interactions.set(id, interaction);
  state.tell({ name: 'INTERACTION_CREATE', data: payload(stage, seat, interaction, raised), guildId });
  return interaction;
}

/** Who installed the app: the guild, or where the bot is no member the person (Discord's reference). */
function ownersOf(state: State, seat: Seat): Readonly<Record<string, string>> {
  const { guild_id } = seat.channel;
  return isBotIn(state, guild_id) ? { 0: guild_id ?? '0' } : { 1: seat.user.id };
}

function metadataOf(state: State, id: string, seat: Seat, raised: Raised): InteractionMetadata {
  return {
    id,
    type: raised.type,
    user: seat.user,
    authorizing_integration_owners: ownersOf(state, seat),
    ...(raised.target ? { target_message_id: raised.target.id } : {}),
    ...(raised.type === InteractionType.component && raised.message
      ? { interacted_message_id: raised.message.id }
      : {}),
    ...(raised.triggeredBy ? { triggering_interaction_metadata: raised.triggeredBy } : {}),
  };
}

function payload(stage: Stage, seat: Seat, interaction: Interaction, raised: Raised): object {
  const { state } = stage;
  const guild = state.guilds.get(interaction.guildId ?? '');
  const member = guild?.members.find((each) => each.user.id === seat.user.id);
  const channel = state.channels.get(seat.channel.id) ?? seat.channel;
  const permissions = permissionsIn(state, seat.user.id, channel).toString();
  const place = guild
    ? {
        guild_id: guild.id,
        guild: { id: guild.id, locale: guild.preferred_locale, features: [] },
        guild_locale: guild.preferred_locale,
        member: { ...member, permissions },
        context: 0,
      }
    : { user: seat.user, context: 1 };
  return {
    id: interaction.id,
    application_id: state.app.id,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data: raised.data,
    ...(raised.message ? { message: raised.message } : {}),
    channel: { ...channel, permissions },
    channel_id: channel.id,
    locale: 'en-GB',
    app_permissions: permissionsIn(state, state.bot.id, channel).toString(),
    attachment_size_limit: ATTACHMENT_LIMIT,
    authorizing_integration_owners: ownersOf(state, seat),
    entitlements: [],
    ...place,
  };
}

/** Whether the channel is a direct message. */
export function isDirect(seat: Seat): boolean {
  return seat.channel.type === ChannelType.dm;
}
