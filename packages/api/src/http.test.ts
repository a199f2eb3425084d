import { readFile } from 'node:fs/promises';
import { request as plainRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paths } from './compose/paths.ts';
import { globalId } from './schema/node/global-id.ts';
import { type OpenApi, openApi } from './testing/open-api.ts';
import { importOrder } from './testing/orders.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi({ development: false });
  await importOrder(api, api.alder, { externalId: 'H-1' });
});
afterAll(() => api.close());

async function post(body: string, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(api.url('/graphql'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${api.alder.apiKey}`, ...headers },
    body,
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) };
}

const typename = JSON.stringify({ query: '{ __typename }' });

describe('what is no operation is a 4xx that says why', () => {
  test.each([
    ['an empty body', '', 400],
    ['half a JSON', '{"query":', 400],
    ['a word', '"query"', 400],
    ['null', 'null', 400],
    ['a list', '[]', 400],
    ['no query', '{}', 400],
    ['a number for a query', '{"query":1}', 400],
    ['variables as a list', '{"query":"{__typename}","variables":[1]}', 400],
    ['a parameter that is not there', '{"query":"{__typename}","debug":true}', 400],
    ['a syntax error', '{"query":"{"}', 400],
    ['an unknown field', '{"query":"{nothing}"}', 400],
    ['an unknown operation', '{"query":"query A{__typename}","operationName":"B"}', 400],
    ['a megabyte', JSON.stringify({ query: `{ __typename }${' '.repeat(1_000_000)}` }), 413],
  ])('%s', async (_, body, status) => {
    const answer = await post(body);
    expect(answer.status, answer.text).toBe(status);
    expect(answer.body.errors[0].message).toMatch(/\w/);
    expect(answer.text).not.toMatch(/node_modules|at .*\.ts:/);
  });

  test('a megabyte whose length was not said', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const request = plainRequest(api.url('/graphql'), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${api.alder.apiKey}`,
          'transfer-encoding': 'chunked',
        },
      });
      request.on('response', (response) => resolve(response.resume().statusCode));
      request.on('error', reject);
      request.write('{"query":"{ __typename }');
      for (let part = 0; part < 20; part += 1) request.write(' '.repeat(100_000));
      request.end('"}');
    });
    expect(status).toBe(413);
  });

  test.each([
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['multipart/form-data; boundary=x', 415],
    ['application/graphql', 415],
    ['', 415],
  ])('the content type %j', async (type, status) => {
    expect((await post(typename, { 'content-type': type })).status).toBe(status);
  });

  test.each(['GET', 'PUT', 'DELETE', 'PATCH'])('%s', async (method) => {
    const response = await fetch(api.url('/graphql?query={__typename}'), { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toContain('POST');
  });
});

describe('what would cost too much is refused before it runs', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => `a${index}: __typename`).join(' ');
  test.each([
    ['two thousand levels', `{ ${'viewer { merchant { sellers {'.repeat(700)} }`],
    ['ten thousand words', `{ ${'__typename '.repeat(10_000)} }`],
    ['sixty aliases', `{ ${many(60)} }`],
    [
      'a page of everything, written',
      '{ refundRequests(first: 100000) { edges { node { lines { item { lots { id } } } } } } }',
    ],
    ['a cycle of fragments', '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'],
  ])('%s', async (_, query) => {
    const answer = await post(JSON.stringify({ query }));
    expect(answer.status, answer.text).toBe(400);
  });

  test('a page of everything, in a variable', async () => {
    const query = 'query($n: Int) { refundRequests(first: $n) { edges { node { lines { item { lots { id } } } } } } }';
    const answer = await post(JSON.stringify({ query, variables: { n: 100_000 } }));
    expect(answer.body.errors[0].extensions.code).toBe('TOO_COMPLEX');
  });
});

