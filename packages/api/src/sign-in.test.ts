import { Kind, parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { graphiqlOptions } from './graphql/example-operations.ts';
import { schema } from './schema/schema.ts';
import { type OpenApi, openApi } from './testing/open-api.ts';
import { importOrder } from './testing/orders.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const start =
  'mutation($input: StaffSignInStartInput!) { staffSignInStart(input: $input) { sent userErrors { code field } } }';
const finish =
  'mutation($input: StaffSignInFinishInput!) { staffSignInFinish(input: $input) { token expiresAt userErrors { code field message } } }';

async function mailTo(address: string): Promise<{ subject: string; text: string }> {
  return vi.waitFor(
    async () => {
      const { mails } = await (await fetch(api.url('/inbox.json'))).json();
      const mail = mails.find(({ to }: { to: string }) => to === address);
      if (!mail) throw new Error(`No mail to ${address} yet`);
      return mail;
    },
    { timeout: 15_000, interval: 200 },
  );
}

test('staff sign in with a code from their e-mail, once', { timeout: 30_000 }, async () => {
  const who = { merchant: 'alder', email: 'ada@alder.example' };
  expect((await api.send(null, start, { input: who })).data.staffSignInStart).toEqual({ sent: true, userErrors: [] });
  const { text } = await mailTo(who.email);
  const code = /\b\d{6,8}\b/.exec(text)?.[0] ?? '';
  expect(code).not.toBe('');
  const wrong = await api.send(null, finish, { input: { ...who, code: '000000' } });
  expect(wrong.data.staffSignInFinish).toMatchObject({ token: null, userErrors: [{}] });
  const signedIn = await api.send(null, finish, { input: { ...who, code } });
  const { token, expiresAt } = signedIn.data.staffSignInFinish;
  expect(Date.parse(expiresAt)).toBeGreaterThan(Date.now());
  const viewer = await api.send(token, '{ viewer { name role kind email merchant { slug } } }');
  expect(viewer.data.viewer).toMatchObject({ role: 'ADMINISTRATOR', email: who.email, merchant: { slug: 'alder' } });
  const again = await api.send(null, finish, { input: { ...who, code } });
  expect(again.data.staffSignInFinish).toMatchObject({ token: null, userErrors: [{}] });
});

test('nobody learns who works here', async () => {
  for (const who of [
    { merchant: 'alder', email: 'nobody@alder.example' },
    { merchant: 'nobody', email: 'ada@alder.example' },
    { merchant: 'birch', email: 'ada@alder.example' },
  ]) {
    expect(await api.send(null, start, { input: who })).toEqual({
      status: 200,
      data: { staffSignInStart: { sent: true, userErrors: [] } },
      errors: [],
    });
  }
});

test('the inbox shows a mail in a frame that runs nothing', { timeout: 30_000 }, async () => {
  await api.send(null, start, { input: { merchant: 'birch', email: 'ada@birch.example' } });
  const mail = await mailTo('ada@birch.example');
  const page = await fetch(api.url('/inbox'));
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  const html = await page.text();
  expect(html).toContain('sandbox="allow-popups');
  expect(html).toContain(mail.subject);
  const frame = /src="(\/inbox\/[^"]+)"/.exec(html)?.[1] ?? '';
  const framed = await fetch(api.url(frame));
  expect(framed.status).toBe(200);
  expect(framed.headers.get('content-security-policy')).toMatch(/^sandbox/);
});

test('GraphiQL opens with a token that works and operations that answer', { timeout: 30_000 }, async () => {
  const response = await fetch(api.url('/graphql'), { headers: { accept: 'text/html' } });
  const page = await response.text();
  expect(page).not.toContain('unpkg.com');
  const [, token = ''] = /Bearer ([\w.-]+)/.exec(page) ?? [];
  expect((await api.send(token, '{ viewer { role } }')).data).toEqual({ viewer: { role: 'ADMINISTRATOR' } });
});

test('every example operation answers on the data that is there', async () => {
  await importOrder(api, api.alder, { externalId: 'G-1' });
  const { headers, defaultQuery = '' } = await graphiqlOptions({ ...api, ...api.own, clock: Date.now });
  const [, token = ''] = /Bearer ([\w.-]+)/.exec(headers ?? '') ?? [];
  const document = parse(defaultQuery);
  expect(validate(schema, document)).toEqual([]);
  const names = document.definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? [one.name?.value] : [],
  );
  expect(names.length).toBeGreaterThanOrEqual(5);
  for (const operationName of names) {
    const response = await fetch(api.url('/graphql'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: defaultQuery, operationName }),
    });
    expect(await response.json()).not.toHaveProperty('errors');
  }
});
