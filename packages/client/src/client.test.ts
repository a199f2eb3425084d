import { describe, expect, test } from 'vitest';
import { createClient } from './client.ts';
import { ConnectionError, RefusedError, ServerError, UnauthenticatedError } from './errors.ts';
import type { Operation } from './operation.ts';

const shopName: Operation<{ shop: { name: string } }, { id: string }> = {
  id: 'b0',
  kind: 'query',
  text: 'query ShopName($id:ID!){shop(id:$id){name}}',
};
const data = { shop: { name: 'Alder & Finch' } };

/** Answers each call with the next of `answers`; an error stands for a broken connection. */
function network(...answers: (Response | Error)[]) {
  const requests: { headers: Headers; body: unknown }[] = [];
  const stub: typeof fetch = async (_input, init) => {
    requests.push({ headers: new Headers(init?.headers), body: JSON.parse(String(init?.body)) });
    const answer = answers[requests.length - 1];
    if (!answer) throw new Error('One request more than expected.');
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { requests, fetch: stub };
}

function clientOf(stub: typeof fetch, tokens: string[] = ['first', 'second', 'third']) {
  const left = [...tokens];
  return createClient({
    endpoint: 'https://refunds.example/graphql',
    getToken: async () => left.shift() ?? 'spent',
    locale: () => 'zh-CN',
    fetch: stub,
    retryAfter: [1, 1],
  });
}

const unauthenticated = () =>
  Response.json({ errors: [{ message: 'Sign in.', extensions: { code: 'UNAUTHENTICATED' } }] }, { status: 401 });

describe('a client', () => {
  test('sends the document, its variables, the token and the language', async () => {
    const { fetch, requests } = network(Response.json({ data }));
    await expect(clientOf(fetch).send(shopName, { id: '1' })).resolves.toEqual(data);
    expect(requests[0]?.body).toEqual({ query: shopName.text, variables: { id: '1' } });
    expect(requests[0]?.headers.get('authorization')).toBe('Bearer first');
    expect(requests[0]?.headers.get('accept-language')).toBe('zh-CN');
  });

  test('names a document whose text was left out of the bundle by its id', async () => {
    const { fetch, requests } = network(Response.json({ data }));
    const { text: _left, ...bundled } = shopName;
    await clientOf(fetch).send(bundled, { id: '1' });
    expect(requests[0]?.body).toEqual({ documentId: 'sha256:b0', variables: { id: '1' } });
  });

  test('tries again when the connection breaks, with the same body', async () => {
    const { fetch, requests } = network(new TypeError('Failed to fetch'), Response.json({ data }));
    await expect(clientOf(fetch).send(shopName, { id: '1' })).resolves.toEqual(data);
    expect(requests[1]?.body).toEqual(requests[0]?.body);
  });

  test('says that there is no connection once every try failed', async () => {
    const broken = new TypeError('Failed to fetch');
    const { fetch, requests } = network(broken, broken, broken);
    await expect(clientOf(fetch).send(shopName, { id: '1' })).rejects.toBeInstanceOf(ConnectionError);
    expect(requests).toHaveLength(3);
  });

  test('asks for a fresh token once when the token is refused', async () => {
    const { fetch, requests } = network(unauthenticated(), Response.json({ data }));
    await expect(clientOf(fetch).send(shopName, { id: '1' })).resolves.toEqual(data);
    expect(requests.map((request) => request.headers.get('authorization'))).toEqual(['Bearer first', 'Bearer second']);
  });

  test('ends the session when the fresh token is refused too', async () => {
    const { fetch, requests } = network(unauthenticated(), unauthenticated());
    await expect(clientOf(fetch).send(shopName, { id: '1' })).rejects.toBeInstanceOf(UnauthenticatedError);
    expect(requests).toHaveLength(2);
  });

  test('asks for one token for requests made together', async () => {
    const { fetch, requests } = network(Response.json({ data }), Response.json({ data }));
    const client = clientOf(fetch);
    await Promise.all([client.send(shopName, { id: '1' }), client.send(shopName, { id: '2' })]);
    expect(requests.map((request) => request.headers.get('authorization'))).toEqual(['Bearer first', 'Bearer first']);
  });

  test('tells a refusal by its code', async () => {
    const refusal = { errors: [{ message: 'Not yours.', extensions: { code: 'FORBIDDEN' } }], data: null };
    const { fetch } = network(Response.json(refusal));
    await expect(clientOf(fetch).send(shopName, { id: '1' })).rejects.toEqual(
      new RefusedError('FORBIDDEN', 'Not yours.'),
    );
  });

  test('tells a failure by the reference that the log knows', async () => {
    const { fetch } = network(new Response('upstream', { status: 502, headers: { 'x-request-id': '7QK2-19' } }));
    const failure = clientOf(fetch).send(shopName, { id: '1' });
    await expect(failure).rejects.toBeInstanceOf(ServerError);
    await expect(failure).rejects.toMatchObject({ reference: '7QK2-19' });
  });

  test('stops trying when the caller gives up', async () => {
    const { fetch, requests } = network(new TypeError('Failed to fetch'), Response.json({ data }));
    const giveUp = new AbortController();
    const answer = clientOf(fetch).send(shopName, { id: '1' }, giveUp.signal);
    giveUp.abort(new Error('The page was left.'));
    await expect(answer).rejects.toThrow('The page was left.');
    expect(requests).toHaveLength(1);
  });
});
