import type { Payment, Transaction } from '@refund-widget/database';
import { toDecimalString } from '@refund-widget/domain';
import type { Outcome, Problem } from '../../outcome.ts';
import { done, problem, refused } from '../../outcome.ts';
import { externalRefundRow, paymentRow } from '../order-rows.ts';
import type { PreparedOrder } from '../prepare-order.ts';

interface Place {
  readonly merchantId: string;
  readonly orderId: string;
}

/**
 * Takes over payments and the shop's own refunds. Refuses `CAPTURED_BELOW_REFUNDED` and `PAYMENT_IN_USE`: what was
 * refunded or is on its way cannot be taken from under it.
 */
export async function updatePayments(
  newId: () => string,
  transaction: Transaction,
  { merchantId, orderId }: Place,
  order: PreparedOrder,
): Promise<Outcome<null>> {
  // By id: the order in which payments are locked everywhere.
  const known = await transaction.payment.findMany({ where: { orderId }, orderBy: { id: 'asc' } });
  const used = new Set(
    (
      await transaction.refundTransaction.findMany({ where: { payment: { orderId } }, select: { paymentId: true } })
    ).map(({ paymentId }) => paymentId),
  );
  const problems = known.flatMap((payment) => checkPayment(payment, used.has(payment.id), order));
  if (problems.length > 0) return refused(...problems);
  await transaction.externalRefund.deleteMany({ where: { orderId } });
  const paymentIds = new Map<string, string>();
  for (const payment of known) {
    const reported = order.payments.find(({ externalId }) => externalId === payment.externalId);
    if (!reported) {
      await transaction.payment.delete({ where: { id: payment.id } });
      continue;
    }
    // Whoever moves refunds that were begun stays the one who is asked about them.
    const provider = used.has(payment.id) ? { provider: payment.provider } : {};
    await transaction.payment.update({ where: { id: payment.id }, data: { ...paymentRow(reported), ...provider } });
    paymentIds.set(payment.externalId, payment.id);
  }
  const added = order.payments
    .filter(({ externalId }) => !paymentIds.has(externalId))
    .map((payment) => ({ id: newId(), merchantId, orderId, ...paymentRow(payment) }));
  for (const { externalId, id } of added) paymentIds.set(externalId, id);
  if (added.length > 0) await transaction.payment.createMany({ data: added });
  const refunds = order.refunds.map((refund) => ({
    ...{ id: newId(), merchantId, orderId },
    ...externalRefundRow(refund, paymentIds),
  }));
  if (refunds.length > 0) await transaction.externalRefund.createMany({ data: refunds });
  return done(null);
}

function checkPayment(payment: Payment, used: boolean, order: PreparedOrder): Problem[] {
  const index = order.payments.findIndex(({ externalId }) => externalId === payment.externalId);
  const reported = order.payments[index];
  if (!reported) {
    if (!used) return [];
    const message = `Payment "${payment.externalId}" is missing, but refunds went to it. Send it as well.`;
    return [problem('PAYMENT_IN_USE', message, ['order', 'payments'], { payment: payment.externalId })];
  }
  const ours = payment.refunded + payment.reserved;
  const needed = ours + reported.refundedElsewhere;
  if (needed <= reported.captured) return [];
  const text = (amount: bigint) => toDecimalString({ amount, currency: order.currency });
  return [
    problem(
      'CAPTURED_BELOW_REFUNDED',
      `${text(reported.captured)} is less than the ${text(needed)} that was refunded, here and in the shop, or is on its way.`,
      ['order', 'payments', index, 'captured'],
      {
        captured: text(reported.captured),
        refundedHere: text(ours),
        refundedElsewhere: text(reported.refundedElsewhere),
      },
    ),
  ];
}
