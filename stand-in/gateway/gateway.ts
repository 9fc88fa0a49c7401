// The gateway's connections: hello, identify, heartbeat, resume, and what a test can do to them.
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { asNumber, asObject, type Json } from '../json.ts';
import { CloseCode, Opcode } from '../protocol.ts';
import type { GatewayEvent, State } from '../state.ts';
import type { Waits } from '../waits.ts';
import type { Wire } from '../wire.ts';
import { newSession, refusedIdentify, welcome } from './identify.ts';
import { dispatch, forgetHeard, replay, type Session, sendFrame } from './session.ts';
import { heardBy } from './visible.ts';

export interface Gateway {
  /** Tells every session that may hear it. */
  tell(event: GatewayEvent): void;
  /** How many bots are connected and identified. */
  connected(): number;
  /** Asks all bots to reconnect and resume (op 7). */
  reconnect(): void;
  /** Tells all bots that their session is invalid (op 9); a session that cannot be resumed is forgotten. */
  invalidate(resumable: boolean): void;
  /** Closes all connections with a code; 1000 and 1001 and those of Discord's fatal codes end the session. */
  close(code: number, reason?: string): void;
  /** Cuts all connections without a word (the bot sees 1006). */
  cut(): void;
  /** From now on answers no heartbeat of the connections that there are: they are dead, and look alive. */
  deafen(): void;
  /** From now on refuses to identify with this close code; undefined: takes it again. */
  refuse(code: number | undefined): void;
  /** Resolves when every connected bot has got all that was sent so far. */
  delivered(limit?: number): Promise<void>;
  /** Drops of what was sent all that the bots have said they got. */
  forget(): void;
  stop(): void;
}

export interface GatewayNeeds {
  readonly http: Server;
  readonly state: State;
  readonly wire: Wire;
  readonly waits: Waits;
  /** Milliseconds between the bot's heartbeats, as HELLO says. */
  readonly heartbeatInterval: number;
}

/** Takes over the upgrades of an HTTP server. */
export function createGateway(needs: GatewayNeeds): Gateway {
  const { state, wire, waits } = needs;
  const sessions = new Map<string, Session>();
  const deaf = new WeakSet<WebSocket>();
  let refused: number | undefined;
  const room: Room = { needs, sessions, isDeaf: (socket) => deaf.has(socket), refused: () => refused };
  const server = new WebSocketServer({ server: needs.http, perMessageDeflate: false });
  server.on('connection', (socket) => welcomeSocket(room, socket));
  const open = () => [...sessions.values()].filter((session) => session.socket !== undefined);
  return {
    tell(event) {
      for (const session of sessions.values()) {
        const data = heardBy(state, session, event);
        if (data) dispatch(wire, session, event.name, data);
      }
      waits.changed();
    },
    connected: () => open().length,
    reconnect() {
      for (const { socket } of open()) if (socket) sendFrame(wire, socket, { op: Opcode.reconnect });
    },
    invalidate(resumable) {
      for (const session of open()) {
        if (session.socket) sendFrame(wire, session.socket, { op: Opcode.invalidSession, d: resumable });
        if (!resumable) sessions.delete(session.id);
      }
    },
    close(code, reason) {
      for (const session of open()) {
        const { socket } = session;
        if (endsSession(code)) sessions.delete(session.id);
        session.socket = undefined;
        socket?.close(code, reason);
      }
    },
    cut() {
      for (const client of server.clients) client.terminate();
    },
    deafen() {
      for (const client of server.clients) deaf.add(client);
    },
    refuse(code) {
      refused = code;
    },
    delivered: (limit = 10_000) => delivered(needs, open(), limit),
    forget() {
      for (const session of sessions.values()) forgetHeard(session);
    },
    stop() {
      for (const client of server.clients) client.terminate();
      server.close();
    },
  };
}

