import type { Client } from '../client.ts';
import { UnauthenticatedError } from '../errors.ts';
import { type Frame, readFrames } from './read-frames.ts';

/** What happened, and to what: read the rest through GraphQL. */
export interface LiveEvent {
  /** The same however often it is told. */
  readonly id: string;
  /** With its version, e.g. `line.offer_made.v1`. */
  readonly type: string;
  readonly at: string;
  /** `BUYER`, `SELLER`, `SYSTEM`, …; null where it is not known. */
  readonly by: string | null;
  readonly requestId: string | null;
  readonly requestNumber: string | null;
  readonly orderId: string;
  /** What to tell somebody who did not do it, in their language; null: only read anew. */
  readonly pops: string | null;
}

export interface SubscribeOptions {
  /** The GraphQL address; events are beside it. */
  readonly endpoint: string;
  readonly session: Pick<Client, 'token' | 'dropToken'>;
  readonly locale: () => string;
  /** Ends it. */
  readonly signal: AbortSignal;
  /** Events were missed and nobody knows which: read everything anew. */
  readonly onReload?: () => void;
  readonly onConnection?: (connected: boolean) => void;
  readonly fetch?: typeof fetch;
  /** Pauses before each further try, in milliseconds; the last one again and again. */
  readonly pauses?: readonly number[];
  /** A connection that says nothing for so long is dead; the server says something every 15 seconds. */
  readonly silence?: number;
}

const REMEMBERED = 1_000;
const PAUSES = [1_000, 2_000, 4_000, 8_000, 16_000, 30_000];

/**
 * Tells what happens to whatever the session may see, each event once, until the signal ends it. A connection that
 * breaks is made again and what was missed is told; a token that ended is replaced.
 *
 * @throws UnauthenticatedError when there is no session any more, or the API refuses this reader for good.
 */
export async function subscribe(onEvent: (event: LiveEvent) => void, options: SubscribeOptions): Promise<void> {
  const { signal, onReload, onConnection, pauses = PAUSES } = options;
  const seen = new Set<string>();
  let lastId: string | null = null;
  let failures = 0;
  let connectedBefore = false;

  function take({ event, data }: Frame): void {
    if (event === 'reload') onReload?.();
    const told = event === 'notice' ? eventOf(data) : null;
    if (!told) return;
    lastId = told.id;
    if (seen.has(told.id)) return;
    seen.add(told.id);
    if (seen.size > REMEMBERED) for (const id of seen) if (seen.size > REMEMBERED / 2) seen.delete(id);
    onEvent(told);
  }

  while (!signal.aborted) {
    const attempt = await connect(options, lastId);
    if (attempt.kind === 'refused') throw new UnauthenticatedError('The API tells this session nothing.');
    if (attempt.kind === 'open') {
      onConnection?.(true);
      if (connectedBefore && lastId === null) onReload?.();
      connectedBefore = true;
      failures = 0;
      await listen(attempt.body, attempt.alive, take);
      attempt.leave();
      if (!signal.aborted) onConnection?.(false);
    }
    const asked = attempt.kind === 'later' ? attempt.after : null;
    await wait(asked ?? jittered(pauses[Math.min(failures, pauses.length - 1)] ?? 0), signal);
    failures += 1;
  }
}

type Attempt =
  | {
      readonly kind: 'open';
      readonly body: ReadableStream<Uint8Array>;
      readonly alive: () => void;
      readonly leave: () => void;
    }
  | { readonly kind: 'later'; readonly after: number | null }
  | { readonly kind: 'refused' };

async function connect(options: SubscribeOptions, lastId: string | null): Promise<Attempt> {
  const { endpoint, session, locale, signal, silence = 45_000 } = options;
  const request = options.fetch ?? fetch;
  const stop = new AbortController();
  const end = () => stop.abort();
  signal.addEventListener('abort', end);
  let timer = setTimeout(end, silence);
  const leave = () => {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
    end();
  };
  const alive = () => {
    clearTimeout(timer);
    timer = setTimeout(end, silence);
  };
  try {
    const token = await session.token();
    const headers: Record<string, string> = { 'accept-language': locale(), authorization: `Bearer ${token}` };
    if (lastId !== null) headers['last-event-id'] = lastId;
    const response = await request(new URL('events', endpoint), { headers, signal: stop.signal, cache: 'no-store' });
    if (response.ok && response.body) return { kind: 'open', body: response.body, alive, leave };
    leave();
    return refusal(response, () => session.dropToken(token));
  } catch (error) {
    leave();
    if (error instanceof UnauthenticatedError) return { kind: 'refused' };
    return { kind: 'later', after: null };
  }
}

/** A token that ended is replaced; one that is no better is tried ever more rarely. */
function refusal({ status, headers }: Response, dropToken: () => void): Attempt {
  if (status === 403) return { kind: 'refused' };
  if (status === 401) dropToken();
  const after = Number(headers.get('retry-after'));
  return { kind: 'later', after: after > 0 ? after * 1_000 : null };
}

/** A connection that breaks ends the same way as one that is closed: it is made again. */
async function listen(
  body: ReadableStream<Uint8Array>,
  alive: () => void,
  take: (frame: Frame) => void,
): Promise<void> {
  const frames = readFrames(body, alive);
  for (;;) {
    const next = await frames.next().catch(() => null);
    if (!next || next.done) return;
    take(next.value);
  }
}

function eventOf(data: string): LiveEvent | null {
  try {
    const event: unknown = JSON.parse(data);
    return isEvent(event) ? event : null;
  } catch {
    return null;
  }
}

function isEvent(value: unknown): value is LiveEvent {
  const fields = ['id', 'type', 'at', 'orderId'];
  return (
    typeof value === 'object' && value !== null && fields.every((name) => typeof Reflect.get(value, name) === 'string')
  );
}

/** Many pages that lost one server do not all come back in the same instant. */
function jittered(pause: number): number {
  return pause * (0.5 + Math.random());
}

/** Being online again ends a pause. */
function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      globalThis.removeEventListener?.('online', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done);
    globalThis.addEventListener?.('online', done);
    if (signal.aborted) done();
  });
}
