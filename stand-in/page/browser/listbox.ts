// A list to choose from with the arrow keys or the mouse, in the way of a combobox: the focus stays where it is.
import { el } from './dom.ts';

export interface Item {
  readonly label: string;
  readonly detail?: string;
  readonly pick: () => void;
}

export interface Listbox {
  readonly element: HTMLElement;
  /** Shows the items under a heading; an empty list hides it. */
  show(heading: string, items: readonly Item[]): void;
  hide(): void;
  /** Takes a key: true when it was for the list. Enter and Tab pick; Tab picks the first where none is active. */
  key(event: KeyboardEvent): boolean;
}

let lists = 0;

/** A list for the field; `eager`: the first item is active at once, as for commands. */
export function createListbox(field: () => HTMLElement | null, eager: boolean): Listbox {
  lists += 1;
  const id = `list-${lists}`;
  const element = el('div', { class: 'listbox', hidden: true });
  let items: readonly Item[] = [];
  let active = -1;

  const mark = () => {
    const options = element.querySelectorAll('[role=option]');
    for (const [place, option] of options.entries()) {
      option.setAttribute('aria-selected', String(place === active));
      if (place === active) option.scrollIntoView({ block: 'nearest' });
    }
    const owner = field();
    if (active >= 0) owner?.setAttribute('aria-activedescendant', `${id}-${active}`);
    else owner?.removeAttribute('aria-activedescendant');
  };
  const hide = () => {
    items = [];
    active = -1;
    element.hidden = true;
    element.replaceChildren();
    field()?.setAttribute('aria-expanded', 'false');
  };
  const optionOf = (item: Item, place: number) =>
    el(
      'div',
      {
        role: 'option',
        id: `${id}-${place}`,
        on: {
          mousedown: (event) => event.preventDefault(),
          click: () => item.pick(),
        },
      },
      el('span', { class: 'label' }, item.label),
      item.detail !== undefined && el('span', { class: 'detail' }, item.detail),
    );
  return {
    element,
    hide,
    show(heading, wanted) {
      if (wanted.length === 0) {
        hide();
        return;
      }
      items = wanted;
      active = eager ? 0 : -1;
      element.hidden = false;
      element.replaceChildren(
        el('div', { class: 'heading' }, heading),
        el('div', { role: 'listbox', id, 'aria-label': heading }, ...items.map(optionOf)),
      );
      const owner = field();
      owner?.setAttribute('aria-controls', id);
      owner?.setAttribute('aria-expanded', 'true');
      mark();
    },
    key(event) {
      if (items.length === 0 || event.isComposing) return false;
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (step !== 0) {
        active = active < 0 && step < 0 ? items.length - 1 : (active + step + items.length) % items.length;
        mark();
        return true;
      }
      const takes = event.key === 'Tab' && !event.shiftKey ? Math.max(active, 0) : active;
      if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && takes >= 0) {
        items[takes]?.pick();
        return true;
      }
      if (event.key !== 'Escape') return false;
      hide();
      return true;
    },
  };
}
