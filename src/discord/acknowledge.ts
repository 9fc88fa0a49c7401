// The first answer to an interaction, due within three seconds, and the last one, due within fifteen minutes.
// Source: Discord's "Receiving and Responding to Interactions".
import {
  AttachmentBuilder,
  DiscordAPIError,
  type InteractionReplyOptions,
  type MessageComponentInteraction,
  MessageFlags,
  RESTJSONErrorCodes,
  type RepliableInteraction,
} from 'discord.js';
import { again } from './again.ts';
import type { Desk } from './desk.ts';
import { refusedWith } from './fault.ts';
import type { Drawn } from './render.ts';

/** Most messages of one answer: a follow-up each, of which Discord allows an app that a user installed five. */
export const MOST_MESSAGES = 5;

/**
 * Makes the first answer by `attempt`, which puts the interaction into the state of `ephemeral`. False, with a line in
 * the log, where it is too late for any answer (10062). "Acknowledged already" (40060) is what the second try hears
 * after a first one that was carried out but answered late, and a time-out or 5xx may have been carried out too: both
 * go on as acknowledged, and the edit that follows tells.
 */
async function acknowledged(
  desk: Pick<Desk, 'log'>,
  interaction: RepliableInteraction,
  ephemeral: boolean | null,
  attempt: () => Promise<unknown>,
): Promise<boolean> {
  try {
    await again(attempt);
    return true;
  } catch (error) {
    if (refusedWith(error, RESTJSONErrorCodes.UnknownInteraction)) {
      desk.log.warn('acknowledged too late', { interaction: interaction.id });
      return false;
    }
    const already = refusedWith(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged);
    if (error instanceof DiscordAPIError && !already) throw error;
    interaction.deferred = true;
    interaction.ephemeral = ephemeral;
    return true;
  }
}

/** Acknowledges with a message of its own, for all or for the asker alone. False where it is too late for any answer. */
export function acknowledge(
  desk: Pick<Desk, 'log'>,
  interaction: RepliableInteraction,
  audience: 'public' | 'private',
): Promise<boolean> {
  const isPrivate = audience === 'private';
  return acknowledged(desk, interaction, isPrivate, () =>
    interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {}),
  );
}

/** Acknowledges a control whose message will be changed. False where it is too late for any answer. */
export function acknowledgeChange(
  desk: Pick<Desk, 'log'>,
  interaction: MessageComponentInteraction & RepliableInteraction,
): Promise<boolean> {
  return acknowledged(desk, interaction, null, () => interaction.deferUpdate());
}

/** A drawn message as the options of a reply, edit or follow-up. */
export function sendable({ components, flags, picture }: Drawn): {
  components: Drawn['components'][number][];
  flags: Drawn['flags'];
  files: AttachmentBuilder[];
} {
  const files =
    picture === null
      ? []
      : [
          new AttachmentBuilder(Buffer.from(picture.png), {
            name: picture.name,
            description: picture.alternative,
          }),
        ];
  return { components: [...components], flags, files };
}

/** Puts messages in place of the acknowledgement: the first by an edit, the others as follow-ups, private alike. */
export async function deliver(interaction: RepliableInteraction, drawn: readonly Drawn[]): Promise<void> {
  const [first, ...others] = drawn;
  if (first === undefined) return;
  // What the message showed before goes: a picture belongs to the view that it was sent with.
  await again(() => interaction.editReply({ ...sendable(first), attachments: [] }), true);
  for (const one of others) {
    const { components, flags, files } = sendable(one);
    const options: InteractionReplyOptions = {
      components,
      files,
      flags: interaction.ephemeral === true ? [flags, MessageFlags.Ephemeral] : [flags],
    };
    await interaction.followUp(options);
  }
}

/**
 * Says something to the asker alone, whatever was acknowledged before: as the first answer where there is none, as
 * an edit of a private one, else as a private follow-up (a public "thinking" message is taken away first).
 */
export async function tell(interaction: RepliableInteraction, content: string): Promise<void> {
  const flags = MessageFlags.Ephemeral;
  if (!interaction.deferred && !interaction.replied) {
    await interaction.reply({ content, flags });
    return;
  }
  if (interaction.replied) {
    await interaction.followUp({ content, flags });
    return;
  }
  if (interaction.ephemeral === true) {
    await interaction.editReply({ content });
    return;
  }
  const thinking = interaction.ephemeral === false;
  if (thinking) await interaction.deleteReply();
  await interaction.followUp({ content, flags });
}
