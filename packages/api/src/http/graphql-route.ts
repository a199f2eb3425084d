import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Authenticate } from '../auth/authenticate.ts';
import { type createGraphql, mostBodyBytes } from '../graphql/create-graphql.ts';
import { operationRunner } from '../graphql/run-operation.ts';
import { RequestContext, type Runtime } from '../request/context.ts';
import { preferredLanguage } from '../request/language.ts';
import { answerError, answerText } from './answer.ts';
import { readBody } from './read-body.ts';
import { answerRefusedToken } from './refused-token.ts';

interface Options {
  readonly runtime: Runtime;
  readonly authenticate: Authenticate;
  readonly yoga: ReturnType<typeof createGraphql>;
  readonly development: boolean;
}

/**
 * Says no before a body is read, finds out who asks, and hands the operation to Yoga. Yoga's own reading and writing of
 * HTTP costs as much as an operation does, so only GraphiQL goes through it. Answers what ran, for the log.
 */
export function graphqlRoute({ runtime, authenticate, yoga, development }: Options) {
  const graphiql = yoga.requestListener;
  const run = operationRunner(yoga);
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    requestId: string,
  ): Promise<RequestContext | undefined> => {
    if (development && request.method === 'GET' && request.headers.accept?.includes('text/html')) {
      graphiql(request, response);
      return undefined;
    }
    if (!isUsable(request, response)) return undefined;
    const answer = authenticate(request.headers);
    // A known token answers at once: nothing is waited for on the hot path.
    const authentication = answer instanceof Promise ? await answer : answer;
    if (!authentication.ok) {
      answerRefusedToken(response, authentication);
      return undefined;
    }
    const body = await readBody(request, mostBodyBytes);
    if (body === undefined) {
      answerTooLarge(response);
      return undefined;
    }
    const language = preferredLanguage(request.headers['accept-language']);
    const ours = new RequestContext(runtime, authentication.actor, language, requestId, request.headers.origin);
    const { status, text } = await run(body, ours);
    // Whoever shows what is left until a deadline reckons from our time: their own clock may be wrong.
    answerText(response, status, text, { 'Refund-Now': String(runtime.clock()) });
    return ours;
  };
}

function isUsable(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== 'POST') {
    response.setHeader('Allow', 'POST, OPTIONS');
    answerError(response, 405, 'METHOD_NOT_ALLOWED', 'Send operations as POST with a JSON body.');
    return false;
  }
  if (!/^application\/(?:graphql\+)?json\s*(?:;|$)/i.test(request.headers['content-type'] ?? '')) {
    answerError(
      response,
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      'Send the operation as JSON: `Content-Type: application/json`.',
    );
    return false;
  }
  if (Number(request.headers['content-length'] ?? 0) > mostBodyBytes) {
    answerTooLarge(response);
    return false;
  }
  return true;
}

function answerTooLarge(response: ServerResponse): void {
  // What still comes is not read: the connection ends with the answer.
  response.setHeader('Connection', 'close');
  answerError(response, 413, 'PAYLOAD_TOO_LARGE', `An operation has at most ${mostBodyBytes} bytes.`);
}
