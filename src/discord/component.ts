// Buttons and the menu "Read around". What they need is in the message that holds them, so that they work after a
// restart and over a new archive.
import {
  type AnySelectMenuInteraction,
  type ButtonInteraction,
  MessageFlags,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { FACE } from '../wording/face.ts';
import { isAdminCall, mayAskIn } from './access.ts';
import { acknowledge, acknowledgeChange, deliver, MOST_MESSAGES, tell } from './acknowledge.ts';
import { answerQuestion } from './answering.ts';
import { ask } from './asking.ts';
import { type Control, carriersIn, componentsOf, readControl, readValue, stateIn } from './carrier.ts';
import { type CitedSpan, readSpan } from './cited-span.ts';
import type { Desk } from './desk.ts';
import { sendExports } from './exports.ts';
import { TEXT_BOX } from './modal.ts';
import { COPY_LENGTH, drawCopies, drawText } from './render.ts';
import { unpackCall } from './state.ts';

async function turnPage(desk: Desk, interaction: ButtonInteraction, own: string): Promise<void> {
  const state = stateIn(componentsOf(interaction.message));
  if (state === null || !/^\d{1,3}$/.test(own) || isAdminCall(desk.commands, state.call)) {
    await tell(interaction, FACE.buttonUnreadable);
    return;
  }
  if (!(await acknowledgeChange(desk, interaction))) return;
  const changed = desk.host.snapshot().version !== state.version;
  const { call, from } = state;
  const notes = changed ? [FACE.archiveChanged] : [];
  await deliver(interaction, [await answerQuestion(desk, { call, from, at: Number(own), notes })]);
}

/** A lead of an answer that only its asker sees is answered likewise. */
async function followLead(desk: Desk, interaction: ButtonInteraction, own: string): Promise<void> {
  const call = unpackCall(own.slice(own.indexOf('.') + 1));
  if (call === null) {
    await tell(interaction, FACE.buttonUnreadable);
    return;
  }
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral) ? true : null;
  await ask(desk, interaction, { call, from: null, private: isPrivate, attached: null });
}

function citedIn(desk: Desk, values: readonly string[]): readonly (CitedSpan | 'gone')[] {
  const archive = desk.host.snapshot();
  return values.map((value) => readSpan(readValue(value), archive)).filter((one) => one !== 'unreadable');
}

async function readAround(desk: Desk, interaction: StringSelectMenuInteraction): Promise<void> {
  const [cited] = citedIn(desk, interaction.values);
  if (cited === undefined || cited === 'gone') {
    await tell(interaction, cited === undefined ? FACE.buttonUnreadable : FACE.spanGone);
    return;
  }
  if (!(await acknowledge(desk, interaction, 'private'))) return;
  await deliver(interaction, drawText(desk.wording.aroundPage(cited.article, cited.span), MOST_MESSAGES));
}

async function citeAll(desk: Desk, interaction: ButtonInteraction): Promise<void> {
  const cited = citedIn(desk, carriersIn(componentsOf(interaction.message)));
  const present = cited.filter((one) => typeof one !== 'string');
  if (present.length === 0) {
    await tell(interaction, cited.length === 0 ? FACE.nothingToCite : FACE.spanGone);
    return;
  }
  if (!(await acknowledge(desk, interaction, 'private'))) return;
  const copies = present.map(({ number, article, span }) => ({
    number,
    text: desk.wording.copyText(article, span, COPY_LENGTH),
  }));
  const gone = cited.length - present.length;
  const notes = gone === 0 ? [] : [FACE.citationsGone(gone)];
  await deliver(interaction, drawCopies(copies, MOST_MESSAGES, notes));
}

async function press(desk: Desk, interaction: ButtonInteraction, control: Control): Promise<void> {
  if (control.kind === 'page') await turnPage(desk, interaction, control.own);
  else if (control.kind === 'export') await sendExports(desk, interaction);
  else if (control.kind === 'cite') await citeAll(desk, interaction);
  else await interaction.showModal(TEXT_BOX);
}

/** A control that is not ours, or is garbled, is refused in words. Leads of admins are checked as their command is. */
export async function onComponent(
  desk: Desk,
  interaction: ButtonInteraction | AnySelectMenuInteraction,
): Promise<void> {
  const control = readControl(interaction.customId);
  if (control?.kind === 'lead' && interaction.isButton()) {
    await followLead(desk, interaction, control.own);
    return;
  }
  const refusal = mayAskIn(desk, interaction.guildId);
  if (refusal !== null) await tell(interaction, refusal);
  else if (control?.kind === 'around' && interaction.isStringSelectMenu())
    await readAround(desk, interaction);
  else if (control !== null && control.kind !== 'around' && interaction.isButton())
    await press(desk, interaction, control);
  else await tell(interaction, FACE.buttonUnreadable);
}
