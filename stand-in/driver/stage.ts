// What all actions of the driver share: the stand-in's parts, who acts, and where.
import type { Gateway } from '../gateway/gateway.ts';
import type { Channel, User } from '../payloads.ts';
import { may } from '../permissions.ts';
import { Permission } from '../protocol.ts';
import type { State } from '../state.ts';
import type { Waits } from '../waits.ts';
import type { Wire } from '../wire.ts';

export interface Stage {
  readonly state: State;
  readonly wire: Wire;
  readonly waits: Waits;
  readonly gateway: Gateway;
  /** Milliseconds that any waiting may take. */
  readonly limit: () => number;
}

/** A person in a place. */
export interface Seat {
  readonly user: User;
  readonly channel: Channel;
}

/** Thrown when a person could not do that in Discord's client: it is the test, or what the bot offers, that is wrong. */
export class NotPossible extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NotPossible';
  }
}

/** Waits on the stage; the error says what was waited for and shows the last lines on the wire. */
export function waitFor<T>(stage: Stage, what: () => string, look: () => T | undefined): Promise<T> {
  const limit = stage.limit();
  const explain = () => {
    const nobody = stage.gateway.connected() === 0 ? ' No bot is connected.' : '';
    return `Nothing came of ${what()} within ${limit} ms.${nobody} Last on the wire:\n${stage.wire.lastLines(12)}`;
  };
  return stage.waits.until(look, explain, limit);
}

/** A user by object, id or name. */
export function findUser(state: State, wanted: User | string): User {
  const id = typeof wanted === 'string' ? wanted : wanted.id;
  const found = state.users.get(id) ?? [...state.users.values()].find((user) => user.username === id);
  if (!found)
    throw new NotPossible(
      `There is no user ${id}; there are ${names([...state.users.values()].map((user) => user.username))}.`,
    );
  return found;
}

/** A channel or thread by object, id or name, as it is now. */
export function findChannel(state: State, wanted: Pick<Channel, 'id'> | string): Channel {
  const id = typeof wanted === 'string' ? wanted.replace(/^#/, '') : wanted.id;
  const found = state.channels.get(id) ?? [...state.channels.values()].find((channel) => channel.name === id);
  if (!found)
    throw new NotPossible(
      `There is no channel ${id}; there are ${names([...state.channels.values()].map((channel) => channel.name ?? channel.id))}.`,
    );
  return found;
}

/** Refuses what the person has not the permissions for where they are. */
export function mustBeAllowed(stage: Stage, { user, channel }: Seat, bits: bigint, deed: string): void {
  if (may(stage.state, user.id, channel, bits | Permission.viewChannel)) return;
  throw new NotPossible(`${user.username} is not allowed to ${deed} in ${channel.name ?? channel.id}.`);
}

/** `a, b, c`, or `none`. */
export function names(list: readonly string[]): string {
  return list.length === 0 ? 'none' : list.join(', ');
}
