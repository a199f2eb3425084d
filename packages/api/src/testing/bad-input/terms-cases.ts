import { orderDocument } from '../orders.ts';
import { type Case, call, type Input, query } from './case.ts';
import type { World } from './world.ts';

const terms =
  'query($input: PurchaseTermsInput!) { result: purchaseTerms(input: $input) { terms { headline } userErrors { code field message } } }';
const server = ({ server: key }: World) => key;
const ask = (input: Input) => query(terms, () => ({ input: { merchant: 'alder', product: {}, ...input } }), server);

const document = orderDocument({ externalId: 'B-10' });
const shown = (shownTerms: unknown) =>
  call(server, 'orderImport', () => ({
    order: { ...document, items: document.items.map((item) => ({ ...item, shownTerms })) },
  }));

const help = (input: Input, token = server) =>
  call(token, 'merchantPaymentHelpUpdate', () => ({ methods: [], ...input }));

/** Terms before the purchase, the proof that they were shown, and what buyers are told about paying. */
export const termsCases: readonly Case[] = [
  { with: 'no merchant', send: ask({ merchant: undefined }), names: 'merchant' },
  { with: 'a merchant that is none', send: ask({ merchant: 'nobody' }), names: 'merchant' },
  { with: 'another merchant', send: ask({ merchant: 'birch' }), names: 'merchant' },
  { with: 'no product', send: ask({ product: null }), names: 'product' },
  { with: 'an unknown mode', send: ask({ product: { mode: 'BARTER' } }), names: 'mode' },
  { with: 'no units', send: ask({ product: { quantity: 0 } }), names: 'product.quantity' },
  { with: 'too many units', send: ask({ product: { quantity: 2_000_000 } }), names: 'product.quantity' },
  {
    with: 'a price below zero',
    send: ask({ product: { price: { amount: '-1.00', currencyCode: 'EUR' } } }),
    names: 'product.price',
  },
  {
    with: 'a price in no currency',
    send: ask({ product: { price: { amount: '1.00', currencyCode: 'GOLD' } } }),
    names: 'product.price',
  },
  { with: 'fifty-one tags', send: ask({ product: { tags: Array(51).fill('x') } }), names: 'product.tags' },
  { with: 'a country that is none', send: ask({ buyer: { country: 'Germany' } }), names: 'buyer.country' },
  { with: 'proof that is none', send: shown('terms.1.x.y'), names: 'order.items.0.shownTerms' },
  { with: 'a number for proof', send: shown(7), names: 'order.items.0.shownTerms' },
  { with: 'proof without end', send: shown('x'.repeat(7_000)), names: 'order.items.0.shownTerms' },
  {
    with: 'a contact without an address',
    send: help({ contact: { name: 'Pia', email: 'nowhere' } }),
    names: 'contact.email',
  },
  { with: 'a method without a name', send: help({ methods: [{ label: { en: ' ' } }] }), names: 'methods.0.label.en' },
  {
    with: 'thirty-one methods',
    send: help({ methods: Array(31).fill({ label: { en: 'Visa' } }) }),
    names: 'methods',
  },
  {
    with: 'payment help by an agent',
    send: help({}, ({ agent }) => agent),
    names: '',
  },
  {
    with: 'payment help by a buyer',
    send: help({}, ({ buyer }) => buyer),
    names: '',
  },
  {
    with: 'conversations for a buyer',
    send: query(
      '{ conversations(first: 5) { totalCount } }',
      () => ({}),
      ({ buyer }) => buyer,
    ),
    names: '',
  },
  {
    with: 'a page of no conversations',
    send: query('{ conversations(first: 0) { totalCount } }', () => ({})),
    names: 'first',
  },
  {
    with: 'an unknown topic',
    send: call(
      ({ buyer }) => buyer,
      'messageSend',
      ({ order }) => ({ orderId: order.id, body: 'Hello', topic: 'LOVE' }),
    ),
    names: 'topic',
  },
];
