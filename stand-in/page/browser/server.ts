// Speaks with the page's server. It draws nothing.
import type { Act, Choices, Outcome, Typing, View, WireLine } from '../exchange.ts';

async function asked<T>(path: string, body?: unknown): Promise<T> {
  const posted =
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(path, posted);
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
  return (await response.json()) as T;
}

/** What a person sees in a place; the server chooses where either is empty. */
export function seeView(as: string, place: string): Promise<View> {
  return asked(`/view?${new URLSearchParams({ as, place })}`);
}

/** What went over the wire after the line of that order. */
export function seeWire(after: number): Promise<readonly WireLine[]> {
  return asked(`/wire?after=${after}`);
}

/** Does something as a person. */
export function perform(act: Act): Promise<Outcome> {
  return asked('/act', act);
}

/** What the bot offers for what is being typed. */
export function seeChoices(typing: Typing): Promise<Choices> {
  return asked('/choices', typing);
}

/** Calls `look` at once and after every change; never twice at a time. */
export function watch(look: () => Promise<void>): void {
  let looking = false;
  let again = false;
  const once = async () => {
    if (looking) {
      again = true;
      return;
    }
    looking = true;
    try {
      do {
        again = false;
        await look();
      } while (again);
    } finally {
      looking = false;
    }
  };
  new EventSource('/changes').addEventListener('message', () => void once());
}
