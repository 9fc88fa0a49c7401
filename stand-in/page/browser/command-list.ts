// The slash commands of a view, one line for each that can be sent, and what a person typed of one.
import type { Command, CommandOption } from '../../payloads.ts';
import { CommandType, OptionType } from '../../protocol.ts';

export interface Line {
  /** `/corpus reload` */
  readonly name: string;
  readonly description: string;
  readonly options: readonly CommandOption[];
}

/** Every command, those with subcommands once for each of them. */
export function linesOf(commands: readonly Command[]): readonly Line[] {
  return commands
    .filter((command) => command.type === CommandType.chatInput)
    .flatMap(({ name, description, options = [] }) => under(`/${name}`, description, options));
}

function under(name: string, description: string, options: readonly CommandOption[]): readonly Line[] {
  const deeper = options.filter((option) => option.type <= OptionType.subcommandGroup);
  if (deeper.length === 0) return [{ name, description, options }];
  return deeper.flatMap((each) => under(`${name} ${each.name}`, each.description, each.options ?? []));
}

/** Those whose name begins with what was typed, then those that hold it somewhere. */
export function fitting(lines: readonly Line[], typed: string): readonly Line[] {
  const wanted = typed.toLowerCase();
  const begins = lines.filter(({ name }) => name.startsWith(wanted));
  const holds = lines.filter(({ name }) => !name.startsWith(wanted) && name.includes(wanted.slice(1)));
  return [...begins, ...holds];
}

/** `/trade country:China partner:Russia` taken apart: the command and its options' values; undefined for another. */
export function readLine(
  lines: readonly Line[],
  written: string,
): { readonly line: Line; readonly values: Readonly<Record<string, string>> } | undefined {
  const line = [...lines]
    .sort((a, b) => b.name.length - a.name.length)
    .find(({ name }) => written === name || written.startsWith(`${name} `));
  if (line === undefined) return undefined;
  const names = line.options.map((option) => option.name);
  const rest = ` ${written.slice(line.name.length).trim()}`;
  const starts = names
    .flatMap((name) => {
      const at = rest.indexOf(` ${name}:`);
      return at < 0 ? [] : [{ name, at, from: at + name.length + 2 }];
    })
    .sort((a, b) => a.at - b.at);
  const values = starts.map(({ name, from }, place) => [
    name,
    rest.slice(from, starts[place + 1]?.at).trim(),
  ]);
  return { line, values: Object.fromEntries(values) as Record<string, string> };
}
