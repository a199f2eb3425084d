import { ConnectionError, RefusedError, ServerError, UnauthenticatedError } from './errors.ts';
import type { Operation } from './operation.ts';
import { createSession, type TokenSource } from './session.ts';

export interface ClientOptions {
  /** The GraphQL address, e.g. `https://refunds.example/graphql`. */
  readonly endpoint: string;
  /** Left out for operations that need no session, such as signing in. */
  readonly getToken?: TokenSource;
  /** The language in which the API writes its sentences, asked before every request. */
  readonly locale: () => string;
  /** Hears the server's time with every answer, in milliseconds since 1970: what is left is reckoned by it. */
  readonly onTime?: (now: number) => void;
  readonly fetch?: typeof fetch;
  /** Pauses before each further try after a broken connection, in milliseconds. */
  readonly retryAfter?: readonly number[];
}

export interface Client {
  /**
   * Sends an operation and gives its data. A broken connection is tried again, a mutation too: its
   * `idempotencyKey` makes sure that it happens once.
   *
   * @throws ConnectionError, UnauthenticatedError, RefusedError, ServerError, or the signal's reason.
   */
  send<Result, Variables>(
    operation: Operation<Result, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ): Promise<Result>;
  /** The bearer token in use, for requests beside GraphQL such as uploads. */
  token(): Promise<string>;
  /** Says that the API refused `token`, so that the next one is fresh. */
  dropToken(token: string): void;
}

interface GraphQLAnswer<Result> {
  data?: Result | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

export function createClient(options: ClientOptions): Client {
  const { endpoint, locale, retryAfter = [400, 1600] } = options;
  const session = options.getToken ? createSession(options.getToken) : null;
  const request = options.fetch ?? ((input: RequestInfo | URL, init?: RequestInit) => fetch(input, init));

  async function post(body: string, token: string | null, signal?: AbortSignal): Promise<Response> {
    const headers: Record<string, string> = {
      'accept-language': locale(),
      'content-type': 'application/json',
    };
    if (token !== null) headers.authorization = `Bearer ${token}`;
    for (let attempt = 0; ; attempt += 1) {
      try {
        const response = await request(endpoint, { method: 'POST', headers, body, signal: signal ?? null });
        options.onTime?.(Number(response.headers.get('refund-now')) || Date.now());
        return response;
      } catch (error) {
        signal?.throwIfAborted();
        const delay = retryAfter[attempt];
        if (delay === undefined || isOffline()) throw new ConnectionError('No answer.', { cause: error });
        await pause(delay, signal);
      }
    }
  }

  async function send<Result, Variables>(
    operation: Operation<Result, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ): Promise<Result> {
    const document = operation.text ? { query: operation.text } : { documentId: `sha256:${operation.id}` };
    const body = JSON.stringify({ ...document, variables });
    for (let fresh = false; ; fresh = true) {
      const token = session ? await session.token() : null;
      const response = await post(body, token, signal);
      const answer = await read<Result>(response);
      if (!isUnauthenticated(response, answer)) return resultOf(response, answer);
      if (session === null || token === null || fresh) throw new UnauthenticatedError('Session ended.');
      session.drop(token);
    }
  }

  return {
    send,
    async token() {
      if (!session) throw new UnauthenticatedError('No session.');
      return session.token();
    },
    dropToken(token) {
      session?.drop(token);
    },
  };
}

async function read<Result>(response: Response): Promise<GraphQLAnswer<Result> | null> {
  try {
    return await response.json();
  } catch (error) {
    if (error instanceof DOMException) throw error;
    return null;
  }
}

function isUnauthenticated(response: Response, answer: GraphQLAnswer<unknown> | null): boolean {
  return (
    response.status === 401 || answer?.errors?.some((error) => error.extensions?.code === 'UNAUTHENTICATED') === true
  );
}

function resultOf<Result>(response: Response, answer: GraphQLAnswer<Result> | null): Result {
  const problem = answer?.errors?.[0];
  if (answer?.data && !problem) return answer.data;
  const code = problem?.extensions?.code ?? String(response.status);
  if (response.status >= 500 || code === 'INTERNAL_SERVER_ERROR' || !problem)
    throw new ServerError(problem?.message ?? `Answer ${response.status}.`, response.headers.get('x-request-id'));
  throw new RefusedError(code, problem.message);
}

function isOffline(): boolean {
  return typeof navigator !== 'undefined' && navigator.onLine === false;
}

function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
