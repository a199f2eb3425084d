import { type ImportedOrder, requestInput } from '../orders.ts';
import { type Case, type Input, query } from './case.ts';

const page =
  'query($first: Int, $after: String, $filter: RefundRequestFilter) { refundRequests(first: $first, after: $after, filter: $filter) { totalCount } }';
const eligibility =
  'query($id: ID, $asOf: DateTime, $reason: RefundReason) { order(id: $id) { items { refundEligibility(asOf: $asOf, reason: $reason) { headline } } } }';
const quote =
  'query($input: RefundQuoteInput!) { result: refundQuote(input: $input) { userErrors { code field message } } }';

export const queryCases: readonly Case[] = [
  { with: 'an order id that is none', send: query(eligibility, () => ({ id: 'x' })), names: 'id' },
  {
    with: 'the id of something else',
    send: query(eligibility, ({ submitted }) => ({ id: submitted.requestId })),
    names: 'id',
  },
  { with: 'no order at all', send: query(eligibility, () => ({})), names: 'id' },
  {
    with: 'a day that is none',
    send: query(eligibility, ({ order }) => ({ id: order.id, asOf: '2026-02-30T00:00:00Z' })),
    names: 'asOf',
  },
  {
    with: 'a time without an offset',
    send: query(eligibility, ({ order }) => ({ id: order.id, asOf: '2026-02-03T00:00:00' })),
    names: 'asOf',
  },
  {
    with: 'an unknown reason',
    send: query(eligibility, ({ order }) => ({ id: order.id, reason: 'WHY' })),
    names: 'reason',
  },
  {
    with: 'a node that is none',
    send: query('query($id: ID!) { node(id: $id) { id } }', () => ({ id: '!' })),
    names: 'id',
  },
  { with: 'a page of minus one', send: query(page, () => ({ first: -1 })), names: 'first' },
  { with: 'a page without end', send: query(page, () => ({ first: 2 ** 31 - 1 })), names: '' },
  { with: 'a cursor that is none', send: query(page, () => ({ first: 5, after: 'zzz' })), names: 'after' },
  {
    with: 'a filter for a seller that is none',
    send: query(page, () => ({ filter: { sellerIds: ['x'] } })),
    names: 'filter',
  },
  {
    with: 'a filter for an unknown state',
    send: query(page, () => ({ filter: { states: ['LOST'] } })),
    names: 'filter.states[0]',
  },
  { with: 'a request by no number', send: query('{ refundRequest { id } }', () => ({})), names: 'id' },
  {
    with: 'a quote for units beyond the lot',
    send: query(quote, ({ order }) => ({ input: quoteInput(order, { quantity: 9 }) })),
    names: 'lines.0.quantity',
  },
  {
    with: "a quote of another buyer's order",
    send: query(
      quote,
      ({ otherBuyers }) => ({ input: quoteInput(otherBuyers) }),
      ({ buyer }) => buyer,
    ),
    names: 'orderId',
  },
  {
    with: 'an inspection quote below zero',
    send: query(
      'query($id: ID!, $parts: [InspectionPartInput!]!) { result: inspectionQuote(requestId: $id, parts: $parts) { userErrors { code field message } } }',
      ({ arrived }) => ({
        id: arrived.requestId,
        parts: [
          {
            lineId: arrived.lineId,
            accepted: true,
            condition: 'WORN',
            disposition: 'RESTOCK',
            note: 'x',
            deductions: [{ code: 'HANDLING', amount: { amount: '-5.00', currencyCode: 'EUR' } }],
          },
        ],
      }),
    ),
    names: 'parts.0.deductions',
  },
];

function quoteInput(order: ImportedOrder, change: Input = {}) {
  const { orderItemId, lotId, quantity, reason, resolution } = { ...requestInput(order).lines[0], ...change };
  return { orderId: order.id, lines: [{ orderItemId, lotId, quantity, reason, resolution }] };
}
