// From what a person typed into a slash command to the options that Discord sends; refuses what its client would.
import type { Attachment, Channel, Command, CommandOption, User } from '../payloads.ts';
import { OptionType } from '../protocol.ts';
import { NotPossible, names } from './stage.ts';

export type OptionValue = string | number | boolean | User | Channel | Attachment;
export type TypedOptions = Readonly<Record<string, OptionValue>>;

export interface SentOption {
  readonly name: string;
  readonly type: number;
  readonly value?: string | number | boolean;
  readonly focused?: boolean;
  readonly options?: readonly SentOption[];
}

export interface Resolved {
  readonly users?: Readonly<Record<string, User>>;
  readonly channels?: Readonly<Record<string, Channel>>;
  readonly attachments?: Readonly<Record<string, Attachment>>;
}

const LONGEST_TEXT = 6000;

/** The definitions of the options that stand at the end of a path of subcommands, which have to be registered. */
export function definitionsAt(command: Command, path: readonly string[]): readonly CommandOption[] {
  let options = command.options ?? [];
  for (const name of path) {
    const next = options.find((option) => option.name === name && option.type <= OptionType.subcommandGroup);
    if (!next)
      throw new NotPossible(
        `/${command.name} has no subcommand ${name}; it has ${names(options.map((each) => each.name))}.`,
      );
    options = next.options ?? [];
  }
  if (options.some((option) => option.type <= OptionType.subcommandGroup)) {
    throw new NotPossible(
      `/${[command.name, ...path].join(' ')} wants a subcommand: ${names(options.map((each) => each.name))}.`,
    );
  }
  return options;
}

/** Puts the options under their subcommands, as Discord nests them. */
export function nested(
  command: Command,
  path: readonly string[],
  options: readonly SentOption[],
): readonly SentOption[] {
  const [name, ...rest] = path;
  if (name === undefined) return options;
  const type = rest.length > 0 ? OptionType.subcommandGroup : OptionType.subcommand;
  return [{ name, type, options: nested(command, rest, options) }];
}

/** The options as sent, in the order of their definitions. With `focused` that one is half typed and may break its limits. */
export function sentOptions(
  title: string,
  definitions: readonly CommandOption[],
  typed: TypedOptions,
  focused?: string,
): readonly SentOption[] {
  for (const name of Object.keys(typed)) {
    if (!definitions.some((definition) => definition.name === name)) {
      throw new NotPossible(
        `${title} has no option ${name}; it has ${names(definitions.map((each) => each.name))}.`,
      );
    }
  }
  return definitions.flatMap((definition): readonly SentOption[] => {
    const value = typed[definition.name];
    const { name, type } = definition;
    if (name === focused) return [{ name, type, value: String(value ?? ''), focused: true }];
    if (value === undefined) {
      if (definition.required && focused === undefined)
        throw new NotPossible(`${title} wants the option ${name}.`);
      return [];
    }
    return [{ name, type, value: sentValue(`${title} ${name}`, definition, value) }];
  });
}

/** The objects that the options mean, under their ids. */
export function resolvedObjects(definitions: readonly CommandOption[], typed: TypedOptions): Resolved {
  const pick = <T>(type: number) =>
    Object.fromEntries(
      definitions
        .filter((definition) => definition.type === type && typed[definition.name] !== undefined)
        .map((definition) => typed[definition.name] as unknown as T & { readonly id: string })
        .map((object) => [object.id, object]),
    ) as Readonly<Record<string, T>>;
  const all = {
    users: pick<User>(OptionType.user),
    channels: pick<Channel>(OptionType.channel),
    attachments: pick<Attachment>(OptionType.attachment),
  };
  return Object.fromEntries(Object.entries(all).filter(([, objects]) => Object.keys(objects).length > 0));
}

function sentValue(title: string, definition: CommandOption, value: OptionValue): string | number | boolean {
  const wrong = (wanted: string) =>
    new NotPossible(`${title} wants ${wanted}, not ${JSON.stringify(value)}.`);
  switch (definition.type) {
    case OptionType.string:
      if (typeof value !== 'string') throw wrong('text');
      return sentText(title, definition, value);
    case OptionType.integer:
      if (typeof value !== 'number' || !Number.isInteger(value)) throw wrong('a whole number');
      return sentNumber(title, definition, value);
    case OptionType.number:
      if (typeof value !== 'number') throw wrong('a number');
      return sentNumber(title, definition, value);
    case OptionType.boolean:
      if (typeof value !== 'boolean') throw wrong('true or false');
      return value;
    case OptionType.attachment:
      if (typeof value !== 'object' || !('filename' in value)) throw wrong('a file from upload()');
      return value.id;
    default:
      if (typeof value !== 'object') throw wrong('a user or channel object');
      return value.id;
  }
}

function sentText(title: string, definition: CommandOption, value: string): string {
  const least = definition.min_length ?? 0;
  const most = definition.max_length ?? LONGEST_TEXT;
  if (value.length < least || value.length > most) {
    throw new NotPossible(`${title} takes ${least} to ${most} characters, not ${value.length}.`);
  }
  checkChoice(title, definition, value);
  return value;
}

function sentNumber(title: string, definition: CommandOption, value: number): number {
  const { min_value: least = -Infinity, max_value: most = Infinity } = definition;
  if (value < least || value > most)
    throw new NotPossible(`${title} takes ${least} to ${most}, not ${value}.`);
  checkChoice(title, definition, value);
  return value;
}

function checkChoice(title: string, definition: CommandOption, value: string | number): void {
  const { choices = [] } = definition;
  if (choices.length === 0 || choices.some((choice) => choice.value === value)) return;
  throw new NotPossible(
    `${title} offers ${names(choices.map((choice) => String(choice.value)))}, not ${value}.`,
  );
}
