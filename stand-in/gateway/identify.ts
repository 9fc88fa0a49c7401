// Who may identify, and what a new session is told first.

import { appFlags } from '../app-flags.ts';
import { guildCreated } from '../guild-create.ts';
import { isBotIn } from '../guilds.ts';
import { asList, asNumber, asObject, type Json } from '../json.ts';
import { ALL_INTENTS, CloseCode, Intent, PRIVILEGED_INTENTS } from '../protocol.ts';
import type { State } from '../state.ts';
import type { Wire } from '../wire.ts';
import { dispatch, type Session } from './session.ts';
import { onShard } from './visible.ts';

/** The close code with which Discord refuses this IDENTIFY; undefined when it is accepted. */
export function refusedIdentify(state: State, data: Json): number | undefined {
  if (data.token !== state.app.token) return CloseCode.authenticationFailed;
  const [shard, count] = shardOf(data);
  if (!(shard >= 0 && shard < count)) return CloseCode.invalidShard;
  const intents = data.intents;
  if (typeof intents !== 'number' || intents < 0 || (intents & ~ALL_INTENTS) !== 0)
    return CloseCode.invalidIntents;
  const forbidden = intents & PRIVILEGED_INTENTS & ~state.app.privilegedIntents;
  return forbidden === 0 ? undefined : CloseCode.disallowedIntents;
}

function shardOf(data: Json): readonly [number, number] {
  const [shard = 0, count = 1] = asList(data.shard);
  return [asNumber(shard), asNumber(count)];
}

/** A session for an accepted IDENTIFY, nothing sent yet. */
export function newSession(id: string, data: Json): Session {
  return {
    id,
    intents: asNumber(asObject(data).intents),
    shard: shardOf(data),
    sent: [],
    last: 0,
    socket: undefined,
    heard: 0,
    beats: 0,
  };
}

/** Sends READY and one GUILD_CREATE for each guild of the shard. */
export function welcome(state: State, wire: Wire, session: Session): void {
  const guilds = [...state.guilds.values()].filter(
    (guild) => onShard(session, guild.id) && isBotIn(state, guild.id),
  );
  const heard = session.intents & Intent.guilds ? guilds : [];
  dispatch(wire, session, 'READY', {
    v: 10,
    user: state.bot,
    guilds: heard.map((guild) => ({ id: guild.id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: state.origin().replace('http:', 'ws:'),
    shard: session.shard,
    application: { id: state.app.id, flags: appFlags(state) },
  });
  for (const guild of heard) dispatch(wire, session, 'GUILD_CREATE', guildCreated(state, guild.id));
}
