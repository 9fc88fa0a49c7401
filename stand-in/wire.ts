// The log of all that went over the wire, in order of time. It judges nothing.
import type { Clock } from './clock.ts';

export interface RestCall {
  readonly kind: 'rest';
  readonly order: number;
  readonly at: number;
  readonly direction: 'in';
  readonly method: string;
  /** Without host, `/api` and version, decoded: `/webhooks/1/x/messages/@original`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** The JSON of the request; of a multipart request its `payload_json`. */
  readonly body: unknown;
  readonly files: readonly { readonly field: string; readonly name: string; readonly size: number }[];
  /** Both absent while the call is being answered. */
  status?: number;
  answer?: unknown;
}

export interface GatewayFrame {
  readonly kind: 'gateway';
  readonly order: number;
  readonly at: number;
  /** `in` came from the bot, `out` went to it. */
  readonly direction: 'in' | 'out';
  readonly op: number;
  readonly event: string | undefined;
  readonly body: unknown;
}

export type WireEntry = RestCall | GatewayFrame;

export interface Wire {
  readonly entries: readonly WireEntry[];
  /** All REST calls, or those of a method and a path that the pattern fits. */
  calls(method?: string, path?: RegExp): readonly RestCall[];
  /** The last lines in words, newest last; heartbeats left out. */
  lastLines(count: number): string;
  rest(call: Pick<RestCall, 'method' | 'path' | 'query' | 'body' | 'files'>): RestCall;
  gateway(frame: Pick<GatewayFrame, 'direction' | 'op' | 'event' | 'body'>): void;
  /** Drops all entries; the next one's order goes on from the last. */
  forget(): void;
}

/** An empty log whose entries carry the given clock's time. */
export function createWire(clock: Clock): Wire {
  const entries: WireEntry[] = [];
  let logged = 0;
  const stamp = () => {
    logged += 1;
    return { order: logged - 1, at: clock.now() };
  };
  return {
    entries,
    calls: (method, path) =>
      entries.filter(
        (entry): entry is RestCall =>
          entry.kind === 'rest' &&
          (method === undefined || entry.method === method) &&
          (path === undefined || path.test(entry.path)),
      ),
    lastLines: (count) =>
      entries
        .filter((entry) => entry.kind === 'rest' || (entry.op !== 1 && entry.op !== 11))
        .slice(-count)
        .map(lineOf)
        .join('\n'),
    rest(call) {
      const entry: RestCall = { kind: 'rest', direction: 'in', ...stamp(), ...call };
      entries.push(entry);
      return entry;
    },
    gateway(frame) {
      entries.push({ kind: 'gateway', ...stamp(), ...frame });
    },
    forget() {
      entries.length = 0;
    },
  };
}

function lineOf(entry: WireEntry): string {
  if (entry.kind === 'rest') {
    const status = entry.status ?? 'not answered yet';
    const refused = typeof entry.status === 'number' && entry.status >= 400 ? ` ${short(entry.answer)}` : '';
    return `#${entry.order} ${entry.method} ${entry.path} ${short(entry.body)} → ${status}${refused}`;
  }
  const arrow = entry.direction === 'in' ? 'from the bot' : 'to the bot';
  return `#${entry.order} gateway ${arrow}: op ${entry.op}${entry.event ? ` ${entry.event}` : ''} ${short(entry.body)}`;
}

function short(value: unknown): string {
  const text = value === undefined ? '' : JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
