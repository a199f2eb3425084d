import type { ExternalRefund, Payment as PaymentRow, RefundTransaction } from '@refund-widget/database';
import { localeOf } from '@refund-widget/domain';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../request/context.ts';
import { FieldLoaders } from '../../request/field-loaders.ts';
import { PAYMENT_EVENTS, type PaymentEventKind, paymentSentence } from '../../sentences/payment-sentence.ts';
import { builder } from '../builder.ts';

export const PaymentEventKindEnum = builder.enumType('PaymentEventKind', { values: PAYMENT_EVENTS });

/** One thing that happened with a payment; amounts are above zero, the kind says which way the money went. */
export interface PaymentEventView {
  readonly kind: PaymentEventKind;
  /** Null where the shop did not say. */
  readonly at: Date | null;
  readonly amount: bigint;
  readonly currency: string;
  readonly reference: string | null;
}

export const PaymentEvent = builder.objectRef<PaymentEventView>('PaymentEvent').implement({
  description: 'A capture, a refund or money set aside for one, with its date and state.',
  fields: (t) => ({
    amount: t.field({ type: 'Money', resolve: ({ amount, currency }) => ({ amount, currency }) }),
    at: t.expose('at', { type: 'DateTime', nullable: true }),
    kind: t.expose('kind', { type: PaymentEventKindEnum }),
    reference: t.exposeString('reference', { nullable: true }),
    text: t.string({ resolve: ({ kind }, _args, { language }) => paymentSentence(kind, localeOf(language)) }),
  }),
});

export type PaymentLedger = PaymentRow & {
  readonly refunds: readonly RefundTransaction[];
  readonly externalRefunds: readonly ExternalRefund[];
};

const ledgers = new FieldLoaders<PaymentLedger>();

/** A payment with every movement that we know of; whoever was answered the payment may have it. */
export async function ledgerOf(paymentId: string, context: RequestContext, info: GraphQLResolveInfo) {
  const loader = ledgers.of(context, info, async (ids) => {
    const rows = await context.read((tx) =>
      tx.payment.findMany({
        where: { id: { in: [...ids] } },
        include: { refunds: true, externalRefunds: true },
      }),
    );
    return new Map(rows.map((row) => [row.id, row]));
  });
  const ledger = await loader.load(paymentId);
  if (ledger === null) throw new Error(`Payment ${paymentId} was answered and is not there.`);
  return ledger;
}

const refundKinds = {
  RESERVED: 'REFUND_RESERVED',
  ACCEPTED: 'REFUND_ACCEPTED',
  UNKNOWN: 'REFUND_UNKNOWN',
  FAILED: 'REFUND_FAILED',
  SUCCEEDED: 'REFUNDED',
} as const;

const shopKinds = {
  PENDING: 'SHOP_REFUND_PENDING',
  FAILED: 'SHOP_REFUND_FAILED',
  SETTLED: 'SHOP_REFUNDED',
} as const;

/** Oldest first. What the shop refunded without naming a payment is told as one sum without a day. */
export function historyOf(ledger: PaymentLedger, currency: string): PaymentEventView[] {
  const { captured, capturedAt, providerReference, refunds, externalRefunds, refundedElsewhere } = ledger;
  const events: PaymentEventView[] = [
    ...externalRefunds.map(({ state, amount, createdAt, externalId }) => ({
      ...{ kind: shopKinds[state], amount, currency, at: createdAt, reference: externalId },
    })),
    ...refunds.map(({ state, amount, createdAt, acceptedAt, settledAt, providerReference: reference }) => ({
      ...{ kind: refundKinds[state], amount, currency, at: settledAt ?? acceptedAt ?? createdAt, reference },
    })),
  ];
  events.sort((one, other) => (one.at?.getTime() ?? 0) - (other.at?.getTime() ?? 0));
  const named = externalRefunds.filter(({ state }) => state !== 'FAILED').reduce((sum, { amount }) => sum + amount, 0n);
  const unnamed = refundedElsewhere - named;
  return [
    ...(captured > 0n
      ? [{ kind: 'CAPTURED' as const, at: capturedAt, amount: captured, currency, reference: providerReference }]
      : []),
    ...(unnamed > 0n ? [{ kind: 'SHOP_REFUNDED' as const, at: null, amount: unnamed, currency, reference: null }] : []),
    ...events,
  ];
}
