import { afterEach, describe, expect, test, vi } from 'vitest';
import { UnauthenticatedError } from '../errors.ts';
import { type LiveEvent, subscribe } from './subscribe.ts';

const event = (id: string, more: Partial<LiveEvent> = {}): LiveEvent => ({
  ...{ id, type: 'line.offer_made.v1', at: '2026-11-21T11:00:00.000Z', by: 'SELLER', pops: 'New offer' },
  ...{ requestId: 'r', requestNumber: 'R-1', orderId: 'o' },
  ...more,
});
const frame = (id: string) => `id: ${id}\nevent: notice\ndata: ${JSON.stringify(event(id))}\n\n`;

/** Waits as long as a busy machine may take. */
const soon = (check: () => void) => vi.waitFor(check, { timeout: 10_000 });

let stop = new AbortController();
afterEach(() => {
  stop.abort();
  stop = new AbortController();
});

/** A stream that says `texts`, each in a chunk of its own, and then ends unless it stays open. */
function stream(texts: readonly string[], { open = false } = {}): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const text of texts) controller.enqueue(encoder.encode(text));
      if (!open) controller.close();
    },
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
}

/** Subscribes over a network that answers with `answers` in turn, and then with a stream that stays silent. */
function listen(answers: readonly (Response | Error)[], options: { silence?: number; tokens?: string[] } = {}) {
  const heard: LiveEvent[] = [];
  const requests: Headers[] = [];
  const addresses: string[] = [];
  const tokens = options.tokens ?? [];
  let reloads = 0;
  const states: boolean[] = [];
  const dropped: string[] = [];
  const network: typeof fetch = async (input, init) => {
    addresses.push(String(input));
    requests.push(new Headers(init?.headers));
    const answer = answers[requests.length - 1] ?? stream([], { open: true });
    if (answer instanceof Error) throw answer;
    const aborted = new Promise<never>((_, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
    });
    aborted.catch(() => {});
    return new Response(answer.body && brokenBy(answer.body, aborted), answer);
  };
  const ended = subscribe((told) => heard.push(told), {
    ...{ endpoint: 'https://refunds.example/graphql', locale: () => 'en', signal: stop.signal, fetch: network },
    session: {
      token: async () => {
        const [token = 'last'] = tokens.splice(0, 1);
        if (token === 'none') throw new UnauthenticatedError('Gone.');
        return token;
      },
      dropToken: (token) => void dropped.push(token),
    },
    onReload: () => {
      reloads += 1;
    },
    onConnection: (state) => states.push(state),
    pauses: [1, 2],
    ...(options.silence !== undefined && { silence: options.silence }),
  });
  ended.catch(() => {});
  return { heard, requests, addresses, ended, states, dropped, reloads: () => reloads };
}

function brokenBy(body: ReadableStream<Uint8Array>, broken: Promise<never>): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await Promise.race([reader.read(), broken]);
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        controller.error(error);
      }
    },
  });
}

describe('a subscription', () => {
  test('asks beside the GraphQL address with token and language, and tells what it hears', async () => {
    const { heard, addresses, requests } = listen([stream([frame('1'), ':\n\n', frame('2')], { open: true })]);
    await soon(() => expect(heard).toEqual([event('1'), event('2')]));
    expect(addresses).toEqual(['https://refunds.example/events']);
    expect(requests[0]?.get('authorization')).toBe('Bearer last');
    expect(requests[0]?.get('last-event-id')).toBeNull();
  });

  test('puts together what arrives in pieces, whatever ends its lines', async () => {
    const text = frame('1').replaceAll('\n', '\r\n');
    const { heard } = listen([stream([text.slice(0, 9), text.slice(9, 60), text.slice(60)], { open: true })]);
    await soon(() => expect(heard).toEqual([event('1')]));
  });

  test('comes back after what it heard last, and tells nothing twice', async () => {
    const { heard, requests, states } = listen([
      stream([frame('1'), frame('2')]),
      new TypeError('network'),
      stream([frame('1'), frame('2'), frame('3')], { open: true }),
    ]);
    await soon(() => expect(heard.map(({ id }) => id)).toEqual(['1', '2', '3']));
    expect(requests.map((headers) => headers.get('last-event-id'))).toEqual([null, '2', '2']);
    expect(states).toEqual([true, false, true]);
  });

  test('reads everything anew when the server asks, or when it comes back and does not know since when', async () => {
    const asked = listen([stream(['event: reload\ndata: {}\n\n'], { open: true })]);
    await soon(() => expect(asked.reloads()).toBe(1));
    const lost = listen([stream([':\n\n']), stream([':\n\n'], { open: true })]);
    await soon(() => expect(lost.reloads()).toBe(1));
  });

  test('drops a token that ended and asks with the next', async () => {
    const { requests, dropped, heard } = listen(
      [new Response('', { status: 401 }), stream([frame('1')], { open: true })],
      { tokens: ['old', 'fresh'] },
    );
    await soon(() => expect(heard).toHaveLength(1));
    expect(dropped).toEqual(['old']);
    expect(requests[1]?.get('authorization')).toBe('Bearer fresh');
  });

  test('comes back when a connection has gone silent', async () => {
    const { requests } = listen([stream([frame('1')], { open: true })], { silence: 30 });
    await soon(() => expect(requests.length).toBeGreaterThan(1));
    expect(requests[1]?.get('last-event-id')).toBe('1');
  });

  test('ignores what it cannot read', async () => {
    const { heard } = listen([
      stream(
        [
          'event: notice\ndata: {oops\n\n',
          'event: notice\ndata: {"id":1}\n\n',
          'event: other\ndata: x\n\n',
          frame('1'),
        ],
        {
          open: true,
        },
      ),
    ]);
    await soon(() => expect(heard).toEqual([event('1')]));
  });

  test('ends when the page leaves, when there is no session, and when the API says it never will', async () => {
    const left = listen([stream([], { open: true })]);
    await soon(() => expect(left.requests).toHaveLength(1));
    stop.abort();
    await expect(left.ended).resolves.toBeUndefined();
    stop = new AbortController();
    await expect(listen([], { tokens: ['none'] }).ended).rejects.toThrow(UnauthenticatedError);
    await expect(listen([new Response('', { status: 403 })]).ended).rejects.toThrow(UnauthenticatedError);
  });
});
