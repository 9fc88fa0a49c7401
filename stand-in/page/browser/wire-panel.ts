// The right side: each call and each frame on the wire, newest last, with its body once it is opened.
import type { WireLine } from '../exchange.ts';
import { byId, el } from './dom.ts';
import { seeWire } from './server.ts';

/** How many lines are kept. */
const MOST_LINES = 300;

export interface WirePanel {
  update(): Promise<void>;
}

/** The panel, empty. */
export function createWirePanel(): WirePanel {
  const lines = byId('wire-lines');
  const filter = byId('wire-rest') as HTMLInputElement;
  const toggle = byId('wire-toggle');
  const show = (shown: boolean) => {
    document.body.classList.toggle('no-wire', !shown);
    toggle.setAttribute('aria-expanded', String(shown));
  };
  show(!matchMedia('(max-width: 1100px)').matches);
  toggle.addEventListener('click', () => show(document.body.classList.contains('no-wire')));
  let last = -1;
  filter.addEventListener('change', () => lines.classList.toggle('rest-only', filter.checked));
  return {
    async update() {
      const fresh = await seeWire(last);
      if (fresh.length === 0) return;
      last = fresh.at(-1)?.order ?? last;
      const atEnd = lines.scrollHeight - lines.scrollTop - lines.clientHeight < 80;
      lines.append(...fresh.map(drawLine));
      while (lines.children.length > MOST_LINES) lines.firstElementChild?.remove();
      if (atEnd) lines.scrollTop = lines.scrollHeight;
    },
  };
}

function drawLine(line: WireLine): HTMLElement {
  const isCall = / /.test(line.title) && !line.title.startsWith('op ');
  const kind = isCall ? 'rest' : 'gateway';
  const failed = line.status !== undefined && line.status >= 400;
  const details = el(
    'details',
    {},
    el(
      'summary',
      {},
      el('span', { class: 'arrow' }, line.direction === 'in' ? 'bot →' : '→ bot'),
      el('code', {}, shortened(line.title)),
      line.status !== undefined &&
        el('span', { class: failed ? 'status failed' : 'status' }, String(line.status)),
    ),
  );
  details.addEventListener('toggle', () => {
    if (details.querySelector('pre') === null)
      details.append(
        ...[line.title, line.body, line.answer].filter((each) => each !== undefined).map(drawBody),
      );
  });
  return el('li', { class: kind }, details);
}

function drawBody(value: unknown): HTMLElement {
  return el('pre', { tabindex: 0 }, typeof value === 'string' ? value : JSON.stringify(value, null, 2));
}

/** A path with its long ids and tokens cut, so that a line has room for what differs. */
function shortened(title: string): string {
  return title.replace(/interaction-token-\d+/g, '…').replace(/\d{13,16}(?=\d{3})/g, '…');
}
