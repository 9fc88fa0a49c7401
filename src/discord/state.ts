// What a message of ours has to remember for its buttons: which call it answers, over which archive. It is cut into
// chunks that ride in the custom ids and select values of that very message, so that a restart loses nothing.
import { z } from 'zod';
import type { Call } from '../commands/answer.ts';
import { pack, unpack } from './packing.ts';

/** `from` is the earlier call that a follow-up was read with. */
export interface State {
  readonly call: Call;
  readonly from: Call | null;
  /** Version of the archive that answered. */
  readonly version: string;
}

const callShape = z.tuple([z.string(), z.string().nullable(), z.array(z.string())]);
const stateShape = z.tuple([z.string(), callShape, callShape.nullable()]);
type PackedCall = z.infer<typeof callShape>;

function flatten(call: Call): PackedCall {
  return [call.command, call.subcommand ?? null, Object.entries(call.options).flat()];
}

function unflatten([command, subcommand, flat]: PackedCall): Call | null {
  if (flat.length % 2 !== 0) return null;
  const pairs: [string, string][] = [];
  for (let at = 0; at < flat.length; at += 2) pairs.push([flat[at] ?? '', flat[at + 1] ?? '']);
  const options = Object.fromEntries(pairs);
  return subcommand === null ? { command, options } : { command, subcommand, options };
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** A call in as few characters as an id allows. */
export function packCall(call: Call): string {
  return pack(JSON.stringify(flatten(call)));
}

/** The call that was packed, or null where the characters hold none. */
export function unpackCall(characters: string): Call | null {
  const read = callShape.safeParse(parsed(unpack(characters)));
  return read.success ? unflatten(read.data) : null;
}

/** A state in as few characters as can be; `loadState` cuts them over the ids of a message. */
export function packState(state: State): string {
  const from = state.from === null ? null : flatten(state.from);
  return pack(JSON.stringify([state.version, flatten(state.call), from]));
}

/** The state that was packed, or null where the characters hold none (cut off, forged, or of another kind). */
export function unpackState(characters: string): State | null {
  const read = stateShape.safeParse(parsed(unpack(characters)));
  if (!read.success) return null;
  const [version, packedCall, packedFrom] = read.data;
  const call = unflatten(packedCall);
  const from = packedFrom === null ? null : unflatten(packedFrom);
  return call === null ? null : { version, call, from };
}
