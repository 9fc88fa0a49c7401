// Tells Discord the commands, only where it has others. Needs the token, no gateway.
import {
  DiscordAPIError,
  HTTPError,
  RateLimitError,
  REST,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import { z } from 'zod';
import type { Command } from '../commands/command.ts';
import { ENDINGS } from '../wording/face.ts';
import { definitionsOf } from './definitions.ts';
import type { DiscordSettings } from './settings.ts';

export interface Registration {
  readonly where: 'everywhere' | 'in one server';
  /** False where Discord had the same commands already. */
  readonly changed: boolean;
  readonly names: readonly string[];
}

type Definition = RESTPostAPIApplicationCommandsJSONBody;

/** What is compared of a command, whoever wrote it: Discord adds ids, versions, defaults and nulls. */
const optionShape: z.ZodType<unknown> = z.lazy(() =>
  z.object({
    type: z.number(),
    name: z.string(),
    description: z.string(),
    required: z.boolean().nullish().transform(Boolean),
    autocomplete: z.boolean().nullish().transform(Boolean),
    max_length: z
      .number()
      .nullish()
      .transform((value) => value ?? null),
    options: z
      .array(optionShape)
      .nullish()
      .transform((value) => value ?? []),
  }),
);

const commandShape = z.object({
  type: z
    .number()
    .nullish()
    .transform((value) => value ?? 1),
  name: z.string(),
  description: z
    .string()
    .nullish()
    .transform((value) => value ?? ''),
  default_member_permissions: z
    .union([z.string(), z.number()])
    .nullish()
    .transform((value) => (value === null || value === undefined ? null : String(value))),
  options: z
    .array(optionShape)
    .nullish()
    .transform((value) => value ?? []),
  integration_types: z.array(z.number()).nullish(),
  contexts: z.array(z.number()).nullish(),
});

/** A canonical text of commands; where they can be used counts for those registered everywhere alone. */
function canonical(commands: unknown, everywhere: boolean): string {
  const read = z.array(commandShape).parse(commands);
  const sorted = [...read].sort((a, b) => a.type - b.type || (a.name < b.name ? -1 : 1));
  return JSON.stringify(
    sorted.map(({ integration_types, contexts, ...rest }) => {
      if (!everywhere) return rest;
      return { ...rest, where: [[...(integration_types ?? [])].sort(), [...(contexts ?? [])].sort()] };
    }),
  );
}

/** A server's own commands can't say where they may be used. */
function forGuild(definition: Definition): object {
  const { integration_types: _types, contexts: _contexts, ...rest } = definition;
  return rest;
}

async function applicationId(rest: REST, settings: DiscordSettings): Promise<string> {
  if (settings.applicationId !== null) return settings.applicationId;
  return z.object({ id: z.string() }).parse(await rest.get(Routes.currentApplication())).id;
}

/**
 * Registers the commands in `registerGuild`, or everywhere where that is null, by one PUT that replaces the whole
 * list; nothing is written where Discord has them already. Throws what discord.js throws.
 */
export async function register(
  settings: DiscordSettings,
  commands: readonly Command[],
): Promise<Registration> {
  const rest = new REST({ api: settings.apiUrl, timeout: 10_000 }).setToken(settings.token);
  const application = await applicationId(rest, settings);
  const guild = settings.registerGuild;
  const route =
    guild === null
      ? Routes.applicationCommands(application)
      : Routes.applicationGuildCommands(application, guild);
  const wanted = definitionsOf(commands).map((one) => (guild === null ? one : forGuild(one)));
  const present = await rest.get(route);
  const changed = canonical(present, guild === null) !== canonical(wanted, guild === null);
  if (changed) await rest.put(route, { body: wanted });
  return {
    where: guild === null ? 'everywhere' : 'in one server',
    changed,
    names: definitionsOf(commands).map((one) => one.name),
  };
}

/**
 * Why the commands could not be registered, for the operator: what Discord answered, or that it could not be reached
 * where what `register` threw is no answer of Discord's.
 */
export function refusalOf(error: unknown): string {
  if (error instanceof DiscordAPIError && error.status === 401) return ENDINGS.token;
  const answered = [DiscordAPIError, HTTPError, RateLimitError, z.ZodError].some(
    (one) => error instanceof one,
  );
  if (answered && error instanceof Error) return `Discord did not take the commands: ${error.message}`;
  return ENDINGS.unreachable;
}
