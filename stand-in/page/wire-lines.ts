// The log of the wire as lines to look at. It changes nothing.
import { Opcode } from '../protocol.ts';
import type { Wire, WireEntry } from '../wire.ts';
import type { WireLine } from './exchange.ts';

/** How many lines are given at once, the newest. */
const MOST_LINES = 200;

function isHeartbeat(entry: WireEntry): boolean {
  return entry.kind === 'gateway' && (entry.op === Opcode.heartbeat || entry.op === Opcode.acknowledge);
}

function lineOf(entry: WireEntry): WireLine {
  const { order, at, direction, body } = entry;
  if (entry.kind === 'gateway') {
    const title = entry.event ?? `op ${entry.op}`;
    return { order, at, direction, title, status: undefined, body, answer: undefined };
  }
  const { method, path, status, answer } = entry;
  return { order, at, direction, title: `${method} ${path}`, status, body, answer };
}

/** The newest entries after that order, without heartbeats, oldest first. */
export function wireLines(wire: Wire, after: number): readonly WireLine[] {
  return wire.entries
    .filter((entry) => entry.order > after && !isHeartbeat(entry))
    .slice(-MOST_LINES)
    .map(lineOf);
}
