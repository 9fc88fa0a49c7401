// A select menu of a message: a button that opens the list of its options.
import type { Component, Message } from '../../payloads.ts';
import { button, el } from './dom.ts';
import { createListbox } from './listbox.ts';
import type { Seat } from './seat.ts';

/** The menu, closed. One of several values is sent when it is closed, one of a single value at once. */
export function drawMenu(component: Component, message: Message, seat: Seat): HTMLElement {
  const { custom_id = '', placeholder = 'Make a selection', options = [], disabled = false } = component;
  const most = component.max_values ?? 1;
  const chosen = new Set<string>();
  const send = () => {
    const values = [...chosen];
    chosen.clear();
    if (values.length > 0) void seat.perform({ do: 'choose', message: message.id, id: custom_id, values });
  };
  const list = createListbox(() => opener, true);
  const close = () => {
    list.hide();
    if (most > 1) send();
  };
  const pick = (value: string) => {
    chosen.add(value);
    if (most === 1) {
      list.hide();
      send();
    } else if (chosen.size >= most) close();
  };
  const open = () =>
    list.show(
      placeholder,
      options.map((option) => ({
        label: option.label,
        ...(option.description === undefined ? {} : { detail: option.description }),
        pick: () => pick(option.value),
      })),
    );
  const opener = button(
    el('span', {}, el('span', {}, placeholder), el('span', { 'aria-hidden': 'true' }, '▾')),
    () => (list.element.hidden ? open() : close()),
    { class: 'select', role: 'combobox', 'aria-expanded': 'false', 'aria-label': placeholder, disabled },
  );
  opener.addEventListener('keydown', (event) => {
    if (list.key(event) || (event.key === 'ArrowDown' && list.element.hidden)) {
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'ArrowDown' && list.element.hidden) open();
    }
  });
  opener.addEventListener('blur', close);
  return el('div', { class: 'menu' }, opener, list.element);
}
