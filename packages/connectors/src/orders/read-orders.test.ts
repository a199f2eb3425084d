import { createReadStream } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadOrder, type ReadProgress, readOrders } from './read-orders.ts';
import { SAMPLE_EXPORTS } from './sample-exports.ts';
import { splitJson } from './split-json.ts';

const NOW = Date.UTC(2026, 10, 21);

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function collect<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

const order = {
  externalId: '1',
  number: 'A-1',
  currency: 'EUR',
  placedAt: '2026-08-30T09:17:00Z',
  customer: { name: 'Mira Keller', email: 'mira@example.com' },
  total: '10.00',
  items: [{ externalId: 'i', title: 'Mug "Sand" {350 ml} \\', quantity: 1, total: '10.00' }],
};

function codes(read: ReadOrder): string[] {
  return read.result.ok ? [] : read.result.problems.map((problem) => problem.code);
}

describe('reading an export', () => {
  it.each([['medusa', 66] as const, ['vendure', 69] as const])(
    'finds every order of the sample from %s, and tells its source',
    async (source, count) => {
      const progress: ReadProgress[] = [];
      const stream = createReadStream(SAMPLE_EXPORTS[source]);
      const orders = await collect(readOrders(stream, { now: NOW, onProgress: (step) => progress.push(step) }));
      expect(orders.map((read) => read.source)).toEqual(Array(count).fill(source));
      expect(orders.every((read) => read.result.ok)).toBe(true);
      expect(progress.at(-1)).toMatchObject({ orders: count, refused: 0 });
      expect(progress.map((step) => step.orders)).toEqual(progress.map((step) => step.orders).sort((a, b) => a - b));
      expect(progress.length).toBeGreaterThan(5);
    },
  );

  it.each([
    ['a JSON array', JSON.stringify([order, order])],
    ['a pretty-printed array', JSON.stringify([order, order], null, 2)],
    ['one object a line', `${JSON.stringify(order)}\n${JSON.stringify(order)}\n`],
    [
      'one object a line, with a byte order mark and Windows line ends',
      `\uFEFF${JSON.stringify(order)}\r\n${JSON.stringify(order)}`,
    ],
  ])('reads %s, however the chunks fall', async (_, text) => {
    for (const size of [1, 7, 10_000]) {
      const orders = await collect(readOrders(inPieces(text, size), { now: NOW }));
      expect(orders.map((read) => [read.source, read.label, read.result.ok])).toEqual(
        Array(2).fill(['document', 'A-1', true]),
      );
    }
  });

  it('decodes letters that a chunk cuts in two', async () => {
    const bytes = new TextEncoder().encode(
      JSON.stringify({ ...order, customer: { name: '林小姐', email: 'lin@example.com' } }),
    );
    const chunks = (async function* () {
      for (const byte of bytes) yield Uint8Array.of(byte);
    })();
    const [read] = await collect(readOrders(chunks, { now: NOW }));
    expect(read?.result).toMatchObject({ ok: true, document: { customer: { name: '林小姐' } } });
  });

  it('refuses what is broken or unknown, says on which line, and reads on', async () => {
    const text = [
      JSON.stringify(order),
      '{"externalId": nonsense}',
      'not json at all',
      '{"hello":"world"}',
      JSON.stringify(order),
      '{"externalId":"2"',
    ].join('\n');
    const orders = await collect(readOrders(inPieces(text, 11), { now: NOW }));
    expect(orders.map((read) => [read.line, ...codes(read)])).toEqual([
      [1],
      [2, 'NOT_JSON'],
      [3, 'NOT_JSON'],
      [4, 'UNKNOWN_FORMAT'],
      [5],
      [6, 'CUT_OFF'],
    ]);
  });

  it('finds nothing in an empty file or an empty array', async () => {
    expect(await collect(readOrders(inPieces('', 1), { now: NOW }))).toEqual([]);
    expect(await collect(readOrders(inPieces(' [ ] ', 1), { now: NOW }))).toEqual([]);
  });

  it('does not keep an object that is hardly an order', async () => {
    const huge = `{"x":"${'y'.repeat(17 * 1024 * 1024)}"}`;
    const pieces = await collect(splitJson(inPieces(`${huge}\n{"a":1}`, 65_536)));
    expect(pieces).toEqual([
      { ok: false, code: 'TOO_LARGE', line: 1 },
      { ok: true, text: '{"a":1}', line: 2 },
    ]);
  });

  it('gives back every object of any array, in any chunks', async () => {
    const objects = fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(objects, fc.integer({ min: 1, max: 50 }), fc.boolean(), async (rows, size, asLines) => {
        const text = asLines ? rows.map((row) => JSON.stringify(row)).join('\n') : JSON.stringify(rows);
        const pieces = await collect(splitJson(inPieces(text, size)));
        expect(pieces.map((piece) => piece.ok && piece.text)).toEqual(rows.map((row) => JSON.stringify(row)));
      }),
      { numRuns: 200 },
    );
  });
});
