import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Authenticate } from '../auth/authenticate.ts';
import { type createGraphql, mostBodyBytes } from '../graphql/create-graphql.ts';
import { RequestContext, type Runtime } from '../request/context.ts';
import { preferredLanguage } from '../request/language.ts';
import { answerError } from './answer.ts';
import { answerRefusedToken } from './refused-token.ts';

/** Says no before a body is read, finds out who asks, and hands the rest to Yoga. Answers what ran, for the log. */
export function graphqlRoute(options: {
  readonly runtime: Runtime;
  readonly authenticate: Authenticate;
  readonly yoga: ReturnType<typeof createGraphql>;
  readonly development: boolean;
}) {
  const { runtime, authenticate, yoga, development } = options;
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    requestId: string,
  ): Promise<RequestContext | undefined> => {
    const wantsGraphiql = development && request.method === 'GET' && request.headers.accept?.includes('text/html');
    if (!wantsGraphiql && !isUsable(request, response)) return undefined;
    const answer = authenticate(request.headers);
    // A known token answers at once: nothing is waited for on the hot path.
    const authentication = answer instanceof Promise ? await answer : answer;
    if (!authentication.ok) {
      answerRefusedToken(response, authentication);
      return undefined;
    }
    const language = preferredLanguage(request.headers['accept-language']);
    const ours = new RequestContext(runtime, authentication.actor, language, requestId);
    await sendWhole(await yoga.handleNodeRequestAndResponse(request, response, { ours }), response);
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
    // What still comes is not read: the connection ends with the answer.
    response.setHeader('Connection', 'close');
    answerError(response, 413, 'PAYLOAD_TOO_LARGE', `An operation has at most ${mostBodyBytes} bytes.`);
    return false;
  }
  return true;
}

/** Operations answer whole texts: sent in one piece with their length, without the detour of a stream. */
async function sendWhole(answer: Response, response: ServerResponse): Promise<void> {
  const body = Buffer.from(await answer.text());
  if (response.destroyed) return;
  answer.headers.forEach((value, name) => {
    response.setHeader(name, value);
  });
  response.setHeader('Content-Length', body.length);
  response.writeHead(answer.status).end(body);
}
