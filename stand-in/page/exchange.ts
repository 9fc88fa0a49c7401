// What the page's server and its browser side tell each other. Types only.
import type { Channel, Choice, Command, Message, Modal, User } from '../payloads.ts';

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly kind: 'text' | 'forum' | 'thread' | 'direct';
  readonly archived: boolean;
  readonly locked: boolean;
  /** The threads or posts under it, newest first. */
  readonly threads: readonly Place[];
}

export interface Server {
  readonly id: string;
  readonly name: string;
  readonly places: readonly Place[];
}

/** A person that the page can be used as. */
export interface Role {
  readonly id: string;
  readonly name: string;
  /** `admin`, `member`, …: what the page's owner says of the person. */
  readonly part: string;
}

/** An interaction of this person's that the bot has not acknowledged. */
export interface Waiting {
  readonly id: string;
  readonly title: string;
  /** True: its three seconds are over. */
  readonly failed: boolean;
}

export interface SeenMessage extends Message {
  /** True: this person alone sees it. */
  readonly onlyYou: boolean;
  /** What the person used that it answers: `/ask`, `the button "Next"`; empty for a message that was written. */
  readonly used: string;
}

/** All that one person sees in one place. */
export interface View {
  readonly me: User;
  readonly bot: User;
  readonly roles: readonly Role[];
  readonly servers: readonly Server[];
  /** Direct messages with the bot. */
  readonly direct: Place;
  readonly place: Place;
  readonly parent: Place | undefined;
  readonly messages: readonly SeenMessage[];
  readonly commands: readonly Command[];
  readonly waiting: readonly Waiting[];
  /** The names behind the ids that a message may mention. */
  readonly users: Readonly<Record<string, string>>;
  readonly channels: Readonly<Record<string, string>>;
  readonly mayWrite: boolean;
  readonly online: boolean;
  /** Commands worth trying, as a person types them. */
  readonly tips: readonly string[];
}

export interface WireLine {
  readonly order: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly direction: 'in' | 'out';
  /** `POST /interactions/…/callback`, `INTERACTION_CREATE`, `op 2`. */
  readonly title: string;
  /** The answer's status; undefined for a frame of the gateway and for a call under way. */
  readonly status: number | undefined;
  readonly body: unknown;
  readonly answer: unknown;
}

/** A file that a person gives with a command; its bytes in base64. */
export interface GivenFile {
  readonly name: string;
  readonly base64: string;
}

/** Who does something, and where. */
export interface Actor {
  readonly as: string;
  readonly place: string;
}

export type Deed =
  | { readonly do: 'say'; readonly text: string; readonly replyTo?: string }
  | {
      readonly do: 'slash';
      readonly command: string;
      readonly options: Readonly<Record<string, string>>;
      readonly files: Readonly<Record<string, GivenFile>>;
    }
  | { readonly do: 'press'; readonly message: string; readonly id: string }
  | {
      readonly do: 'choose';
      readonly message: string;
      readonly id: string;
      readonly values: readonly string[];
    }
  | { readonly do: 'submit'; readonly openedBy: string; readonly values: Readonly<Record<string, string>> }
  | { readonly do: 'use on message'; readonly name: string; readonly message: string }
  | { readonly do: 'start thread'; readonly name: string; readonly message: string }
  | { readonly do: 'post'; readonly title: string; readonly text: string }
  | { readonly do: 'delete'; readonly message: string }
  | { readonly do: 'dismiss'; readonly message: string };

export type Act = Actor & Deed;

export type OpenedModal = Modal & { readonly openedBy: string };

/** What came of an act; `problem` is a sentence for the person. */
export interface Outcome {
  readonly problem?: string;
  readonly modal?: OpenedModal;
  /** The place that the act made, to go to. */
  readonly place?: Channel['id'];
}

/** What was typed into a command when one of its options asks for values. */
export interface Typing extends Actor {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
  readonly focused: string;
}

export type Choices = readonly Choice[];
