// Bad days by order: the next calls that fit are answered otherwise than Discord would, late, or not at all. It knows no
// routes.
import type { ServerResponse } from 'node:http';
import type { Answer } from './rest/call.ts';
import type { Wire } from './wire.ts';

export interface Fault {
  readonly method?: string;
  /** Fits the path without host, `/api` and version, decoded. */
  readonly path: RegExp;
  /** How many calls it meets; one when absent. */
  readonly times?: number;
  /** True: the call is carried out before its answer is lost; else nothing comes of it. */
  readonly carriedOut?: boolean;
  /**
   * Another answer; or `cut`: the connection is cut before a word; `half`: in the middle of the body; `never`: nothing
   * is answered until the client gives up.
   */
  readonly answer:
    | {
        readonly status: number;
        readonly body?: unknown;
        readonly headers?: Readonly<Record<string, string>>;
      }
    | 'cut'
    | 'half'
    | 'never';
}

export interface Faults {
  /** Orders a fault; those ordered first come first. */
  order(fault: Fault): void;
  /** Takes back what was ordered and has not come. */
  clear(): void;
  /** The fault that meets this call, which counts for it; undefined on a good day. */
  take(method: string, path: string): Fault | undefined;
}

/** No faults yet. */
export function createFaults(): Faults {
  let ordered: { readonly fault: Fault; left: number }[] = [];
  return {
    order: (fault) => void ordered.push({ fault, left: fault.times ?? 1 }),
    clear() {
      ordered = [];
    },
    take(method, path) {
      const met = ordered.find(
        ({ fault, left }) =>
          left > 0 && (fault.method === undefined || fault.method === method) && fault.path.test(path),
      );
      if (met) met.left -= 1;
      return met?.fault;
    },
  };
}

/**
 * Answers as the fault has it. `answer` is what Discord would have answered; undefined where the call was not carried
 * out.
 */
export function answerBadly(
  response: ServerResponse,
  { answer: wanted }: Fault,
  answer: Answer | undefined,
): void {
  if (wanted === 'never') return;
  if (wanted === 'cut') {
    response.destroy();
    return;
  }
  const json = { 'content-type': 'application/json' };
  if (wanted === 'half') {
    const body = JSON.stringify(answer?.body ?? { message: 'a body that breaks off in its middle' });
    response.writeHead(answer?.status ?? 200, { ...json, 'content-length': body.length });
    response.write(body.slice(0, body.length / 2), () => response.destroy());
    return;
  }
  const { status, body, headers = {} } = wanted;
  if (body === undefined) response.writeHead(status, headers).end();
  else response.writeHead(status, { ...json, ...headers }).end(JSON.stringify(body));
}

/** Logs a call that met a fault before it was carried out. */
export function logFault(
  wire: Wire,
  call: { readonly method: string; readonly path: string; readonly query: Record<string, string> },
  body: unknown,
  { answer: wanted }: Fault,
): void {
  const entry = wire.rest({ ...call, body, files: [] });
  if (typeof wanted !== 'object') return;
  entry.status = wanted.status;
  entry.answer = wanted.body;
}
