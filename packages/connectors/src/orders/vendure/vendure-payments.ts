import { toDecimalString } from '@refund-widget/domain';
import type { ExternalRefundState, OrderDocumentInput, OrderFlag } from '../order-document.ts';
import type { VendureOrder, VendurePayment, VendureRefund } from './vendure-export.ts';

type PaymentInput = NonNullable<OrderDocumentInput['payments']>[number];
type RefundInput = NonNullable<OrderDocumentInput['refunds']>[number];

export interface VendureMoney {
  readonly payments: readonly PaymentInput[];
  readonly refunds: readonly RefundInput[];
  readonly flags: readonly OrderFlag[];
  readonly captured: bigint;
  /** Settled only. */
  readonly settled: bigint;
  /** Settled and pending: what counts as used. */
  readonly counted: bigint;
}

/** Settled payments are captured, authorised ones are not yet; declined, cancelled and failed ones moved no money and are left out. */
export function vendurePayments(order: VendureOrder, providers: Readonly<Record<string, string>>): VendureMoney {
  const books = order.payments.map((payment) => readPayment(order, payment, providers));
  const sum = (amounts: readonly bigint[]) => amounts.reduce((all, amount) => all + amount, 0n);
  return {
    payments: books.flatMap((book) => book.payments),
    refunds: books.flatMap((book) => book.refunds),
    flags: books.flatMap((book) => book.flags),
    captured: sum(books.map((book) => book.captured)),
    settled: sum(books.map((book) => book.settled)),
    counted: sum(books.map((book) => book.counted)),
  };
}

function readPayment(order: VendureOrder, payment: VendurePayment, providers: Readonly<Record<string, string>>) {
  const show = (amount: bigint) => toDecimalString({ amount, currency: order.currencyCode });
  if (payment.state !== 'Settled' && payment.state !== 'Authorized') {
    const facts = { payment: payment.id, state: payment.state, amount: show(payment.amount) };
    return {
      payments: [],
      refunds: [],
      flags: [{ code: 'PAYMENT_LEFT_OUT', facts }],
      captured: 0n,
      settled: 0n,
      counted: 0n,
    };
  }
  const captured = payment.state === 'Settled' ? payment.amount : 0n;
  const { refunds, settled, counted, excess } = readRefunds(payment, captured, show);
  const flags: OrderFlag[] =
    excess > 0n
      ? [
          {
            code: 'REFUNDED_ABOVE_CAPTURED',
            facts: { payment: payment.id, captured: show(captured), excess: show(excess) },
          },
        ]
      : [];
  const input: PaymentInput = {
    externalId: payment.id,
    method: payment.method,
    label: brandOf(payment.metadata) ?? payment.method,
    provider: providers[payment.method] ?? null,
    reference: payment.transactionId || null,
    authorized: show(payment.amount),
    captured: show(captured),
    capturedAt: captured > 0n ? settledAt(order, payment) : null,
  };
  return { payments: [input], refunds, flags, captured, settled, counted };
}

/** No more counts as refunded than was captured; the excess goes to a flag. */
function readRefunds(payment: VendurePayment, captured: bigint, show: (amount: bigint) => string) {
  let settled = 0n;
  let counted = 0n;
  let excess = 0n;
  const refunds = payment.refunds.map((refund): RefundInput => {
    const state = refundState(refund);
    let amount = refund.total;
    if (state !== 'FAILED' && amount > captured - counted) {
      excess += amount - (captured - counted);
      amount = captured - counted;
    }
    if (state !== 'FAILED') counted += amount;
    if (state === 'SETTLED') settled += amount;
    return {
      externalId: refund.id,
      paymentExternalId: payment.id,
      amount: show(amount),
      state,
      reason: refund.reason?.trim() || null,
      createdAt: refund.createdAt,
    };
  });
  return { refunds, settled, counted, excess };
}

export function refundState(refund: VendureRefund): ExternalRefundState {
  if (refund.state === 'Settled') return 'SETTLED';
  return refund.state === 'Failed' ? 'FAILED' : 'PENDING';
}

function settledAt(order: VendureOrder, payment: VendurePayment): string {
  const move = order.history.find(
    ({ type, data }) => type === 'ORDER_PAYMENT_TRANSITION' && data.paymentId === payment.id && data.to === 'Settled',
  );
  return move?.createdAt ?? payment.updatedAt;
}

/** `{ public: { brand: 'visa' } }`, as card plug-ins leave it. */
function brandOf(metadata: unknown): string | null {
  if (typeof metadata !== 'object' || metadata === null || !('public' in metadata)) return null;
  const open = metadata.public;
  if (typeof open !== 'object' || open === null || !('brand' in open) || typeof open.brand !== 'string') return null;
  return open.brand.charAt(0).toUpperCase() + open.brand.slice(1);
}
