// What an answer of a command can be drawn as, and whether a call may ask for a picture. Knows nothing of how one is
// drawn.
import type { Problem } from '../corpus/problem.ts';
import type { ChartKind } from './chart-kind.ts';
import type { Command } from './command.ts';

/** What an answer of the command can be drawn as; null for nothing and for a command that is not known. */
export function chartKindOf(commands: readonly Command[], name: string): ChartKind | null {
  const command = commands.find((one) => one.name === name);
  return command?.kind === 'question' ? command.chart : null;
}

/** The kind of picture that goes to a file of this name, or what is wrong with that. */
export function readChart(
  commands: readonly Command[],
  name: string,
  file: string,
): { readonly kind: ChartKind } | { readonly problem: Problem } {
  const kind = chartKindOf(commands, name);
  const drawn = commands.filter((one) => chartKindOf(commands, one.name) !== null);
  const expected =
    kind === null
      ? `a command whose answers can be drawn: ${drawn.map((one) => `/${one.name}`).join(', ')}`
      : 'a file name that ends in .png';
  if (kind !== null && /\.png$/i.test(file)) return { kind };
  const found = kind === null ? `/${name}` : file;
  return { problem: { code: 'bad-option', severity: 'reject', option: 'chart', found, expected } };
}
