// One gateway session: what was sent in it, so that it can be sent again. It knows no other session.
import type { WebSocket } from 'ws';
import { Opcode } from '../protocol.ts';
import type { Wire } from '../wire.ts';

export interface Dispatch {
  readonly op: 0;
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

export interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
  /** What was sent, but for what the bot has got and the stand-in forgot. */
  sent: Dispatch[];
  /** The last sequence that was sent. */
  last: number;
  /** Undefined while the bot is away. */
  socket: WebSocket | undefined;
  /** The `d` of the last heartbeat: the last sequence that the bot has got. */
  heard: number;
  /** How many heartbeats came. */
  beats: number;
}

/** Sends any frame and logs it. */
export function sendFrame(
  wire: Wire,
  socket: WebSocket,
  frame: { op: number; d?: unknown; s?: number; t?: string },
): void {
  wire.gateway({ direction: 'out', op: frame.op, event: frame.t, body: frame.d });
  socket.send(JSON.stringify({ s: null, t: null, d: null, ...frame }));
}

/** Sends a dispatch with the session's next sequence; keeps it for a resume when the bot is away. */
export function dispatch(wire: Wire, session: Session, event: string, data: unknown): void {
  const frame: Dispatch = { op: Opcode.dispatch, s: session.last + 1, t: event, d: data };
  session.last = frame.s;
  session.sent.push(frame);
  if (session.socket) sendFrame(wire, session.socket, frame);
}

/** Sends again what came after that sequence, then RESUMED. */
export function replay(wire: Wire, session: Session, socket: WebSocket, after: number): void {
  session.socket = socket;
  for (const frame of session.sent.filter((each) => each.s > after)) sendFrame(wire, socket, frame);
  dispatch(wire, session, 'RESUMED', { _trace: [] });
}

/** Drops what the bot has said that it got: it will not ask for that again. */
export function forgetHeard(session: Session): void {
  session.sent = session.sent.filter((each) => each.s > session.heard);
}
