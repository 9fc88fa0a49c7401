// The ids that ride in a message: what each control does, and room for a chunk of the message's state. A carrier
// is `kind:own:chunk` (a custom id) or `own:chunk` (a value of the select menu).
import { packState, type State, unpackState } from './state.ts';

/** Discord's limit for a custom id and for the value of a select option. */
const ID_LENGTH = 100;

export type ControlKind = 'page' | 'lead' | 'export' | 'cite' | 'ask' | 'around';

/** What a pressed control asks for; `own` holds what it alone needs: a page number, a call, a citation. */
export interface Control {
  readonly kind: ControlKind;
  readonly own: string;
}

const CONTROL = /^(page|lead|export|cite|ask|around):([^:]*):[^:]*$/;

/** Reads a custom id; null for one that is not ours. */
export function readControl(customId: string): Control | null {
  const match = CONTROL.exec(customId);
  return match === null ? null : { kind: match[1] as ControlKind, own: match[2] ?? '' };
}

/** The part of a select value before its chunk. */
export function readValue(value: string): string {
  return value.slice(0, Math.max(0, value.indexOf(':')));
}

function chunkOf(id: string): string {
  return id.slice(id.lastIndexOf(':') + 1);
}

/** Cuts the state over carriers in their order; null where they have no room for it. */
export function loadState(prefixes: readonly string[], state: State): readonly string[] | null {
  let rest = packState(state);
  const ids = prefixes.map((prefix) => {
    const room = Math.max(0, ID_LENGTH - prefix.length - 1);
    const id = `${prefix}:${rest.slice(0, room)}`;
    rest = rest.slice(room);
    return id;
  });
  return rest === '' ? ids : null;
}

/** The same carriers without a state. */
export function withoutState(prefixes: readonly string[]): readonly string[] {
  return prefixes.map((prefix) => `${prefix}:`);
}

/** Longest prefix that fits an id at all. */
export const PREFIX_LENGTH = ID_LENGTH - 1;

/** The ids and values of a message, in the order in which they stand in it. Any shape of input is taken. */
export function carriersIn(component: unknown, depth = 0): readonly string[] {
  if (depth > 6 || typeof component !== 'object' || component === null) return [];
  if (Array.isArray(component)) return component.flatMap((one) => carriersIn(one, depth + 1));
  const found: string[] = [];
  if ('custom_id' in component && typeof component.custom_id === 'string') found.push(component.custom_id);
  if ('options' in component && Array.isArray(component.options)) {
    for (const one of component.options) if (typeof one?.value === 'string') found.push(one.value);
  }
  if ('components' in component) found.push(...carriersIn(component.components, depth + 1));
  return found;
}

/** The components of the message that holds a control, as plain JSON. */
export function componentsOf(
  message: { readonly components: readonly { toJSON(): unknown }[] } | null,
): unknown {
  return (message?.components ?? []).map((one) => one.toJSON());
}

/** The state that a message carries, or null where it carries none that is whole. */
export function stateIn(components: unknown): State | null {
  const carriers = carriersIn(components);
  return unpackState(carriers.map(chunkOf).join(''));
}
