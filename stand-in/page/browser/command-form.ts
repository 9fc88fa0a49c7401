// A slash command being filled in: a field for each option that was taken up, values offered as one types.
import type { CommandOption } from '../../payloads.ts';
import { fieldOf, filesOf } from './command-field.ts';
import type { Line } from './command-list.ts';
import { button, el } from './dom.ts';
import type { Listbox } from './listbox.ts';
import { createOffers } from './offers.ts';
import type { Seat } from './seat.ts';

export interface CommandForm {
  readonly element: HTMLElement;
  focus(): void;
}

interface Fields {
  readonly all: ReadonlyMap<string, HTMLInputElement>;
  readonly list: Listbox;
  readonly pills: HTMLElement;
  readonly more: HTMLElement;
  /** What was typed, by the options' names; files are not in it. */
  readonly typed: () => Readonly<Record<string, string>>;
}

/** The form of a command; `done` hears when it is sent or given up. */
export function createCommandForm(
  seat: Seat,
  line: Line,
  values: Readonly<Record<string, string>>,
  done: () => void,
): CommandForm {
  const fields = createFields(seat, line, values);
  const send = async () => {
    const missing = line.options.find(({ name, required }) => required && !fields.all.get(name)?.value);
    if (missing) {
      seat.tell(`The option ${missing.name} is needed.`);
      fields.all.get(missing.name)?.focus();
      return;
    }
    const files = await filesOf(fields.all);
    done();
    await seat.perform({ do: 'slash', command: line.name, options: fields.typed(), files });
  };
  const element = drawForm(line, fields, () => void send(), done);
  return {
    element,
    focus() {
      const empty = [...fields.all.values()].find((field) => field.value === '');
      (empty ?? element.querySelector<HTMLElement>('button[type=submit]'))?.focus();
    },
  };
}

function createFields(seat: Seat, line: Line, values: Readonly<Record<string, string>>): Fields {
  const all = new Map<string, HTMLInputElement>();
  const typed = () =>
    Object.fromEntries(
      [...all].filter(([, field]) => field.type !== 'file').map(([name, { value }]) => [name, value]),
    );
  const { list, serve } = createOffers(seat, line.name, typed);
  const pills = el('div', { class: 'pills' });
  const more = el('div', { class: 'more', role: 'group', 'aria-label': 'More options' });
  const add = (option: CommandOption, value = '') => {
    const field = fieldOf(option);
    if (field.type !== 'file') field.value = value;
    all.set(option.name, field);
    serve(option, field);
    pills.append(el('label', { class: 'pill' }, el('span', {}, option.name), field));
    return field;
  };
  const drawMore = () => {
    const left = line.options.filter((option) => !all.has(option.name));
    const take = (option: CommandOption) => () => {
      const field = add(option);
      drawMore();
      field.focus();
    };
    more.replaceChildren(
      ...left.map((option) =>
        button(`+ ${option.name}`, take(option), { title: option.description, class: 'add' }),
      ),
    );
  };
  for (const option of line.options) {
    const value = values[option.name];
    if (option.required === true || value !== undefined) add(option, value);
  }
  drawMore();
  return { all, list, pills, more, typed };
}

function drawForm(line: Line, { list, pills, more }: Fields, send: () => void, done: () => void) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    send();
  };
  const keydown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement && list.key(event)) event.preventDefault();
    else if (event.key === 'Escape') done();
  };
  return el(
    'form',
    { class: 'command', 'aria-label': `The command ${line.name}`, on: { submit, keydown } },
    list.element,
    el('b', { class: 'name' }, line.name),
    pills,
    more,
    el('button', { type: 'submit', class: 'button primary' }, 'Send'),
    button('✕', done, { class: 'as-link', 'aria-label': 'Give up this command' }),
  );
}
