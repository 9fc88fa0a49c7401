// What a handler of a REST call gets and gives. It knows no routes.
import type { UploadedFile } from '../attachments.ts';
import type { State } from '../state.ts';

export interface Call {
  readonly state: State;
  /** The named parts of the path. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

export interface Answer {
  readonly status: number;
  /** Absent with 204. */
  readonly body?: unknown;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `/channels/:channel/messages`; a literal part wins over a named one when it stands earlier in the list. */
  readonly path: string;
  /** True: no bot token is asked for, since the path holds a token of its own. */
  readonly open?: boolean;
  readonly answer: (call: Call) => Answer;
}

/** 200 with a body. */
export function ok(body: unknown): Answer {
  return { status: 200, body };
}

/** 204, nothing to say. */
export const noContent: Answer = { status: 204 };

/** A named part of the path; empty when the route has none of that name. */
export function param(call: Call, name: string): string {
  return call.params[name] ?? '';
}
