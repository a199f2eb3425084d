import type { Transaction } from '@refund-widget/database';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { pinPolicies } from '../policies/pin-policies.ts';
import type { Dependencies } from '../services.ts';
import { externalRefundRow, itemRow, lotRow, orderRow, paymentRow } from './order-rows.ts';
import type { PreparedItem, PreparedOrder } from './prepare-order.ts';
import { chooseReturnedUnits } from './returned-units.ts';

/** Writes an order that is seen for the first time. Refuses `POLICY_NOT_ASSIGNED`. */
export async function createOrder(
  dependencies: Dependencies,
  transaction: Transaction,
  merchantId: string,
  order: PreparedOrder,
): Promise<Outcome<{ orderId: string }>> {
  const { newId, clock } = dependencies;
  const orderId = newId();
  const now = clock();
  await transaction.order.create({
    data: { id: orderId, merchantId, importedAt: new Date(now), ...orderRow(order, now) },
  });
  const added = await addItems(dependencies, transaction, { merchantId, orderId }, order.items);
  if (!added.ok) return added;
  const payments = order.payments.map((payment) => ({ id: newId(), merchantId, orderId, ...paymentRow(payment) }));
  if (payments.length > 0) await transaction.payment.createMany({ data: payments });
  if (order.refunds.length > 0) {
    const paymentIds = new Map(payments.map(({ externalId, id }) => [externalId, id]));
    await transaction.externalRefund.createMany({
      data: order.refunds.map((refund) => ({
        id: newId(),
        merchantId,
        orderId,
        ...externalRefundRow(refund, paymentIds),
      })),
    });
  }
  return done({ orderId });
}

/**
 * Adds items with their lots and what came back of them elsewhere; each pins the policy version that its buyer was
 * shown, or today's where the shop showed none.
 */
export async function addItems(
  { newId }: Dependencies,
  transaction: Transaction,
  { merchantId, orderId }: { readonly merchantId: string; readonly orderId: string },
  items: readonly PreparedItem[],
): Promise<Outcome<null>> {
  if (items.length === 0) return done(null);
  const versionOf = await pinPolicies(transaction, merchantId);
  const rows = items.map((item) => ({
    ...{ item, id: newId(), policyVersionId: item.terms?.policyVersionId ?? versionOf(item) },
    termsShownAt: item.terms && new Date(item.terms.shownAt),
  }));
  const pinned = rows.flatMap(({ item, id, policyVersionId, termsShownAt }) =>
    policyVersionId === null ? [] : [{ id, merchantId, orderId, policyVersionId, termsShownAt, ...itemRow(item) }],
  );
  const without = rows.find(({ policyVersionId }) => policyVersionId === null);
  if (without) {
    return refused(
      problem('POLICY_NOT_ASSIGNED', 'Assign a policy to this item, its tags, its mode, or as the default.', [
        'order',
        'items',
        without.item.position,
      ]),
    );
  }
  await transaction.orderItem.createMany({ data: pinned });
  await transaction.lot.createMany({
    data: rows.flatMap(({ item, id }) =>
      item.lots.map((lot) => ({ id: newId(), merchantId, orderItemId: id, ...lotRow(lot) })),
    ),
  });
  const claims = rows.flatMap(({ item, id }) =>
    (chooseReturnedUnits(item.lots, [], item.returnedUnits) ?? []).map(({ first, last }) => ({
      ...{ id: newId(), merchantId, orderItemId: id, firstUnit: first, lastUnit: last },
      state: 'ELSEWHERE' as const,
    })),
  );
  if (claims.length > 0) await transaction.claim.createMany({ data: claims });
  return done(null);
}
