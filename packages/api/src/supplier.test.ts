import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from './schema/schema.ts';
import { mutation } from './testing/bad-input/case.ts';
import { must, type OpenApi, openApi } from './testing/open-api.ts';
import { createDocument, type ImportedOrder, orderDocument, requestInput } from './testing/orders.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi();
  const { merchantId } = api.alder;
  const rule = { policyKey: 'commission', scope: 'MODE', value: 'COMMISSION' } as const;
  must(await api.services.assignPolicy({ merchantId, ...rule }));
});
afterAll(() => api.close());

let orders = 0;

/** A commission order whose buyer told us of a fault, forwarded to a supplier. */
async function forwarded() {
  orders += 1;
  const externalId = `S-${orders}`;
  const order = await importCommission(externalId);
  const buyer = await api.buyerOf(api.alder, externalId);
  const created = await api.send(buyer, createDocument, {
    input: requestInput(order, { line: { reason: 'QUALITY_ISSUE' } }),
  });
  const request = created.data.refundRequestCreate.refundRequest;
  const requestId: string = request.id;
  const lineId: string = request.lines[0].id;
  await done(api.alder.agent, 'supplierForward', {
    ...{ requestId, lines: [{ lineId }], message: 'It hums.' },
    supplier: { name: 'Halo Audio', contactName: 'Lin Wei', email: `lin-${orders}@halo.example` },
  });
  return { buyer, requestId, lineId, number: request.number, link: await linkMailedTo(`lin-${orders}@halo.example`) };
}

async function importCommission(externalId: string): Promise<ImportedOrder> {
  const document = orderDocument({ externalId });
  const items = document.items.map((item) => ({ ...item, mode: 'COMMISSION' }));
  const answer = await api.send(
    api.alder.apiKey,
    'mutation($input: OrderImportInput!) { orderImport(input: $input) { order { id items { id lots { id } } } } }',
    { input: { idempotencyKey: crypto.randomUUID(), order: { ...document, items } } },
  );
  const { id, items: imported } = answer.data.orderImport.order;
  return { id, itemId: imported[0].id, lotId: imported[0].lots[0].id, externalId };
}

async function done(token: string, name: string, input: object) {
  const answer = await api.send(token, mutation(name), { input: { idempotencyKey: crypto.randomUUID(), ...input } });
  expect(answer.data?.result, JSON.stringify(answer)).toEqual({ userErrors: [] });
}

async function linkMailedTo(email: string): Promise<string> {
  let token = '';
  await expect
    .poll(
      async () => {
        const { mails } = await (await fetch(api.url('/inbox.json'))).json();
        const mail = mails.find((each: { to: string; text: string }) => each.to === email);
        token = /\/supplier#(\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
        return token;
      },
      { timeout: 20_000 },
    )
    .not.toBe('');
  return token;
}

const task = '{ supplierTask { requestNumber message lines { lineId title stage } records { kind } } }';

