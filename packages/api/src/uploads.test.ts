import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenApi, openApi } from './testing/open-api.ts';
import { createDocument, type ImportedOrder, importOrder, requestInput } from './testing/orders.ts';

let api: OpenApi;
let order: ImportedOrder;
let buyer: string;
beforeAll(async () => {
  api = await openApi();
  order = await importOrder(api, api.alder, { externalId: 'U-1' });
  await importOrder(api, api.alder, { externalId: 'U-2' });
  buyer = await api.buyerOf(api.alder, 'U-1');
});
afterAll(() => api.close());

/** A picture of one colour, made by hand. */
function png(width = 8, height = 8): Buffer<ArrayBuffer> {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const check = Buffer.alloc(4);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 120)]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const encode = (metadata: Readonly<Record<string, string>>) =>
  Object.entries(metadata)
    .map(([name, value]) => `${name} ${Buffer.from(value).toString('base64')}`)
    .join(',');

async function begin(token: string, length: number, metadata: Readonly<Record<string, string>> = {}, headers = {}) {
  return fetch(api.url('/uploads'), {
    method: 'POST',
    headers: {
      ...{ 'tus-resumable': '1.0.0', authorization: `Bearer ${token}`, 'upload-length': String(length) },
      'upload-metadata': encode({ orderid: order.id, filename: 'mug.png', filetype: 'image/png', ...metadata }),
      ...headers,
    },
  });
}

async function append(token: string, location: string, offset: number, part: Buffer<ArrayBuffer>) {
  return fetch(new URL(location, api.url('/')), {
    method: 'PATCH',
    headers: {
      ...{ 'tus-resumable': '1.0.0', authorization: `Bearer ${token}`, 'upload-offset': String(offset) },
      'content-type': 'application/offset+octet-stream',
    },
    body: part,
  });
}

const offsetOf = (token: string, location: string) =>
  fetch(new URL(location, api.url('/')), {
    method: 'HEAD',
    headers: { 'tus-resumable': '1.0.0', authorization: `Bearer ${token}` },
  });

async function upload(token: string, content: Buffer<ArrayBuffer>, metadata = {}) {
  const begun = await begin(token, content.length, metadata);
  return append(token, begun.headers.get('location') ?? '', 0, content);
}

describe('a picture', () => {
  test('is sent in parts over a broken connection, named from the start, and shown where nothing of ours is', async () => {
    const picture = png();
    const begun = await begin(buyer, picture.length, {}, { origin: api.alder.origin });
    expect(begun.status).toBe(201);
    expect(begun.headers.get('access-control-allow-origin')).toBe(api.alder.origin);
    expect(begun.headers.get('access-control-expose-headers')).toContain('Evidence-Id');
    const location = begun.headers.get('location') ?? '';
    const evidenceId = begun.headers.get('evidence-id') ?? '';
    expect((await append(buyer, location, 0, picture.subarray(0, 20))).status).toBe(204);
    const half = await offsetOf(buyer, location);
    expect(half.headers.get('upload-offset')).toBe('20');
    const whole = await append(buyer, location, 20, picture.subarray(20));
    expect(whole.status).toBe(204);
    expect(whole.headers.get('evidence-id')).toBe(evidenceId);

    const created = await api.send(buyer, createDocument, {
      input: requestInput(order, { evidence: [{ evidenceId, line: 0 }] }),
    });
    expect(created.data.refundRequestCreate.userErrors).toEqual([]);
    const { id } = created.data.refundRequestCreate.refundRequest;
    const text =
      'query($id: ID!) { refundRequest(id: $id) { evidence { id kind state fileName mediaType width height url } } }';
    const [piece] = (await api.send(buyer, text, { id })).data.refundRequest.evidence;
    expect(piece).toMatchObject({
      id: evidenceId,
      kind: 'PHOTO',
      state: 'ATTACHED',
      fileName: 'mug.png',
      width: 8,
      height: 8,
    });
    expect(new URL(piece.url).origin).toBe(api.addresses.evidence);
    const shown = await fetch(piece.url);
    expect(shown.status).toBe(200);
    expect(shown.headers.get('content-type')).toBe('image/png');
    expect(shown.headers.get('content-disposition')).toMatch(/^inline/);
    expect(shown.headers.get('content-security-policy')).toContain('sandbox');
    expect(shown.headers.get('x-content-type-options')).toBe('nosniff');
    expect(shown.headers.get('set-cookie')).toBeNull();
    const bytes = Buffer.from(await shown.arrayBuffer());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    const part = await fetch(piece.url, { headers: { range: 'bytes=1-3' } });
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toBe(`bytes 1-3/${bytes.length}`);
    expect(await part.text()).toBe('PNG');
    expect((await fetch(piece.url, { headers: { range: `bytes=${bytes.length}-` } })).status).toBe(416);
  });

  test('of a hundred bytes that only says it is one is refused', async () => {
    const answer = await upload(buyer, Buffer.from('<svg onload="alert(1)">'.padEnd(100)), { filename: 'x.svg' });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'TYPE_NOT_ALLOWED' } }] });
  });

  test('that was cut off is refused', async () => {
    expect((await upload(buyer, png(64, 64).subarray(0, 60))).status).toBe(422);
  });
});

describe('an upload is refused', () => {
  test.each([
    ['without a token', () => begin('', 10), 401],
    ['with a token that is none', () => begin('x', 10), 401],
    ["with a server's key", () => begin(api.alder.apiKey, 10), 401],
    ['for no order', () => begin(buyer, 10, { orderid: 'x' }), 400],
    [
      "for another's order",
      async () => {
        const other = await api.send(api.alder.agent, '{ order(externalId: "U-2") { id } }');
        return begin(buyer, 10, { orderid: other.data.order.id });
      },
      404,
    ],
    ['of a gigabyte', () => begin(buyer, 1_000_000_000), 413],
    ['of no stated length', () => begin(buyer, 10, {}, { 'upload-length': '', 'upload-defer-length': '1' }), 400],
    ['below nothing', () => begin(buyer, -1), 400],
    ['in another version of the protocol', () => begin(buyer, 10, {}, { 'tus-resumable': '0.1' }), 400],
    ['with a requirement that is no code', () => begin(buyer, 10, { requirement: '<script>' }), 400],
    ['from a page nobody allowed', () => begin(buyer, 10, {}, { origin: 'https://evil.example' }), 403],
    ['from a page of another shop', () => begin(buyer, 10, {}, { origin: 'https://birch.example' }), 403],
    ['with an address as its name', () => append(buyer, '/uploads/..%2f..%2fetc%2fpasswd', 0, png()), 404],
    ['that nobody began', () => append(buyer, '/uploads/018f5f2e-7c1a-7e3b-9d52-3a1b2c3d4e5f', 0, png()), 404],
  ])('%s', async (_, send, status) => {
    const answer = await send();
    expect(answer.status, await answer.clone().text()).toBe(status);
  });

  test('when somebody else goes on with it, or asks how far it is', async () => {
    const begun = await begin(buyer, 100);
    const location = begun.headers.get('location') ?? '';
    for (const stranger of [await api.buyerOf(api.alder, 'U-2'), api.alder.agent, api.birch.agent]) {
      expect((await append(stranger, location, 0, png())).status).toBe(404);
      expect((await offsetOf(stranger, location)).status).toBe(404);
    }
    expect((await offsetOf(buyer, location)).headers.get('upload-offset')).toBe('0');
  });

  test('when it goes on where it is not', async () => {
    const begun = await begin(buyer, 100);
    expect((await append(buyer, begun.headers.get('location') ?? '', 50, png())).status).toBe(409);
  });
});
