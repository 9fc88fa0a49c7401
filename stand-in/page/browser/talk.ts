// The middle: the messages of a place, or the posts of a forum. A message that did not change is left as it is, so
// that the focus and an open menu stay.
import type { View } from '../exchange.ts';
import { button, byId, el } from './dom.ts';
import { drawMessage } from './message.ts';
import type { Seat } from './seat.ts';

interface Drawn {
  readonly seen: string;
  readonly element: HTMLElement;
}

/** Draws the middle of each view that it is given. */
export function createTalk(seat: Seat): (view: View) => void {
  let drawn = new Map<string, Drawn>();
  let shown = '';
  return (view) => {
    const log = byId('messages');
    const key = `${view.me.id} ${view.place.id}`;
    const atEnd = shown !== key || log.scrollHeight - log.scrollTop - log.clientHeight < 160;
    if (shown !== key) drawn = new Map();
    shown = key;
    drawTitle(view);
    const next = new Map<string, Drawn>();
    for (const { id, seen, draw } of partsOf(view, seat)) {
      const before = drawn.get(id);
      next.set(id, before?.seen === seen ? before : { seen, element: draw() });
    }
    place(
      log,
      [...next.values()].map((each) => each.element),
    );
    const grew = [...next].some(([id, each]) => drawn.get(id)?.seen !== each.seen);
    drawn = next;
    if (atEnd && grew) log.scrollTop = log.scrollHeight;
  };
}

interface Part {
  readonly id: string;
  readonly seen: string;
  readonly draw: () => HTMLElement;
}

function partsOf(view: View, seat: Seat): readonly Part[] {
  const posts = view.place.kind === 'forum' ? view.place.threads : [];
  return [
    { id: 'welcome', seen: view.place.id, draw: () => drawWelcome(view) },
    ...posts.map((post) => ({
      id: post.id,
      seen: JSON.stringify(post),
      draw: () => button(post.name, () => seat.go(post.id), { class: 'post' }),
    })),
    ...view.messages.map((message) => ({
      id: message.id,
      seen: JSON.stringify(message),
      draw: () => drawMessage(message, seat),
    })),
    ...view.waiting.map(({ id, title, failed }) => ({
      id: `waiting-${id}`,
      seen: String(failed),
      draw: () =>
        el(
          'p',
          { class: failed ? 'waiting failed' : 'waiting' },
          failed ? `${title}: the application did not respond` : `${title}: sent…`,
        ),
    })),
  ];
}

/** Makes the children those elements in that order, without moving one that stands right. */
function place(parent: HTMLElement, elements: readonly HTMLElement[]): void {
  const wanted = new Set<Element>(elements);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  for (const [at, element] of elements.entries()) {
    if (parent.children[at] !== element) parent.insertBefore(element, parent.children[at] ?? null);
  }
}

function drawTitle({ place: here, parent, online, bot }: View): void {
  const sign = here.kind === 'direct' ? '@' : '#';
  const path = parent ? `${sign} ${parent.name} › ${here.name}` : `${sign} ${here.name}`;
  if (byId('title').textContent !== path) byId('title').textContent = path;
  const state = online ? `${bot.username} is online` : `${bot.username} is starting…`;
  const badge = byId('online');
  if (badge.textContent === state) return;
  badge.textContent = state;
  badge.className = online ? 'on' : 'off';
}

function drawWelcome(view: View): HTMLElement {
  const { kind, name } = view.place;
  const words =
    kind === 'forum'
      ? 'Posts of this forum. Write a new one below: the bot answers a post that mentions it.'
      : kind === 'direct'
        ? `Direct messages with ${name}. No mention is needed here.`
        : `Type / for commands, or mention @${view.bot.username} in a question.`;
  return el('p', { class: 'welcome' }, words);
}
