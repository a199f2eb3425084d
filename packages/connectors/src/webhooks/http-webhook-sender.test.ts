import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it } from 'vitest';
import type { ResolveName } from './checked-lookup.ts';
import { createHttpWebhookSender, type HttpWebhookOptions } from './http-webhook-sender.ts';

const SECRET = `whsec_${Buffer.alloc(24, 1).toString('base64')}`;
const OLDER = `whsec_${Buffer.alloc(24, 2).toString('base64')}`;
const call = {
  messageId: '019e0000-0000-7000-8000-000000000001',
  body: '{"type":"line.approved.v1"}',
  secrets: [SECRET],
};

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

interface Hit {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A real receiver on this machine. */
async function receiver(answer: RequestListener = (_, response) => response.writeHead(204).end()) {
  const hits: Hit[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    hits.push({ path: request.url ?? '', headers: request.headers, body });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  const { port } = isAddress(address) ? address : { port: 0 };
  return { hits, port, url: `http://localhost:${port}/hooks` };
}

function isAddress(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}

function senderOf(options: HttpWebhookOptions = {}) {
  const sender = createHttpWebhookSender({ allowLoopback: true, timeoutMs: 1_000, ...options });
  closers.push(() => sender.close());
  return sender;
}

/** Answers each lookup with the next of `answers`. */
function names(...answers: string[][]): ResolveName & { readonly asked: string[] } {
  const asked: string[] = [];
  const resolve = async (name: string) => {
    asked.push(name);
    const addresses = answers[asked.length - 1] ?? [];
    return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  };
  return Object.assign(resolve, { asked });
}

describe('a webhook', () => {
  it('is signed with every secret that is valid, as the standard’s own library checks it', async () => {
    const { hits, url } = await receiver();
    const answer = await senderOf().send({ ...call, url, secrets: [SECRET, OLDER] });
    expect(answer).toMatchObject({ status: 204, error: null, text: '' });
    const [hit] = hits;
    const headers = {
      'webhook-id': String(hit?.headers['webhook-id']),
      'webhook-timestamp': String(hit?.headers['webhook-timestamp']),
      'webhook-signature': String(hit?.headers['webhook-signature']),
    };
    expect(headers['webhook-id']).toBe(call.messageId);
    for (const secret of [SECRET, OLDER])
      expect(new Webhook(secret).verify(hit?.body ?? '', headers)).toEqual({ type: 'line.approved.v1' });
    expect(() =>
      new Webhook(`whsec_${Buffer.alloc(24, 3).toString('base64')}`).verify(hit?.body ?? '', headers),
    ).toThrow();
    expect(() => new Webhook(SECRET).verify('{"type":"line.rejected.v1"}', headers)).toThrow();
  });

  it('does not follow a redirect, wherever it leads', async () => {
    const { hits, url } = await receiver((_, response) => response.writeHead(307, { location: '/other' }).end());
    const answer = await senderOf().send({ ...call, url });
    expect(answer).toMatchObject({ status: 307, error: expect.stringContaining('not followed') });
    expect(hits.map(({ path }) => path)).toEqual(['/hooks']);
  });

  it('tells how the receiver answered', async () => {
    const { url } = await receiver((_, response) => response.writeHead(503).end('upstream connect error'));
    expect(await senderOf().send({ ...call, url })).toMatchObject({
      ...{ status: 503, error: 'Answered 503.', text: 'upstream connect error' },
    });
  });

  it('reads an endless answer only at its beginning', async () => {
    const { url } = await receiver((_, response) => {
      response.writeHead(200);
      const more = () => response.write('x'.repeat(64_000), more);
      more();
    });
    const answer = await senderOf().send({ ...call, url });
    expect(answer.status).toBe(200);
    expect(answer.text).toHaveLength(2_048);
  });

  it.each([
    ['never answers', () => {}],
    [
      'answers by the drop',
      (_: unknown, response: { writeHead(status: number): unknown; write(text: string): unknown }) => {
        response.writeHead(200);
        response.write('x');
      },
    ],
  ])('gives up on a receiver that %s', async (_, answer) => {
    const { url } = await receiver(answer);
    const { status, error, milliseconds } = await senderOf({ timeoutMs: 150 }).send({ ...call, url });
    expect(status).toBeNull();
    expect(error).toMatch(/No answer within 0.15 seconds/);
    expect(milliseconds).toBeLessThan(5_000);
  });

  it('that nobody takes says so', async () => {
    const answer = await senderOf().send({ ...call, url: 'http://localhost:1/hooks' });
    expect(answer.status).toBeNull();
    expect(answer.error).toMatch(/ECONNREFUSED/);
  });
});

describe('an address inside a network', () => {
  it('is not called by a public name that stands for it', async () => {
    const { hits, port } = await receiver();
    const resolve = names(['127.0.0.1']);
    const answer = await senderOf({ allowLoopback: false, resolve }).send({
      ...call,
      url: `https://hooks.example:${port}/`,
    });
    expect(answer).toMatchObject({ status: null, error: expect.stringContaining('inside a network') });
    expect(resolve.asked).toEqual(['hooks.example']);
    expect(hits).toEqual([]);
  });

  it('is not called by a name that meant another address a moment ago: what was checked is what is called', async () => {
    const { hits, url } = await receiver();
    const resolve = names(['127.0.0.1'], ['10.0.0.1']);
    const sender = senderOf({ resolve });
    expect(await sender.send({ ...call, url })).toMatchObject({ status: 204 });
    expect(resolve.asked).toHaveLength(1);
    expect(await sender.send({ ...call, url })).toMatchObject({
      status: null,
      error: expect.stringContaining('10.0.0.1'),
    });
    expect(hits).toHaveLength(1);
  });

  it.each([
    [['93.184.216.34', '127.0.0.1']],
    [['169.254.169.254']],
    [['::ffff:127.0.0.1']],
    [['fd00::1']],
    [['::1']],
    [[]],
  ])('is refused among what a name stands for: %j', async (addresses) => {
    const sender = senderOf({ allowLoopback: false, resolve: names(addresses) });
    expect(await sender.send({ ...call, url: 'https://hooks.example/' })).toMatchObject({ status: null, text: '' });
  });

  it.each([
    'http://hooks.example/',
    'https://localhost/',
    'https://127.0.0.1/',
    'https://127.1/',
    'https://0x7f000001/',
    'https://2130706433/',
    'https://0.0.0.0/',
    'https://10.1.2.3/',
    'https://100.64.0.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://172.16.0.1/',
    'https://192.168.1.1/',
    'https://198.18.0.1/',
    'https://224.0.0.1/',
    'https://255.255.255.255/',
    'https://[::1]/',
    'https://[::]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[fe80::1]/',
    'https://[fd12::1]/',
    'https://[2002:7f00:1::]/',
    'https://[2001:db8::1]/',
    'https://metadata.google.internal/',
    'https://printer.local/',
    'https://intranet/',
    'https://user:secret@hooks.example/',
    'ftp://hooks.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    `https://hooks.example/${'a'.repeat(2_000)}`,
    'nonsense',
    '',
  ])('and whatever else is no receiver is refused before any lookup: %s', async (url) => {
    const resolve = names();
    const sender = senderOf({ allowLoopback: false, resolve });
    expect(sender.problemOf(url)).toEqual(expect.any(String));
    expect(await sender.send({ ...call, url })).toMatchObject({ status: null });
    expect(resolve.asked).toEqual([]);
  });

  it.each(['https://hooks.example/in?shop=1', 'https://93.184.216.34/', 'https://[2606:2800:220:1::1]:8443/'])(
    'is not %s',
    (url) => expect(senderOf({ allowLoopback: false }).problemOf(url)).toBeNull(),
  );
});
