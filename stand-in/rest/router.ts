// From a REST request to its answer: finds the route, checks the bot's token, turns refusals into bodies, keeps the log.
import { Refusal, refusal, refusalBody } from '../errors.ts';
import type { State } from '../state.ts';
import type { Wire } from '../wire.ts';
import { applicationRoutes } from './application.ts';
import type { Answer, Route } from './call.ts';
import { callbackRoutes } from './callback.ts';
import { channelRoutes } from './channels.ts';
import { commandRoutes } from './commands.ts';
import { messageRoutes } from './messages.ts';
import type { RequestBody } from './request.ts';
import { threadRoutes } from './threads.ts';
import { webhookRoutes } from './webhooks.ts';

const ROUTES: readonly Route[] = [
  ...applicationRoutes,
  ...commandRoutes,
  ...callbackRoutes,
  ...webhookRoutes,
  ...channelRoutes,
  ...messageRoutes,
  ...threadRoutes,
];

export interface Request extends RequestBody {
  readonly method: string;
  /** Without host, `/api` and version, each segment decoded. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly authorization: string | undefined;
}

/**
 * Answers one REST request and logs it. Every call passes here, before any route sees it: the place for whoever
 * wants calls to fail.
 */
export function answerRequest(state: State, wire: Wire, request: Request): Answer {
  const { method, path, query, body } = request;
  const files = request.files.map(({ field, name, bytes }) => ({ field, name, size: bytes.length }));
  const entry = wire.rest({ method, path, query, body, files });
  const answer = guarded(() => route(state, request));
  entry.status = answer.status;
  entry.answer = answer.body;
  return answer;
}

function guarded(work: () => Answer): Answer {
  try {
    return work();
  } catch (problem) {
    if (problem instanceof Refusal) return { status: problem.status, body: refusalBody(problem) };
    return { status: 500, body: { message: `500: the stand-in failed: ${String(problem)}`, code: 0 } };
  }
}

function route(state: State, request: Request): Answer {
  const fitting = ROUTES.flatMap((each) => {
    const params = matches(each.path, request.path);
    return params ? [{ route: each, params }] : [];
  });
  const found = fitting.find((each) => each.route.method === request.method);
  if (!found) throw refusal(fitting.length > 0 ? 'methodNotAllowed' : 'notFound');
  if (!found.route.open && request.authorization !== `Bot ${state.app.token}`) throw refusal('unauthorized');
  if (request.malformed) throw refusal('invalidJson');
  const { query, body, files } = request;
  return found.route.answer({ state, params: found.params, query, body, files });
}

function matches(pattern: string, path: string): Readonly<Record<string, string>> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const segment = given[index] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = segment;
    else if (part !== segment) return undefined;
  }
  return params;
}
