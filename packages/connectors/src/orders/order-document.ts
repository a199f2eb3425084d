import { BUSINESS_MODES, BUYER_KINDS, isCurrency, LOT_STATES, parseDecimal } from '@refund-widget/domain';
import * as z from 'zod';

/** Names the format and its version; a document may carry it, and a future version will be told apart by it. */
export const ORDER_FORMAT = 'refund-widget/order/1';

/** How the sandbox provider treats refunds to a payment; for development and demonstrations only. */
export const SANDBOX_BEHAVIOURS = [
  'settles',
  'settles-slowly',
  'fails-after-acceptance',
  'refused',
  'closed',
  'times-out-but-accepted',
  'times-out-and-lost',
  'unknown-then-settles',
] as const;
export type SandboxBehaviour = (typeof SANDBOX_BEHAVIOURS)[number];

export const EXTERNAL_REFUND_STATES = ['PENDING', 'SETTLED', 'FAILED'] as const;
export type ExternalRefundState = (typeof EXTERNAL_REFUND_STATES)[number];

/** Nobody orders a million of one thing; a larger number is a mistake in the export. */
export const LARGEST_QUANTITY = 1_000_000;

/** Amounts are text in major units: a JSON number cannot hold every amount exactly. */
const amount = z
  .string({ error: 'Write the amount as text in major units, for example "12.34": numbers lose exactness.' })
  .refine((text) => !/e/i.test(text) && parseDecimal(text).ok, {
    error: 'This is not a decimal amount such as "12.34".',
    params: { code: 'NOT_A_DECIMAL' },
  });

const amountNotBelowZero = amount.refine((text) => !text.startsWith('-') || /^-[0.]*$/.test(text), {
  error: 'This amount cannot be below zero.',
  params: { code: 'BELOW_ZERO' },
});

const instant = z.iso.datetime({
  offset: true,
  error: 'Write the instant in ISO 8601 with seconds and offset, for example "2026-08-30T09:17:00Z".',
});

const key = z.string().trim().min(1, 'This id is empty.').max(200, 'At most 200 characters.');
const text = z
  .string()
  .trim()
  .min(1, 'This text is empty; leave the field out instead.')
  .max(500, 'At most 500 characters.');
const tag = z.string().trim().toLowerCase().min(1).max(100);
const country = z
  .string()
  .regex(/^[A-Za-z]{2}$/, 'Use the two letters of ISO 3166-1, for example "DE".')
  .toUpperCase();

/** Whole units from `least` on. Too many is a code of its own, because an absurd number is a mistake, not a format. */
const units = (least: 0 | 1) =>
  z
    .int('Use a whole number of units.')
    .min(least, least === 0 ? 'Units cannot be below zero.' : 'At least one unit.')
    .max(LARGEST_QUANTITY, `At most ${LARGEST_QUANTITY} units.`);

const lot = z.strictObject({
  externalId: key,
  quantity: units(1),
  state: z.enum(LOT_STATES),
  shippedAt: instant.nullish(),
  deliveredAt: instant.nullish(),
  expectedAt: instant.nullish(),
  carrier: text.nullish(),
  trackingNumber: text.nullish(),
});

const item = z.strictObject({
  externalId: key,
  sku: text.nullish(),
  title: text,
  variant: text.nullish(),
  imageUrl: z.string().max(2000).nullish(),
  sellerExternalId: key.nullish(),
  mode: z.enum(BUSINESS_MODES).nullish(),
  tags: z.array(tag).max(50).default([]),
  confirmedExclusions: z.array(tag).max(50).default([]),
  shownTerms: z.string().trim().min(1).max(6000, 'At most 6000 characters.').nullish(),
  quantity: units(0),
  total: amountNotBelowZero,
  taxTotal: amountNotBelowZero.default('0'),
  lots: z.array(lot).max(1000).default([]),
  returnedElsewhere: units(0).default(0),
});

const payment = z.strictObject({
  externalId: key,
  method: text,
  label: text.nullish(),
  provider: text.nullish(),
  reference: text.nullish(),
  authorized: amountNotBelowZero.nullish(),
  captured: amountNotBelowZero,
  capturedAt: instant.nullish(),
  refundableUntil: instant.nullish(),
  sandboxBehaviour: z.enum(SANDBOX_BEHAVIOURS).nullish(),
});

const refund = z.strictObject({
  externalId: key,
  paymentExternalId: key.nullish(),
  amount: amountNotBelowZero,
  state: z.enum(EXTERNAL_REFUND_STATES).default('SETTLED'),
  reason: text.nullish(),
  createdAt: instant,
});

const flag = z.strictObject({
  code: z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'Write the code in capitals, for example "LINE_CANCELLED".'),
  facts: z.record(z.string(), z.json()).default({}),
});

/**
 * One order as a shop hands it over: what was charged, where the goods are, what was paid, and what came back already.
 * Amounts are decimal strings in major units, gross; instants are ISO 8601 with an offset. Described for merchants in
 * `packages/docs/order-format.md`. Unknown fields are refused, so that a misspelt one is never silently ignored.
 */
export const orderDocumentSchema = z.strictObject({
  format: z.literal(ORDER_FORMAT).default(ORDER_FORMAT),
  externalId: key,
  number: text,
  source: z.string().trim().min(1).max(50).default('document'),
  currency: z.string().refine(isCurrency, {
    error: 'This is not an ISO 4217 currency code in capitals, for example "EUR".',
    params: { code: 'UNKNOWN_CURRENCY' },
  }),
  placedAt: instant,
  cancelledAt: instant.nullish(),
  customer: z.strictObject({
    id: key.nullish(),
    name: text,
    email: z.email('This is not an e-mail address.').max(320),
  }),
  buyer: z
    .strictObject({
      country: country.nullish(),
      region: z.string().trim().min(1).max(10).nullish(),
      kind: z.enum(BUYER_KINDS).default('CONSUMER'),
      locale: z.string().trim().min(2).max(35).nullish(),
    })
    .default({ kind: 'CONSUMER' }),
  contractSignedAt: instant.nullish(),
  withdrawalInformedAt: instant.nullish(),
  total: amountNotBelowZero,
  taxTotal: amountNotBelowZero.default('0'),
  taxIncluded: z.boolean().default(true),
  items: z.array(item).min(1, 'An order has at least one item.').max(1000, 'At most 1000 items in one order.'),
  shipping: z
    .strictObject({ total: amountNotBelowZero, standard: amountNotBelowZero.nullish() })
    .default({ total: '0' }),
  other: amount.default('0'),
  payments: z.array(payment).max(100).default([]),
  refunds: z.array(refund).max(1000).default([]),
  flags: z.array(flag).max(1000).default([]),
});

/** What a merchant may write: defaults may be left out. */
export type OrderDocumentInput = z.input<typeof orderDocumentSchema>;

/** A parsed document: defaults filled in, every cross check passed. */
export type OrderDocument = z.output<typeof orderDocumentSchema>;
export type OrderDocumentItem = OrderDocument['items'][number];
export type OrderDocumentLot = OrderDocumentItem['lots'][number];
export type OrderDocumentPayment = OrderDocument['payments'][number];
export type OrderDocumentRefund = OrderDocument['refunds'][number];

/** A wart met on the way from the shop's books to ours, and the figures needed to judge how it was handled. */
export type OrderFlag = OrderDocument['flags'][number];
