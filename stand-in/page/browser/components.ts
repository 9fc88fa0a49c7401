// Draws the components of a message: containers, texts, rows of buttons, menus, sections, media.
import type { Component, Message } from '../../payloads.ts';
import { ButtonStyle, ComponentType } from '../../protocol.ts';
import { button, el } from './dom.ts';
import { drawMarkdown } from './draw-markdown.ts';
import { drawMenu } from './menu.ts';
import type { Seat } from './seat.ts';

const STYLES: Readonly<Record<number, string>> = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger' };

/** One component of any kind; a kind that is not drawn says so. */
export function drawComponent(component: Component, message: Message, seat: Seat): HTMLElement {
  const inside = (class_: string) =>
    el(
      'div',
      { class: class_ },
      ...(component.components ?? []).map((each) => drawComponent(each, message, seat)),
    );
  switch (component.type) {
    case ComponentType.container:
      return inside('container');
    case ComponentType.actionRow:
      return inside('row');
    case ComponentType.section: {
      const section = inside('section');
      if (component.accessory) section.append(drawComponent(component.accessory, message, seat));
      return section;
    }
    case ComponentType.textDisplay:
      return drawMarkdown(component.content ?? '', seat.view());
    case ComponentType.button:
      return drawButton(component, message, seat);
    case ComponentType.stringSelect:
      return drawMenu(component, message, seat);
    case ComponentType.separator:
      return el('hr');
    case ComponentType.mediaGallery:
      return el('div', { class: 'gallery' }, ...(component.items ?? []).map(drawMedia));
    case ComponentType.thumbnail:
      return drawMedia({ media: component.media ?? { url: '' }, description: component.description ?? null });
    case ComponentType.file:
      return drawFile(component.file?.url ?? '', component.label ?? '');
    default:
      return el(
        'p',
        { class: 'undrawn' },
        `(a component of type ${component.type}, which this page does not draw)`,
      );
  }
}

function drawButton(component: Component, message: Message, seat: Seat): HTMLElement {
  const { label = '', emoji, url, disabled = false, custom_id = '', style = 2 } = component;
  const words = [emoji?.name, label].filter(Boolean).join(' ');
  if (style === ButtonStyle.link && url !== undefined)
    return el(
      'a',
      { class: 'button link', href: url, target: '_blank', rel: 'noopener noreferrer' },
      `${words} ↗`,
    );
  const press = () => void seat.perform({ do: 'press', message: message.id, id: custom_id });
  return button(words, press, { class: `button ${STYLES[style] ?? 'secondary'}`, disabled });
}

function drawMedia(item: { readonly media: { readonly url: string }; readonly description?: string | null }) {
  return el('img', { src: item.media.url, alt: item.description ?? '', loading: 'lazy' });
}

/** A file to be downloaded, by its address and name; the address's own last part where there is no name. */
export function drawFile(url: string, name: string): HTMLElement {
  const shown = name === '' ? (url.split('/').at(-1) ?? url) : name;
  return el('a', { class: 'file', href: url, download: shown, rel: 'noopener noreferrer' }, `📄 ${shown}`);
}
