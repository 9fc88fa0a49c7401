// The routes that register application commands, globally or in one guild.
import { refusal } from '../errors.ts';
import { asList, asObject, asText, isObject, type Json } from '../json.ts';
import { checkCommands } from '../limits/commands.ts';
import { createForm } from '../limits/form.ts';
import type { Command } from '../payloads.ts';
import { CommandType } from '../protocol.ts';
import { known, type State } from '../state.ts';
import { type Answer, type Call, noContent, ok, param, type Route } from './call.ts';

export const commandRoutes: readonly Route[] = ['', '/guilds/:guild'].flatMap((place) => [
  { method: 'GET', path: `/applications/:app${place}/commands`, answer: list },
  { method: 'PUT', path: `/applications/:app${place}/commands`, answer: replaceAll },
  { method: 'POST', path: `/applications/:app${place}/commands`, answer: addOne },
  { method: 'DELETE', path: `/applications/:app${place}/commands/:command`, answer: removeOne },
]);

function placeOf(call: Call): string {
  if (param(call, 'app') !== call.state.app.id) throw refusal('unknownApplication');
  const guildId = call.params.guild;
  if (guildId === undefined) return 'global';
  return known(call.state.guilds, guildId, 'unknownGuild').id;
}

function list(call: Call): Answer {
  return ok(call.state.commands.get(placeOf(call)) ?? []);
}

function replaceAll(call: Call): Answer {
  const place = placeOf(call);
  const wanted = asList(call.body);
  const form = createForm();
  checkCommands(form, wanted);
  form.settle();
  const before = call.state.commands.get(place) ?? [];
  const commands = wanted.map((each) => commandObject(call.state, asObject(each), place, before));
  call.state.commands.set(place, commands);
  return ok(commands);
}

function addOne(call: Call): Answer {
  const place = placeOf(call);
  const before = call.state.commands.get(place) ?? [];
  const wanted = asObject(call.body);
  const others = before.filter((command) => !isSame(command, wanted));
  const form = createForm();
  checkCommands(form, [...others, wanted]);
  form.settle();
  const command = commandObject(call.state, wanted, place, before);
  call.state.commands.set(place, [...others, command]);
  return { status: others.length === before.length ? 201 : 200, body: command };
}

function removeOne(call: Call): Answer {
  const place = placeOf(call);
  const before = call.state.commands.get(place) ?? [];
  call.state.commands.set(
    place,
    before.filter((command) => command.id !== param(call, 'command')),
  );
  return noContent;
}

function isSame(command: Command, wanted: Json): boolean {
  return command.name === wanted.name && command.type === (wanted.type ?? CommandType.chatInput);
}

/** A registered command as Discord answers it: a command that was there keeps its id and gets a new version. */
function commandObject(state: State, wanted: Json, place: string, before: readonly Command[]): Command {
  const version = state.nextId();
  const permissions = wanted.default_member_permissions;
  const given = Object.fromEntries(
    Object.entries(wanted).filter(([, value]) => value !== undefined && value !== null),
  );
  return {
    ...withoutNulls(given),
    id: before.find((command) => isSame(command, wanted))?.id ?? version,
    application_id: state.app.id,
    version,
    type: typeof wanted.type === 'number' ? wanted.type : CommandType.chatInput,
    name: asText(wanted.name),
    description: asText(wanted.description),
    default_member_permissions:
      permissions === null || permissions === undefined ? null : String(permissions),
    ...(place === 'global'
      ? { contexts: (wanted.contexts as readonly number[] | undefined) ?? null }
      : { guild_id: place }),
    ...{ integration_types: wanted.integration_types ?? [0], nsfw: wanted.nsfw === true },
  };
}

function withoutNulls(value: Json): Json {
  const clean = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(clean);
    return isObject(inner) ? withoutNulls(inner) : inner;
  };
  const kept = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
  return Object.fromEntries(kept.map(([key, inner]) => [key, clean(inner)]));
}
