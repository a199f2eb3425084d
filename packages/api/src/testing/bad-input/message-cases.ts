import { globalId } from '../../schema/node/global-id.ts';
import { type Case, call, type Input, nobody, query } from './case.ts';
import type { World } from './world.ts';

const send = (change: (world: World) => Input, token: (world: World) => string = ({ buyer }) => buyer) =>
  call(token, 'messageSend', (w) => ({ orderId: w.order.id, body: 'Hello', ...change(w) }));

const page =
  'query($id: ID, $first: Int, $last: Int, $after: String) { refundRequest(id: $id) { messages(first: $first, last: $last, after: $after) { totalCount } } }';

export const messageCases: readonly Case[] = [
  { with: 'no order', send: send(() => ({ orderId: undefined })), names: 'orderId' },
  { with: 'an order id that is none', send: send(() => ({ orderId: 'x' })), names: 'orderId' },
  { with: "another buyer's order", send: send(({ otherBuyers }) => ({ orderId: otherBuyers.id })), names: 'orderId' },
  { with: "another shop's order", send: send(({ elsewhere }) => ({ orderId: elsewhere.id })), names: 'orderId' },
  {
    with: 'an order that holds nothing of their seller',
    send: send(
      () => ({}),
      ({ otherAgent }) => otherAgent,
    ),
    names: 'orderId',
  },
  { with: 'no words', send: send(() => ({ body: ' \n' })), names: 'body' },
  { with: 'null for words', send: send(() => ({ body: null })), names: 'body' },
  { with: 'a hundred thousand words', send: send(() => ({ body: 'word '.repeat(100_000) })), names: 'body' },
  { with: 'words with a NUL', send: send(() => ({ body: 'a\0b' })), names: 'body' },
  { with: 'words with half a character', send: send(() => ({ body: 'a\ud800b' })), names: 'body' },
  {
    with: "another buyer's request",
    send: send(({ others }) => ({ requestId: others.requestId })),
    names: 'requestId',
  },
  {
    with: 'a line for a request',
    send: send(({ submitted }) => ({ requestId: submitted.lineId })),
    names: 'requestId',
  },
  {
    with: 'a seller of nobody',
    send: send(() => ({ sellerId: globalId('Seller', nobody) })),
    names: 'sellerId',
  },
  { with: 'a note by a buyer', send: send(() => ({ audience: 'STAFF' })), names: 'audience' },
  {
    with: "a note by the shop's server",
    send: send(
      () => ({ audience: 'STAFF' }),
      ({ server }) => server,
    ),
    names: 'audience',
  },
  { with: 'an unknown audience', send: send(() => ({ audience: 'WORLD' })), names: 'audience' },
  { with: 'evidence that is none', send: send(() => ({ evidenceIds: ['x'] })), names: 'evidenceIds.0' },
  {
    with: 'evidence of nobody',
    send: send(() => ({ evidenceIds: [globalId('Evidence', nobody)] })),
    names: 'evidenceIds.0',
  },
  {
    with: 'eleven files',
    send: send(() => ({ evidenceIds: Array.from({ length: 11 }, () => globalId('Evidence', nobody)) })),
    names: 'evidenceIds',
  },
  { with: 'an empty key', send: send(() => ({ idempotencyKey: '' })), names: 'idempotencyKey' },
  {
    with: 'a page of no messages',
    send: query(page, ({ submitted }) => ({ id: submitted.requestId, first: 0 })),
    names: 'first',
  },
  {
    with: 'a page from both ends',
    send: query(page, ({ submitted }) => ({ id: submitted.requestId, first: 1, last: 1 })),
    names: 'last',
  },
  {
    with: 'a cursor that is none',
    send: query(page, ({ submitted }) => ({ id: submitted.requestId, after: 'x' })),
    names: 'after',
  },
];
