import { globalId } from '../../schema/node/global-id.ts';
import { requestInput } from '../orders.ts';
import { type Case, call, type Input, nobody } from './case.ts';
import type { World } from './world.ts';

const create = (change: (world: World) => Input) =>
  call(
    ({ buyer }) => buyer,
    'refundRequestCreate',
    (w) => requestInput(w.order, change(w)),
  );

export const createCases: readonly Case[] = [
  { with: 'no order', send: create(() => ({ orderId: undefined })), names: 'orderId' },
  { with: 'an order id that is none', send: create(() => ({ orderId: 'x' })), names: 'orderId' },
  { with: 'a number for an order', send: create(() => ({ orderId: 7 })), names: 'orderId' },
  { with: 'an object for an order', send: create(() => ({ orderId: {} })), names: 'orderId' },
  { with: 'the id of a lot', send: create(({ order }) => ({ orderId: order.lotId })), names: 'orderId' },
  { with: "another buyer's order", send: create(({ otherBuyers }) => ({ orderId: otherBuyers.id })), names: 'orderId' },
  { with: "another shop's order", send: create(({ elsewhere }) => ({ orderId: elsewhere.id })), names: 'orderId' },
  { with: 'an order of nobody', send: create(() => ({ orderId: globalId('Order', nobody) })), names: 'orderId' },
  { with: 'no lines', send: create(() => ({ lines: [] })), names: 'lines' },
  { with: 'null for lines', send: create(() => ({ lines: null })), names: 'lines' },
  { with: 'no units', send: create(() => ({ line: { quantity: 0 } })), names: 'lines.0.quantity' },
  { with: 'units below zero', send: create(() => ({ line: { quantity: -1 } })), names: 'lines.0.quantity' },
  { with: "units beyond the lot's", send: create(() => ({ line: { quantity: 5 } })), names: 'lines.0.quantity' },
  { with: 'units that others hold', send: create(() => ({ line: { quantity: 3 } })), names: 'lines.0.quantity' },
  {
    with: 'two thousand million units',
    send: create(() => ({ line: { quantity: 2 ** 31 - 1 } })),
    names: 'lines.0.quantity',
  },
  {
    with: 'more units than an integer holds',
    send: create(() => ({ line: { quantity: 2 ** 31 } })),
    names: 'lines[0].quantity',
  },
  { with: 'half a unit', send: create(() => ({ line: { quantity: 1.5 } })), names: 'lines[0].quantity' },
  { with: 'units in words', send: create(() => ({ line: { quantity: 'two' } })), names: 'lines[0].quantity' },
  {
    with: 'an item of another order',
    send: create(({ otherBuyers }) => ({ line: { orderItemId: otherBuyers.itemId } })),
    names: 'lines.0.orderItemId',
  },
  { with: 'an item that is none', send: create(() => ({ line: { orderItemId: '💥' } })), names: 'lines.0.orderItemId' },
  {
    with: 'a lot of another order',
    send: create(({ otherBuyers }) => ({ line: { lotId: otherBuyers.lotId } })),
    names: 'lines.0.lotId',
  },
  {
    with: 'a lot of another shop',
    send: create(({ elsewhere }) => ({ line: { lotId: elsewhere.lotId } })),
    names: 'lines.0.lotId',
  },
  { with: 'an unknown reason', send: create(() => ({ line: { reason: 'BECAUSE' } })), names: 'lines[0].reason' },
  {
    with: 'an unknown resolution',
    send: create(() => ({ line: { resolution: 'GIFT' } })),
    names: 'lines[0].resolution',
  },
  {
    with: 'an option nobody offers',
    send: create(() => ({ line: { sourceId: 'my-own-law' } })),
    names: 'lines.0.sourceId',
  },
  { with: 'a field that is not there', send: create(() => ({ line: { refund: '1000000' } })), names: 'lines[0]' },
  { with: 'a hundred thousand words', send: create(() => ({ details: 'word '.repeat(100_000) })), names: 'details' },
  { with: 'words with a NUL', send: create(() => ({ details: 'a\0b' })), names: 'details' },
  { with: 'words with half a character', send: create(() => ({ details: 'a\ud800b' })), names: 'details' },
  { with: 'an empty key', send: create(() => ({ idempotencyKey: '' })), names: 'idempotencyKey' },
  { with: 'an endless key', send: create(() => ({ idempotencyKey: 'k'.repeat(256) })), names: 'idempotencyKey' },
  {
    with: 'evidence that is none',
    send: create(() => ({ evidence: [{ evidenceId: 'x' }] })),
    names: 'evidence.0.evidenceId',
  },
  {
    with: 'evidence of nobody',
    send: create(() => ({ evidence: [{ evidenceId: globalId('Evidence', nobody) }] })),
    names: 'evidence.0',
  },
  {
    with: 'evidence for a line that is not there',
    send: create(() => ({ evidence: [{ facts: { a: 1 }, line: 7 }] })),
    names: 'evidence.0',
  },
  {
    with: 'the same units twice',
    send: create(({ order }) => {
      const [line] = requestInput(order, { line: { quantity: 2 } }).lines;
      return { lines: [line, line] };
    }),
    names: 'lines',
  },
  {
    with: 'a thousand lines',
    send: create(({ order }) => ({ lines: Array.from({ length: 1_000 }, () => requestInput(order).lines[0]) })),
    names: 'lines',
  },
];
