import type { OutboxMessage, Transaction } from '@refund-widget/database';
import { toDecimalString } from '@refund-widget/domain';
import { eventOf } from '../notices/event-types.ts';
import type { Notice } from '../notices/notice.ts';
import { noticesOf } from '../notices/read-notices.ts';
import type { Dependencies } from '../services.ts';

/**
 * What a webhook says of a message: ids, numbers, states and amounts, never what people wrote or who they are; the rest
 * is read through the API. Null for what is told to nobody.
 */
export async function webhookPayload(
  dependencies: Dependencies,
  transaction: Transaction,
  message: OutboxMessage,
): Promise<Readonly<Record<string, unknown>> | null> {
  const [notice] = await noticesOf(transaction, [message]);
  if (!notice) return null;
  const about =
    eventOf(message.type)?.about === 'ORDER' ? {} : await linesOf(dependencies, transaction, notice, message.payload);
  const data = { ...(await placeOf(dependencies, transaction, notice)), ...about };
  return { type: notice.type, timestamp: new Date(notice.at).toISOString(), data };
}

async function placeOf({ nodeId }: Dependencies, transaction: Transaction, notice: Notice) {
  const order = await transaction.order.findUniqueOrThrow({
    where: { id: notice.orderId },
    select: { id: true, externalId: true, number: true },
  });
  const seller = await transaction.seller.findUniqueOrThrow({
    where: { id: notice.sellerId },
    select: { externalId: true },
  });
  return {
    by: notice.by,
    requestId: notice.requestId && nodeId('RefundRequest', notice.requestId),
    requestNumber: notice.requestNumber,
    orderId: nodeId('Order', order.id),
    orderExternalId: order.externalId,
    orderNumber: order.number,
    sellerExternalId: seller.externalId,
  };
}

/** Lines as they are when the message is handed on: a state may have moved on since. */
async function linesOf(
  { nodeId }: Dependencies,
  transaction: Transaction,
  { requestId }: Notice,
  payload: OutboxMessage['payload'],
) {
  const ids = typeof payload === 'object' && payload !== null && !Array.isArray(payload) ? payload.lineIds : [];
  const rows = await transaction.requestLine.findMany({
    where: { requestId: requestId ?? '', id: { in: Array.isArray(ids) ? ids.map(String) : [] } },
    orderBy: { position: 'asc' },
    include: { item: { include: { order: { select: { currency: true } } } } },
  });
  return {
    lines: rows.map(({ id, quantity, state, resolution, refund, item }) => {
      const { currency } = item.order;
      return {
        id: nodeId('RefundRequestLine', id),
        itemExternalId: item.externalId,
        ...{ quantity, state, resolution },
        refund: { amount: toDecimalString({ amount: refund, currency }), currencyCode: currency },
      };
    }),
  };
}
