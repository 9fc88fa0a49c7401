// Makes elements. Words become text nodes, never markup: nothing that a bot or a person writes is read as HTML.

export type Child = Node | string | undefined | false;

type Listeners = {
  readonly [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void;
};

export interface Making {
  readonly class?: string;
  readonly on?: Listeners;
  /** Any other attribute; `true` sets it empty, `false` and undefined leave it out. */
  readonly [attribute: string]: string | number | boolean | undefined | Listeners;
}

/** An element with attributes, listeners and children. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { on = {}, ...attributes }: Making = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else if (typeof value === 'string' || typeof value === 'number')
      element.setAttribute(name, String(value));
  }
  for (const [name, listener] of Object.entries(on)) {
    element.addEventListener(name, listener as EventListener);
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** A button that does something and sends no form. */
export function button(label: Child, press: () => void, more: Making = {}): HTMLButtonElement {
  return el('button', { type: 'button', ...more, on: { click: press } }, label);
}

/** The element of that id, which the page's HTML has. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element ${id}.`);
  return found;
}
