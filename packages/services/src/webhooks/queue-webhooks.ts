import type { OutboxMessage, Transaction } from '@refund-widget/database';
import { toStoredJson } from '../kernel/stored-json.ts';
import type { Dependencies } from '../services.ts';
import { webhookPayload } from './webhook-payload.ts';

/**
 * Hands a message on to every endpoint that hears of its type, each with a delivery of its own under the message's id. A
 * message that comes again finds its deliveries there.
 */
export async function queueWebhooks(
  dependencies: Dependencies,
  transaction: Transaction,
  message: OutboxMessage,
): Promise<void> {
  const { id: messageId, merchantId, type, createdAt } = message;
  const endpoints = await transaction.webhookEndpoint.findMany({
    where: {
      ...{ merchantId, active: true, createdAt: { lte: createdAt } },
      OR: [{ events: { isEmpty: true } }, { events: { has: type } }],
      deliveries: { none: { messageId } },
    },
    select: { id: true },
  });
  if (endpoints.length === 0) return;
  const payload = await webhookPayload(dependencies, transaction, message);
  if (payload === null) return;
  const now = new Date(dependencies.clock());
  const rows = endpoints.map(({ id: endpointId }) => ({
    ...{ id: dependencies.newId(), merchantId, endpointId, messageId, type },
    ...{ payload: toStoredJson(payload), state: 'PENDING' as const, nextTryAt: now, createdAt: now },
  }));
  await transaction.webhookDelivery.createMany({ data: rows, skipDuplicates: true });
  for (const { id: deliveryId } of rows) {
    await dependencies.jobs.enqueue(transaction, {
      name: 'deliver-webhook',
      data: { merchantId, deliveryId },
      singletonKey: `webhook:${deliveryId}:0`,
    });
  }
}
