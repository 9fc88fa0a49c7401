// What stands under the messages: the box to write in, a command being filled in, or a new post; and commands to try.
import type { View } from '../exchange.ts';
import { createCommandForm } from './command-form.ts';
import { type Line, linesOf, readLine } from './command-list.ts';
import { button, byId, el } from './dom.ts';
import { createPostForm } from './post-form.ts';
import type { Seat } from './seat.ts';
import { createTalkBox } from './talk-box.ts';

export interface Composer {
  update(view: View): void;
  focus(): void;
  /** Puts a command with its options into a form. */
  prefill(line: string): void;
  replyTo(message: string): void;
}

/** The composer, empty. */
export function createComposer(seat: Seat): Composer {
  const root = byId('composer');
  let shown = '';
  const fill = (line: Line, values: Readonly<Record<string, string>> = {}) => {
    const form = createCommandForm(seat, line, values, talk);
    root.replaceChildren(form.element);
    form.focus();
  };
  const box = createTalkBox(seat, fill);
  const talk = () => {
    root.replaceChildren(seat.view().place.kind === 'forum' ? createPostForm(seat) : box.element);
    box.focus();
  };
  return {
    update(view) {
      box.update(view);
      const key = `${view.me.id} ${view.place.id}`;
      if (shown !== key) talk();
      shown = key;
      drawTips(view, seat);
    },
    focus: () =>
      root.contains(box.element) ? box.focus() : root.querySelector<HTMLElement>('input')?.focus(),
    prefill(written) {
      const read = readLine(linesOf(seat.view().commands), written);
      if (read) fill(read.line, read.values);
      else seat.tell(`${written.split(' ')[0]} is not offered here.`);
    },
    replyTo(message) {
      root.replaceChildren(box.element);
      box.replyTo(message);
    },
  };
}

function drawTips(view: View, seat: Seat): void {
  const tips = byId('tips');
  const shown = view.commands.length > 0 && view.place.kind !== 'forum' ? view.tips : [];
  if (tips.dataset.shown === JSON.stringify(shown)) return;
  tips.dataset.shown = JSON.stringify(shown);
  tips.replaceChildren(
    ...(shown.length === 0 ? [] : [el('span', {}, 'Try: ')]),
    ...shown.map((tip) => button(tip, () => seat.prefill(tip), { class: 'tip' })),
  );
}
