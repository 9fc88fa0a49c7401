// The box to write in: words, mentions, and the list of commands once a line begins with a slash.
import type { View } from '../exchange.ts';
import { fitting, type Line, linesOf } from './command-list.ts';
import { button, el } from './dom.ts';
import { createListbox } from './listbox.ts';
import type { Seat } from './seat.ts';

export interface TalkBox {
  readonly element: HTMLElement;
  focus(): void;
  update(view: View): void;
  /** The next message answers that one. */
  replyTo(message: string): void;
}

/** The box; `choose` hears which command was taken from the list. */
export function createTalkBox(seat: Seat, choose: (line: Line) => void): TalkBox {
  let answered: string | undefined;
  const field = el('textarea', { rows: 1, role: 'combobox', 'aria-expanded': 'false', maxlength: 2000 });
  const list = createListbox(() => field, true);
  const replying = el('p', { class: 'replying', hidden: true });
  const endReply = () => {
    answered = undefined;
    replying.hidden = true;
  };
  const offer = () => {
    const { commands, bot, users } = seat.view();
    const typed = field.value;
    const name = /@([\p{L}\d_ ]{0,30})$/u.exec(typed)?.[1];
    if (typed.startsWith('/')) {
      const lines = fitting(linesOf(commands), typed.trimEnd());
      const items = lines.map((line) => ({
        label: line.name,
        detail: line.description,
        pick: () => {
          field.value = '';
          list.hide();
          choose(line);
        },
      }));
      list.show(`Commands of ${bot.username}`, items);
    } else if (name !== undefined) {
      const names = [bot.username, ...Object.values(users)].filter(
        (each, at, all) => all.indexOf(each) === at,
      );
      const items = names
        .filter((each) => each.toLowerCase().startsWith(name.toLowerCase()) && each !== name)
        .map((each) => ({
          label: `@${each}`,
          pick: () => {
            field.value = `${typed.slice(0, typed.length - name.length)}${each} `;
            list.hide();
          },
        }));
      list.show('Mention', items);
    } else list.hide();
  };
  const send = async () => {
    const text = field.value.trim();
    if (text === '') return;
    field.value = '';
    const reply = answered === undefined ? {} : { replyTo: answered };
    endReply();
    if (!(await seat.perform({ do: 'say', text, ...reply }))) field.value = text;
  };
  field.addEventListener('input', offer);
  // The box loses and gets its focus again as another view is drawn: what was being typed is offered from the new one.
  field.addEventListener('focus', () => {
    if (field.value.startsWith('/')) offer();
  });
  field.addEventListener('blur', () => list.hide());
  field.addEventListener('keydown', (event) => {
    if (list.key(event)) event.preventDefault();
    else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      void send();
    } else if (event.key === 'Escape') endReply();
  });
  return {
    element: el('div', { class: 'talk' }, list.element, replying, field),
    focus: () => field.focus(),
    update({ place, mayWrite }) {
      const words = mayWrite ? `Message ${place.name}` : 'You can’t write here';
      field.placeholder = words;
      field.setAttribute('aria-label', words);
      field.disabled = !mayWrite;
    },
    replyTo(message) {
      answered = message;
      replying.hidden = false;
      replying.replaceChildren(
        'Replying to a message ',
        button('✕', endReply, { class: 'as-link', 'aria-label': 'Do not reply' }),
      );
      field.focus();
    },
  };
}
