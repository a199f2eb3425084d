import autocannon from 'autocannon';

/** What is sent again and again. `bodyOf` gives each request a body of its own (an idempotency key, another unit). */
export interface Load {
  readonly url: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bodyOf: () => string;
  /** Throws when an answer is not the one expected, so that an error is never measured as speed. */
  readonly check: (body: string) => void;
}

/** Requests a second and latency in milliseconds. */
export interface Figures {
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** Drives a server over as many connections for as many seconds; any answer but 200 fails the measurement. */
export async function measureLoad(load: Load, connections: number, seconds: number): Promise<Figures> {
  await checkOnce(load);
  const result = await autocannon({
    url: load.url,
    connections,
    duration: seconds,
    requests: [
      {
        method: 'POST',
        path: load.path,
        headers: { 'content-type': 'application/json', ...load.headers },
        setupRequest: (request) => ({ ...request, body: load.bodyOf() }),
      },
    ],
  });
  const failed = result.errors + result.timeouts + result.non2xx;
  if (failed > 0) throw new Error(`${failed} of ${result.requests.total} requests to ${load.url}${load.path} failed.`);
  await checkOnce(load);
  return {
    requestsPerSecond: result.requests.total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
}

async function checkOnce(load: Load): Promise<void> {
  const answer = await fetch(load.url + load.path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...load.headers },
    body: load.bodyOf(),
  });
  const body = await answer.text();
  if (!answer.ok) throw new Error(`${load.url}${load.path} answered ${answer.status}: ${body.slice(0, 500)}`);
  load.check(body);
}
