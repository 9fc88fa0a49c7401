// Starts and stops a stand-in: one HTTP server for REST, files and the gateway, on 127.0.0.1.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addChannel } from './channels.ts';
import { createClock } from './clock.ts';
import { createDriver, type Driver } from './driver/driver.ts';
import { answerBadly, createFaults, type Faults, logFault } from './faults.ts';
import { createGateway, type Gateway } from './gateway/gateway.ts';
import { addGuild, joinGuild } from './guilds.ts';
import { addUser, userObject } from './people.ts';
import { ChannelType } from './protocol.ts';
import { readBody } from './rest/request.ts';
import { answerRequest } from './rest/router.ts';
import { createSnowflakes } from './snowflakes.ts';
import { forgetAnswered, type State, type StoredFile } from './state.ts';
import { createWaits, type Waits } from './waits.ts';
import { createWire, type Wire } from './wire.ts';

export interface StandInOptions {
  /** The bot's token; `stand-in-token` when absent. */
  readonly token?: string;
  readonly botName?: string;
  /** Names of people in the guild; `alice` and `bob` when absent. */
  readonly people?: readonly string[];
  /** Name of a team that owns the app, with its members' names; absent: a single owner called `app owner`. */
  readonly team?: { readonly name: string; readonly members: readonly string[] };
  /** Bits of the privileged intents that are switched on for the app; none when absent. */
  readonly privilegedIntents?: number;
  /** Milliseconds; 41,250 as Discord says when absent. */
  readonly heartbeatInterval?: number;
  /** Port; any free one when absent. */
  readonly port?: number;
  /** The guild's name; `Stand-in server` when absent. */
  readonly guildName?: string;
  /** How often the bot may still start a session, and milliseconds until it may again; 1000 and 0 when absent. */
  readonly sessions?: { readonly remaining: number; readonly resetAfter: number };
}

/** Milliseconds for which an idle connection is kept; closed sooner, it would often be closed on a new request. */
const KEPT_ALIVE = 120_000;

export interface StandIn {
  /** For discord.js: `new Client({ …, rest: { api: standIn.api } })`. */
  readonly api: string;
  readonly token: string;
  readonly state: State;
  readonly clock: State['clock'];
  readonly wire: Wire;
  readonly gateway: Gateway;
  readonly driver: Driver;
  /** Orders bad days: other answers, late ones, none. */
  readonly faults: Faults;
  /** Calls `listener` whenever something may have changed, until the function that it gives is called. */
  watch(listener: () => void): () => void;
  /**
   * Drops what was: the log of the wire, interactions that were acknowledged with their answers, and what the bots have
   * said they got. For long runs; call it when nothing is under way.
   */
  forget(): void;
  /** Ends all connections and the server; resolves when the port is free. */
  stop(): Promise<void>;
}

