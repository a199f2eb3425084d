import type { ManualPayouts } from '@refund-widget/connectors';
import type { Database } from '@refund-widget/database';
import { isUuid } from '../kernel/uuid.ts';

/** The manual provider's books are our own refunds: written before it is called, settled by the person who paid. */
export function createManualPayouts(database: Database): ManualPayouts {
  return {
    find: async ({ merchantId, key }) => {
      if (!isUuid(merchantId) || !isUuid(key)) return null;
      const refund = await database.inTenant(merchantId, (transaction) =>
        transaction.refundTransaction.findUnique({
          where: { id: key },
          include: { payment: true, request: { include: { order: true } } },
        }),
      );
      if (!refund) return null;
      return {
        ...{ merchantId, key, amount: refund.amount, currency: refund.request.order.currency },
        paymentReference: refund.payment.providerReference,
        transferReference: refund.state === 'SUCCEEDED' ? refund.providerReference : null,
      };
    },
  };
}
