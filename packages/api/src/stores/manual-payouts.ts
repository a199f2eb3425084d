import type { ManualPayouts } from '@refund-widget/connectors';
import type { Database } from '@refund-widget/database';

/** Manual refunds are their own books: the row is written before anybody pays, and carries the bank's reference after. */
export function postgresManualPayouts(database: Pick<Database, 'inTenant'>): ManualPayouts {
  return {
    find: ({ merchantId, key }) =>
      database.inTenant(merchantId, async (rows) => {
        const row = await rows.refundTransaction.findUnique({
          where: { id: key },
          select: {
            amount: true,
            state: true,
            providerReference: true,
            payment: { select: { providerReference: true, order: { select: { currency: true } } } },
          },
        });
        if (row === null) return null;
        return {
          merchantId,
          key,
          paymentReference: row.payment.providerReference,
          amount: row.amount,
          currency: row.payment.order.currency,
          transferReference: row.state === 'SUCCEEDED' ? row.providerReference : null,
        };
      }),
  };
}