describe('a supplier’s link', () => {
  test('shows its leg and answers it', async () => {
    const { link, number, buyer, requestId } = await forwarded();
    const seen = await api.send(link, task);
    expect(seen.data.supplierTask).toMatchObject({
      requestNumber: number,
      message: 'It hums.',
      records: [{ kind: 'ASKED' }],
    });
    const input = { idempotencyKey: crypto.randomUUID(), answer: 'ACCEPT_WITHOUT_RETURN', text: 'Keep it.' };
    const answered = await api.send(
      link,
      `mutation($input: SupplierAnswerInput!) {
        supplierAnswer(input: $input) { supplierTask { lines { stage } } userErrors { code } }
      }`,
      { input },
    );
    expect(answered.data.supplierAnswer).toEqual({ supplierTask: { lines: [{ stage: 'SETTLE' }] }, userErrors: [] });
    const record = await api.send(
      buyer,
      `query($id: ID!) { refundRequest(id: $id) {
        timeline { actorName } lines { supplierRefunded { amount } supplierGate { open } supplierOffer { note } }
        supplierLegs { supplier { name } contactName contactEmail linkExpiresAt records { kind text authorName reference } }
      } }`,
      { id: requestId },
    );
    expect(record.data.refundRequest.supplierLegs).toEqual([
      {
        ...{ supplier: null, contactName: null, contactEmail: null, linkExpiresAt: null },
        records: [
          { kind: 'ASKED', text: 'It hums.', authorName: 'ana', reference: null },
          { kind: 'ACCEPTED_WITHOUT_RETURN', text: 'Keep it.', authorName: null, reference: null },
        ],
      },
    ]);
    expect(record.data.refundRequest.lines).toEqual([
      { supplierRefunded: null, supplierGate: null, supplierOffer: null },
    ]);
    expect(JSON.stringify(record.data)).not.toMatch(/Halo|Lin Wei/);
  });

  test('opens no other door of the API', async () => {
    const { link } = await forwarded();
    const own = [
      'supplierTask',
      'supplierAnswer',
      'supplierReceive',
      'supplierReship',
      'supplierWithdraw',
      'supplierLinkOpen',
    ];
    /** What anybody may ask without a token, too. */
    const open = ['staffSignInStart', 'staffSignInFinish', 'now', 'purchaseTerms'];
    const doors = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      isObjectType(type)
        ? Object.values(type.getFields()).map((field) => ({ kind: type.name.toLowerCase(), field }))
        : [],
    );
    const shut = doors.filter(({ field: { name } }) => !own.includes(name) && !open.includes(name));
    expect(shut.length).toBeGreaterThan(20);
    for (const { kind, field } of shut) {
      const required = field.args.filter(({ type }) => String(type).endsWith('!'));
      const variables = required.map(({ name, type }) => `$${name}: ${type}`).join(', ');
      const given = required.map(({ name }) => `${name}: $${name}`).join(', ');
      const call = `${field.name}${given ? `(${given})` : ''}`;
      const selection = /^\[?(ID|String|DateTime|Boolean|Int)/.test(String(field.type)) ? '' : ' { __typename }';
      const document = `${kind}${variables ? `(${variables})` : ''} { ${call}${selection} }`;
      const answer = await api.send(
        link,
        document,
        Object.fromEntries(required.map(({ name, type }) => [name, sample(String(type))])),
      );
      const codes = answer.errors.map(({ extensions }) => extensions.code);
      expect(codes, `${field.name}: ${JSON.stringify(answer)}`).toEqual(['FORBIDDEN']);
      expect(answer.data?.[field.name] ?? null, field.name).toBeNull();
    }
  });

  test('is dead once a newer one was sent, and then tells nothing', async () => {
    const { link, requestId, buyer } = await forwarded();
    const legs = await api.send(
      api.alder.agent,
      'query($id: ID!) { refundRequest(id: $id) { supplierLegs { id supplier { name } contactName } } }',
      { id: requestId },
    );
    const [leg] = legs.data.refundRequest.supplierLegs;
    expect(leg).toMatchObject({ supplier: { name: 'Halo Audio' }, contactName: 'Lin Wei' });
    await done(api.alder.agent, 'supplierLinkResend', { requestId, legId: leg.id });
    const told = 'query($id: ID!) { refundRequest(id: $id) { timeline { event } } }';
    const eventsFor = async (token: string) => JSON.stringify((await api.send(token, told, { id: requestId })).data);
    expect(await eventsFor(api.alder.agent)).toContain('supplierLinkSent');
    expect(await eventsFor(buyer)).not.toContain('supplierLinkSent');
    const dead = await api.send(link, task);
    expect(dead.status).toBe(401);
    const forged = await api.send(`${link.slice(0, -4)}AAAA`, task);
    expect({ ...dead.errors[0], path: null }).toEqual({ ...forged.errors[0], path: null });
  });

  test('uploads a file for its leg without knowing the order', async () => {
    const { link } = await forwarded();
    const common = { 'tus-resumable': '1.0.0', authorization: `Bearer ${link}` };
    const begun = await fetch(api.url('/uploads'), {
      method: 'POST',
      headers: { ...common, 'upload-length': '8', 'upload-metadata': `filename ${btoa('chat.png')}` },
    });
    expect(begun.status).toBe(201);
    const location = new URL(begun.headers.get('location') ?? '', begun.url);
    const type = 'application/offset+octet-stream';
    const headers = { ...common, 'upload-offset': '0', 'content-type': type };
    const response = await fetch(location, { method: 'PATCH', headers, body: 'no image' });
    // Let in, looked at, and refused for what it is.
    expect(response.status).toBe(422);
  });
});

/** Something of an input's type that is well formed, as far as the type of arguments goes. */
function sample(type: string): unknown {
  if (type === 'ID!' || type === 'String!') return 'x';
  const fields = schema.getType(type.replace(/[[\]!]/g, ''));
  return fields && 'getFields' in fields ? inputOf(fields.getFields()) : 'x';
}

function inputOf(fields: Readonly<Record<string, { readonly type: unknown }>>): Record<string, unknown> {
  const required = Object.entries(fields).filter(([, { type }]) => String(type).endsWith('!'));
  return Object.fromEntries(required.map(([name, { type }]) => [name, sampleOf(String(type))]));
}

function sampleOf(type: string): unknown {
  if (type.startsWith('[')) return [];
  const named = schema.getType(type.replace('!', ''));
  if (named && 'getValues' in named) return named.getValues()[0]?.name;
  if (named && 'getFields' in named) return inputOf(named.getFields());
  return type.startsWith('Int')
    ? 1
    : type.startsWith('Boolean')
      ? true
      : type.startsWith('DateTime')
        ? '2026-11-21T11:00:00Z'
        : 'x';
}