/** Asks for heartbeats (op 1) until each one's sequence says that all is there; a client may answer with an older one. */
async function delivered(needs: GatewayNeeds, sessions: readonly Session[], limit: number): Promise<void> {
  const behind = sessions.map((session) => ({ session, last: session.last, asked: -1 }));
  const all = () => {
    const late = behind.filter(({ session, last }) => session.socket && session.heard < last);
    for (const each of late) {
      if (each.asked === each.session.beats || !each.session.socket) continue;
      each.asked = each.session.beats;
      sendFrame(needs.wire, each.session.socket, { op: Opcode.heartbeat });
    }
    return late.length === 0 || undefined;
  };
  const explain = () =>
    `The bot did not take what was sent within ${limit} ms. Last on the wire:\n${needs.wire.lastLines(12)}`;
  await needs.waits.until(all, explain, limit);
}

/** Codes after which Discord knows the session no more: a normal end, and those that forbid a resume. */
function endsSession(code: number): boolean {
  return [1000, 1001, 4003, 4004, 4007, 4008, 4010, 4012, 4013, 4014].includes(code);
}

/** What every connection is given. */
interface Room {
  readonly needs: GatewayNeeds;
  readonly sessions: Map<string, Session>;
  readonly isDeaf: (socket: WebSocket) => boolean;
  readonly refused: () => number | undefined;
}

function welcomeSocket(room: Room, socket: WebSocket): void {
  const { needs, sessions } = room;
  let session: Session | undefined;
  sendFrame(needs.wire, socket, { op: Opcode.hello, d: { heartbeat_interval: needs.heartbeatInterval } });
  socket.on('message', (data) => {
    const frame = parsed(String(data));
    if (!frame) {
      socket.close(CloseCode.decodeError, 'Error while decoding payload.');
      return;
    }
    needs.wire.gateway({ direction: 'in', op: asNumber(frame.op), event: undefined, body: frame.d });
    session = onFrame(room, socket, session, frame);
    needs.waits.changed();
  });
  socket.on('close', (code) => {
    if (session && session.socket === socket) {
      session.socket = undefined;
      if (code === 1000 || code === 1001) sessions.delete(session.id);
    }
    needs.waits.changed();
  });
}

function parsed(text: string): Json | undefined {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function onFrame(
  room: Room,
  socket: WebSocket,
  session: Session | undefined,
  frame: Json,
): Session | undefined {
  const { needs, sessions } = room;
  const data = asObject(frame.d);
  if (frame.op === Opcode.heartbeat) {
    if (room.isDeaf(socket)) return session;
    if (session) {
      session.heard = asNumber(frame.d);
      session.beats += 1;
    }
    sendFrame(needs.wire, socket, { op: Opcode.acknowledge });
    return session;
  }
  if (frame.op === Opcode.identify) return onIdentify(room, socket, session, data);
  if (frame.op === Opcode.resume) return onResume(needs, sessions, socket, data);
  if (!session) socket.close(CloseCode.notAuthenticated, 'Not authenticated.');
  else if (![Opcode.presence, Opcode.voiceState, Opcode.requestMembers].some((known) => known === frame.op)) {
    socket.close(CloseCode.unknownOpcode, 'Unknown opcode.');
  }
  return session;
}

function onIdentify(
  { needs, sessions, refused: refusedNow }: Room,
  socket: WebSocket,
  session: Session | undefined,
  data: Json,
): Session | undefined {
  const refused = session
    ? CloseCode.alreadyAuthenticated
    : (refusedNow() ?? refusedIdentify(needs.state, data));
  if (refused !== undefined) {
    socket.close(refused);
    return session;
  }
  const created = newSession(`session-${needs.state.nextId()}`, data);
  created.socket = socket;
  sessions.set(created.id, created);
  welcome(needs.state, needs.wire, created);
  return created;
}

function onResume(
  needs: GatewayNeeds,
  sessions: Map<string, Session>,
  socket: WebSocket,
  data: Json,
): Session | undefined {
  const session = sessions.get(String(data.session_id));
  if (!session || data.token !== needs.state.app.token) {
    sendFrame(needs.wire, socket, { op: Opcode.invalidSession, d: false });
    return undefined;
  }
  if (asNumber(data.seq) > session.last) {
    socket.close(CloseCode.invalidSequence, 'Invalid seq.');
    return undefined;
  }
  replay(needs.wire, session, socket, asNumber(data.seq));
  return session;
}
