// A form that the bot opened: a dialog with its text boxes and menus.
import type { Component } from '../../payloads.ts';
import { ComponentType } from '../../protocol.ts';
import type { OpenedModal } from '../exchange.ts';
import { button, el } from './dom.ts';
import type { Seat } from './seat.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Shows the form until it is sent or given up. */
export function openForm(seat: Seat, modal: OpenedModal): void {
  const fields = new Map<string, Field>();
  const parts = modal.components.map((part) => drawPart(part, fields));
  const close = () => {
    dialog.close();
    dialog.remove();
  };
  const send = () => {
    const values = Object.fromEntries([...fields].map(([id, field]) => [id, field.value]));
    close();
    void seat.perform({ do: 'submit', openedBy: modal.openedBy, values });
  };
  const dialog = el(
    'dialog',
    { 'aria-label': modal.title, on: { cancel: () => dialog.remove() } },
    el(
      'form',
      {
        method: 'dialog',
        on: {
          submit: (event) => {
            event.preventDefault();
            send();
          },
        },
      },
      el('h2', {}, modal.title),
      ...parts,
      el(
        'footer',
        {},
        button('Cancel', close, { class: 'button secondary' }),
        el('button', { type: 'submit', class: 'button primary' }, 'Submit'),
      ),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
}

/** A label with its field, a row with a text box, or a text. */
function drawPart(part: Component, fields: Map<string, Field>): HTMLElement {
  if (part.type === ComponentType.textDisplay) return el('p', {}, part.content ?? '');
  const inside = part.component ?? part.components?.[0];
  if (!inside) return el('p');
  const field = drawField(inside);
  fields.set(inside.custom_id ?? '', field);
  const label = part.label ?? inside.label ?? '';
  return el(
    'label',
    {},
    el('span', {}, label, inside.required !== false && el('b', { 'aria-hidden': 'true' }, ' *')),
    typeof part.description === 'string' && el('small', {}, part.description),
    field,
  );
}

function drawField(inside: Component): Field {
  const { placeholder, value = '', min_length, max_length, required } = inside;
  const needed = { required: required !== false, placeholder };
  if (inside.type !== ComponentType.textInput) {
    const options = (inside.options ?? []).map((option) =>
      el('option', { value: option.value }, option.label),
    );
    return el('select', needed, ...options);
  }
  const limits = { ...needed, minlength: min_length, maxlength: max_length };
  const field =
    inside.style === 2 ? el('textarea', { rows: 4, ...limits }) : el('input', { type: 'text', ...limits });
  field.value = value;
  return field;
}
