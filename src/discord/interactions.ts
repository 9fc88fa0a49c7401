// Where each interaction goes. Whatever happens on the way, it ends in something readable or in a line of the log.
import { type Interaction, InteractionType } from 'discord.js';
import { FACE } from '../wording/face.ts';
import { tell } from './acknowledge.ts';
import { onAutocomplete } from './autocomplete.ts';
import { readControl } from './carrier.ts';
import { onComponent } from './component.ts';
import type { Desk } from './desk.ts';
import { faultOf, GONE, refusedWith } from './fault.ts';
import { onMessageCommand } from './message-command.ts';
import type { Outcome } from './meter.ts';
import { onModal } from './modal.ts';
import { onSlash } from './slash.ts';

async function route(desk: Desk, interaction: Interaction): Promise<Outcome> {
  if (interaction.isAutocomplete()) {
    await onAutocomplete(desk, interaction);
    return 'answered';
  }
  const { seconds } = desk.cooldown.ask(interaction.user.id, desk.clock());
  if (seconds > 0) {
    await tell(interaction, FACE.cooldown(seconds));
    return 'held back';
  }
  if (interaction.isChatInputCommand()) await onSlash(desk, interaction);
  else if (interaction.isMessageContextMenuCommand()) await onMessageCommand(desk, interaction);
  else if (interaction.isMessageComponent()) await onComponent(desk, interaction);
  else if (interaction.isModalSubmit()) await onModal(desk, interaction);
  else await tell(interaction, FACE.buttonUnreadable);
  return 'answered';
}

async function apologise(desk: Desk, interaction: Interaction, reference: string): Promise<void> {
  try {
    if (interaction.isAutocomplete()) {
      if (!interaction.responded) await interaction.respond([]);
    } else if (interaction.isRepliable()) await tell(interaction, FACE.fault(reference));
  } catch (error) {
    desk.log.warn('fault not told', { reference, ...faultOf(error) });
  }
}

/** What was asked for, without what was asked: a command's name or the kind of a control. */
function nameOf(interaction: Interaction): string {
  if (interaction.isCommand() || interaction.isAutocomplete()) return interaction.commandName;
  return readControl(interaction.customId)?.kind ?? 'other';
}

/**
 * Answers an interaction. Never throws: a fault is logged with a reference, and the asker is told that reference.
 * Where the message, its channel or the token is gone, nobody is left to be told: the log has it. It has one line for
 * each, but for autocomplete, which comes with every key stroke.
 */
export async function onInteraction(desk: Desk, interaction: Interaction): Promise<void> {
  const reference = desk.reference();
  const begun = desk.clock();
  const asked = { reference, kind: InteractionType[interaction.type], name: nameOf(interaction) };
  const count = (outcome: Outcome): number => {
    const milliseconds = Math.round(desk.clock() - begun);
    if (!interaction.isAutocomplete()) desk.meter.count(asked.name, outcome, milliseconds / 1000);
    return milliseconds;
  };
  try {
    const milliseconds = count(await route(desk, interaction));
    if (!interaction.isAutocomplete()) desk.log.info('interaction ended', { ...asked, milliseconds });
  } catch (error) {
    if (refusedWith(error, ...GONE)) {
      count('lost');
      desk.log.warn('answer not delivered', { ...asked, ...faultOf(error) });
      return;
    }
    count('failed');
    desk.log.error('interaction failed', { ...asked, ...faultOf(error) });
    await apologise(desk, interaction, reference);
  }
}
