// What the stand-in remembers: people, places, messages, commands, interactions, files. It sends nothing itself.
import type { Clock } from './clock.ts';
import type { RefusalName } from './errors.ts';
import { refusal } from './errors.ts';
import type {
  Channel,
  Choice,
  Command,
  Guild,
  InteractionMetadata,
  Message,
  Modal,
  User,
} from './payloads.ts';

/** Something that the gateway tells to those sessions which may hear it. */
export interface GatewayEvent {
  readonly name: string;
  readonly data: object;
  /** Absent: a direct message, or an event of no guild. */
  readonly guildId?: string | undefined;
}

export interface Acknowledgement {
  /** One of `CallbackType`. */
  readonly type: number;
  readonly ephemeral: boolean;
  readonly at: number;
}

export interface Interaction {
  readonly id: string;
  readonly token: string;
  /** One of `InteractionType`. */
  readonly type: number;
  readonly createdAt: number;
  readonly userId: string;
  readonly channelId: string;
  readonly guildId: string | undefined;
  /** As a person would name it in an error: `/ask`, `the button "Next"`. */
  readonly title: string;
  readonly metadata: InteractionMetadata;
  /** The message that held the component, or on which a message command was used. */
  readonly sourceMessageId: string | undefined;
  /** Of an autocomplete: the type of the option that is being typed. */
  readonly focusedType?: number | undefined;
  readonly acknowledged?: Acknowledgement;
  /** The message that `@original` means. */
  readonly originalId?: string;
  readonly originalDeleted?: boolean;
  /** How often `@original` was edited after the acknowledgement. */
  readonly edits: number;
  readonly followUpIds: readonly string[];
  readonly choices?: readonly Choice[];
  readonly modal?: Modal;
}

export interface StoredFile {
  readonly bytes: Buffer;
  readonly contentType: string;
}

export interface AppSettings {
  readonly id: string;
  readonly token: string;
  readonly name: string;
  /** Bits of privileged intents that are switched on for the app. */
  readonly privilegedIntents: number;
  readonly owner: User;
  /** Set: the app belongs to a team of these members. */
  readonly team:
    | { readonly id: string; readonly name: string; readonly members: readonly User[] }
    | undefined;
}

export interface State {
  readonly clock: Clock;
  readonly nextId: () => string;
  readonly app: AppSettings;
  readonly bot: User;
  readonly users: Map<string, User>;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  readonly messages: Map<string, Message>;
  /** Message id → the one user who sees it (ephemeral messages). */
  readonly privateTo: Map<string, string>;
  readonly interactions: Map<string, Interaction>;
  /** Guild id, or `global`, → the commands registered there. */
  readonly commands: Map<string, readonly Command[]>;
  /** Path under the server → the file it serves. */
  readonly files: Map<string, StoredFile>;
  /** What the gateway says of how often the bot may start: a test may change it. */
  sessions: { readonly remaining: number; readonly resetAfter: number };
  /** `http://127.0.0.1:PORT`. */
  readonly origin: () => string;
  readonly tell: (event: GatewayEvent) => void;
}

/** The value under that id, or the refusal of that name. */
export function known<T>(map: ReadonlyMap<string, T>, id: string | undefined, unknown: RefusalName): T {
  const found = id === undefined ? undefined : map.get(id);
  if (found === undefined) throw refusal(unknown);
  return found;
}

/** The messages of a channel, oldest first, without ephemeral ones. */
export function messagesIn(state: State, channelId: string): readonly Message[] {
  return [...state.messages.values()]
    .filter((message) => message.channel_id === channelId && !state.privateTo.has(message.id))
    .sort((one, other) => (BigInt(one.id) < BigInt(other.id) ? -1 : 1));
}

/** Remembers the interaction with these changes. */
export function changeInteraction(state: State, id: string, changes: Partial<Interaction>): void {
  const interaction = state.interactions.get(id);
  if (interaction) state.interactions.set(id, { ...interaction, ...changes });
}

/** The stand-in's time as Discord writes times. */
export function isoNow(state: State): string {
  return new Date(state.clock.now()).toISOString();
}

/** Drops the interactions that were acknowledged, and the messages that answered them. */
export function forgetAnswered(state: State): void {
  for (const { id, acknowledged, originalId, followUpIds } of [...state.interactions.values()]) {
    if (acknowledged === undefined) continue;
    state.interactions.delete(id);
    for (const message of [originalId, ...followUpIds]) {
      if (message === undefined) continue;
      state.messages.delete(message);
      state.privateTo.delete(message);
    }
  }
}
