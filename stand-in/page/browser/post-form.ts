// A new post in a forum: its title and its first message.
import { el } from './dom.ts';
import type { Seat } from './seat.ts';

/** The form; the page goes to the post that it makes. */
export function createPostForm(seat: Seat): HTMLElement {
  const title = el('input', {
    type: 'text',
    required: true,
    maxlength: 100,
    placeholder: 'Title',
    'aria-label': 'Title',
  });
  const text = el('textarea', { rows: 2, required: true, maxlength: 2000, 'aria-label': 'Message' });
  const element = el(
    'form',
    {
      class: 'posting',
      'aria-label': 'New post',
      on: {
        submit: (event) => {
          event.preventDefault();
          void seat.perform({ do: 'post', title: title.value, text: text.value });
          element.reset();
        },
      },
    },
    title,
    text,
    el('button', { type: 'submit', class: 'button primary' }, 'Post'),
  );
  text.placeholder = `Mention @${seat.view().bot.username} to get an answer`;
  return element;
}