/**
 * Starts a stand-in with one guild, its channels `general` and `forum` (a forum), and a few people.
 * Resolves when it listens on 127.0.0.1; rejects when the port is taken.
 */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const clock = createClock();
  const wire = createWire(clock);
  const waits = createWaits();
  const faults = createFaults();
  const http = createServer((request, response) => {
    respond({ state, wire, waits, faults }, request, response).catch((problem: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(problem));
    });
  });
  http.keepAliveTimeout = KEPT_ALIVE;
  const state = createState(options, clock, {
    origin: () => `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    tell: (event) => gateway.tell(event),
  });
  const heartbeatInterval = options.heartbeatInterval ?? 41_250;
  const gateway = createGateway({ http, state, wire, waits, heartbeatInterval });
  furnish(state, options.guildName ?? 'Stand-in server', options.people ?? ['alice', 'bob']);
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const stop = async () => {
    gateway.stop();
    const closed = new Promise<void>((resolve) => http.close(() => resolve()));
    http.closeAllConnections();
    await closed;
  };
  const driver = createDriver({ state, wire, waits, gateway });
  const { watch } = waits;
  const forget = () => {
    forgetAnswered(state);
    wire.forget();
    gateway.forget();
  };
  return {
    api: `${state.origin()}/api`,
    token: state.app.token,
    state,
    clock,
    wire,
    gateway,
    driver,
    faults,
    watch,
    forget,
    stop,
  };
}

function createState(
  options: StandInOptions,
  clock: State['clock'],
  edges: Pick<State, 'origin' | 'tell'>,
): State {
  const nextId = createSnowflakes(clock);
  const appId = nextId();
  const person = (name: string) => userObject(nextId(), name, false);
  const { team } = options;
  const owner = person('app owner');
  const bot = userObject(appId, options.botName ?? 'bot', true);
  const members = team?.members.map(person) ?? [];
  return {
    clock,
    nextId,
    bot,
    app: {
      id: appId,
      token: options.token ?? 'stand-in-token',
      name: bot.username,
      privilegedIntents: options.privilegedIntents ?? 0,
      owner,
      team: team ? { id: nextId(), name: team.name, members } : undefined,
    },
    users: new Map([bot, owner, ...members].map((user) => [user.id, user])),
    guilds: new Map(),
    channels: new Map(),
    messages: new Map(),
    privateTo: new Map(),
    interactions: new Map(),
    commands: new Map(),
    files: new Map(),
    sessions: options.sessions ?? { remaining: 1000, resetAfter: 0 },
    ...edges,
  };
}

function furnish(state: State, guildName: string, people: readonly string[]): void {
  const guild = addGuild(state, guildName);
  addChannel(state, guild.id, 'general');
  addChannel(state, guild.id, 'forum', ChannelType.forum);
  for (const name of people) joinGuild(state, guild.id, addUser(state, name));
  joinGuild(state, guild.id, state.app.owner);
  for (const user of state.app.team?.members ?? []) joinGuild(state, guild.id, user);
}

interface Parts {
  readonly state: State;
  readonly wire: Wire;
  readonly waits: Waits;
  readonly faults: Faults;
}

async function respond(
  { state, wire, waits, faults }: Parts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', state.origin());
  const file = state.files.get(url.pathname);
  if (request.method === 'GET' && file) {
    giveFile(wire, url, file, response);
    return;
  }
  const call = {
    method: request.method ?? 'GET',
    path: decodedPath(url.pathname),
    query: Object.fromEntries(url.searchParams),
  };
  const read = await readBody(request);
  const fault = faults.take(call.method, call.path);
  response.once('close', () => waits.changed());
  if (fault && !fault.carriedOut) {
    logFault(wire, call, read.body, fault);
    answerBadly(response, fault, undefined);
    return;
  }
  const answer = answerRequest(state, wire, {
    ...read,
    ...call,
    authorization: request.headers.authorization,
  });
  if (fault) {
    waits.changed();
    answerBadly(response, fault, answer);
  } else if (answer.body === undefined) response.writeHead(answer.status).end();
  else
    response
      .writeHead(answer.status, { 'content-type': 'application/json' })
      .end(JSON.stringify(answer.body));
}

function giveFile(wire: Wire, url: URL, file: StoredFile, response: ServerResponse): void {
  const query = Object.fromEntries(url.searchParams);
  wire.rest({ method: 'GET', path: url.pathname, query, body: undefined, files: [] }).status = 200;
  response
    .writeHead(200, { 'content-type': file.contentType, 'content-length': file.bytes.length })
    .end(file.bytes);
}

/** `/api/v10/webhooks/1/x/messages/%40original` → `/webhooks/1/x/messages/@original`. */
function decodedPath(pathname: string): string {
  return pathname
    .replace(/^\/api(\/v\d{1,2})?/, '')
    .split('/')
    .map((segment) => {
      try {
        return decodeURIComponent(segment);
      } catch {
        return segment;
      }
    })
    .join('/');
}
