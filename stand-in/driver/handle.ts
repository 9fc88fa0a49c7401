// What a person sees come of an interaction: the answer, an opened modal, further messages.
import type { Message, Modal } from '../payloads.ts';
import { CallbackType, MessageFlag } from '../protocol.ts';
import type { Interaction } from '../state.ts';
import { type Stage, waitFor } from './stage.ts';

const WORDS = {
  [CallbackType.message]: 'message',
  [CallbackType.deferredMessage]: 'deferred message',
  [CallbackType.deferredUpdate]: 'deferred update',
  [CallbackType.update]: 'update',
  [CallbackType.choices]: 'choices',
  [CallbackType.modal]: 'modal',
} as const;

export type AcknowledgedAs = (typeof WORDS)[keyof typeof WORDS];

export interface Handle {
  readonly id: string;
  /** How the bot acknowledged it; undefined as long as it has not. */
  readonly acknowledgedAs: AcknowledgedAs | undefined;
  /** Whether the answer is seen by this person alone; undefined before the acknowledgement. */
  readonly ephemeral: boolean | undefined;
  /** The interaction as the stand-in knows it now. */
  interaction(): Interaction;
  /** Waits for the acknowledgement. */
  acknowledged(): Promise<AcknowledgedAs>;
  /**
   * Waits for the answer: the message, for a deferred one its first edit, for a component the updated message.
   * Rejects at once when a modal opened instead or the answer was deleted.
   */
  reply(): Promise<Message>;
  /** The answer as it stands now; undefined before there is one, or when it was deleted. */
  current(): Message | undefined;
  /** Waits until the answer, as it stands, passes the test. */
  replyWhere(test: (message: Message) => boolean): Promise<Message>;
  /** Waits for the modal that the bot opens; it goes to `submit`. */
  modal(): Promise<OpenModal>;
  /** Waits until there are that many follow-ups. */
  followUps(count?: number): Promise<readonly Message[]>;
}

export interface OpenModal extends Modal {
  /** The interaction that it answers. */
  readonly openedBy: string;
}

/** A handle on an interaction that was raised. */
export function handleOf(stage: Stage, raised: Interaction): Handle {
  const now = () => stage.state.interactions.get(raised.id) ?? raised;
  const current = () => stage.state.messages.get(now().originalId ?? '');
  const wait = <T>(wanted: string, look: () => T | undefined) =>
    waitFor(stage, () => `${raised.title}: waited for ${wanted}, ${standOf(now())}`, look);
  return {
    id: raised.id,
    get acknowledgedAs() {
      return wordOf(now());
    },
    get ephemeral() {
      return now().acknowledged?.ephemeral;
    },
    interaction: now,
    current,
    acknowledged: () => wait('an acknowledgement', () => wordOf(now())),
    reply: () => wait('the answer', () => answered(now(), current())),
    replyWhere: (test) =>
      wait('an answer that passes the test', () => {
        const message = answered(now(), current());
        return message && test(message) ? message : undefined;
      }),
    modal: () =>
      wait('a modal', () => {
        const { modal } = now();
        return modal ? { ...modal, openedBy: raised.id } : undefined;
      }),
    followUps: (count = 1) =>
      wait(`${count} follow-up(s)`, () => {
        const messages = now().followUpIds.flatMap((id) => stage.state.messages.get(id) ?? []);
        return messages.length >= count ? messages : undefined;
      }),
  };
}

function wordOf(interaction: Interaction): AcknowledgedAs | undefined {
  const type = interaction.acknowledged?.type;
  return Object.entries(WORDS).find(([number]) => Number(number) === type)?.[1];
}

function answered(interaction: Interaction, original: Message | undefined): Message | undefined {
  const type = interaction.acknowledged?.type;
  if (type === undefined) return undefined;
  if (interaction.originalDeleted) throw new Error(`${interaction.title}: the bot deleted its answer.`);
  if (type === CallbackType.modal)
    throw new Error(`${interaction.title}: the bot opened a modal; use modal().`);
  if (!original || original.flags & MessageFlag.loading) return undefined;
  if (type === CallbackType.deferredUpdate && interaction.edits === 0) return undefined;
  return original;
}

function standOf(interaction: Interaction): string {
  const word = wordOf(interaction);
  return word === undefined ? 'but it was never acknowledged' : `after it was acknowledged with: ${word}`;
}
