import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenApi, openApi } from './testing/open-api.ts';
import { importOrder, requestInput } from './testing/orders.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const create = `mutation($input: RefundRequestCreateInput!) {
  refundRequestCreate(input: $input) { refundRequest { id } userErrors { message } }
}`;
const addresses =
  'query($id: ID!) { refundRequest(id: $id) { number statementUrl recordUrl order { payments { voucherUrl } } } }';

async function requested(externalId: string, quantity = 3) {
  const order = await importOrder(api, api.alder, { externalId, quantity: 3, total: '10.00' });
  const buyer = await api.buyerOf(api.alder, externalId);
  const input = requestInput(order, { details: 'It is <b>too</b> big & heavy.', line: { quantity } });
  const { data } = await api.send(buyer, create, { input });
  const { refundRequest: request } = data.refundRequestCreate;
  return { buyer, order, requestId: request.id };
}

async function linksOf(token: string, id: string, language = 'en') {
  const { data } = await api.send(token, addresses, { id }, { 'accept-language': language });
  const { statementUrl, recordUrl, order } = data.refundRequest;
  return { statementUrl, recordUrl, voucherUrl: order.payments[0].voucherUrl };
}

async function open(url: string) {
  const response = await fetch(url);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe('pages to print', () => {
  test('a statement in which every share adds up, and nothing runs or loads', async () => {
    const { buyer, requestId } = await requested('p-1');
    const { statementUrl } = await linksOf(buyer, requestId);
    const { status, headers, text } = await open(statementUrl);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-inline');
    expect(headers.get('cache-control')).toContain('no-store');
    expect(text).not.toMatch(/<script|style="|onclick|<img|<link/);
    for (const part of ['Unit 1', '€3.33', 'Unit 2', '€3.34', '€10.00', 'Visa ··1', 'round(T·k/3)']) {
      expect(text).toContain(part);
    }
  });

  test('in Chinese for who reads Chinese', async () => {
    const { buyer, requestId } = await requested('p-2');
    const { statementUrl, voucherUrl } = await linksOf(buyer, requestId, 'zh-CN');
    expect((await open(statementUrl)).text).toContain('退款明细');
    expect((await open(voucherUrl)).text).toContain('支付凭证');
  });

  test('a record escapes what people wrote, and holds no note of staff, even printed by staff', async () => {
    const { buyer, order, requestId } = await requested('p-3');
    const send = 'mutation($input: MessageSendInput!) { messageSend(input: $input) { userErrors { message } } }';
    const write = (token: string, body: string, audience = 'EVERYONE') =>
      api.send(token, send, {
        input: { idempotencyKey: crypto.randomUUID(), orderId: order.id, requestId, body, audience },
      });
    await write(buyer, 'Is anybody <i>there</i>?');
    await write(api.alder.agent, 'Secret: a difficult one', 'STAFF');
    for (const token of [buyer, api.alder.agent]) {
      const { text } = await open((await linksOf(token, requestId)).recordUrl);
      expect(text).toContain('It is &lt;b&gt;too&lt;/b&gt; big &amp; heavy.');
      expect(text).toContain('Is anybody &lt;i&gt;there&lt;/i&gt;?');
      expect(text).not.toContain('Secret');
    }
  });

  test('a voucher says what was paid, with which reference', async () => {
    const { buyer, requestId } = await requested('p-4');
    const { text } = await open((await linksOf(buyer, requestId)).voucherUrl);
    for (const part of ['Payment voucher', 'ch_p-4', '€10.00', '3 × Thing 1', 'Paid']) expect(text).toContain(part);
  });

  test('an address that was changed opens nothing, and says so kindly', async () => {
    const { buyer, requestId } = await requested('p-5');
    const { requestId: other } = await requested('p-6');
    const { statementUrl } = await linksOf(buyer, requestId);
    const uuidOf = (id: string) => Buffer.from(id, 'base64').toString().split(':')[1] ?? '';
    const changed = [
      statementUrl.replace(uuidOf(requestId), uuidOf(other)),
      statementUrl.replace('/statement/', '/record/'),
      statementUrl.replace('language=en', 'language=zh-CN'),
      statementUrl.replace(/reader=order%3A[^&]+/, 'reader=server%3Ax'),
      statementUrl.replace(/signature=[^&]+/, 'signature='),
      statementUrl.replace(/until=\d+/, 'until=99999999999999'),
    ];
    for (const url of changed) {
      const { status, text } = await open(url);
      expect(status).toBe(404);
      expect(text).toContain('This link is too old');
    }
  });

  test('another seller’s agent is given no address, and buyers none of others’', async () => {
    const { requestId } = await requested('p-7');
    const stranger = await requested('p-8');
    for (const token of [api.alder.otherAgent, stranger.buyer, api.birch.administrator]) {
      const { data } = await api.send(token, addresses, { id: requestId });
      expect(data.refundRequest).toBeNull();
    }
  });
});