describe('browsers of other origins', () => {
  test('are told nothing unless a merchant named them, and never to send credentials', async () => {
    for (const origin of ['https://evil.example', 'https://alder.example.evil.example', 'null']) {
      const response = await fetch(api.url('/graphql'), { method: 'OPTIONS', headers: { origin } });
      expect(response.status).toBe(403);
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
      expect((await post(typename, { origin })).status).toBe(403);
    }
    const asked = await fetch(api.url('/graphql'), {
      method: 'OPTIONS',
      headers: { origin: 'https://alder.example', 'access-control-request-headers': 'authorization,content-type' },
    });
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-origin')).toBe('https://alder.example');
    expect(asked.headers.get('access-control-allow-headers')).toContain('Authorization');
    expect(asked.headers.get('access-control-allow-credentials')).toBeNull();
    const answer = await post(typename, { origin: 'https://alder.example' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://alder.example');
    expect(answer.headers.get('vary')).toContain('Origin');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  });
});

describe('tokens', () => {
  test('that expired, are forged, or come from another page are refused with what to do', async () => {
    const expired = await api.mint.buyer(api.alder.merchantId, {
      ...{ scope: { customerId: 'c' }, origin: api.alder.origin },
      ...{ issuedAt: Date.now() - 1_000_000, expiresAt: Date.now() - 1_000 },
    });
    for (const token of [expired, 'x', `${api.alder.agent}x`, 'rk_0_0', `rk_${'0'.repeat(32)}_${'a'.repeat(43)}`]) {
      const answer = await post(typename, { authorization: `Bearer ${token}` });
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
      expect(answer.body.errors[0]).toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
      expect(answer.body.errors[0].message).toContain('sign in again');
    }
    const buyer = await api.buyerOf(api.alder, 'H-1');
    const stolen = await post(typename, { authorization: `Bearer ${buyer}`, origin: 'https://birch.example' });
    expect(stolen.status).toBe(403);
    expect(stolen.body.errors[0].extensions.code).toBe('ORIGIN_MISMATCH');
  });
});

describe('in production', async () => {
  const documents: Record<string, string> = JSON.parse(await readFile(paths.persistedDocuments, 'utf8'));
  const found = Object.entries(documents).find(([, text]) => text.includes('query OrderPage'));
  const [hash = '', text = ''] = found ?? [];

  test('a buyer runs the documents our clients were built with, by text or by name, and no other', async () => {
    const authorization = `Bearer ${await api.buyerOf(api.alder, 'H-1')}`;
    const variables = { externalId: 'H-1' };
    const byText = await post(JSON.stringify({ query: text, variables }), { authorization });
    expect(byText.status, byText.text).toBe(200);
    expect(byText.body.data.order.number).toBe('A-H-1');
    const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
    expect((await post(JSON.stringify({ extensions, variables }), { authorization })).body).toEqual(byText.body);
    expect((await post(JSON.stringify({ documentId: hash, variables }), { authorization })).body).toEqual(byText.body);
    for (const body of [
      { query: `${text} `, variables },
      { query: '{ viewer { name } }' },
      { documentId: hash.replace(/^./, '0') },
      { extensions: { persistedQuery: { sha256Hash: 'constructor' } } },
    ]) {
      const answer = await post(JSON.stringify(body), { authorization });
      expect(answer.status).toBe(400);
      expect(answer.body.errors[0].extensions.code).toBe('PERSISTED_DOCUMENT_REQUIRED');
    }
  });

  test("a merchant's server writes its own", async () => {
    expect((await post(JSON.stringify({ query: '{ viewer { kind } }' }))).body).toEqual({
      data: { viewer: { kind: 'MERCHANT_SERVER' } },
    });
  });

  test('there is no GraphiQL, no introspection and no inbox', async () => {
    const html = await fetch(api.url('/graphql'), { headers: { accept: 'text/html' } });
    expect(html.status).toBe(405);
    const schema = await post(JSON.stringify({ query: '{ __schema { types { name } } }' }));
    expect(schema.status).toBe(400);
    expect((await fetch(api.url('/inbox'))).status).toBe(404);
    expect((await fetch(api.url('/inbox.json'))).status).toBe(404);
  });
});

describe('the other addresses', () => {
  test('answer what they are for', async () => {
    expect(await (await fetch(api.url('/health'))).json()).toEqual({ status: 'ok' });
    const schema = await fetch(api.url('/policy.schema.json'));
    expect(schema.headers.get('access-control-allow-origin')).toBe('*');
    expect(await schema.json()).toMatchObject({ title: expect.any(String), type: 'object' });
  });

  test.each([
    '/',
    '/nothing',
    '/embed/',
    '/embed/..%2f..%2fpackage.json',
    '/embed/%2e%2e/%2e%2e/package.json',
    '/embed/.stamp',
  ])('%s is nothing', async (address) => {
    expect((await fetch(api.url(address))).status).toBe(404);
  });

  test('an address that cannot be decoded is a bad request', async () => {
    const status = await new Promise((resolve, reject) => {
      const { port } = new URL(api.url('/'));
      plainRequest({ port, path: '/%ff%00', agent: false }, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(400);
  });

  test("the console's pages come with a policy that lets in only us", async () => {
    const response = await fetch(api.addresses.console ?? '', { method: 'HEAD' });
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`connect-src 'self' ${new URL(api.url('/')).origin}`);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  test('an evidence address that was made up opens nothing', async () => {
    const id = globalId('Evidence', '018f5f2e-7c1a-7e3b-9d52-3a1b2c3d4e5f');
    for (const address of [
      '/',
      `/evidence/${id}`,
      '/evidence/018f5f2e-7c1a-7e3b-9d52-3a1b2c3d4e5f?until=9999999999999&signature=x',
    ]) {
      const response = await fetch(new URL(address, api.addresses.evidence));
      expect(response.status).toBe(404);
      expect(response.headers.get('content-security-policy')).toContain('sandbox');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  test('a request keeps the name its caller gave it', async () => {
    expect((await post(typename, { 'x-request-id': 'shop-4711-abc' })).headers.get('x-request-id')).toBe(
      'shop-4711-abc',
    );
    expect((await post(typename, { 'x-request-id': 'a b' })).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});
