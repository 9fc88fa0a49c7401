// One option of a command being filled in: its field, and the values offered for it.
import type { CommandOption } from '../../payloads.ts';
import { OptionType } from '../../protocol.ts';
import type { GivenFile } from '../exchange.ts';
import { el } from './dom.ts';
import type { Seat } from './seat.ts';

/** An empty field of the kind that the option takes. */
export function fieldOf(option: CommandOption): HTMLInputElement {
  if (option.type === OptionType.attachment) return el('input', { type: 'file' });
  const isNumber = option.type === OptionType.integer || option.type === OptionType.number;
  return el('input', {
    type: 'text',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    spellcheck: 'false',
    inputmode: isNumber ? 'decimal' : 'text',
    maxlength: option.max_length,
    'aria-description': option.description,
  });
}

/** The values that are offered for an option: its own choices, yes or no, or what the bot answers. */
export async function valuesOf(
  seat: Seat,
  command: string,
  option: CommandOption,
  typed: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const begun = typed[option.name] ?? '';
  if (option.type === OptionType.boolean) return ['True', 'False'];
  if (option.choices !== undefined)
    return holding(
      option.choices.map((choice) => choice.name),
      begun,
    );
  if (option.autocomplete !== true) return [];
  const choices = await seat.choices(command, typed, option.name);
  return choices.map((choice) => String(choice.value));
}

/** The values in which the words stand, whatever their case. */
export function holding(values: readonly string[], words: string): readonly string[] {
  const wanted = words.trim().toLowerCase();
  return values.filter((value) => value.toLowerCase().includes(wanted));
}

/** The files that were chosen, by the names of their options. */
export async function filesOf(
  fields: ReadonlyMap<string, HTMLInputElement>,
): Promise<Readonly<Record<string, GivenFile>>> {
  const given: Record<string, GivenFile> = {};
  for (const [name, field] of fields) {
    const file = field.files?.[0];
    if (file === undefined) continue;
    const bytes = new Uint8Array(await file.arrayBuffer());
    let text = '';
    for (let from = 0; from < bytes.length; from += 8192)
      text += String.fromCharCode(...bytes.subarray(from, from + 8192));
    given[name] = { name: file.name, base64: btoa(text) };
  }
  return given;
}
