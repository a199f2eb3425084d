import { orderDocument } from '../orders.ts';
import { type Case, call } from './case.ts';

const anImport = (order: unknown) =>
  call(
    ({ server }) => server,
    'orderImport',
    () => ({ order }),
  );
const document = orderDocument({ externalId: 'B-9' });
const [item] = document.items;
const [payment] = document.payments;

export const importCases: readonly Case[] = [
  { with: 'nothing', send: anImport(null), names: 'order' },
  { with: 'a number', send: anImport(7), names: 'order' },
  { with: 'a list', send: anImport([document]), names: 'order' },
  { with: 'an empty object', send: anImport({}), names: 'order.externalId' },
  { with: 'no currency', send: anImport({ ...document, currency: undefined }), names: 'order.currency' },
  { with: 'an unknown currency', send: anImport({ ...document, currency: 'ABC' }), names: 'order.currency' },
  { with: 'a total below zero', send: anImport({ ...document, total: '-30.00' }), names: 'order.total' },
  { with: 'a total that does not add up', send: anImport({ ...document, total: '31.00' }), names: 'order.total' },
  { with: 'a total as a number', send: anImport({ ...document, total: 30 }), names: 'order.total' },
  { with: 'too many decimals', send: anImport({ ...document, total: '30.001' }), names: 'order.total' },
  { with: 'no items', send: anImport({ ...document, items: [] }), names: 'order' },
  { with: 'items as words', send: anImport({ ...document, items: 'mug' }), names: 'order.items' },
  {
    with: 'a unit and a half',
    send: anImport({ ...document, items: [{ ...item, quantity: 1.5 }] }),
    names: 'order.items.0.quantity',
  },
  {
    with: 'a thousand million units',
    send: anImport({ ...document, items: [{ ...item, quantity: 1e9 }] }),
    names: 'order.items.0',
  },
  {
    with: 'a seller nobody knows',
    send: anImport({ ...document, items: [{ ...item, sellerExternalId: 'nobody' }] }),
    names: 'order.items.0.sellerExternalId',
  },
  {
    with: 'a delivery without a time',
    send: anImport({ ...document, items: [{ ...item, lots: [{ externalId: 'd', quantity: 1, state: 'DELIVERED' }] }] }),
    names: 'order.items.0.lots.0',
  },
  {
    with: 'a payment below zero',
    send: anImport({ ...document, payments: [{ ...payment, captured: '-1.00' }] }),
    names: 'order.payments.0.captured',
  },
  {
    with: 'a provider nobody knows',
    send: anImport({ ...document, payments: [{ ...payment, provider: 'piggy-bank' }] }),
    names: 'order.payments.0',
  },
  { with: 'a time that is none', send: anImport({ ...document, placedAt: 'yesterday' }), names: 'order.placedAt' },
  { with: 'a field that is not there', send: anImport({ ...document, discount: '5.00' }), names: 'order' },
  { with: 'a NUL in a name', send: anImport({ ...document, number: 'A\0' }), names: 'order.number' },
];
