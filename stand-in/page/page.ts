// The page's server, on 127.0.0.1 alone: it gives the page, what a person sees, and takes what a person does.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { StandIn } from '../server.ts';
import { act, choicesFor } from './acts.ts';
import type { Role } from './exchange.ts';
import { fileAt } from './files.ts';
import { isOurOwn, jsonOf } from './our-own.ts';
import { viewOf } from './view.ts';
import { wireLines } from './wire-lines.ts';

export interface PageOptions {
  /** Who the page can be used as; the first one at first. */
  readonly roles: readonly [Role, ...Role[]];
  /** Commands worth trying, as a person types them. */
  readonly tips?: readonly string[];
  /** Port; any free one when absent. */
  readonly port?: number;
}

export interface Page {
  /** `http://127.0.0.1:PORT/` */
  readonly url: string;
  /** Ends all connections; resolves when the port is free. */
  stop(): Promise<void>;
}

/** Milliseconds in which changes are told together. */
const TOGETHER = 40;

const HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' http://127.0.0.1:*",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
} as const;

/** Serves the page of a stand-in. Resolves when it listens on 127.0.0.1; rejects when the port is taken. */
export async function startPage(standIn: StandIn, options: PageOptions): Promise<Page> {
  const http = createServer((request, response) => {
    answer(standIn, options, request, response).catch((problem: unknown) => {
      if (!response.headersSent) response.writeHead(500, HEADERS);
      response.end(`The page's server failed: ${String(problem)}`);
    });
  });
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const stop = async () => {
    const closed = new Promise<void>((resolve) => http.close(() => resolve()));
    http.closeAllConnections();
    await closed;
  };
  return { url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/`, stop };
}

async function answer(
  standIn: StandIn,
  options: PageOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isOurOwn(request)) {
    response.writeHead(403, HEADERS).end();
    return;
  }
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (request.method === 'GET') await give(standIn, options, url, response);
  else if (request.method !== 'POST') response.writeHead(405, HEADERS).end();
  else if (url.pathname === '/act') await take(request, response, (body) => act(standIn, body));
  else if (url.pathname === '/choices') await take(request, response, (body) => choicesFor(standIn, body));
  else response.writeHead(404, HEADERS).end();
}

async function give(
  standIn: StandIn,
  { roles, tips = [] }: PageOptions,
  { pathname, searchParams }: URL,
  response: ServerResponse,
): Promise<void> {
  if (pathname === '/changes') tellChanges(standIn, response);
  else if (pathname === '/view') {
    const role = roles.find((each) => each.id === searchParams.get('as')) ?? roles[0];
    giveJson(response, viewOf(standIn, { roles, tips }, role.id, searchParams.get('place') ?? ''));
  } else if (pathname === '/wire') {
    giveJson(response, wireLines(standIn.wire, Number(searchParams.get('after') ?? -1)));
  } else {
    const file = await fileAt(pathname);
    if (file === undefined) response.writeHead(404, HEADERS).end();
    else response.writeHead(200, { ...HEADERS, 'content-type': file.contentType }).end(file.bytes);
  }
}

async function take(
  request: IncomingMessage,
  response: ServerResponse,
  doing: (body: unknown) => Promise<unknown>,
): Promise<void> {
  const read = await jsonOf(request);
  if ('refused' in read) response.writeHead(read.refused, HEADERS).end();
  else giveJson(response, await doing(read.value));
}

function giveJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { ...HEADERS, 'content-type': 'application/json' }).end(JSON.stringify(value));
}

/** An event stream that says when there is something new to see. */
function tellChanges(standIn: StandIn, response: ServerResponse): void {
  response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' });
  response.write('data: \n\n');
  let due: NodeJS.Timeout | undefined;
  const leave = standIn.watch(() => {
    due ??= setTimeout(() => {
      due = undefined;
      response.write('data: \n\n');
    }, TOGETHER);
  });
  response.once('close', () => {
    clearTimeout(due);
    leave();
  });
}
