// The list of values over a command's field: asked for when one rests in typing, an overtaken answer is dropped.
import type { CommandOption } from '../../payloads.ts';
import { holding, valuesOf } from './command-field.ts';
import { createListbox, type Listbox } from './listbox.ts';
import type { Seat } from './seat.ts';

/** Milliseconds of rest after which values are asked for. */
const REST = 120;

export interface Offers {
  readonly list: Listbox;
  /** Offers values while the field has the focus. */
  serve(option: CommandOption, field: HTMLInputElement): void;
}

/** The offers of one command; `typed` gives what stands in its fields. */
export function createOffers(
  seat: Seat,
  command: string,
  typed: () => Readonly<Record<string, string>>,
): Offers {
  let focused: HTMLInputElement | null = null;
  let asked = 0;
  let values: readonly string[] = [];
  let rest: ReturnType<typeof setTimeout> | undefined;
  const list = createListbox(() => focused, false);
  const show = (option: CommandOption, field: HTMLInputElement) => {
    const pick = (value: string) => () => {
      field.value = value;
      list.hide();
    };
    const items = values.map((value) => ({ label: value, pick: pick(value) }));
    list.show(`${option.name}: ${option.description}`, items);
  };
  const ask = async (option: CommandOption, field: HTMLInputElement) => {
    asked += 1;
    const question = asked;
    const answer = await valuesOf(seat, command, option, typed());
    if (question !== asked || focused !== field) return;
    values = answer;
    show(option, field);
  };
  return {
    list,
    serve(option, field) {
      field.addEventListener('focus', () => {
        focused = field;
        void ask(option, field);
      });
      field.addEventListener('blur', () => {
        list.hide();
        focused = null;
      });
      field.addEventListener('input', () => {
        values = holding(values, field.value);
        show(option, field);
        clearTimeout(rest);
        rest = setTimeout(() => void ask(option, field), REST);
      });
    },
  };
}
