import { Webhook } from 'standardwebhooks';
import { Agent, type Dispatcher, request } from 'undici';
import { checkedLookup, type ResolveName, resolveName } from './checked-lookup.ts';
import { receiverUrlProblem } from './receiver-url.ts';
import type { WebhookAnswer, WebhookCall, WebhookSender } from './webhook-sender.ts';

export interface HttpWebhookOptions {
  /** Development only: receivers on this machine, and without https. */
  readonly allowLoopback?: boolean;
  /** Until the answer's first 2 kB are there. */
  readonly timeoutMs?: number;
  readonly resolve?: ResolveName;
  /** Real time: receivers refuse signatures that are minutes old. */
  readonly clock?: () => number;
}

const LONGEST_TEXT = 2_048;

/**
 * Sends over https to addresses on the internet and nowhere else: a merchant chooses where, and must not reach what only
 * this machine can. Names are looked up once, the connection goes to the address that was checked, redirects are not
 * followed, and an answer is read no further than its beginning.
 */
export function createHttpWebhookSender(options: HttpWebhookOptions = {}): WebhookSender & { close(): Promise<void> } {
  const { allowLoopback = false, timeoutMs = 15_000, resolve = resolveName, clock = Date.now } = options;
  const dispatcher = new Agent({
    connect: { lookup: checkedLookup(resolve, allowLoopback), timeout: timeoutMs },
    // A name may have moved by the next message: nothing is kept open for it.
    pipelining: 0,
    maxHeaderSize: 16_384,
  });
  const problemOf = (url: string) => receiverUrlProblem(url, allowLoopback);
  return {
    problemOf,
    async send(call) {
      const started = clock();
      const took = () => clock() - started;
      const problem = problemOf(call.url);
      if (problem !== null) return { status: null, error: problem, text: '', milliseconds: 0 };
      try {
        return { ...(await post(call, dispatcher, timeoutMs, started)), milliseconds: took() };
      } catch (error) {
        return { status: null, error: wordsFor(error, timeoutMs), text: '', milliseconds: took() };
      }
    },
    close: () => dispatcher.close(),
  };
}

async function post(
  { url, messageId, body, secrets }: WebhookCall,
  dispatcher: Dispatcher,
  timeoutMs: number,
  now: number,
): Promise<Omit<WebhookAnswer, 'milliseconds'>> {
  const at = new Date(now);
  const signal = AbortSignal.timeout(timeoutMs);
  const { statusCode: status, body: answer } = await request(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'user-agent': 'refund-widget-webhooks/1',
      'webhook-id': messageId,
      'webhook-timestamp': String(Math.floor(now / 1000)),
      'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(messageId, at, body)).join(' '),
    },
    ...{ body, dispatcher, signal },
  });
  const text = await beginningOf(answer);
  return { status, error: problemWith(status), text };
}

/** The rest is not waited for: a receiver may answer for ever. */
async function beginningOf(answer: Dispatcher.ResponseData['body']): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
    if (size >= LONGEST_TEXT) break;
  }
  answer.destroy();
  return Buffer.concat(chunks).subarray(0, LONGEST_TEXT).toString('utf8').replaceAll('\0', '');
}

function problemWith(status: number): string | null {
  if (status >= 200 && status < 300) return null;
  if (status >= 300 && status < 400) return 'Redirects are not followed. Name the final address.';
  return `Answered ${status}.`;
}

function wordsFor(error: unknown, timeoutMs: number): string {
  if (!(error instanceof Error)) return 'The connection failed.';
  if (error.name === 'TimeoutError' || error.name === 'ConnectTimeoutError')
    return `No answer within ${timeoutMs / 1000} seconds.`;
  return error.message.slice(0, 300) || 'The connection failed.';
}
