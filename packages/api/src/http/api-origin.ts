import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { RequestContext } from '../request/context.ts';
import { answerError, answerJson } from './answer.ts';
import { admitOrigin, answerPreflight } from './cors.ts';
import type { Origins } from './origins.ts';
import { decodedPath, sendStaticFile } from './static-files.ts';

type Route = (request: IncomingMessage, response: ServerResponse, requestId: string) => Promise<unknown>;

export interface ApiRoutes {
  readonly graphql: (
    request: IncomingMessage,
    response: ServerResponse,
    requestId: string,
  ) => Promise<RequestContext | undefined>;
  readonly uploads: Route;
  /** What happens, as it happens. */
  readonly events: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Development only: sets time forward. */
  readonly clock: ((request: IncomingMessage, response: ServerResponse) => Promise<void>) | undefined;
  /** Development only. */
  readonly inbox: ((path: string, request: IncomingMessage, response: ServerResponse) => Promise<boolean>) | undefined;
  /** The built widget. */
  readonly widgetDirectory: string;
  readonly policySchema: unknown;
  /** Throws when the database does not answer. */
  readonly health: () => Promise<void>;
}

/** The API's origin: what is where, who may call it, and a line in the log for each request. */
export function createApiOrigin(routes: ApiRoutes, origins: Origins, log: Logger): Server {
  return createServer((request, response) => {
    const started = performance.now();
    const requestId = requestIdOf(request);
    response.setHeader('X-Request-Id', requestId);
    dispatch(routes, origins, request, response, requestId)
      .catch((error: unknown) => failSafely(error, response, log, requestId))
      .then((context) => {
        const milliseconds = Math.round((performance.now() - started) * 10) / 10;
        log.info(
          {
            requestId,
            method: request.method,
            path: request.url?.split('?', 1)[0],
            status: response.statusCode,
            milliseconds,
            ...(context && { operation: context.operation, merchantId: context.actor?.merchantId }),
          },
          'request',
        );
      });
  });
}

async function dispatch(
  routes: ApiRoutes,
  origins: Origins,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): Promise<RequestContext | undefined> {
  const path = request.url === '/graphql' ? request.url : decodedPath(request.url);
  if (path === undefined) {
    answerError(response, 400, 'BAD_REQUEST', 'The address is malformed.');
    return undefined;
  }
  if (path.startsWith('/embed/')) {
    await sendEmbed(routes.widgetDirectory, path.slice('/embed/'.length), request, response);
    return undefined;
  }
  if (path === '/graphql' || path === '/events' || path === '/uploads' || path.startsWith('/uploads/')) {
    if (!(await admitOrigin(origins, request, response))) {
      answerError(response, 403, 'ORIGIN_NOT_ALLOWED', 'No shop has allowed this origin to call its after-sales API.');
      return undefined;
    }
    if (request.method === 'OPTIONS') {
      answerPreflight(response, methodsOf(path));
      return undefined;
    }
    if (path === '/graphql') return routes.graphql(request, response, requestId);
    if (path === '/events') await routes.events(request, response);
    else await routes.uploads(request, response, requestId);
    return undefined;
  }
  if (path === '/clock' && routes.clock) {
    await sendClock(routes.clock, origins, request, response);
    return undefined;
  }
  await answerPlainRoute(routes, path, request, response);
  return undefined;
}

/** Pages of a shop or of the console may set time forward as well. */
async function sendClock(
  clock: NonNullable<ApiRoutes['clock']>,
  origins: Origins,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!(await admitOrigin(origins, request, response))) {
    answerError(response, 403, 'ORIGIN_NOT_ALLOWED', 'Only pages of this instance may set its time.');
  } else if (request.method === 'OPTIONS') {
    answerPreflight(response, 'GET, POST');
  } else {
    await clock(request, response);
  }
}

function methodsOf(path: string): string {
  if (path === '/graphql') return 'POST';
  return path === '/events' ? 'GET' : 'POST, HEAD, PATCH, DELETE';
}

async function answerPlainRoute(
  routes: ApiRoutes,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    answerError(response, 405, 'METHOD_NOT_ALLOWED', 'This address is only read.');
  } else if (path === '/health') {
    await routes.health();
    answerJson(response, 200, { status: 'ok' });
  } else if (path === '/policy.schema.json') {
    response.setHeader('Access-Control-Allow-Origin', '*');
    answerJson(response, 200, routes.policySchema);
  } else if (!(await routes.inbox?.(path, request, response))) {
    answerError(response, 404, 'NOT_FOUND', 'Nothing is here. The API is at /graphql.');
  }
}

/** The widget is public: any page may load it, though only allowed ones get answers from the API. */
async function sendEmbed(
  directory: string,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (isRead && (await sendStaticFile(directory, name, request, response))) return;
  answerError(response, 404, 'NOT_FOUND', 'The widget has no such file. Was it built?');
}

/** A caller may name its request, so that its log and ours can be read together. */
function requestIdOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w.-]{8,64}$/.test(given) ? given : randomUUID();
}

function failSafely(error: unknown, response: ServerResponse, log: Logger, reference: string): undefined {
  log.error({ err: error, reference }, 'a bug');
  if (response.headersSent) response.destroy();
  else answerError(response, 500, 'INTERNAL_SERVER_ERROR', `Something broke on our side. Reference: ${reference}`);
}
