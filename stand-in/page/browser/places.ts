// The left side: servers, their channels, threads and posts, direct messages, and who one is.
import type { Place, View } from '../exchange.ts';
import { button, byId, el } from './dom.ts';
import type { Seat } from './seat.ts';

const SIGNS: Readonly<Record<Place['kind'], string>> = { text: '#', forum: '▤', thread: '↳', direct: '@' };

function placeButton(place: Place, seat: Seat): HTMLElement {
  const here = place.id === seat.view().place.id;
  const marks = [place.locked && 'locked', place.archived && 'archived'].filter(Boolean).join(', ');
  const label = el(
    'span',
    {},
    el('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[place.kind]),
    ` ${place.name}`,
    marks !== '' && el('span', { class: 'marks' }, ` (${marks})`),
  );
  return button(label, () => seat.go(place.id), {
    class: `place ${place.kind}`,
    'aria-current': here ? 'page' : undefined,
  });
}

function drawServers(view: View, seat: Seat): readonly HTMLElement[] {
  const servers = view.servers.map((server) =>
    el(
      'section',
      { 'aria-label': server.name },
      el('h2', {}, server.name),
      ...server.places.flatMap((place) => [
        placeButton(place, seat),
        ...place.threads.map((thread) => placeButton(thread, seat)),
      ]),
    ),
  );
  const direct = el(
    'section',
    { 'aria-label': 'Direct messages' },
    el('h2', {}, 'Direct messages'),
    placeButton(view.direct, seat),
  );
  return [...servers, direct];
}

function drawRoles(view: View, seat: Seat): HTMLElement {
  const choices = view.roles.map((role) =>
    el(
      'label',
      {},
      el('input', {
        type: 'radio',
        name: 'role',
        value: role.id,
        checked: role.id === view.me.id,
        on: { change: () => seat.become(role.id) },
      }),
      el('span', {}, el('b', {}, role.name), el('small', {}, role.part)),
    ),
  );
  return el('fieldset', {}, el('legend', {}, 'You are'), ...choices);
}

/** Draws the left side anew where something changed. */
export function createPlaces(seat: Seat): (view: View) => void {
  let drawn = '';
  return (view) => {
    const { servers, direct, place, roles, me } = view;
    const seen = JSON.stringify([servers, direct, place.id, roles, me.id]);
    if (seen === drawn) return;
    drawn = seen;
    const focused = document.activeElement;
    const hadFocus = byId('roles').contains(focused);
    byId('places').replaceChildren(...drawServers(view, seat));
    byId('roles').replaceChildren(drawRoles(view, seat));
    if (hadFocus) byId('roles').querySelector<HTMLElement>('input:checked')?.focus();
  };
}
