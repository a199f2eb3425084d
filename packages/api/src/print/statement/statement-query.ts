import { DEDUCTIONS, LINE_STATES, PAYERS, REASONS, RESOLUTIONS } from '@refund-widget/domain';
import * as z from 'zod';
import { instantShape, merchantShape, moneyShape } from '../shapes.ts';

export const statementQuery = /* GraphQL */ `
  query RefundStatement($id: ID!) {
    viewer { merchant { name supportEmail timeZone } }
    refundRequest(id: $id) {
      number
      createdAt
      total { amount currencyCode }
      seller { name }
      order {
        number placedAt buyer { name } total { amount currencyCode }
        payments {
          label
          captured { amount currencyCode } refunded { amount currencyCode } reserved { amount currencyCode }
        }
      }
      lines {
        quantity reason resolution state
        item { title variant sku quantity total { amount currencyCode } shipping { amount currencyCode } }
        shares { unit amount { amount currencyCode } }
        goods { amount currencyCode }
        outboundShipping { amount currencyCode }
        outboundShippingClause
        deductions { code clause note amount { amount currencyCode } }
        refund { amount currencyCode }
        postage { payer clause }
        source { kind name version }
      }
      payables { kind payer state reference declineReason amount { amount currencyCode } claimedAt paidAt }
      manualPayouts { state accountEnding preparedAt decidedAt amount { amount currencyCode } }
      refunds {
        amount { amount currencyCode }
        state providerReference createdAt acceptedAt settledAt failureMessage
        payment { label }
      }
    }
  }
`;

const lineShape = z.object({
  quantity: z.int(),
  reason: z.enum(REASONS),
  resolution: z.enum(RESOLUTIONS),
  state: z.enum(LINE_STATES),
  item: z.object({
    title: z.string(),
    variant: z.string().nullable(),
    sku: z.string().nullable(),
    quantity: z.int(),
    total: moneyShape,
    shipping: moneyShape,
  }),
  shares: z.array(z.object({ unit: z.int(), amount: moneyShape })),
  goods: moneyShape,
  outboundShipping: moneyShape,
  outboundShippingClause: z.string().nullable(),
  deductions: z.array(
    z.object({ code: z.enum(DEDUCTIONS), clause: z.string(), note: z.string().nullable(), amount: moneyShape }),
  ),
  refund: moneyShape,
  postage: z.object({ payer: z.enum(PAYERS), clause: z.string() }),
  source: z.object({ kind: z.string(), name: z.string(), version: z.int() }),
});

const legShape = z.object({
  amount: moneyShape,
  state: z.enum(['RESERVED', 'ACCEPTED', 'SUCCEEDED', 'FAILED', 'UNKNOWN']),
  providerReference: z.string().nullable(),
  createdAt: instantShape,
  acceptedAt: instantShape.nullable(),
  settledAt: instantShape.nullable(),
  failureMessage: z.string().nullable(),
  payment: z.object({ label: z.string() }),
});

const requestShape = z.object({
  number: z.string(),
  createdAt: instantShape,
  total: moneyShape,
  seller: z.object({ name: z.string() }),
  order: z.object({
    number: z.string(),
    placedAt: instantShape,
    buyer: z.object({ name: z.string() }),
    total: moneyShape,
    payments: z.array(
      z.object({ label: z.string(), captured: moneyShape, refunded: moneyShape, reserved: moneyShape }),
    ),
  }),
  lines: z.array(lineShape),
  payables: z.array(
    z.object({
      kind: z.string(),
      payer: z.enum(PAYERS),
      state: z.string(),
      reference: z.string().nullable(),
      declineReason: z.string().nullable(),
      amount: moneyShape,
      claimedAt: instantShape,
      paidAt: instantShape.nullable(),
    }),
  ),
  manualPayouts: z.array(
    z.object({
      state: z.string(),
      accountEnding: z.string(),
      preparedAt: instantShape,
      decidedAt: instantShape.nullable(),
      amount: moneyShape,
    }),
  ),
  refunds: z.array(legShape),
});

export const statementShape = merchantShape.extend({ refundRequest: requestShape.nullable() });

export type StatedRequest = z.output<typeof requestShape>;
export type StatedLine = z.output<typeof lineShape>;
export type StatedLeg = z.output<typeof legShape>;
